import { beforeAll, describe, expect, test, vi } from 'vitest';
import { mentionsIn } from '@/templates/mentions';
import { readable, renderWith } from '@/templates/render';
import { roleOf, roles } from '@/templates/roles';
import { stacksFor } from '@/templates/stacks';
import { technologies } from '@/templates/technologies';
import type { Rendered, TemplateRequest } from '@/templates/template';
import { loadAllTexts, type Texts } from '@/templates/texts';
import { RULES, type Rule, unnamed } from './rules';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // some 2,500 templates, on machines that do other things too

let texts: Texts;
let all: Rendered[];
let mixes: Rendered[];

beforeAll(async () => {
  texts = await loadAllTexts('en');
  const renderAll = (requests: readonly TemplateRequest[]) => requests.map((one) => readable(renderWith(texts, one)));
  all = renderAll(fittingRequests());
  mixes = renderAll(mixedRequests(1500));
});

const fittingRequests = (): TemplateRequest[] =>
  roles.flatMap(({ id, levels }) =>
    levels.flatMap((level) => stacksFor(id).map((stack) => ({ role: id, level, stack: stack.id }))),
  );

/** Roles, levels and technologies drawn at random, always the same; every ninth mix holds a name that we do not know. */
function mixedRequests(count: number): TemplateRequest[] {
  const random = seeded(20261124);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const role = draw(roles);
    const ids = Array.from({ length: 1 + Math.floor(random() * 11) }, () => draw(technologies).id);
    return {
      role: role.id,
      level: draw(role.levels),
      technologies: [...new Set(at % 9 === 0 ? [...ids, draw(['Zig', 'Temporal', 'Apache Camel'])] : ids)],
    };
  });
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const label = ({ role, level, stack, technologies: ids }: Rendered) => `${role} ${level} ${stack ?? ids.join(',')}`;

const broken = (templates: readonly Rendered[], rule: Rule): string[] =>
  templates.flatMap((template) => rule(template).map((what) => `${label(template)}: ${what}`));

describe('every template of role, level and fitting stack', () => {
  test.each(RULES)('%s', (_, rule) => {
    expect(broken(all, rule)).toEqual([]);
  });

  test('names every technology of its stack', () => {
    expect(broken(all, unnamed)).toEqual([]);
  });
});

describe('a free mix of technologies', () => {
  test.each(RULES)('%s', (_, rule) => {
    expect(broken(mixes, rule)).toEqual([]);
  });

  test('names what somebody typed and we do not know', () => {
    expect(broken(mixes, (template) => unnamed(template).filter((id) => /^[A-Z]/.test(id)))).toEqual([]);
  });
});

describe('a role', () => {
  test.each(roles.map(({ id }) => id))('%s has at least four stacks', (id) => {
    expect(stacksFor(id).length).toBeGreaterThanOrEqual(4);
  });

  test('and level read otherwise at every level', () => {
    const same = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((other) => other.role === one.role && other.stack === one.stack)
        .filter((other) => shared(one, other) > (linesOf(one).length * 3) / 4)
        .map(
          (other) =>
            `${label(one)} and ${other.level} have ${shared(one, other)} of ${linesOf(one).length} lines in common`,
        ),
    );
    expect(same).toEqual([]);
  });
});

describe('two stacks of one role, names blanked out', () => {
  const pairs = () =>
    all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((other) => other.role === one.role && other.level === one.level && one.role !== 'engineering-manager')
        .map((other) => [one, other] as const),
    );

  test('have at most a third of their lines in common, and as much more as they have technologies in common', () => {
    const tooMuch = pairs().flatMap(([one, other]) => {
      const fewest = Math.min(linesOf(one).length, linesOf(other).length);
      const common = one.technologies.filter((id) => other.technologies.includes(id)).length;
      const allowed = 1 / 3 + common / Math.min(one.technologies.length, other.technologies.length);
      const share = shared(one, other, blanked) / fewest;
      return share > allowed
        ? [`${label(one)} and ${other.stack}: ${share.toFixed(2)} of at most ${allowed.toFixed(2)}`]
        : [];
    });
    expect(tooMuch).toEqual([]);
  });
});

const linesOf = ({ responsibilities, qualifications, preferred }: Rendered): string[] => [
  ...responsibilities,
  ...qualifications,
  ...preferred,
];

function shared(one: Rendered, other: Rendered, read = (line: string) => line): number {
  const others = new Set(linesOf(other).map(read));
  return linesOf(one).filter((line) => others.has(read(line))).length;
}

const blank = new Map<string, string>();

function blanked(line: string): string {
  const known = blank.get(line);
  if (known !== undefined) return known;
  let text = line;
  for (const mention of mentionsIn(line).toReversed())
    text = `${text.slice(0, mention.at)}_${text.slice(mention.at + mention.text.length)}`;
  blank.set(line, text);
  return text;
}

test('a manager reads of people first', () => {
  const manager = all.find(({ role }) => role === 'engineering-manager')!;
  expect(manager.responsibilities[0]).toMatch(/one-to-one/);
  expect(roleOf('engineering-manager')!.levels).toEqual(['manager']);
});
