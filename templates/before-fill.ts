import { lineText } from './line';
import type { JobPosting } from './posting';
import { postOf } from './sections';

/** What would embarrass if it went out: an id, and the piece of text that it is about. */
export interface Warning {
  readonly id:
    | 'deadline-past'
    | 'other-company'
    | 'placeholder-left'
    | 'currency-missing'
    | 'other-currency'
    | 'other-unit'
    | 'remote-country-missing'
    | 'pay-min-above-max';
  readonly text: string;
}

/** What is compared with the posting. */
export interface Surroundings {
  /** Today, an ISO 8601 local day. */
  readonly today: string;
  /** Names of companies that this posting is not from. */
  readonly otherCompanies: readonly string[];
}

// [Company], {name}, <insert …>, XX, TBD, lorem ipsum: one alternative each, so that one can be blamed.
const PLACEHOLDERS: readonly RegExp[] = [
  /\[[^\]\n]{2,40}\](?!\()/,
  /\{\{?[^}\n]{1,40}\}?\}/,
  /<[a-z][^>\n]{1,40}>/i,
  /\bX{2,}\b/,
  /\bTB[DCA]\b/,
  /\blorem ipsum\b/i,
  /_{3,}/,
];

/** What would embarrass in a posting, worst first. */
export function warningsOf(posting: JobPosting, { today, otherCompanies }: Surroundings): Warning[] {
  const warnings: Warning[] = [];
  const text = textOf(posting);
  if (posting.validThrough && posting.validThrough < today)
    warnings.push({ id: 'deadline-past', text: posting.validThrough });
  const own = posting.hiringOrganization?.name?.toLowerCase();
  const other = otherCompanies.find((name) => name.length > 2 && name.toLowerCase() !== own && holdsWord(text, name));
  if (other) warnings.push({ id: 'other-company', text: other });
  const placeholder = PLACEHOLDERS.map((one) => one.exec(text)?.[0]).find(Boolean);
  if (placeholder) warnings.push({ id: 'placeholder-left', text: placeholder });
  const pay = posting.baseSalary;
  if (pay && !pay.currency) warnings.push({ id: 'currency-missing', text: '' });
  const { minValue, maxValue } = pay?.value ?? {};
  if (minValue !== undefined && maxValue !== undefined && minValue > maxValue)
    warnings.push({ id: 'pay-min-above-max', text: '' });
  const isRemote = posting['x-workplaceType'] === 'REMOTE' || posting.jobLocationType === 'TELECOMMUTE';
  const hasCountry =
    (posting.applicantLocationRequirements?.length ?? 0) > 0 ||
    posting.jobLocation?.address.addressCountry !== undefined;
  if (isRemote && !hasCountry) warnings.push({ id: 'remote-country-missing', text: '' });
  return warnings;
}

/** All that would be read: our sections, or someone's HTML without its tags. */
function textOf(posting: JobPosting): string {
  const own = postOf(posting).map(({ text }) => lineText(text));
  const foreign = own.length === 0 ? (posting.description ?? '').replace(/<\/?[a-z][^>]*>/gi, ' ') : '';
  return [posting.title ?? '', foreign, ...own].join('\n');
}

const holdsWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text);
