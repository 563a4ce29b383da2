import { FAMILIES, type Family, LEVELS, type Level } from './role';

/**
 * The lines of one thing (a technology, a kind, a role …) in one language.
 * A key is a section, a number where there are several, and what the line is for:
 * `r` a responsibility, `q` a qualification, `p` a preferred one, `o` what the overview says;
 * then families or role ids, a level (`senior+` is that and above), and `#` with a theme: `r2 operations senior+ #testing`.
 * `for` lists the families that lines without a family are for.
 */
export type LineTable = Readonly<Record<string, string>>;

export type LineSection = 'o' | 'r' | 'q' | 'p';

export interface TextLine {
  /** Stays the same when the words change: `kafka.r2.operations`. */
  readonly id: string;
  readonly owner: string;
  readonly section: LineSection;
  readonly text: string;
  /** Families or role ids; none: whoever the owner is for. */
  readonly audience: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly theme?: string;
}

const parsed = new WeakMap<LineTable, readonly TextLine[]>();

/** The lines of a table, in the order in which they are written. @throws on a key that means nothing */
export function linesOf(owner: string, table: LineTable): readonly TextLine[] {
  const known = parsed.get(table);
  if (known) return known;
  const lines = Object.entries(table)
    .filter(([key]) => key !== 'for')
    .map(([key, text]) => readKey(owner, key, text));
  parsed.set(table, lines);
  return lines;
}

/** The families that the lines without a family are for; undefined where the table does not say. */
export const familiesOf = (table: LineTable): Family[] | undefined =>
  table.for?.split(' ').map((word) => FAMILIES.find((family) => family === word) ?? unknownWord(word, 'for'));

function readKey(owner: string, key: string, text: string): TextLine {
  const [head = '', ...words] = key.split(' ');
  const section = /^([orqp])\d*$/.exec(head)?.[1] as LineSection | undefined;
  if (!section) return unknownWord(head, key);
  const levels = words.filter(isLevel);
  const themes = words.filter((word) => word.startsWith('#'));
  const audience = words.filter((word) => !isLevel(word) && !word.startsWith('#'));
  const odd = audience.find((word) => !/^[a-z-]+$/.test(word));
  if (odd) return unknownWord(odd, key);
  const id = [owner, head, ...words.map((word) => word.replace(/[#+]/, ''))].join('.');
  return { id, owner, section, text, audience, ...reach(levels), ...(themes[0] && { theme: themes[0].slice(1) }) };
}

const isLevel = (word: string) => LEVELS.some((level) => level === word.replace(/\+$/, ''));

/** The levels of a line as places in LEVELS. */
function reach(words: readonly string[]): { from: number; to: number } {
  if (words.length === 0) return { from: 0, to: LEVELS.length - 1 };
  const places = words.map((word) => LEVELS.indexOf(word.replace(/\+$/, '') as Level));
  const open = words.some((word) => word.endsWith('+'));
  return { from: Math.min(...places), to: open ? LEVELS.length - 1 : Math.max(...places) };
}

function unknownWord(word: string, key: string): never {
  throw new Error(`“${word}” in the key “${key}” is no section, level, family or theme.`);
}
