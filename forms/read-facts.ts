import type { DetailKey, Details } from '@/templates/details';
import { readFigure } from '@/templates/details';
import type { Property } from '@/templates/property';
import { countryCode, currencyCode } from './codes';
import type { Words } from './evidence';
import type { Facet } from './language';
import { readOption } from './options';
import { findPhrases, WHOLE } from './phrases';
import { clean, fold } from './text';

// The facts that stand in someone's post as "Location: Berlin" or "Salary: €60k–75k a year".

const MAX_LABEL = 40;
const MAX_VALUE = 160;

/** The facts that a line states, as a person would type them; undefined where it is no "label: value" that we understand. */
export function readFactLine(line: string, words: Words): Details | undefined {
  const [, label, value] = /^([^:：]{2,60})[:：]\s*(\S.*)$/.exec(line.trim()) ?? [];
  if (!label || !value || label.length > MAX_LABEL || value.length > MAX_VALUE) return undefined;
  return readFact(label, value, words);
}

/** The facts that a value states under a label ("Place of work" over "Berlin"). */
export function readFact(label: string, value: string, words: Words): Details | undefined {
  const property = propertyOf(label, words);
  const read = property && READERS[property];
  const facts = read?.(clean(value), words);
  return facts && Object.keys(facts).length > 0 ? facts : undefined;
}

function propertyOf(label: string, { phrases }: Words): Property | undefined {
  const hits = findPhrases(phrases, fold(label));
  const whole = hits.filter(({ topic, cover }) => cover > WHOLE && (topic.says === 'asks' || topic.says === 'mayAsk'));
  const best = whole.find(({ topic }) => topic.says === 'asks') ?? whole[0];
  return best && 'property' in best.topic ? best.topic.property : undefined;
}

type Reader = (value: string, words: Words) => Details;

const text =
  (key: DetailKey): Reader =>
  (value) => ({ [key]: value });

const enumerated =
  (...facets: readonly Facet[]): Reader =>
  (value, words) =>
    factsIn(value, words, facets);

const READERS: Readonly<Partial<Record<Property, Reader>>> = {
  hiringOrganization: text('hiringOrganization'),
  employmentUnit: text('employmentUnit'),
  'hiringOrganization.industry': text('hiringOrganization.industry'),
  jobLocation: readPlace,
  'jobLocation.city': readPlace,
  'jobLocation.region': text('jobLocation.region'),
  'jobLocation.country': (value) => ({ 'jobLocation.country': countryCode(value) ?? value }),
  applicantLocationRequirements: text('applicantLocationRequirements'),
  workplaceType: enumerated('workplaceType'),
  employmentType: enumerated('workTime', 'term', 'engagement', 'programme'),
  workTime: enumerated('workTime', 'term', 'engagement', 'programme'),
  term: enumerated('term', 'engagement', 'programme', 'workTime'),
  baseSalary: readPay,
  'baseSalary.min': readPay,
  'baseSalary.max': readPay,
  workHours: text('workHours'),
  eligibilityToWork: text('eligibilityToWork'),
  incentiveCompensation: text('incentiveCompensation'),
  identifier: text('identifier'),
  totalJobOpenings: (value) => (/^\d{1,4}$/.test(value) ? { totalJobOpenings: value } : {}),
  validThrough: day('validThrough'),
  datePosted: day('datePosted'),
  jobStartDate: day('jobStartDate'),
  'contact.name': text('contact.name'),
  'contact.email': (value) => mail(value, 'contact.email'),
  'contact.phone': text('contact.phone'),
  applyEmail: (value) => mail(value, 'contact.email'),
  applyUrl: (value) => address(value),
  howToApply: (value) => readHowToApply(value),
};

/** What words of a text say of some facets: "Full-time, permanent" says two things. Contradictions say nothing. */
function factsIn(value: string, { options }: Words, facets: readonly Facet[]): Details {
  const said = new Map<Facet, Set<string>>();
  for (const meaning of value.split(/[,;/|·•+]|\band\b/).flatMap((part) => readOption(options, part))) {
    if (facets.includes(meaning.facet))
      said.set(meaning.facet, (said.get(meaning.facet) ?? new Set()).add(meaning.value));
  }
  return Object.fromEntries(
    [...said].flatMap(([facet, values]) => (values.size === 1 ? [[facet, [...values][0]!]] : [])),
  );
}

/** "Berlin, Germany (hybrid)", "Remote, Germany", "Zürich". */
function readPlace(value: string, words: Words): Details {
  const workplace = factsIn(value.replace(/[()[\]–-]/g, ','), words, ['workplaceType']);
  const parts = value
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .split(/[,/|·–]| - /)
    .map(clean)
    .filter((part) => part && readOption(words.options, part).every(({ facet }) => facet !== 'workplaceType'));
  const country = parts.length > 0 ? countryCode(parts.at(-1)!) : undefined;
  const places = country ? parts.slice(0, -1) : parts;
  return {
    ...workplace,
    ...(places[0] && { 'jobLocation.city': places[0] }),
    ...(places[1] && { 'jobLocation.region': places[1] }),
    ...(country && { 'jobLocation.country': country }),
  };
}

const FIGURE = String.raw`\d[\d.,'’  ]*\s?[kK]?`;
const RANGE = new RegExp(
  `(${FIGURE})(?:\\s*[^\\d\\s]{0,4}\\s*(?:[–—-]|to|bis|à|a|and)\\s*[^\\d\\s]{0,4}\\s*(${FIGURE}))?`,
);

/** "€60,000–75,000 a year", "USD 120k - 150k", "5 000 PLN / month". A text without figures of pay says nothing. */
export function readPay(value: string): Details {
  const [, first, second] = RANGE.exec(value) ?? [];
  if (!first) return {};
  const hasThousands = /k\s*$/i.test(second ?? first);
  const figure = (typed: string | undefined) => {
    const read = typed === undefined ? undefined : readFigure(typed.trim());
    return read !== undefined && hasThousands && read < 1000 ? read * 1000 : read;
  };
  const [min, max] = [figure(first), figure(second)];
  if (min === undefined || (max !== undefined && max < min)) return {};
  const currency = currencyIn(value);
  const unit = UNITS.find(([expression]) => expression.test(value))?.[1];
  return {
    'baseSalary.min': String(min),
    ...(max !== undefined && { 'baseSalary.max': String(max) }),
    ...(currency && { 'baseSalary.currency': currency }),
    ...(unit && { 'baseSalary.unit': unit }),
  };
}

function currencyIn(value: string): string | undefined {
  const sign = /(?:US|A|C|NZ|S|HK|NT|R)\$|[€£₹₦₽₩₺₪₱฿₫₴]|zł|Kč|\bFr\.?(?=\s)/.exec(value)?.[0];
  return currencyCode(value) ?? (sign ? currencyCode(sign) : undefined);
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/year|annual|annum|p\.?\s?a\.?\b|jahr|jährlich|\ban\b|annuel|año|anual|ano\b|anno|annuo|jaar|rok|年/i, 'YEAR'],
  [/month|monat|mois|mes\b|mensual|mês|mensal|mese|mensile|maand|miesi|月/i, 'MONTH'],
  [/week|woche|semaine|semana|settimana|weekly|tydzień|週|周/i, 'WEEK'],
  [/\bday|daily|\btag|jour\b|día|dia\b|giorno|\bdag\b|dzień|日/i, 'DAY'],
  [/hour|hourly|stunde|heure|hora|\bora\b|uur|godz|時|小时/i, 'HOUR'],
];

/** How to apply, with the addresses that are named in it. */
export const readHowToApply = (value: string): Details => ({
  ...address(value),
  ...mail(value, 'contact.email'),
  howToApply: value,
});

const mail = (value: string, key: DetailKey): Details => {
  const found = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[a-z]{2,}/i.exec(value)?.[0];
  return found ? { [key]: found } : {};
};

const address = (value: string): Details => {
  const found = /https?:\/\/[^\s<>"')]+/i.exec(value)?.[0]?.replace(/[.,;]$/, '');
  return found ? { applyUrl: found } : {};
};

function day(key: DetailKey): Reader {
  return (value) => {
    const read = readDay(value);
    return read ? { [key]: read } : {};
  };
}

/** A day as people write it, ISO 8601: "2027-01-31", "31.01.2027", "31 January 2027", "Jan 31, 2027"; undefined where unsure. */
export function readDay(value: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(value);
  if (iso) return iso[0];
  const numbers = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(value);
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), numbers[2] === '.');
  const named = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})\b/u.exec(value);
  const american = /\b(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(value);
  const [date, month, year] = named ? named.slice(1) : american ? [american[2], american[1], american[3]] : [];
  const number = month && monthOf(month);
  return number ? isoDay(Number(year), number, Number(date)) : undefined;
}

// 03/04/2027 is April in Europe and March in America: unsure says nothing.
function fromNumbers(first: number, second: number, year: number, isDayFirst: boolean): string | undefined {
  if (isDayFirst || first > 12) return isoDay(year, second, first);
  return second > 12 || first === second ? isoDay(year, first, second) : undefined;
}

const isoDay = (year: number, month: number, date: number): string | undefined =>
  month >= 1 && month <= 12 && date >= 1 && date <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : undefined;

function monthOf(name: string): number | undefined {
  const folded = fold(name);
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC', day: 'numeric' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2027, month, 1)).find(({ type }) => type === 'month')!.value;
        if (fold(part) === folded) return month + 1;
      }
    }
  }
  return undefined;
}
