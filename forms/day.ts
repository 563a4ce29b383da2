import type { Control } from './control';
import { fold } from './text';

/**
 * The pattern that a field states in its placeholder, hint or label ("DD.MM.YYYY"), or shows by an example ("31/12/2026").
 */
export const dayPattern = ({
  placeholder,
  hint,
  label,
}: Pick<Control, 'placeholder' | 'hint' | 'label'>): string | undefined =>
  patternIn(placeholder) ?? patternIn(hint) ?? patternIn(label);

/** A local day in a pattern. */
export function formatDay(day: string, pattern = 'YYYY-MM-DD'): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return pattern
    .replace(/Y{4}/g, year)
    .replace(/Y{2}/g, year.slice(2))
    .replace(/M{2}/g, month)
    .replace(/\bM\b/g, String(Number(month)))
    .replace(/D{2}/g, date)
    .replace(/\bD\b/g, String(Number(date)));
}

/** The day that a text shows in a pattern; undefined where it shows none. */
export function parseDay(text: string, pattern = 'YYYY-MM-DD'): string | undefined {
  const order = (pattern.match(/Y+|M+|D+/g) ?? []).map((part) => part[0]);
  const numbers = text.match(/\d+/g) ?? [];
  if (order.length !== 3 || numbers.length !== 3) return undefined;
  const part = (letter: string) => (numbers[order.indexOf(letter)] ?? '').padStart(2, '0');
  return `${part('Y').padStart(4, '20')}-${part('M')}-${part('D')}`;
}

/** The short dates of a language, with the digits that people type: CLDR by the browser. */
export function patternOfLanguage(language: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, options)
    .formatToParts(0)
    .map(({ type, value }) => ({ year: 'YYYY', month: 'MM', day: 'DD' })[type as 'year'] ?? value)
    .join('');
}

/** Whether a text shows a day, in whatever order and language: "15.01.2027", "Jan 15, 2027". */
export function sameDay(day: string, shown: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  const isYear = (number: number) => number === year || number === year % 100;
  if (!numbers.some(isYear) || !numbers.includes(date)) return false;
  if (numbers.length >= 3) {
    const rest = [...numbers];
    for (const part of [date, month]) rest.splice(rest.indexOf(part), rest.includes(part) ? 1 : 0);
    return rest.length === numbers.length - 2 && rest.some(isYear);
  }
  const named = new Date(Date.UTC(year, month - 1, date));
  return ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'].some((language) =>
    fold(shown).includes(
      fold(new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(named)).slice(0, 3),
    ),
  );
}

// Letters for day, month and year in the ten languages: TT.MM.JJJJ, jj/mm/aaaa, dd-mm-rrrr, gg/mm/aaaa.
const LETTERS: Readonly<Record<string, string>> = { d: 'D', t: 'D', j: 'D', g: 'D', m: 'M', y: 'Y', a: 'Y', r: 'Y' };

/** The pattern that a text states or shows by an example; undefined where it has none. */
export function patternIn(text: string): string | undefined {
  const stated = /\b([a-z]{1,4})([./\s-]+)([a-z]{1,4})([./\s-]+)([a-z]{2,4})\b/i.exec(text);
  if (stated) {
    const parts = [stated[1]!, stated[3]!, stated[5]!].map((part) => unify(part));
    if (parts.every((part) => part !== undefined) && new Set(parts.map((part) => part![0])).size === 3) {
      return `${parts[0]}${stated[2]}${parts[1]}${stated[4]}${parts[2]}`;
    }
  }
  return example(text);
}

function unify(part: string): string | undefined {
  const lower = part.toLowerCase();
  if (!/^(.)\1*$/.test(lower)) return undefined;
  // German and Dutch write the year with j, French the day: the length tells them apart.
  const letter =
    lower[0] === 'j'
      ? lower.length === 4
        ? 'Y'
        : 'D'
      : lower[0] === 'a' || lower[0] === 'r'
        ? 'Y'
        : LETTERS[lower[0]!];
  return letter?.repeat(letter === 'Y' ? (lower.length === 2 ? 2 : 4) : lower.length === 1 ? 1 : 2);
}

function example(text: string): string | undefined {
  const iso = /\b\d{4}([./-])\d{2}\1\d{2}\b/.exec(text);
  if (iso) return `YYYY${iso[1]}MM${iso[1]}DD`;
  const other = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!other) return undefined;
  const [, first, sign, second] = other;
  if (Number(first) > 12) return `DD${sign}MM${sign}YYYY`;
  if (Number(second) > 12) return `MM${sign}DD${sign}YYYY`;
  return undefined; // 01/02/2026 says nothing
}
