import { isTaughtField, same, type Taught, type TaughtField } from './taught';

/** What was taught on a site as a board file, to be sent to those who keep the boards. */
export function boardFileOf(origin: string, taught: readonly Taught[]): string {
  const hostname = URL.canParse(origin) ? new URL(origin).hostname : origin;
  const fields = taught.filter(isTaughtField);
  const byLabel = fields.filter(
    ({ control }) => control.label && fields.filter((other) => same(other.control.label, control.label)).length === 1,
  );
  const byName = fields.filter((fact) => !byLabel.includes(fact) && fact.control.name);
  const told = (key: 'label' | 'name', facts: readonly TaughtField[]) =>
    facts.length === 0
      ? []
      : [
          `  ${key}s: {`,
          ...facts.map(
            ({ control, property }) => `    ${quoted(control[key])}: ${property === null ? null : quoted(property)},`,
          ),
          '  },',
        ];
  const days = taught.map(({ at }) => at.slice(0, 10)).sort();
  return [
    "import { defineBoard } from '../board';",
    '',
    'export default defineBoard({',
    `  id: ${quoted(hostname.replace(/[^a-z0-9]+/gi, '-'))},`,
    `  name: ${quoted(hostname)},`,
    `  hosts: [${quoted(hostname)}],`,
    `  postingPaths: [${[...new Set(taught.map(({ path }) => pathPattern(path)))].join(', ')}],`,
    ...told('label', byLabel),
    ...told('name', byName),
    `  source: ${quoted(`taught by pointing, ${days.at(-1) ?? ''}`)},`,
    '});',
    '',
  ].join('\n');
}

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;

/** A path as an expression; figures in it stand for any. */
const pathPattern = (path: string): string =>
  `/^${path
    .replace(/\/$/, '')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\d+/g, '\\d+')}\\/?(?:[?#]|$)/`;
