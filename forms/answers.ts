import type { Line } from '@/templates/line';
import type { SectionId } from '@/templates/post';
import type { JobPosting } from '@/templates/posting';
import { postOf } from '@/templates/sections';
import type { Answer } from './field';
import type { Facet } from './language';

/** A line of text, or nothing. */
export const line = (text: string | number | undefined, others?: readonly string[]): Answer | undefined =>
  text === undefined || text === ''
    ? undefined
    : { type: 'text', text: String(text), ...(others?.length && { others }) };

/** The lines of one section as items, or nothing. */
export const items = (lines: readonly Line[] | undefined, section: SectionId): Answer | undefined =>
  lines?.length ? { type: 'post', post: lines.map((text) => ({ kind: 'item', text, section })) } : undefined;

/** The lines of one section as paragraphs, or nothing. */
export const paragraphs = (lines: readonly Line[] | undefined, section: SectionId): Answer | undefined =>
  lines?.length ? { type: 'post', post: lines.map((text) => ({ kind: 'paragraph', text, section })) } : undefined;

/** Facts, without those that are not known; nothing where none is. */
export function facts(known: Partial<Record<Facet, string | undefined>>): Answer | undefined {
  const stated = Object.entries(known).filter(([, value]) => value !== undefined);
  return stated.length > 0 ? { type: 'facts', facts: Object.fromEntries(stated) } : undefined;
}

/** A local day, or nothing. */
export const day = (value: string | undefined): Answer | undefined => (value ? { type: 'day', day: value } : undefined);

/** The workplace of a posting; TELECOMMUTE means remote. */
export const workplaceOf = (posting: JobPosting) =>
  posting['x-workplaceType'] ?? (posting.jobLocationType === 'TELECOMMUTE' ? 'REMOTE' : undefined);

/** The four facts of a contract, from our own words first, else as far as schema.org's employmentType tells them. */
export function contractOf(posting: JobPosting): Partial<Record<Facet, string>> {
  const types = new Set(posting.employmentType);
  const has = (...wanted: string[]) => wanted.some((type) => types.has(type as never));
  return Object.fromEntries(
    Object.entries({
      workTime:
        posting['x-workTime'] ??
        (has('FULL_TIME') && !has('PART_TIME')
          ? 'FULL_TIME'
          : has('PART_TIME') && !has('FULL_TIME')
            ? 'PART_TIME'
            : undefined),
      term: posting['x-term'] ?? (has('TEMPORARY') ? 'TEMPORARY' : undefined),
      engagement: posting['x-engagement'] ?? (has('CONTRACTOR') ? 'CONTRACTOR' : undefined),
      programme: posting['x-programme'] ?? (has('INTERN') ? 'INTERNSHIP' : has('VOLUNTEER') ? 'VOLUNTEER' : undefined),
      perDiem: has('PER_DIEM') ? 'PER_DIEM' : undefined,
      other: has('OTHER') ? 'OTHER' : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

/** The place as one line: "Zurich, ZH, Switzerland"; "Remote" in front where the job is remote is up to the box. */
export function placeOf(posting: JobPosting): string | undefined {
  const address = posting.jobLocation?.address;
  if (!address) return undefined;
  const parts = [address.addressLocality, address.addressRegion, countryName(address.addressCountry)].filter(Boolean);
  return parts.length > 0 ? [...new Set(parts)].join(', ') : address.streetAddress;
}

/** The English name of a country code; what is no code is a name already. */
export function countryName(country: string | undefined, language = 'en'): string | undefined {
  if (!country || !/^[A-Za-z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country.toUpperCase());
}

/** A country, currency or language by its code, or nothing. */
export const code = (of: 'country' | 'currency' | 'language', value: string | undefined): Answer | undefined =>
  value ? { type: 'code', of, code: value } : undefined;

/** The pay as a range, or nothing. */
export function amount(posting: JobPosting): Answer | undefined {
  const pay = posting.baseSalary;
  if (!pay || (pay.value.minValue === undefined && pay.value.maxValue === undefined)) return undefined;
  return {
    type: 'amount',
    min: pay.value.minValue,
    max: pay.value.maxValue,
    currency: pay.currency,
    unit: pay.value.unitText,
  };
}

/** One end of the pay, or nothing. */
export function bound(posting: JobPosting, value: number | undefined): Answer | undefined {
  if (value === undefined) return undefined;
  return {
    type: 'amount',
    min: value,
    max: value,
    currency: posting.baseSalary?.currency,
    unit: posting.baseSalary?.value.unitText,
  };
}

/** The post as its sections make it. */
export function describePosting(posting: JobPosting): Answer | undefined {
  const post = postOf(posting);
  return post.length > 0 ? { type: 'post', post } : undefined;
}

/** How to apply, in one sentence made of the address and the link where the posting has no text of its own. */
export function howToApply(posting: JobPosting): string | undefined {
  if (posting['x-howToApply']) return posting['x-howToApply'];
  const email = posting.applicationContact?.email;
  const url = posting['x-applyUrl'];
  if (url && email) return `Apply at ${url} or write to ${email}.`;
  if (url) return `Apply at ${url}.`;
  return email ? `Send your application to ${email}.` : undefined;
}
