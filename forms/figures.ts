import type { CompiledLanguage } from './compiled';
import type { Control } from './control';
import type { Answer } from './field';
import { FACETS, type Facet } from './language';
import { fold } from './text';

// Pay and experience, as the label of a control asks for them.

/** What labels ask pay in: "年収（万円）", "CTC (lakhs)", "Salaire (k€)". */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/[万萬]/, 10_000],
  [/\b(?:lakhs?|lacs?|lpa)\b/i, 100_000],
  [
    /\bk ?(?:€|\$|£|eur|usd|gbp|chf)|[€$£] ?k\b|\(k\)|\bthousands?\b|\btsd\b|\btausend\b|\bmilliers\b|\bmiles de\b|[千仟]元/i,
    1000,
  ],
];

/** An amount in the scale that the label names; one that is smaller than the scale was never meant in it. */
export function inScale(amount: number, { label, placeholder }: Control): number {
  const scale = SCALES.find(([names]) => names.test(label || placeholder))?.[1];
  return scale && amount >= scale ? Math.round((amount / scale) * 100) / 100 : amount;
}

const MONTHS = /\bmonth|\bmonat|\bmois|\bmes(?:es)?\b|\bmesi|\bmaand|\bmiesi|ヶ月|か月|个月|個月/;
const YEARS = /\by(?:ea)?rs?\b|\bjahre?\b|\bann?ees?\b|\bans\b|\banos?\b|\banni\b|\bjaar\b|\bjaren\b|\blata?\b|年/;

/** Experience is asked in years unless the label says months. */
export const experienceIn = (months: number, { label, placeholder }: Control): number =>
  MONTHS.test(fold(`${label} ${placeholder}`)) ? months : Math.round((months / 12) * 10) / 10;

/** "5" where the label names the unit ("Years of experience") or the example is a bare number; else "5 years". */
export function experienceText(months: number, control: Control, language: string): string {
  const value = experienceIn(months, control);
  const [label, example] = [fold(control.label), fold(control.placeholder)];
  const namesUnit = (text: string) => MONTHS.test(text) || YEARS.test(text);
  const isBare = /\d/.test(example) ? !namesUnit(example) : namesUnit(`${label} ${example}`);
  if (isBare) return String(value);
  const unit = MONTHS.test(`${label} ${example}`) ? 'month' : 'year';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** "CHF 120,000 – 150,000 per year"; one figure alone stands as digits, which every form reads. */
export function amountText(
  { min, max, currency, unit }: Extract<Answer, { type: 'amount' }>,
  control: Control,
  languages: readonly CompiledLanguage[],
): string {
  const low = min ?? max!;
  const high = max ?? min!;
  if (low === high && !(unit && currency && min === undefined)) return String(inScale(low, control));
  const language = languages[0]?.id ?? 'en';
  const number = new Intl.NumberFormat(language === 'en' ? 'en-US' : language, { maximumFractionDigits: 2 });
  const range = [currency, `${number.format(low)} – ${number.format(high)}`];
  const per = unit && factText('salaryUnit', unit, languages);
  // "月給", "年薪": a word for the pay itself.
  return (UNIT_FIRST.has(language) ? [per, ...range] : [...range, per]).filter(Boolean).join(' ');
}

const UNIT_FIRST: ReadonlySet<string> = new Set(['ja', 'zh']);

/** What a fact is called in the page's language. */
export function factText(facet: Facet, value: string, languages: readonly CompiledLanguage[]): string {
  for (const language of languages) {
    const label = language.labels[`${facet} ${value}`];
    if (label) return label;
  }
  return (FACETS[facet] as readonly string[]).includes(value) ? value.toLowerCase().replace(/_/g, ' ') : value;
}
