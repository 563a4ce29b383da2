/** The same number for the same words, and seldom the same for others. */
export const numberFor = (words: string): number =>
  [...words].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 99_991, 7);
