import { type CheckedText, defineCheck, type Finding, linesIn } from '@/templates/check';

/** Click-to-apply by length of text, Appcast: below and above it falls to less than half. */
const TEXT = { least: 1000, most: 10_000 };
/** A line that people still read to its end on a phone. */
const MAX_LINE = 250;
/** Titles: read well, cut by SEEK, by Monster, by LinkedIn. */
const TITLE = { good: 60, most: 100 };

/** Too short to judge, or too long to read. */
export default defineCheck((text) => [...ofTitle(text), ...ofText(text), ...ofLines(text)]);

function ofTitle({ title }: CheckedText): Finding[] {
  const length = title?.length ?? 0;
  if (length <= TITLE.good) return [];
  return [
    {
      id: 'length.title',
      severity: length > TITLE.most ? 'error' : 'warning',
      where: { section: 'title' },
      values: { length, most: TITLE.good },
      message: `Shorten the title to ${TITLE.good} characters: it has ${length}, and boards cut it.`,
    },
  ];
}

function ofText(text: CheckedText): Finding[] {
  const length = linesIn(text).reduce((sum, line) => sum + line.text.length + 1, 0);
  if (length >= TEXT.least && length <= TEXT.most) return [];
  const isShort = length < TEXT.least;
  return [
    {
      id: isShort ? 'length.short' : 'length.long',
      severity: 'warning',
      where: {},
      values: { length, ...TEXT },
      message: isShort
        ? `Say more: ${length} characters are too few to judge the job by, ${TEXT.least} are a good minimum.`
        : `Cut the text: ${length} characters are more than people read, ${TEXT.most} are a good maximum.`,
    },
  ];
}

const ofLines = (text: CheckedText): Finding[] =>
  linesIn(text).flatMap(({ where, text: line }) => {
    const length = line.length;
    if (where.section === 'title' || !isListed(where.section) || length <= MAX_LINE) return [];
    return [
      {
        id: 'length.line',
        severity: 'hint',
        where,
        values: { length, most: MAX_LINE },
        message: `Split this line: with ${length} characters it holds more than one thought.`,
      },
    ];
  });

const isListed = (section?: string) => section === 'responsibilities' || section?.startsWith('qualifications');
