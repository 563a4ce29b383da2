import type { Property } from '@/templates/property';
import type { Reading } from './evidence';
import type { KindEvidence } from './kind';
import type { Hit } from './phrases';

// Whether a form speaks of work at all: in what names it, or in what it asks for.

/** Questions that are about work and that nobody is asked but who publishes a vacancy. */
export const OF_VACANCIES = [
  'qualifications',
  'responsibilities',
  'qualifications.preferred',
  'jobBenefits',
  'totalJobOpenings',
  'baseSalary.min',
  'baseSalary.max',
  'applyUrl',
  'applyEmail',
  'applyMethod',
  'howToApply',
  'workplaceType',
] as const satisfies readonly Property[];

/** What a posting is written into. */
export const TEXTS: readonly Property[] = ['description', 'responsibilities', 'qualifications'];

/** Says that a label speaks of work: without a word of it a form is no posting (`postingOf` in kind.ts). */
export const ASKS_OF_WORK = 'asks.work';

/** Questions that are about work, whatever the form is for. */
const ABOUT_WORK: ReadonlySet<Property> = new Set<Property>([
  ...OF_VACANCIES,
  'employmentType',
  'workTime',
  'monthsOfExperience',
  'educationRequirements',
  'skills',
  'baseSalary',
]);

/** The first label that asks for something of work in words that ask for nothing else: "Salary", not "Price". */
export function workEvidence(readings: readonly Reading[]): KindEvidence[] {
  const speaking = readings.find(({ texts }) =>
    texts.some(
      ({ source, hits }) => source !== 'hint' && hits.some((hit) => isOfWork(hit) && !isLessThanAny(hit, hits)),
    ),
  );
  return speaking ? [{ feature: ASKS_OF_WORK, value: 1, text: speaking.control.label }] : [];
}

const isOfWork = ({ topic, cover }: Hit) => topic.says === 'asks' && ABOUT_WORK.has(topic.property) && cover >= 0.6;

/** "优先" ("preferred") within "优先级" ("priority"): the longer phrase says what is asked. */
const isLessThanAny = ({ cover }: Hit, hits: readonly Hit[]) =>
  hits.some(({ topic, cover: other }) => (topic.says === 'elsewhere' || topic.says === 'nothing') && other > cover);

/** Evidence of a posting that is a word of work: nouns for it, and a known board's address. */
const WORDS_OF_WORK = /^(?:things|board)\./;

/**
 * Whether anything of a form speaks of work. A heading or a button that names a posting without such a noun does not:
 * “Opublikuj ofertę” and “Publier l'offre” publish offers of anything.
 */
export const speaksOfWork = (evidence: readonly KindEvidence[]): boolean =>
  evidence.some(({ feature, kind }) => feature === ASKS_OF_WORK || (kind === 'posting' && WORDS_OF_WORK.test(feature)));
