/**
 * The closed list of JobPosting properties that a form may ask for.
 * Names are schema.org's (https://schema.org/JobPosting); a dot leads to a part of a value.
 */
export const PROPERTIES = [
  'title',
  'description',
  'summary',
  'responsibilities',
  'qualifications',
  'qualifications.preferred',
  'jobBenefits',
  'legalText',
  'skills',
  'hiringOrganization',
  'hiringOrganization.url',
  'hiringOrganization.description',
  'hiringOrganization.industry',
  'employmentUnit',
  'jobLocation',
  'jobLocation.street',
  'jobLocation.city',
  'jobLocation.region',
  'jobLocation.postalCode',
  'jobLocation.country',
  'applicantLocationRequirements',
  'workplaceType',
  'employmentType',
  'workTime',
  'term',
  'level',
  'monthsOfExperience',
  'educationRequirements',
  'occupationalCategory',
  'baseSalary',
  'baseSalary.min',
  'baseSalary.max',
  'baseSalary.currency',
  'baseSalary.unit',
  'incentiveCompensation',
  'workHours',
  'eligibilityToWork',
  'totalJobOpenings',
  'identifier',
  'inLanguage',
  'applyUrl',
  'applyEmail',
  'applyMethod',
  'howToApply',
  'contact.name',
  'contact.email',
  'contact.phone',
  'datePosted',
  'validThrough',
  'jobStartDate',
] as const;

export type Property = (typeof PROPERTIES)[number];

const known: ReadonlySet<string> = new Set(PROPERTIES);

/** Whether a text is one of the property names of the closed list. */
export const isProperty = (name: string): name is Property => known.has(name);
