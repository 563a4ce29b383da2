import type { Control } from '@/forms/control';
import type { Note, WhyNote } from '@/forms/protocol';
import { fold } from '@/forms/text';
import { laterWords } from '../later-words';
import { words } from '../words';

/**
 * What speaks for something, in sentences; what says the same stands once.
 * @param control the control that it speaks of: what was read of it is quoted as the page writes it
 */
export const evidenceSentences = (notes: readonly Note[], control?: Control): string[] => [
  ...new Set(
    notes
      .filter((note) => note === longestCode(notes) || !CODE.test(note.id))
      .map(({ id, text }) => laterWords.evidence(id, control && text ? quoted(id, text, control) : text))
      .filter(Boolean),
  ),
];

/** A name in the code is read in several ways: it is told once. */
const CODE = /^(?:name\.|vague\.|path\.(?!posting$|near$|far$))/;

const longestCode = (notes: readonly Note[]): Note | undefined =>
  notes.filter(({ id }) => CODE.test(id)).sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))[0];

/** Where a phrase was read, by how the id of its evidence begins. */
const READ: Readonly<Record<string, (control: Control) => string>> = {
  label: ({ label, placeholder }) => label || placeholder,
  placeholder: ({ placeholder }) => placeholder,
  hint: ({ hint }) => hint,
};

/** Phrases are compared without accents and capitals: a person is told what stands there. */
function quoted(id: string, phrase: string, control: Control): string {
  const whole = READ[id.split('.')[0]!]?.(control);
  if (!whole) return phrase;
  return asWritten(phrase, whole) ?? (whole.length <= MAX_QUOTE ? whole : phrase);
}

const MAX_QUOTE = 60;
/** How much longer than its phrase the written text may be: punctuation, letters in two parts. */
const SLACK = 12;

/** The part of a text that reads as the phrase; undefined where it stands there in other letters. */
function asWritten(phrase: string, whole: string): string | undefined {
  if (!fold(whole).includes(phrase)) return undefined;
  for (let start = 0; start < whole.length; start++) {
    for (let end = start + 1; end <= Math.min(whole.length, start + phrase.length + SLACK); end++)
      if (fold(whole.slice(start, end)) === phrase) return whole.slice(start, end).replace(EDGES, '');
  }
  return undefined;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu;

/** Why a row of a report is as it is, in a sentence that says what to do. */
export const whyOf = ({ id, text }: WhyNote): string => words.why(id, text);
