import type { Chosen, Setting } from './setting';

/** The longest title that boards and readers take well, in UTF-16 units. */
export const MAX_TITLE = 60;

/** The titles of a job, the usual one first: role and level in words, with the technologies that people search for. */
export function composeTitles({ role, level, texts }: Setting, all: readonly Chosen[]): string[] {
  const { names, prefixes } = texts.roles[role.id]!;
  const prefix = prefixes?.[level] ?? texts.general.prefixes[level] ?? '';
  const leading = leadingOf(role.title, all).map(({ name }) => name);
  const titles = names.flatMap((name) =>
    texts.general.titles.map((pattern) => fitTitle(pattern, { prefix, name, leading })),
  );
  return [...new Set(titles.filter((title) => title !== undefined))];
}

/** The technologies of a title: for each place the first that the stack has; any where it has none. */
function leadingOf(places: readonly (readonly string[])[], all: readonly Chosen[]): Chosen[] {
  const leading: Chosen[] = [];
  for (const place of places) {
    const free = all.filter((chosen) => !leading.includes(chosen));
    const found = place.map((word) => free.find((chosen) => answersTo(chosen, word))).find(Boolean);
    if (found) leading.push(found);
  }
  return leading.length > 0 ? leading : all.slice(0, 1);
}

const answersTo = ({ technology }: Chosen, word: string) =>
  technology?.id === word || technology?.kind === word || technology?.category === word;

interface Parts {
  readonly prefix: string;
  readonly name: string;
  readonly leading: readonly string[];
}

/** A title that is short enough, with fewer technologies where it has to be; undefined where the pattern needs one. */
function fitTitle(pattern: string, { prefix, name, leading }: Parts): string | undefined {
  const technology = leading[0];
  if (!technology && /\{technolog/.test(pattern))
    return pattern.startsWith('{prefix} {name} (') ? join(prefix, name) : undefined;
  for (let count = leading.length; count > 0; count--) {
    const title = pattern
      .replace('{prefix}', prefix)
      .replace('{name}', name)
      .replace('{technologies}', leading.slice(0, count).join(', '))
      .replace('{technology}', technology!)
      .trim();
    if (title.length <= MAX_TITLE) return title;
  }
  return pattern.includes('{technologies}') ? join(prefix, name) : undefined;
}

const join = (...words: readonly string[]) => words.filter(Boolean).join(' ');
