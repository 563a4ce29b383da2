/** The known words that are nearest to a word with a slip in it, nearest first. */
export const nearest = (word: string, known: readonly string[], count = 3): string[] =>
  known
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ one }) => one);

/** Levenshtein's distance; what a longer word has besides counts little, so that "spring" finds "spring-boot". */
function distance(a: string, b: string): number {
  if (Math.min(a.length, b.length) > 2 && (b.includes(a) || a.includes(b))) return Math.abs(a.length - b.length) / 10;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
