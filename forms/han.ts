/** Characters that are written in two ways, by the one that is read as the other: 職 as 职. */
export type Variants = ReadonlyMap<string, string>;

/** @param pairs each character and right behind it the one that it is read as */
export function readVariants(pairs: string): Variants {
  const characters = [...pairs];
  return new Map(
    Array.from({ length: characters.length / 2 }, (_, at) => [characters[2 * at]!, characters[2 * at + 1]!] as const),
  );
}

/** A text with one form of each character: 職缺 and 职缺 are one word. */
export const unified = (text: string, variants: Variants): string =>
  variants.size === 0 ? text : text.replace(/\p{Script=Han}/gu, (character) => variants.get(character) ?? character);
