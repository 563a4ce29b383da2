import type { Control } from './control';

/** Orders of day, month and year by language, where a field does not say: CLDR's short dates. */
const DEFAULT_PATTERN = 'YYYY-MM-DD';

/**
 * A local day as a text field wants it: by the pattern in its placeholder, label or hint ("DD.MM.YYYY"),
 * by an example there ("31/12/2026"), else ISO 8601.
 */
export function formatDay(
  day: string,
  { placeholder, hint, label }: Pick<Control, 'placeholder' | 'hint' | 'label'>,
  _language?: string,
): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const pattern = patternIn(placeholder) ?? patternIn(hint) ?? patternIn(label) ?? DEFAULT_PATTERN;
  return pattern
    .replace(/Y{4}/g, year)
    .replace(/Y{2}/g, year.slice(2))
    .replace(/M{2}/g, month)
    .replace(/\bM\b/g, String(Number(month)))
    .replace(/D{2}/g, date)
    .replace(/\bD\b/g, String(Number(date)));
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
  return letter && letter.repeat(letter === 'Y' ? (lower.length === 2 ? 2 : 4) : lower.length === 1 ? 1 : 2);
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
