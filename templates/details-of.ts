import type { DetailKey, Details } from './details';
import type { JobPosting } from './posting';

type Read = (posting: JobPosting) => string | number | undefined;

/** Where each detail stands in a posting: the reverse of `applyDetails`. */
const READERS: Readonly<Partial<Record<DetailKey, Read>>> = {
  summary: (posting) => posting['x-summary'],
  hiringOrganization: ({ hiringOrganization }) => hiringOrganization?.name,
  'hiringOrganization.url': ({ hiringOrganization }) => hiringOrganization?.sameAs,
  'hiringOrganization.description': ({ hiringOrganization }) => hiringOrganization?.description,
  'hiringOrganization.industry': ({ industry }) => industry,
  employmentUnit: ({ employmentUnit }) => employmentUnit?.name,
  jobBenefits: ({ jobBenefits }) => jobBenefits?.join('\n'),
  legalText: (posting) => posting['x-legalText']?.join('\n'),
  'jobLocation.street': ({ jobLocation }) => jobLocation?.address.streetAddress,
  'jobLocation.city': ({ jobLocation }) => jobLocation?.address.addressLocality,
  'jobLocation.region': ({ jobLocation }) => jobLocation?.address.addressRegion,
  'jobLocation.postalCode': ({ jobLocation }) => jobLocation?.address.postalCode,
  'jobLocation.country': ({ jobLocation }) => jobLocation?.address.addressCountry,
  applicantLocationRequirements: ({ applicantLocationRequirements }) =>
    applicantLocationRequirements?.map(({ name }) => name).join(', '),
  workplaceType: (posting) => posting['x-workplaceType'],
  workTime: (posting) => posting['x-workTime'] ?? only(posting, 'FULL_TIME', 'PART_TIME'),
  term: (posting) => posting['x-term'] ?? only(posting, 'TEMPORARY'),
  engagement: (posting) => posting['x-engagement'] ?? only(posting, 'CONTRACTOR'),
  programme: (posting) => posting['x-programme'] ?? (only(posting, 'INTERN') && 'INTERNSHIP'),
  monthsOfExperience: ({ experienceRequirements }) => experienceRequirements?.monthsOfExperience,
  'baseSalary.min': ({ baseSalary }) => baseSalary?.value.minValue,
  'baseSalary.max': ({ baseSalary }) => baseSalary?.value.maxValue,
  'baseSalary.currency': ({ baseSalary }) => baseSalary?.currency,
  'baseSalary.unit': ({ baseSalary }) => baseSalary?.value.unitText,
  incentiveCompensation: ({ incentiveCompensation }) => incentiveCompensation,
  workHours: ({ workHours }) => workHours,
  eligibilityToWork: ({ eligibilityToWorkRequirement }) => eligibilityToWorkRequirement,
  totalJobOpenings: ({ totalJobOpenings }) => totalJobOpenings,
  identifier: ({ identifier }) => identifier?.value,
  applyUrl: (posting) => posting['x-applyUrl'],
  'contact.name': ({ applicationContact }) => applicationContact?.name,
  'contact.email': ({ applicationContact }) => applicationContact?.email,
  'contact.phone': ({ applicationContact }) => applicationContact?.telephone,
  howToApply: (posting) => posting['x-howToApply'],
  datePosted: ({ datePosted }) => datePosted,
  validThrough: ({ validThrough }) => validThrough,
  jobStartDate: ({ jobStartDate }) => jobStartDate,
};

/** The one of these employment types that a posting names; undefined where it names none, or more than one of them. */
const only = ({ employmentType }: JobPosting, ...types: readonly string[]): string | undefined => {
  const named = employmentType?.filter((type) => types.includes(type)) ?? [];
  return named.length === 1 ? named[0] : undefined;
};

/** The details that a posting states, as a person would have typed them. */
export const detailsOf = (posting: JobPosting): Details =>
  Object.fromEntries(
    (Object.entries(READERS) as [DetailKey, Read][]).flatMap(([key, read]) => {
      const value = read(posting);
      return value === undefined || value === '' ? [] : [[key, String(value)]];
    }),
  );
