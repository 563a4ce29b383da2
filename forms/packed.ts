import { isUnspaced } from './text';

/**
 * Phrases of one topic in one string, sorted by their ends, where most of them are alike: each from its end, after a
 * letter for how many of its last words the one before has as well, without those. Characters where words have no spaces.
 */
export type Packed = string;

/** Folded phrases have no capitals: half of them count words, half of them characters. */
const FIRST = 65; // A
const MOST = 12;

/** @throws where a phrase holds what stands between phrases */
export function pack(phrases: Iterable<string>): Packed {
  let before: readonly string[] = [];
  let packed = '';
  for (const phrase of [...new Set(phrases)].filter(Boolean).map(turned).sort()) {
    if (/[A-Z]/.test(phrase)) throw new Error(`“${turned(phrase)}” is not folded: capitals stand between phrases.`);
    const separator = separatorOf(phrase);
    const parts = phrase.split(separator);
    const same = separatorOf(before.join('')) === separator ? countSame(parts, before) : 0;
    packed += String.fromCharCode(FIRST + same + (separator ? 0 : MOST + 1)) + parts.slice(same).join(separator);
    before = parts;
  }
  return packed;
}

/** The phrases, sorted by their ends. */
export function unpack(packed: Packed): string[] {
  const parts: string[] = [];
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((one) => {
    const count = one.charCodeAt(0) - FIRST;
    const separator = count > MOST ? '' : ' ';
    parts.length = count % (MOST + 1);
    parts.push(...one.slice(1).split(separator));
    return parts.toReversed().join(separator);
  });
}

const separatorOf = (text: string) => (isUnspaced(text) ? '' : ' ');

/** The last word, or character, first. */
const turned = (text: string) => text.split(separatorOf(text)).reverse().join(separatorOf(text));

function countSame(parts: readonly string[], before: readonly string[]): number {
  let same = 0;
  while (same < MOST && same < before.length && before[same] === parts[same]) same++;
  return same;
}
