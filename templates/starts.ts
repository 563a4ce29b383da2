interface WithText {
  readonly text: string;
}

interface Lists<T> {
  readonly responsibilities: readonly T[];
  readonly qualifications: readonly T[];
  readonly preferred: readonly T[];
}

/** The word that a line begins with, lower-cased. */
export const firstWord = (text: string): string =>
  /[\p{L}\p{N}.#+'’-]+/u
    .exec(text)?.[0]
    .replace(/[.'’-]+$/, '')
    .toLowerCase() ?? '';

/** The lists in an order in which no line begins like the line before it, where there is one. */
export function varyStarts<T extends WithText>(lists: Lists<T>): Lists<T> {
  const responsibilities = vary(lists.responsibilities, '');
  const qualifications = vary(lists.qualifications, lastStart(responsibilities));
  return { responsibilities, qualifications, preferred: vary(lists.preferred, lastStart(qualifications)) };
}

const lastStart = (lines: readonly WithText[]) => firstWord(lines.at(-1)?.text ?? '');

/** Takes the first line that begins otherwise; what is left over moves up to where it fits. */
function vary<T extends WithText>(lines: readonly T[], before: string): T[] {
  const rest = [...lines];
  const varied: T[] = [];
  const startAt = (place: number) => (place < 0 ? before : firstWord(varied[place]?.text ?? ''));
  while (rest.length > 0) {
    const place = rest.findIndex(({ text }) => firstWord(text) !== startAt(varied.length - 1));
    if (place < 0) break;
    varied.push(...rest.splice(place, 1));
  }
  for (const line of rest) {
    const word = firstWord(line.text);
    const gap = varied.findLastIndex((_, at) => startAt(at - 1) !== word && startAt(at) !== word);
    varied.splice(gap < 0 ? varied.length : gap, 0, line);
  }
  return varied;
}
