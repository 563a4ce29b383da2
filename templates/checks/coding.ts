import { defineCheck, linesIn } from '@/templates/check';
import { mentionsIn } from '@/templates/mentions';
import { wordsOf } from '@/templates/words';

/** Difference from which readers notice the tone of a text. */
const MANY = 4;

/**
 * Words that many readers take as masculine or feminine (Gaucher, Friesen & Kay 2011), technical words left out.
 * A hint with the words: whether they matter is for the author to judge.
 */
export default defineCheck((text) => {
  const words = wordsOf(text.language);
  if (!words) return [];
  const all = linesIn(text)
    .map(({ text: line }) => withoutNames(line))
    .join('\n');
  const plain = all.replace(new RegExp(`(?<!\\p{L})(?:${words.coded.technical})(?!\\p{L})`, 'giu'), ' ');
  const [masculine, feminine] = [words.coded.masculine, words.coded.feminine].map((stems) => wordsWith(stems, plain));
  const difference = masculine!.length - feminine!.length;
  if (Math.abs(difference) < MANY) return [];
  const [tone, found] = difference > 0 ? ['masculine', masculine!] : ['feminine', feminine!];
  const list = [...new Set(found)].join(', ');
  return [
    {
      id: `coding.${tone}`,
      severity: 'hint',
      where: {},
      values: { words: list, count: found.length },
      message: `Look at these words, which many readers take as ${tone}: ${list}.`,
    },
  ];
});

const wordsWith = (stems: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${stems})\\p{L}*`, 'giu'))].map(([word]) => word.toLowerCase());

function withoutNames(line: string): string {
  let text = line;
  for (const mention of mentionsIn(line).toReversed())
    text = `${text.slice(0, mention.at)} ${text.slice(mention.at + mention.text.length)}`;
  return text;
}
