import type { Reader, State } from './driver';
import type { Question } from './survey';

const readers = Object.values(import.meta.glob<Reader>('./drivers/*.ts', { eager: true, import: 'reader' }));
const READERS: readonly Reader[] = readers.sort((a, b) => b.rank - a.rank);

/** What a control holds; undefined where no driver reads it. */
export const stateOf = (question: Question): State | undefined =>
  READERS.find((reader) => reader.drives(question))?.read(question);
