import { technologies, technologyOf } from './technologies';

/** Letters and digits only; the signs that tell C from C++ and C# stay. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

const bySpelling: ReadonlyMap<string, string> = new Map([
  ...technologies.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [bare(alias), id])),
  ...technologies.flatMap(({ id, name }): [string, string][] => [
    [bare(id), id],
    [bare(name), id],
  ]),
]);

/** The id of the technology that somebody means (“postgres”, “k8s”, “Node JS”); what we do not know is kept as it is. */
export function spell(typed: string): string {
  const words = typed.trim().replace(/\s+/g, ' ');
  return technologyOf(words)?.id ?? bySpelling.get(bare(words)) ?? words;
}

/** How a technology is written: its makers' spelling for a known id, else the words as they are. */
export const spelledName = (id: string): string => technologyOf(id)?.name ?? id;

/** A technology to choose from, with the words that lead to it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Name and other spellings, lower-cased: what a search looks through. */
  readonly words: readonly string[];
}

/** What pickers search: every technology with all its spellings. */
export const choices: readonly Choice[] = technologies.map(({ id, name, aliases }) => ({
  id,
  name,
  words: [name, ...aliases, id].map((word) => word.toLowerCase()),
}));

/** The technologies that fit what has been typed so far, best first: whole words, then beginnings, then parts. */
export function searchTechnologies(typed: string, limit = 20): Choice[] {
  const word = typed.trim().toLowerCase();
  if (word === '') return choices.slice(0, limit);
  return choices
    .map((choice) => ({ choice, rank: Math.min(...choice.words.map((one) => rankOf(one, word))) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** Equal ranks stay in the order of the catalogue: most used first. */
function rankOf(one: string, word: string): number {
  if (one === word || bare(one) === bare(word)) return 0;
  if (one.startsWith(word)) return 1;
  if (one.split(/[\s./-]/).some((part) => part.startsWith(word))) return 2;
  return one.includes(word) ? 3 : Infinity;
}
