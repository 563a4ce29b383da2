import { countryCode, currencyCode } from './codes';
import { realOptions } from './evidence';
import type { Answer } from './field';
import { type Meaning, type OptionWords, readOption } from './options';
import { fold, isUnspaced, words as wordsOf } from './text';

/** Which options say what is wanted: the right ones, or none with those that come near. */
export type Choice = { readonly picked: readonly number[] } | { readonly unsure: readonly number[] };

const UNSURE: Choice = { unsure: [] };

/**
 * The options that say what a posting answers; never a guess.
 * @param question the label of the control: "Remote?" gives "Yes" its meaning
 */
export function choose(answer: Answer, options: readonly string[], words: OptionWords, question = ''): Choice {
  const offered = new Set(realOptions(options));
  const rows = options.map((text, at) => ({ text, at })).filter(({ text }) => offered.has(text));
  const picked = pick(answer, rows, words, question);
  return Array.isArray(picked) ? { picked } : { unsure: (picked as { near: number[] }).near };
}

interface Row {
  readonly text: string;
  readonly at: number;
}

type Picked = number[] | { near: number[] };

function pick(answer: Answer, rows: readonly Row[], words: OptionWords, question: string): Picked {
  switch (answer.type) {
    case 'facts':
      return pickFacts(answer.facts, rows, words, question);
    case 'code':
      return only(rows.filter(({ text }) => codeOf(answer.of, text) === canonicalCode(answer.of, answer.code)));
    case 'text':
      return pickText([answer.text, ...(answer.others ?? [])], rows);
    case 'names':
      return pickNames(answer.names, rows);
    case 'number':
      return pickNumber(answer.unit === 'months' ? answer.value / 12 : answer.value, rows);
    case 'amount':
      return pickAmount(answer, rows);
    case 'day':
    case 'post':
      return { near: [] };
  }
}

/** One row, or rows that say exactly the same; anything else is unsure. */
function only(rows: readonly Row[]): Picked {
  const texts = new Set(rows.map(({ text }) => fold(text)));
  return texts.size === 1 ? [rows[0]!.at] : { near: rows.map(({ at }) => at) };
}

/** Which value stands in for another where a list does not have it: https://learn.microsoft.com/linkedin knows no staff engineers. */
const NEXT_BEST: Readonly<Record<string, readonly string[]>> = {
  STAFF: ['SENIOR'],
  PRINCIPAL: ['STAFF', 'SENIOR'],
  LEAD: ['SENIOR'],
};

function pickFacts(
  facts: Readonly<Partial<Record<string, string>>>,
  rows: readonly Row[],
  words: OptionWords,
  question: string,
): Picked {
  const read = rows.map((row) => ({ row, meanings: readOption(words.options, row.text) }));
  const scored = read
    .map((one) => ({ ...one, score: agreement(facts, one.meanings) }))
    .filter(({ score }) => score > 0);
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === top);
  if (best.length > 0) return only(mostTelling(best).map(({ row }) => row));
  // After the options that say it themselves: "partly possible (hybrid)" holds a yes.
  const yesNo = pickYesNo(facts, read, words, question);
  if (yesNo) return yesNo;
  const level = facts.careerLevel;
  for (const other of (level && NEXT_BEST[level]) || []) {
    const next = pickFacts({ ...facts, careerLevel: other }, rows, words, question);
    if (Array.isArray(next)) return next;
  }
  return { near: [] };
}

/** What a contract is called by, first to last. */
const TELLING_FACETS = ['workTime', 'term', 'engagement'] as const;

/** Where several are true, those that say the most telling fact: "Full-time" in a list that has "Permanent" as well. */
function mostTelling<T extends { readonly meanings: readonly Meaning[] }>(options: readonly T[]): readonly T[] {
  for (const first of TELLING_FACETS) {
    const saying = options.filter(({ meanings }) => meanings.some(({ facet }) => facet === first));
    if (saying.length > 0) return saying;
  }
  return options;
}

/** How well an option agrees: −1 where it says otherwise; a fact more, and nothing besides, counts more. */
function agreement(facts: Readonly<Partial<Record<string, string>>>, meanings: readonly Meaning[]): number {
  const spoken = new Map<string, Set<string>>();
  for (const { facet, value } of meanings) spoken.set(facet, (spoken.get(facet) ?? new Set()).add(value));
  let agreed = 0;
  let beside = 0;
  for (const [facet, values] of spoken) {
    const wanted = facts[facet];
    if (wanted === undefined) beside++;
    else if (values.has(wanted)) agreed += values.size === 1 ? 1 : 0.5;
    else return -1;
  }
  if (agreed === 0) return 0;
  return agreed + (meanings.some(({ whole }) => whole) ? 0.2 : 0) - beside * 0.1;
}

/** "Yes" and "No" answer what the label asks: "Remote?" for a remote job is yes; hybrid is neither. */
function pickYesNo(
  facts: Readonly<Partial<Record<string, string>>>,
  read: readonly { row: Row; meanings: readonly Meaning[] }[],
  words: OptionWords,
  question: string,
): Picked | undefined {
  const saying = (value: string) =>
    read
      .filter(({ meanings }) => meanings.some((one) => one.facet === 'yesNo' && one.value === value))
      .map(({ row }) => row);
  const yes = saying('YES');
  const no = saying('NO');
  if (yes.length !== 1 || no.length !== 1 || read.length > 3) return undefined;
  const answer = answerYesNo(facts, question, words);
  if (answer === undefined) return { near: [] };
  return [(answer ? yes : no)[0]!.at];
}

/** Whether the facts answer a yes-or-no question with yes; undefined where they do not decide it. */
export function answerYesNo(
  facts: Readonly<Partial<Record<string, string>>>,
  question: string,
  words: OptionWords,
): boolean | undefined {
  const asked = readOption(words.options, question).filter(
    ({ facet }) => facet !== 'yesNo' && facts[facet] !== undefined,
  );
  if (asked.length === 0) return undefined;
  if (asked.some(({ facet, value }) => facts[facet] === value)) return true;
  // Hybrid work is some remote work: a bare "Remote" is neither yes nor no.
  return asked.every(({ facet }) => facet === 'workplaceType') && facts.workplaceType === 'HYBRID' ? undefined : false;
}

function codeOf(of: 'country' | 'currency' | 'language', text: string): string | undefined {
  if (of === 'country') return countryCode(text);
  return of === 'currency' ? currencyCode(text) : languageCode(text);
}

const canonicalCode = (of: 'country' | 'currency' | 'language', code: string) =>
  of === 'country'
    ? (countryCode(code.length === 2 ? code.toUpperCase() : code) ?? code)
    : of === 'currency'
      ? code.toUpperCase()
      : code.split('-')[0]!.toLowerCase();

const LANGUAGES = 'en de fr es pt it nl pl sv da nb fi cs tr ru uk ja zh ko ar he hu ro el id vi th hi';
let languageNames: Map<string, string> | undefined;

function languageCode(text: string): string | undefined {
  if (!languageNames) {
    languageNames = new Map();
    for (const language of LANGUAGES.split(' ')) {
      for (const spoken of new Set(['en', 'de', 'fr', 'es', language])) {
        const name = new Intl.DisplayNames([spoken], { type: 'language' }).of(language);
        if (name) languageNames.set(fold(name), language);
      }
    }
  }
  const bare = text.replace(/\(.*?\)/g, ' ').trim();
  if (/^[a-z]{2}([-_][a-z]{2})?$/i.test(bare)) return bare.slice(0, 2).toLowerCase();
  return languageNames.get(fold(bare));
}

/** A text is an option when they read the same; else when one option alone holds all of its words. */
function pickText(texts: readonly string[], rows: readonly Row[]): Picked {
  const folded = rows.map((row) => ({ row, text: fold(row.text), squashed: squash(row.text) }));
  for (const text of texts) {
    const same = folded.filter((one) => one.squashed === squash(text));
    if (same.length > 0) return only(same.map(({ row }) => row));
  }
  for (const text of texts) {
    const place = pickPlace(text, rows);
    if (place) return place;
  }
  for (const text of texts) {
    const wanted = wordsOf(fold(text));
    if (wanted.length === 0 || (wanted.length === 1 && wanted[0]!.length < 4 && !isUnspaced(wanted[0]!))) continue;
    const holding = folded.filter((one) => holds(one.text, wanted));
    if (holding.length === 1) return [holding[0]!.row.at];
    if (holding.length > 1) return { near: holding.map(({ row }) => row.at) };
  }
  return { near: [] };
}

const holds = (text: string, wanted: readonly string[]) => {
  const has = new Set(wordsOf(text));
  return wanted.every((word) => has.has(word));
};

/** "Zurich, Switzerland" among several Zurichs: the town first, then whatever else both name. */
function pickPlace(text: string, rows: readonly Row[]): Picked | undefined {
  const parts = text
    .split(',')
    .map((part) => fold(part))
    .filter(Boolean);
  if (parts.length < 2) return undefined;
  const town = parts[0]!;
  const named = rows
    .map((row) => ({
      row,
      // "Berlin-Mitte, Berlin" is not the town, and a town named twice says nothing more.
      parts: row.text
        .split(/[,(]|\s[–-]\s/)
        .map((part) => fold(part))
        .filter(Boolean),
    }))
    .filter((one) => one.parts[0] === town);
  const scored = named.map(({ row, parts: own }) => ({
    row,
    score: own.slice(1).filter((part) => part !== town && (parts.includes(part) || sameCountry(part, parts))).length,
    extra: own.length - 1,
  }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  if (top === 0) return scored.length === 1 && scored[0]!.extra === 0 ? [scored[0]!.row.at] : undefined;
  return only(scored.filter(({ score }) => score === top).map(({ row }) => row));
}

const sameCountry = (part: string, parts: readonly string[]) => {
  const code = countryCode(part.length === 2 ? part.toUpperCase() : part);
  return (
    code !== undefined && parts.some((other) => countryCode(other.length === 2 ? other.toUpperCase() : other) === code)
  );
};

/** Letters and signs only: "Node.js", "NodeJS" and "node js" are one. */
export const squash = (text: string): string => fold(text).replace(/ /g, '');

/** Each name that has an option of its own, in the order of importance; none of them is unsure. */
function pickNames(names: readonly string[], rows: readonly Row[]): Picked {
  const bySquash = new Map(rows.map((row) => [squash(row.text), row.at]));
  const picked = names.map((name) => bySquash.get(squash(name))).filter((at) => at !== undefined);
  return picked.length > 0 ? [...new Set(picked)] : { near: [] };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** "3-5 years", "5+", "less than 1 year", "10": the numbers that an option stands for. */
export function spanOf(text: string): Span | undefined {
  const bare = text.replace(/(\d)[.,'’ ](?=\d{3}\b)/g, '$1').replace(/(\d)\s?k\b/gi, '$1000');
  const numbers = (bare.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(',', '.')));
  if (numbers.length === 0) return undefined;
  if (numbers.length >= 2) return { from: numbers[0]!, to: numbers[1]! };
  const value = numbers[0]!;
  if (
    /\+|more|over|above|mehr|über|plus de|más de|mais de|oltre|meer|powyżej|以上|und mehr|or more|from|ab |min/i.test(
      bare,
    )
  )
    return { from: value, to: Number.POSITIVE_INFINITY };
  if (/less|under|up to|below|unter|weniger|moins|menos|meno|minder|poniżej|未満|以下|以内|max|bis /i.test(bare))
    return { from: 0, to: value };
  return { from: value, to: value };
}

function pickNumber(value: number, rows: readonly Row[]): Picked {
  const spans = rows
    .map((row) => ({ row, span: spanOf(row.text) }))
    .filter((one): one is { row: Row; span: Span } => one.span !== undefined);
  const exact = spans.filter(({ span }) => span.from === value && span.to === value);
  if (exact.length > 0) return only(exact.map(({ row }) => row));
  const inside = spans.filter(({ span }) => span.from <= value && value <= span.to);
  const starting = inside.filter(({ span }) => span.from === value);
  const best = starting.length > 0 ? starting : inside;
  return best.length > 0 ? only(best.map(({ row }) => row)) : { near: [] };
}

function pickAmount({ min, max }: { readonly min?: number; readonly max?: number }, rows: readonly Row[]): Picked {
  const spans = rows
    .map((row) => ({ row, span: spanOf(row.text) }))
    .filter((one): one is { row: Row; span: Span } => one.span !== undefined);
  const low = min ?? max!;
  const high = max ?? min!;
  const exact = spans.filter(({ span }) => span.from === low && span.to === high);
  if (exact.length > 0) return only(exact.map(({ row }) => row));
  const around = spans.filter(({ span }) => span.from <= low && high <= span.to && span.to !== span.from);
  return around.length > 0 ? only(around.map(({ row }) => row)) : { near: [] };
}

export { UNSURE };
