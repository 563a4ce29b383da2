import type { Note, WhyNote } from '@/forms/protocol';
import { laterWords } from '../later-words';
import { words } from '../words';

/** What speaks for something, in sentences; what says the same stands once. */
export const evidenceSentences = (notes: readonly Note[]): string[] => [
  ...new Set(
    notes
      .filter((note) => note === longestCode(notes) || !CODE.test(note.id))
      .map(({ id, text }) => laterWords.evidence(id, text))
      .filter(Boolean),
  ),
];

/** A name in the code is read in several ways: it is told once. */
const CODE = /^(?:name\.|vague\.|path\.(?!posting$|near$|far$))/;

const longestCode = (notes: readonly Note[]): Note | undefined =>
  notes.filter(({ id }) => CODE.test(id)).sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))[0];

/** Why a row of a report is as it is, in a sentence that says what to do. */
export const whyOf = ({ id, text }: WhyNote): string => words.why(id, text);
