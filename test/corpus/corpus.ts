import { type CorpusForm, halfOf } from './corpus-form';
import heldOutOthers from './held-out-others.json';
import heldOutPostings from './held-out-postings.json';
import others from './others.json';
import en from './postings-en.json';
import foreign from './postings-other-languages.json';

/** Forms that our words were written by. */
const KNOWN = [...en, ...foreign, ...others] as readonly unknown[] as readonly CorpusForm[];
/** Forms of other repositories, by which is measured what our words are worth. */
const HELD_OUT = [...heldOutPostings, ...heldOutOthers] as readonly unknown[] as readonly CorpusForm[];

const onlyMeasuring: ReadonlySet<CorpusForm> = new Set(HELD_OUT.filter((form) => halfOf(form) === 'B'));

/** All known forms of the corpus. */
export const readCorpus = (): readonly CorpusForm[] => KNOWN;

/** All forms that are held out. */
export const readHeldOut = (): readonly CorpusForm[] => HELD_OUT;

/** Whether a form is one of half B: it measures, and nobody looks at what is wrong with it. */
export const onlyMeasures = (form: CorpusForm): boolean => onlyMeasuring.has(form);
