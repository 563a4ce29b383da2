import { technologies } from './technologies';
import type { Technology } from './technology';

/** A technology named in a text. */
export interface Mention {
  readonly technology: Technology;
  /** As it is written there. */
  readonly text: string;
  readonly at: number;
}

interface Spelling {
  readonly technology: Technology;
  /** The bare word means something else as well: its capitals count. */
  readonly exact: boolean;
  /** Found in free text only where somebody asks for every spelling. */
  readonly unsure: boolean;
}

const spellings: ReadonlyMap<string, Spelling> = new Map(
  technologies.flatMap((technology) =>
    [technology.name, ...technology.aliases].map((text): [string, Spelling] => [
      text.toLowerCase(),
      {
        technology,
        exact: technology.ambiguous || technology.ambiguousAliases.includes(text) || text.length < 3,
        unsure: technology.ambiguousAliases.includes(text),
      },
    ]),
  ),
);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

// Longest first: "Spring Boot" is not "Spring". A sign that belongs to a name ends a word as a letter does (C is not C++).
const anySpelling = new RegExp(
  `(?<![\\p{L}\\p{N}_.@])(?:${[...spellings.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?![\\p{L}\\p{N}_+#]|[.]\\p{L})(?<!(?<![\\p{L}\\p{N}])[CR](?=-))`,
  'giu',
);

/** The technologies that a text names, in order; a bare word such as “Go” or “Rust” counts only with its capitals. */
export function mentionsIn(text: string): readonly Mention[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const mentions = findMentions(text);
  remembered.set(text, mentions);
  return mentions;
}

/** Lines are looked at again and again: by every check, at every key. */
const remembered = new Map<string, readonly Mention[]>();
const MAX_REMEMBERED = 10_000;

function findMentions(text: string): Mention[] {
  return [...text.matchAll(anySpelling)].flatMap((match) => {
    const written = match[0];
    const spelling = spellings.get(written.toLowerCase())!;
    if (spelling.unsure || (spelling.exact && !isWrittenAs(spelling.technology, written))) return [];
    return [{ technology: spelling.technology, text: written, at: match.index }];
  });
}

const isWrittenAs = ({ name, aliases }: Technology, written: string) => name === written || aliases.includes(written);
