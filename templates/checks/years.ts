import { type CheckedText, defineCheck, type Finding, findInLines, linesIn } from '@/templates/check';
import { mentionsIn } from '@/templates/mentions';
import type { Level } from '@/templates/role';

/** The most years that a level can sensibly ask for: domain.md 2.2 and 5.5. */
const MOST: Readonly<Record<Level, number>> = { junior: 2, mid: 5, senior: 9, staff: 12, lead: 10, manager: 12 };

const YEARS = /(\d{1,2})(?:\s*\+|\s*(?:-|–|to)\s*\d{1,2})?\s*(?:\+\s*)?(?:years?|yrs?)\b(?!\s*(?:old|ago))/gi;

/** Years of experience that a level does not have, or that a technology has not existed for. */
export default defineCheck((text) =>
  findInLines(linesIn(text), YEARS, (match) => tooManyForTechnology(match, text) ?? tooManyForLevel(match, text)),
);

type Remark = Omit<Finding, 'where'>;

function tooManyForLevel(match: RegExpExecArray, { level }: CheckedText): Remark | undefined {
  const years = Number(match[1]);
  if (!level || years <= MOST[level]) return undefined;
  return {
    id: 'years.level',
    severity: 'warning',
    values: { years, level, most: MOST[level] },
    message: `Ask for ${MOST[level]} years at most at this level (${level}), or say what the years should have taught: it reads ${years}.`,
  };
}

function tooManyForTechnology({ input, 1: digits }: RegExpExecArray, { year }: CheckedText): Remark | undefined {
  const years = Number(digits);
  const youngest = mentionsIn(input)
    .filter(({ technology, text }) => technology.since !== undefined && text === technology.name)
    .sort((a, b) => b.technology.since! - a.technology.since!)[0]?.technology;
  if (!youngest || years <= year - youngest.since!) return undefined;
  const most = year - youngest.since!;
  return {
    id: 'years.technology',
    severity: 'error',
    values: { years, technology: youngest.name, since: youngest.since!, most },
    message: `Nobody has ${years} years of ${youngest.name}: it has been public since ${youngest.since}, so ask for ${most} at most.`,
  };
}
