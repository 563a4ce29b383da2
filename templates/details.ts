import type { JobPosting, PostalAddress } from './posting';
import type { Property } from './property';
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
} from './vocabulary';

/** The facts of a contract that the list of properties folds into employmentType. */
export type DetailKey = Property | 'engagement' | 'programme';

/**
 * What a person typed about a job or a company, by property: always the text as typed, so that nothing is thrown away.
 * Enumerated values are stored by their names (REMOTE, FULL_TIME), lists a line each.
 */
export type Details = Readonly<Partial<Record<DetailKey, string>>>;

/** Why a detail cannot be used as it stands. */
export type Problem =
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-address'
  | 'not-a-mail-address'
  | 'not-a-choice'
  | 'not-a-currency'
  | 'min-above-max';

export interface ReadDetails {
  readonly posting: JobPosting;
  /** Details that could not be used, with the reason; their text stays where it is. */
  readonly problems: ReadonlyMap<DetailKey, Problem>;
}

type Parsed = Partial<JobPosting> | Problem;

/** Adds details to a posting; later details win over earlier ones. */
export function applyDetails(posting: JobPosting, details: Details): ReadDetails {
  const problems = new Map<DetailKey, Problem>();
  let result = posting;
  for (const [key, text] of Object.entries(details) as [DetailKey, string][]) {
    const typed = text.trim();
    if (typed === '') continue;
    const parsed = PARSERS[key]?.(typed, result);
    if (typeof parsed === 'string') problems.set(key, parsed);
    else if (parsed) result = { ...result, ...parsed };
  }
  const { minValue, maxValue } = result.baseSalary?.value ?? {};
  if (minValue !== undefined && maxValue !== undefined && minValue > maxValue)
    problems.set('baseSalary.min', 'min-above-max');
  return { posting: result, problems };
}

const organization =
  (part: object) =>
  (_: string, posting: JobPosting): Parsed => ({
    hiringOrganization: { '@type': 'Organization', ...posting.hiringOrganization, ...part },
  });
const inAddress =
  (key: keyof PostalAddress) =>
  (text: string, posting: JobPosting): Parsed => ({
    jobLocation: {
      '@type': 'Place',
      address: { ...posting.jobLocation?.address, '@type': 'PostalAddress', [key]: text },
    },
  });
const oneOf =
  <T extends string>(values: readonly T[], key: `x-${string}`) =>
  (text: string): Parsed =>
    values.includes(text as T) ? ({ [key]: text } as Parsed) : 'not-a-choice';
const text =
  (key: keyof JobPosting) =>
  (typed: string): Parsed =>
    ({ [key]: typed }) as Parsed;
const lines =
  (key: keyof JobPosting) =>
  (typed: string): Parsed =>
    ({
      [key]: typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    }) as Parsed;
const day =
  (key: keyof JobPosting) =>
  (typed: string): Parsed =>
    isDay(typed) ? ({ [key]: typed } as Parsed) : 'not-a-date';

/** Whether a text is a real day, ISO 8601. */
export function isDay(typed: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  return year !== undefined && new Date(Date.UTC(+year, +month! - 1, +date!)).getUTCDate() === +date!;
}

/** A figure as people type it: "120,000", "120.000", "120k", "1 200.50"; undefined where it is none. */
export function readFigure(typed: string): number | undefined {
  const bare = typed.replace(/[^\d.,kK'’\s-]/g, '').replace(/[\s'’]/g, '');
  const thousands = /k$/i.test(bare) ? 1000 : 1;
  const plain = bare.replace(/k$/i, '');
  if (!/^-?\d[\d.,]*$/.test(plain)) return undefined;
  // The last sign before one or two digits parts the decimals; all others group.
  const [, whole = plain, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(plain) ?? [];
  const value = Number(`${whole.replace(/[.,]/g, '')}${decimals && `.${decimals}`}`) * thousands;
  return Number.isFinite(value) ? value : undefined;
}

const pay =
  (part: (figure: number) => object) =>
  (typed: string, posting: JobPosting): Parsed => {
    const figure = readFigure(typed);
    return figure === undefined || figure < 0 ? 'not-a-number' : withPay(posting, part(figure));
  };

const withPay = (posting: JobPosting, value: object, currency = posting.baseSalary?.currency): Parsed => ({
  baseSalary: {
    '@type': 'MonetaryAmount',
    ...(currency && { currency }),
    value: { ...posting.baseSalary?.value, '@type': 'QuantitativeValue', ...value },
  },
});

const contact =
  (key: 'name' | 'email' | 'telephone') =>
  (typed: string, posting: JobPosting): Parsed =>
    key === 'email' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(typed)
      ? 'not-a-mail-address'
      : { applicationContact: { '@type': 'ContactPoint', ...posting.applicationContact, [key]: typed } };

const webAddress =
  (make: (url: string, posting: JobPosting) => Parsed) =>
  (typed: string, posting: JobPosting): Parsed => {
    const url = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
    return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url) && URL.canParse(url) ? make(url, posting) : 'not-an-address';
  };

const whole =
  (make: (figure: number) => Parsed) =>
  (typed: string): Parsed => {
    const figure = readFigure(typed);
    return figure === undefined || !Number.isInteger(figure) || figure < 0 ? 'not-a-number' : make(figure);
  };

const PARSERS: Partial<Record<DetailKey, (typed: string, posting: JobPosting) => Parsed>> = {
  title: text('title'),
  summary: text('x-summary'),
  hiringOrganization: (name, posting) => organization({ name })(name, posting),
  'hiringOrganization.url': webAddress((sameAs, posting) => organization({ sameAs })(sameAs, posting)),
  'hiringOrganization.description': (description, posting) => organization({ description })(description, posting),
  'hiringOrganization.industry': text('industry'),
  employmentUnit: (name) => ({ employmentUnit: { '@type': 'Organization', name } }),
  jobBenefits: lines('jobBenefits'),
  legalText: lines('x-legalText'),
  jobLocation: inAddress('addressLocality'),
  'jobLocation.street': inAddress('streetAddress'),
  'jobLocation.city': inAddress('addressLocality'),
  'jobLocation.region': inAddress('addressRegion'),
  'jobLocation.postalCode': inAddress('postalCode'),
  'jobLocation.country': inAddress('addressCountry'),
  applicantLocationRequirements: (typed) => ({
    applicantLocationRequirements: typed
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ '@type': 'Country' as const, name })),
  }),
  workplaceType: (typed) => {
    const parsed = oneOf(WORKPLACE_TYPES, 'x-workplaceType')(typed);
    return typeof parsed === 'string' || typed !== 'REMOTE' ? parsed : { ...parsed, jobLocationType: 'TELECOMMUTE' };
  },
  workTime: oneOf(WORK_TIMES, 'x-workTime'),
  term: oneOf(TERMS, 'x-term'),
  engagement: oneOf(ENGAGEMENTS, 'x-engagement'),
  programme: oneOf(PROGRAMMES, 'x-programme'),
  level: oneOf(CAREER_LEVELS, 'x-careerLevel'),
  monthsOfExperience: whole((monthsOfExperience) => ({
    experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience },
  })),
  educationRequirements: (typed) =>
    (EDUCATION_LEVELS as readonly string[]).includes(typed)
      ? { educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: typed } }
      : 'not-a-choice',
  occupationalCategory: text('occupationalCategory'),
  'baseSalary.min': pay((minValue) => ({ minValue })),
  'baseSalary.max': pay((maxValue) => ({ maxValue })),
  'baseSalary.currency': (typed, posting) =>
    /^[A-Za-z]{3}$/.test(typed) ? withPay(posting, {}, typed.toUpperCase()) : 'not-a-currency',
  'baseSalary.unit': (typed, posting) =>
    (SALARY_UNITS as readonly string[]).includes(typed) ? withPay(posting, { unitText: typed }) : 'not-a-choice',
  incentiveCompensation: text('incentiveCompensation'),
  workHours: text('workHours'),
  eligibilityToWork: text('eligibilityToWorkRequirement'),
  totalJobOpenings: whole((totalJobOpenings) => (totalJobOpenings > 0 ? { totalJobOpenings } : 'not-a-number')),
  identifier: (value) => ({ identifier: { '@type': 'PropertyValue', value } }),
  inLanguage: text('inLanguage'),
  applyUrl: webAddress((url) => ({ 'x-applyUrl': url })),
  applyEmail: contact('email'),
  'contact.email': contact('email'),
  'contact.name': contact('name'),
  'contact.phone': contact('telephone'),
  applyMethod: (typed) =>
    (APPLY_METHODS as readonly string[]).includes(typed) ? { 'x-applyMethod': typed } : 'not-a-choice',
  howToApply: text('x-howToApply'),
  datePosted: day('datePosted'),
  validThrough: day('validThrough'),
  jobStartDate: day('jobStartDate'),
};

/** Keys that a person can give as a detail of a variant or of a company. */
export const DETAIL_KEYS = Object.keys(PARSERS) as DetailKey[];
