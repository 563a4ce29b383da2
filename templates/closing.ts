import { candidate, fitting } from './fitting';
import { numberFor } from './number-for';
import type { Candidate, Chosen, Setting } from './setting';
import { firstWord } from './starts';

/** The longest line that is read as one thought, in UTF-16 units. */
export const MAX_LINE = 160;

/** One line that names the technologies that no other line has named, as many as fit; it begins otherwise than the one before. */
export function closingLine(setting: Setting, unnamed: readonly Chosen[], before = ''): Candidate | undefined {
  const { texts, role } = setting;
  const lines = fitting('others', texts.general.others, 'p', setting, role.families).filter(
    ({ text }) => firstWord(text) !== firstWord(before),
  );
  const line = lines[numberFor(unnamed.map(({ name }) => name).join()) % lines.length];
  for (let count = line ? unnamed.length : 0; count > 0; count--) {
    const names = unnamed.slice(0, count).map(({ name }) => name);
    const text = line!.text.replace('{names}', new Intl.ListFormat(texts.language).format(names));
    if (text.length <= MAX_LINE) return { ...candidate(line!), text };
  }
  return undefined;
}
