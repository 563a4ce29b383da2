import type { JobPosting } from '@/templates/posting';
import type { Property } from '@/templates/property';
import type { Answer, FieldAnswer } from './field';

const answers = Object.values(import.meta.glob<FieldAnswer>('./fields/*.ts', { eager: true, import: 'default' }));
const ANSWERS = new Map(answers.map((one) => [one.property, one]));

/** What a posting answers to the question for a property; undefined where it has nothing to say. */
export const answerFor = (property: Property, posting: JobPosting): Answer | undefined =>
  ANSWERS.get(property)?.answer(posting);
