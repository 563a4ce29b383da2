import type { Candidate, Chosen, Setting } from './candidates';
import { numberFor } from './number-for';

/** The longest line that is read as one thought, in UTF-16 units. */
export const MAX_LINE = 160;

/** One line that names the technologies that no other line has named, as many as fit. */
export function closingLine({ texts }: Setting, unnamed: readonly Chosen[]): Candidate | undefined {
  if (unnamed.length === 0) return undefined;
  const patterns = texts.general.others;
  const pattern = patterns[numberFor(unnamed.map(({ name }) => name).join()) % patterns.length]!;
  for (let count = unnamed.length; count > 0; count--) {
    const names = unnamed.slice(0, count).map(({ name }) => name);
    const text = pattern.replace('{names}', new Intl.ListFormat(texts.language).format(names));
    if (text.length <= MAX_LINE) return { id: `others.${names.length}`, owner: 'others', text, levelled: false };
  }
  return undefined;
}
