import { plainLine } from './line';
import type { JobPosting, PostalAddress } from './posting';
import {
  CAREER_LEVELS,
  EMPLOYMENT_TYPES,
  type EmploymentType,
  ENGAGEMENTS,
  PROGRAMMES,
  SALARY_UNITS,
  TERMS,
  WORK_TIMES,
  WORKPLACE_TYPES,
} from './vocabulary';

/** Longest text taken from a file, in UTF-16 units: ten times what any known board takes. */
const MAX_TEXT = 250_000;
const MAX_LINES = 200;

/** Says in one sentence what is wrong with a posting that was handed in. */
export class PostingError extends Error {
  override readonly name = 'PostingError';
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * A JobPosting out of JSON-LD text: ours as the export writes it, or anybody's (a lone object, a list, a `@graph`).
 * Values of a wrong type are left out, unknown keys ignored, unknown `x-` keys kept.
 * @throws {PostingError} what is wrong and what to do, in one sentence
 */
export function parsePosting(text: string): JobPosting {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PostingError(
      `This is not JSON (${(cause as Error).message}): save the JobPosting as JSON-LD and try again.`,
    );
  }
  return readPosting(value);
}

/**
 * A JobPosting out of a parsed JSON value; see `parsePosting`.
 * @throws {PostingError}
 */
export function readPosting(value: unknown): JobPosting {
  const raw = findJobPosting(value);
  if (!raw) throw new PostingError('No JobPosting in it: the object needs "@type": "JobPosting".');
  return prune({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    ...unknownExtras(raw),
    ...texts(raw),
    ...facts(raw),
    ...contract(raw),
    ...dates(raw),
  });
}

function findJobPosting(value: unknown): Raw | undefined {
  const candidates =
    isRaw(value) && Array.isArray(value['@graph']) ? value['@graph'] : Array.isArray(value) ? value : [value];
  return candidates.filter(isRaw).find((raw) => [raw['@type']].flat().includes('JobPosting'));
}

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const KNOWN_EXTRA =
  /^x-(summary|overview|preferred|legalText|howToApply|workplaceType|workTime|term|engagement|programme|careerLevel|role|applyUrl)$/;

function unknownExtras(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key.startsWith('x-') && !KNOWN_EXTRA.test(key)));
}

function texts(raw: Raw): Raw {
  return {
    title: text(raw.title) ?? text(raw.name),
    description: text(raw.description),
    'x-summary': text(raw['x-summary']),
    'x-overview': lines(raw['x-overview']),
    responsibilities: lines(raw.responsibilities),
    qualifications: lines(raw.qualifications),
    'x-preferred': lines(raw['x-preferred']),
    jobBenefits: lines(raw.jobBenefits ?? raw.benefits),
    'x-legalText': lines(raw['x-legalText']),
    'x-howToApply': text(raw['x-howToApply']),
    skills: names(raw.skills),
  };
}

function facts(raw: Raw): Raw {
  return {
    hiringOrganization: organization(raw.hiringOrganization),
    industry: names(raw.industry)?.join(', '),
    employmentUnit: named(raw.employmentUnit, 'Organization'),
    jobLocation: place(raw.jobLocation),
    applicantLocationRequirements: areas(raw.applicantLocationRequirements),
    jobLocationType: raw.jobLocationType === 'TELECOMMUTE' ? 'TELECOMMUTE' : undefined,
    occupationalCategory: names(raw.occupationalCategory)?.join(', '),
    'x-role': text(raw['x-role']),
    identifier: identifier(raw.identifier),
    inLanguage: names(raw.inLanguage)?.[0],
    'x-applyUrl': webAddress(raw['x-applyUrl']) ?? webAddress(raw.url),
    applicationContact: contact(raw.applicationContact),
    totalJobOpenings: count(raw.totalJobOpenings),
    eligibilityToWorkRequirement: text(raw.eligibilityToWorkRequirement),
  };
}

function contract(raw: Raw): Raw {
  return {
    'x-workplaceType':
      oneOf(WORKPLACE_TYPES, raw['x-workplaceType']) ?? (raw.jobLocationType === 'TELECOMMUTE' ? 'REMOTE' : undefined),
    employmentType: employmentTypes(raw.employmentType),
    'x-workTime': oneOf(WORK_TIMES, raw['x-workTime']),
    'x-term': oneOf(TERMS, raw['x-term']),
    'x-engagement': oneOf(ENGAGEMENTS, raw['x-engagement']),
    'x-programme': oneOf(PROGRAMMES, raw['x-programme']),
    'x-careerLevel': oneOf(CAREER_LEVELS, raw['x-careerLevel']),
    experienceRequirements: experience(raw.experienceRequirements),
    educationRequirements: education(raw.educationRequirements),
    baseSalary: salary(raw.baseSalary, raw.salaryCurrency),
    incentiveCompensation: text(raw.incentiveCompensation ?? raw.incentives),
    workHours: text(raw.workHours),
  };
}

const dates = (raw: Raw): Raw => ({
  datePosted: day(raw.datePosted),
  validThrough: day(raw.validThrough),
  jobStartDate: day(raw.jobStartDate),
});

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const clean = withoutControls(value).trim();
  return clean ? clean.slice(0, MAX_TEXT) : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const withoutControls = (value: string) => value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

/** A list of lines; a single text is read into lines, list marks taken off. */
function lines(value: unknown): string[] | undefined {
  if (typeof value === 'string') {
    const split = value.replace(/<\/?(?:p|li|ul|ol|br|div)\b[^>]*>/gi, '\n').split(/\r?\n/);
    return nonEmpty(split.map((line) => plainLine(line.replace(/^\s*(?:[-*•–·]|\d+[.)])\s+/, '').trim())));
  }
  if (Array.isArray(value)) return nonEmpty(value.map((line) => text(line) ?? '').slice(0, MAX_LINES));
  return undefined;
}

function nonEmpty(values: readonly string[]): string[] | undefined {
  const kept = values.filter((value) => value !== '');
  return kept.length > 0 ? kept : undefined;
}

/** Names out of a text, a comma list, a list of texts or of things with names. */
function names(value: unknown): string[] | undefined {
  if (typeof value === 'string') return nonEmpty(value.split(/[,;\n]/).map((name) => text(name) ?? ''));
  if (Array.isArray(value)) return nonEmpty(value.map((one) => nameOf(one) ?? '').slice(0, MAX_LINES));
  const name = nameOf(value);
  return name ? [name] : undefined;
}

const nameOf = (value: unknown): string | undefined =>
  isRaw(value) ? (text(value.name) ?? text(value.alternateName) ?? text(value.codeValue)) : text(value);

function named(value: unknown, type: 'Organization') {
  const name = nameOf(value);
  return name && { '@type': type, name };
}

function organization(value: unknown) {
  if (!isRaw(value)) return named(value, 'Organization');
  return prune({
    '@type': 'Organization',
    name: text(value.name),
    sameAs: [value.sameAs].flat().map(webAddress).find(Boolean) ?? webAddress(value.url),
    description: text(value.description),
  });
}

function place(value: unknown) {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string')
    return { '@type': 'Place', address: prune({ '@type': 'PostalAddress', addressLocality: text(first) }) };
  if (!isRaw(first)) return undefined;
  const address = isRaw(first.address)
    ? first.address
    : typeof first.address === 'string'
      ? { addressLocality: first.address }
      : first;
  return {
    '@type': 'Place',
    address: prune<PostalAddress>({
      '@type': 'PostalAddress',
      streetAddress: text(address.streetAddress),
      addressLocality: text(address.addressLocality),
      addressRegion: nameOf(address.addressRegion),
      postalCode: text(address.postalCode),
      addressCountry: nameOf(address.addressCountry),
    }),
  };
}

function areas(value: unknown) {
  const list = [value].flat().flatMap((one) => {
    const name = nameOf(one);
    const type =
      isRaw(one) && (one['@type'] === 'State' || one['@type'] === 'AdministrativeArea') ? one['@type'] : 'Country';
    return name ? [{ '@type': type, name }] : [];
  });
  return list.length > 0 ? list : undefined;
}

function identifier(value: unknown) {
  const id = isRaw(value) ? text(value.value) : text(value);
  return id && prune({ '@type': 'PropertyValue', name: isRaw(value) ? text(value.name) : undefined, value: id });
}

function contact(value: unknown) {
  const raw = Array.isArray(value) ? value.find(isRaw) : value;
  if (!isRaw(raw)) return undefined;
  return prune({
    '@type': 'ContactPoint',
    name: text(raw.name),
    email: mailAddress(raw.email),
    telephone: text(raw.telephone),
  });
}

const mailAddress = (value: unknown) => {
  const address = text(value)?.replace(/^mailto:/i, '');
  return address && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address) ? address : undefined;
};

/** An http or https address; anything else (javascript:, data:) is not an address to send people to. */
function webAddress(value: unknown): string | undefined {
  const address = text(value);
  return address && /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : undefined;
}

function employmentTypes(value: unknown): EmploymentType[] | undefined {
  const types = [typeof value === 'string' ? value.split(/[,;]/) : value]
    .flat(2)
    .map((one) =>
      oneOf(
        EMPLOYMENT_TYPES,
        typeof one === 'string'
          ? one
              .trim()
              .toUpperCase()
              .replace(/[\s-]+/g, '_')
          : one,
      ),
    )
    .filter((type) => type !== undefined);
  return types.length > 0 ? [...new Set(types)] : undefined;
}

function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return values.find((one) => one === first);
}

function experience(value: unknown) {
  const months = isRaw(value) ? number(value.monthsOfExperience) : undefined;
  return months !== undefined && months >= 0 && months <= 600
    ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(months) }
    : undefined;
}

function education(value: unknown) {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const category = isRaw(first) ? text(first.credentialCategory) : text(first);
  return category && { '@type': 'EducationalOccupationalCredential', credentialCategory: category };
}

function salary(value: unknown, salaryCurrency: unknown) {
  const raw = isRaw(value) ? value : { value };
  const amount = isRaw(raw.value) ? raw.value : { value: raw.value };
  const exact = number(amount.value);
  const minValue = number(amount.minValue) ?? exact;
  const maxValue = number(amount.maxValue) ?? exact;
  const currency = text(raw.currency ?? salaryCurrency)?.toUpperCase();
  if (minValue === undefined && maxValue === undefined) return undefined;
  return prune({
    '@type': 'MonetaryAmount',
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    value: prune({
      '@type': 'QuantitativeValue',
      minValue,
      maxValue,
      unitText: oneOf(SALARY_UNITS, amount.unitText ?? raw.unitText),
    }),
  });
}

function number(value: unknown): number | undefined {
  const parsed =
    typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/[\s,'’](?=\d{3}\b)/g, '')) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : undefined;
}

function count(value: unknown): number | undefined {
  const parsed = number(value);
  return parsed !== undefined && Number.isInteger(parsed) && parsed > 0 ? parsed : undefined;
}

/** A local day out of an ISO 8601 date or date-time: the day as it is written, whatever the time zone. */
function day(value: unknown): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?:$|T|\s)/.exec(text(value) ?? '') ?? [];
  if (!year || !month || !date) return undefined;
  const real = new Date(Date.UTC(+year, +month - 1, +date));
  return real.getUTCMonth() === +month - 1 && real.getUTCDate() === +date ? `${year}-${month}-${date}` : undefined;
}

/** Without the keys that have no value. */
function prune<T = JobPosting>(value: object): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== '')) as T;
}
