/** Phrases of one topic in one string, sorted: of each, what differs from the one before, after a letter for how much does not. */
export type Packed = string;

/** Folded phrases have no capitals. */
const FIRST = 65; // A
const MOST = 25;

/** @throws where a phrase holds what stands between phrases */
export function pack(phrases: Iterable<string>): Packed {
  let before = '';
  let packed = '';
  for (const phrase of [...new Set(phrases)].filter(Boolean).sort()) {
    if (/[A-Z]/.test(phrase)) throw new Error(`“${phrase}” is not folded: capitals stand between phrases.`);
    let same = 0;
    while (same < MOST && same < before.length && before[same] === phrase[same]) same++;
    packed += String.fromCharCode(FIRST + same) + phrase.slice(same);
    before = phrase;
  }
  return packed;
}

/** The phrases, in their order. */
export function unpack(packed: Packed): string[] {
  let phrase = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, same, rest]) => {
    phrase = phrase.slice(0, same!.charCodeAt(0) - FIRST) + rest;
    return phrase;
  });
}
