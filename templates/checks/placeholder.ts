import { defineCheck, findInLines, linesIn } from '@/templates/check';

const PLACEHOLDERS: readonly RegExp[] = [
  /\[(?!\d)[^\]\n]{2,60}\](?!\()/g, // [Company]
  /\{\{?[^{}\n]{1,60}\}?\}/g, // {name}, {{name}}
  /<(?:insert|your|company|name|add|enter)[^<>\n]{0,40}>/gi,
  /\b(?:TBD|TBC|TODO|FIXME|XXX+)\b|\bXX\b/g,
  /\blorem ipsum\b/gi,
  /_{3,}|\.{4,}/g,
  /\b(?:company|job|team|city) name here\b|\binsert (?:here|company|name|title)\b/gi,
];

/** What was meant to be replaced before anybody reads it. */
export default defineCheck((text) =>
  PLACEHOLDERS.flatMap((expression) =>
    findInLines(linesIn(text), expression, ([found]) => ({
      id: 'placeholder',
      severity: 'error',
      values: { found },
      message: `Replace “${found}” or take it out: it looks like something still to be filled in.`,
    })),
  ),
);
