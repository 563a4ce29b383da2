import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusForm } from './corpus-form';

const FILES = ['postings-en.json', 'postings-other-languages.json', 'others.json'];

/** All forms of the corpus, from a folder. */
export const readCorpus = (folder = join(process.cwd(), 'test/corpus')): CorpusForm[] =>
  FILES.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CorpusForm[]);
