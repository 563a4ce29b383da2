/** Scripts that are written without spaces: a phrase may stand anywhere in a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text is written, at least in part, without spaces between words. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** White space made single, ends taken off. */
export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * A text as it is compared: lower case, without accents, punctuation as spaces.
 * "Années d'expérience *" → "annees d experience".
 */
export function fold(text: string): string {
  // Most labels are plain words, and have no accents to be taken off: that saves most of the time.
  const lower = ACCENTED.test(text) ? withoutAccents(text) : text.toLowerCase();
  return PLAIN.test(lower) ? lower : withoutPunctuation(lower);
}

const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

const withoutPunctuation = (lower: string) =>
  lower
    .replace(/['’](?<=\p{L}.)(?=s\b)/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/(?:^| )[+#]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

const ACCENTED = /[^ -~\s]/;

const withoutAccents = (text: string) =>
  text
    // Signs that would become letters: "ⓘ", "ℹ".
    .replace(/[\u2139\u24b6-\u24e9]/g, ' ')
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');

/** A word without its plural "s": where the plural itself is not known. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

const ENDS = /(?<=^.{4,})(?:i?(?:ami|ach|om|ow|em)|ego|ej|ych|ymi?|i?[aeiouy])$/;

/** A word without the end that case, gender and number give it, folded: "wymagania", "wymagań" → "wymagan". */
export const stem = (word: string): string => word.replace(ENDS, '');

/** The words of a name in code: "txtJobTitle", "job[min_salary]" → "txt job title", "job min salary". */
export const codeWords = (name: string): string => fold(CODED.test(name) ? apart(name) : name);

const CODED = /\p{Lu}|\p{L}\d/u;

const apart = (name: string) =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');

/** The words of a folded text. */
export const words = (folded: string): string[] => (folded ? folded.split(' ') : []);
