import { type CheckedText, defineCheck, type Finding, linesIn } from '@/templates/check';

/** Practitioners' threshold; each further must keeps people from applying. */
const MUSTS = { many: 7, tooMany: 10 };

/** Too many must-haves, no optional ones, lines that stand there twice. */
export default defineCheck((text) => [...tooMany(text), ...noneOptional(text), ...twice(text)]);

function tooMany({ sections }: CheckedText): Finding[] {
  const count = sections.qualifications?.length ?? 0;
  if (count <= MUSTS.many) return [];
  return [
    {
      id: 'lists.musts',
      severity: count > MUSTS.tooMany ? 'error' : 'warning',
      where: { section: 'qualifications' },
      values: { count, most: MUSTS.many },
      message: `Keep to ${MUSTS.many} must-haves and move the rest to the preferred ones: there are ${count}.`,
    },
  ];
}

function noneOptional({ sections }: CheckedText): Finding[] {
  if ((sections.qualifications?.length ?? 0) < 4 || sections['qualifications.preferred']?.length) return [];
  return [
    {
      id: 'lists.preferred',
      severity: 'hint',
      where: { section: 'qualifications' },
      values: {},
      message: 'Set apart what can be learned in the job as preferred: people who miss one line do not apply.',
    },
  ];
}

function twice(text: CheckedText): Finding[] {
  const seen = new Set<string>();
  return linesIn(text).flatMap(({ where, text: line }) => {
    const words = line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim();
    const isRepeated = words !== '' && seen.has(words);
    seen.add(words);
    if (!isRepeated) return [];
    return [
      {
        id: 'lists.twice',
        severity: 'error',
        where,
        values: {},
        message: 'Take this line out: it stands in the text twice.',
      },
    ];
  });
}
