import { type CheckedText, defineCheck, type Finding } from '@/templates/check';
import { lineText } from '@/templates/line';
import type { SectionId } from '@/templates/post';
import { firstWord } from '@/templates/starts';

const LISTS: readonly SectionId[] = ['responsibilities', 'qualifications', 'qualifications.preferred'];

/** How many lines in a row may begin alike before the list reads like a form. */
const IN_A_ROW = 3;

/** Lines that begin with the same word, one after the other. */
export default defineCheck((text) => LISTS.flatMap((section) => inSection(text, section)));

function inSection({ sections }: CheckedText, section: SectionId): Finding[] {
  const words = (sections[section] ?? []).map((line) => firstWord(lineText(line)));
  return words.flatMap((word, line) => {
    const before = words.slice(Math.max(0, line - IN_A_ROW + 1), line);
    if (word === '' || before.length < IN_A_ROW - 1 || before.some((one) => one !== word) || words[line + 1] === word)
      return [];
    return [
      {
        id: 'starts',
        severity: 'hint',
        where: { section, line },
        values: { word },
        message: `Begin some of these lines otherwise: several in a row begin with “${word}”.`,
      },
    ];
  });
}
