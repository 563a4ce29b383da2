import { type Line, lineText } from './line';
import type { SectionId } from './post';
import type { Level } from './role';

/** How much a finding matters: what is surely wrong, what likely costs readers, what is worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding is: the title, or a line of a section; the whole text where neither is said. */
export interface Place {
  readonly section?: SectionId | 'title';
  /** Counted from 0. */
  readonly line?: number;
}

/** What a check has found: what is wrong, where, and what to do. */
export interface Finding {
  /** `years.level`: the check, and what about it. */
  readonly id: string;
  readonly severity: Severity;
  readonly where: Place;
  /** What the message speaks of: the word found, the number counted. */
  readonly values: Readonly<Record<string, string | number>>;
  /** One sentence in English that says what to do. */
  readonly message: string;
}

/** A posting's text, whoever wrote it. */
export interface CheckedText {
  readonly title?: string;
  readonly sections: Readonly<Partial<Record<SectionId, readonly Line[]>>>;
  /** BCP 47 */
  readonly language: string;
  readonly level?: Level;
  /** Ids of the technologies that it is meant to be about. */
  readonly technologies?: readonly string[];
  /** The year in which it is read. */
  readonly year: number;
}

/** One check; its id is the file's name. */
export type Check = (text: CheckedText) => Finding[];

/** One check. */
export const defineCheck = (check: Check): Check => check;

/** A line of a text as it reads, without marks, and its place. */
export interface PlacedLine {
  readonly where: Place;
  readonly text: string;
}

const placed = new WeakMap<CheckedText, readonly PlacedLine[]>();

/** Title and lines of a text, in the order in which they are read. */
export function linesIn(text: CheckedText): readonly PlacedLine[] {
  const known = placed.get(text);
  if (known) return known;
  const lines = place(text);
  placed.set(text, lines);
  return lines;
}

function place({ title, sections }: CheckedText): PlacedLine[] {
  const lines = Object.entries(sections).flatMap(([section, all]) =>
    (all ?? []).map((line, at) => ({ where: { section: section as SectionId, line: at }, text: lineText(line) })),
  );
  return title ? [{ where: { section: 'title' }, text: title }, ...lines] : lines;
}

/** What a check says of a match in a line. */
type Remark = (match: RegExpExecArray) => Pick<Finding, 'id' | 'severity' | 'values' | 'message'> | undefined;

/** A finding for each match in each line; none where the remark has nothing to say. */
export const findInLines = (lines: readonly PlacedLine[], expression: RegExp, remark: Remark): Finding[] =>
  lines.flatMap(({ where, text }) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const said = remark(match as RegExpExecArray);
      return said ? [{ ...said, where }] : [];
    }),
  );

/** The lines of the two lists of qualifications. */
export const qualificationsIn = (text: CheckedText): PlacedLine[] =>
  linesIn(text).filter(({ where }) => where.section?.startsWith('qualifications'));
