import type { Note, WhyNote } from '@/forms/protocol';
import { words } from '../words';

/** What speaks for something, in sentences; what says the same stands once. */
export const evidenceSentences = (notes: readonly Note[]): string[] => [
  ...new Set(notes.map(({ id, text }) => words.evidence(id, text)).filter(Boolean)),
];

/** Why a row of a report is as it is, in a sentence that says what to do. */
export const whyOf = ({ id, text }: WhyNote): string => words.why(id, text);
