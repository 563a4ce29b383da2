import { defineCheck, findInLines, qualificationsIn } from '@/templates/check';

const DEGREE =
  /\b(?:(?:bachelor|master)(?:['’]s)?(?: degree)?|(?:university|college|academic|computer science) degree|degree in|ph\.?d\.?|doctorate|b\.?sc\.?|m\.?sc\.?|diploma)\b/giu;
const EQUIVALENT =
  /\bequivalent\b|\bcomparable (?:experience|training|education)\b|\bor (?:similar|relevant|practical) experience\b/i;

/** A degree that is asked for without saying that experience counts as well. */
export default defineCheck((text) =>
  findInLines(qualificationsIn(text), DEGREE, ({ 0: found, input }) =>
    EQUIVALENT.test(input)
      ? undefined
      : {
          id: 'degree',
          severity: 'warning',
          values: { found },
          message: `Add “or equivalent experience” after “${found}”: many who can do the job have no degree.`,
        },
  ).filter(
    ({ where }, at, all) =>
      all.findIndex((one) => one.where.line === where.line && one.where.section === where.section) === at,
  ),
);
