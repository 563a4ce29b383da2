import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusForm } from './corpus-form';

/** Forms that our words were written by. */
const KNOWN = ['postings-en.json', 'postings-other-languages.json', 'others.json'];
/** Forms of other repositories, by which is measured what our words are worth. */
const HELD_OUT = ['held-out-postings.json', 'held-out-others.json'];

const read = (files: readonly string[], folder: string): CorpusForm[] =>
  files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CorpusForm[]);

/** All known forms of the corpus, from a folder. */
export const readCorpus = (folder = join(process.cwd(), 'test/corpus')): CorpusForm[] => read(KNOWN, folder);

/** All forms that are held out, from a folder. */
export const readHeldOut = (folder = join(process.cwd(), 'test/corpus')): CorpusForm[] => read(HELD_OUT, folder);
