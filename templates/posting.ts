import type { Line } from './line';
import type {
  CareerLevel,
  EducationLevel,
  EmploymentType,
  Engagement,
  Programme,
  SalaryUnit,
  Term,
  WorkplaceType,
  WorkTime,
} from './vocabulary';

/**
 * A rendered variant: one schema.org JobPosting (https://schema.org/JobPosting) in one fixed shape.
 * `x-` marks what schema.org lacks. Lists of lines are inline Markdown; dates are ISO 8601 local days.
 */
export interface JobPosting {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'JobPosting';
  readonly title?: string;
  /** The whole post as HTML, where it came from someone else; ours is made of the sections. */
  readonly description?: string;
  readonly 'x-summary'?: string;
  readonly 'x-overview'?: readonly Line[];
  readonly responsibilities?: readonly Line[];
  readonly qualifications?: readonly Line[];
  readonly 'x-preferred'?: readonly Line[];
  readonly jobBenefits?: readonly Line[];
  readonly 'x-legalText'?: readonly Line[];
  readonly 'x-howToApply'?: string;
  readonly skills?: readonly string[];
  readonly hiringOrganization?: {
    readonly '@type': 'Organization';
    readonly name?: string;
    readonly sameAs?: string;
    readonly description?: string;
  };
  readonly industry?: string;
  readonly employmentUnit?: { readonly '@type': 'Organization'; readonly name: string };
  readonly jobLocation?: { readonly '@type': 'Place'; readonly address: PostalAddress };
  readonly applicantLocationRequirements?: readonly {
    readonly '@type': 'Country' | 'State' | 'AdministrativeArea';
    readonly name: string;
  }[];
  readonly jobLocationType?: 'TELECOMMUTE';
  readonly 'x-workplaceType'?: WorkplaceType;
  readonly employmentType?: readonly EmploymentType[];
  readonly 'x-workTime'?: WorkTime;
  readonly 'x-term'?: Term;
  readonly 'x-engagement'?: Engagement;
  readonly 'x-programme'?: Programme;
  readonly 'x-careerLevel'?: CareerLevel;
  readonly experienceRequirements?: {
    readonly '@type': 'OccupationalExperienceRequirements';
    readonly monthsOfExperience: number;
  };
  readonly educationRequirements?: {
    readonly '@type': 'EducationalOccupationalCredential';
    readonly credentialCategory: string;
  };
  readonly occupationalCategory?: string;
  /** Our role's id: leads to the words that boards use for the kind of work. */
  readonly 'x-role'?: string;
  readonly baseSalary?: {
    readonly '@type': 'MonetaryAmount';
    readonly currency?: string;
    readonly value: {
      readonly '@type': 'QuantitativeValue';
      readonly minValue?: number;
      readonly maxValue?: number;
      readonly unitText?: SalaryUnit;
    };
  };
  readonly incentiveCompensation?: string;
  readonly workHours?: string;
  readonly eligibilityToWorkRequirement?: string;
  readonly totalJobOpenings?: number;
  readonly identifier?: { readonly '@type': 'PropertyValue'; readonly name?: string; readonly value: string };
  readonly inLanguage?: string;
  readonly 'x-applyUrl'?: string;
  readonly applicationContact?: {
    readonly '@type': 'ContactPoint';
    readonly name?: string;
    readonly email?: string;
    readonly telephone?: string;
  };
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly jobStartDate?: string;
  /** Unknown `x-` keys are kept as they are. */
  readonly [key: `x-${string}`]: unknown;
}

export interface PostalAddress {
  readonly '@type': 'PostalAddress';
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2, or a name. */
  readonly addressCountry?: string;
}

/** The canonical education level of a credential as Google, Workable or we name it; undefined where unsure. */
export function educationLevel(posting: JobPosting): EducationLevel | undefined {
  const category = posting.educationRequirements?.credentialCategory;
  if (!category) return undefined;
  const words = category.toLowerCase().replace(/[_-]/g, ' ').trim();
  return EDUCATION_WORDS.find(([start]) => words.startsWith(start))?.[1];
}

// https://developers.google.com/search/docs/appearance/structured-data/job-posting, credentialCategory; beside it our own names
const EDUCATION_WORDS: readonly (readonly [string, EducationLevel])[] = [
  ['no requirement', 'NONE'],
  ['none', 'NONE'],
  ['high school', 'HIGH_SCHOOL'],
  ['professional certificate', 'VOCATIONAL'],
  ['certificat', 'VOCATIONAL'],
  ['vocational', 'VOCATIONAL'],
  ['associate', 'ASSOCIATE'],
  ['bachelor', 'BACHELOR'],
  ['postgraduate', 'MASTER'],
  ['master', 'MASTER'],
  ['doctor', 'DOCTORATE'],
  ['phd', 'DOCTORATE'],
];
