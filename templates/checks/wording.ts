import { type CheckedText, defineCheck, type Finding, findInLines, linesIn, type Severity } from '@/templates/check';
import { mentionsIn } from '@/templates/mentions';
import { type WordLists, type WordRow, wordsOf } from '@/templates/words';

type List = Exclude<keyof WordLists, 'coded'>;

const LISTS: readonly (readonly [List, Severity])[] = [
  ['age', 'error'],
  ['gender', 'error'],
  ['ability', 'error'],
  ['origin', 'error'],
  ['hype', 'warning'],
  ['overwork', 'warning'],
];

/** Words that exclude people, or that every employer uses of itself. */
export default defineCheck((text) => {
  const words = wordsOf(text.language);
  if (!words) return [];
  const all = linesIn(text)
    .map(({ text: line }) => line)
    .join('\n');
  return LISTS.flatMap(([list, severity]) =>
    words[list]
      .filter(([expression]) => all.search(wholeWords(expression)) >= 0)
      .flatMap((row) => findRow(text, list, severity, row)),
  );
});

function findRow(text: CheckedText, list: List, severity: Severity, [expression, instead]: WordRow): Finding[] {
  return findInLines(linesIn(text), wholeWords(expression), (match) =>
    isName(match)
      ? undefined
      : {
          id: `wording.${list}`,
          severity,
          values: { found: match[0], instead },
          message: `Take out “${match[0]}”: ${instead}.`,
        },
  );
}

const expressions = new Map<string, RegExp>();

function wholeWords(expression: string): RegExp {
  const known = expressions.get(expression);
  if (known) return known;
  const compiled = new RegExp(`(?<![\\p{L}-])(?:${expression})(?![\\p{L}])`, 'giu');
  expressions.set(expression, compiled);
  return compiled;
}

/** A word inside the name of a technology is not a word about people. */
const isName = ({ input, index }: RegExpExecArray): boolean =>
  mentionsIn(input).some(({ at, text }) => at <= index && index < at + text.length);
