import type { Property } from '@/templates/property';
import {
  APPLY_METHODS,
  CAREER_LEVELS,
  EDUCATION_LEVELS,
  ENGAGEMENTS,
  PROGRAMMES,
  SALARY_UNITS,
  TERMS,
  WORK_TIMES,
  WORKPLACE_TYPES,
} from '@/templates/vocabulary';

/** What a page can be, when it is not a form that publishes a vacancy. */
export const OTHER_KINDS = [
  'application',
  'search',
  'cv',
  'profile',
  'person',
  'account',
  'company',
  'registration',
  'login',
  'alert',
  'event',
  'hr-internal',
  'classified',
  'issue',
  'course',
  'blog',
  'cfp',
  'contact',
  'referral',
  'salary-report',
  'survey',
  'tender',
  'checkout',
  'freelance-service',
  'scheduling',
  'volunteer',
] as const;

export type OtherKind = (typeof OTHER_KINDS)[number];

/** Headings of a job post; `overview` has no property of its own. */
export type SectionWord =
  | 'overview'
  | 'responsibilities'
  | 'qualifications'
  | 'qualifications.preferred'
  | 'jobBenefits'
  | 'hiringOrganization.description'
  | 'howToApply'
  | 'workHours';

/** The facets that an option can stand for, with their values (DESIGN: a contract is four facts, never one). */
export const FACETS = {
  workTime: WORK_TIMES,
  term: TERMS,
  engagement: ENGAGEMENTS,
  programme: PROGRAMMES,
  seasonal: ['SEASONAL'],
  perDiem: ['PER_DIEM'],
  other: ['OTHER'],
  workplaceType: WORKPLACE_TYPES,
  salaryUnit: SALARY_UNITS,
  careerLevel: [...CAREER_LEVELS, 'ANY'],
  education: EDUCATION_LEVELS,
  applyMethod: APPLY_METHODS,
  yesNo: ['YES', 'NO'],
} as const;

export type Facet = keyof typeof FACETS;
export type FacetValue<F extends Facet = Facet> = (typeof FACETS)[F][number];

type Phrases = readonly string[];

/** How forms talk in one language: data only. Case, accents and punctuation do not matter. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly id: string;
  readonly name: string;
  /** Words are joined into longer ones ("Jahresgehalt"): a phrase may be a part of a word. */
  readonly compounds?: boolean;
  /** Words change their ends with case, gender and number ("waluta", "walutę"): a phrase is known again without them. */
  readonly inflected?: boolean;
  /** False where words are not separated by spaces. */
  readonly spaced?: boolean;
  /** Pairs of characters: the first of each is read as the second, wherever it stands. */
  readonly variants?: string;
  /** Articles and the like: labels are compared without them, but for a last word. */
  readonly dropped?: Phrases;
  /** Words that say nothing about which property is asked for. */
  readonly fillers: Phrases;
  /** Labels that ask for a property. */
  readonly asks: Partial<Record<Property, Phrases>>;
  /** Labels that ask for it on some forms, and for something else on others. */
  readonly mayAsk: Partial<Record<Property, Phrases>>;
  /** Labels that look like a question for the property and are none. */
  readonly never: Partial<Record<Property, Phrases>>;
  /** Labels, on a posting form, of controls that ask for nothing of a posting. */
  readonly nothing: Phrases;
  /** Labels that belong to other kinds of forms. */
  readonly elsewhere: Partial<Record<OtherKind, Phrases>>;
  /** Headings, titles and buttons that say what a page is. */
  readonly page: Partial<Record<OtherKind | 'posting', Phrases>>;
  /** What a form is about, in a word: "vacancy", "event", "employee". */
  readonly things?: Partial<Record<OtherKind | 'posting', Phrases>>;
  /** Headings of the sections of a job post. */
  readonly sections: Partial<Record<SectionWord, Phrases>>;
  /** What options of a list say, by facet and canonical value. */
  readonly options: { readonly [F in Facet]?: { readonly [V in FacetValue<F>]?: Phrases } };
}

/** Returns its argument: a language file is checked where it is written. */
export const defineLanguage = (language: Language): Language => language;
