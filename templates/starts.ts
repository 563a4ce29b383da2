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
  const responsibilities = order(lists.responsibilities, '') ?? [...lists.responsibilities];
  const before = lastStart(responsibilities);
  for (const avoided of ['', ...lists.preferred.map(({ text }) => firstWord(text))]) {
    const qualifications = order(lists.qualifications, before, avoided);
    const preferred = qualifications && order(lists.preferred, lastStart(qualifications));
    if (preferred) return { responsibilities, qualifications, preferred };
  }
  const qualifications = order(lists.qualifications, before) ?? [...lists.qualifications];
  return { responsibilities, qualifications, preferred: [...lists.preferred] };
}

const lastStart = (lines: readonly WithText[]) => firstWord(lines.at(-1)?.text ?? '');

/** The order nearest to the given one in which no line begins like the one before, and the last not with a word to avoid. */
function order<T extends WithText>(lines: readonly T[], before: string, avoidedLast = ''): T[] | undefined {
  if (lines.length === 0) return before === avoidedLast && before !== '' ? undefined : [];
  for (const [at, line] of lines.entries()) {
    const word = firstWord(line.text);
    if (word === before) continue;
    const rest = order([...lines.slice(0, at), ...lines.slice(at + 1)], word, avoidedLast);
    if (rest) return [line, ...rest];
  }
  return undefined;
}
