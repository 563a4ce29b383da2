import { type Line, lineText, type Run, readLine, writeLine } from '@/templates/line';
import type { TemplateLine } from '@/templates/template';

// What editing does to lines: pure, so that it can be tried without a page.

/** A place between two characters of a line's text. */
export interface Point {
  /** Counted from 0. */
  readonly line: number;
  /** In UTF-16 units of what the line reads like. */
  readonly offset: number;
}

/** A stretch of text, its start before its end. */
export interface Span {
  readonly from: Point;
  readonly to: Point;
}

export interface Edited {
  readonly lines: readonly TemplateLine[];
  /** Where the caret stands afterwards, or what is selected. */
  readonly span: Span;
}

export const caret = (line: number, offset: number): Span => ({ from: { line, offset }, to: { line, offset } });

export const isCaret = ({ from, to }: Span): boolean => from.line === to.line && from.offset === to.offset;

/** A new id for a line that a person writes: the template never has it. */
export const newLineId = (): string => `own:${crypto.randomUUID().slice(0, 8)}`;

const isBlank = (line: Line) => lineText(line).trim() === '';

/** The runs of a line between two offsets. */
export function sliceRuns(runs: readonly Run[], from: number, to = Infinity): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text ? [{ ...run, text }] : [];
  });
}

/** Puts lines of text in place of what is selected; one line goes into the line, more split it. */
export function insertLines(lines: readonly TemplateLine[], { from, to }: Span, texts: readonly Line[]): Edited {
  const first = lines[from.line];
  const last = lines[to.line];
  if (!first || !last) {
    const added = texts.map((text) => ({ id: newLineId(), text }));
    return { lines: added, span: caret(Math.max(0, added.length - 1), textLength(texts.at(-1) ?? '')) };
  }
  const before = sliceRuns(readLine(first.text), 0, from.offset);
  const after = sliceRuns(readLine(last.text), to.offset);
  const parts = texts.map(readLine);
  const joined = parts.map((part, at) => [
    ...(at === 0 ? before : []),
    ...part,
    ...(at === parts.length - 1 ? after : []),
  ]);
  // An id stays with what is left of its line.
  const owner = (at: number) => {
    if (at === 0 && before.length > 0) return first.id;
    const isFree = from.line !== to.line || before.length === 0;
    return at === joined.length - 1 && after.length > 0 && isFree ? last.id : newLineId();
  };
  const made = joined.map((runs, at): TemplateLine => ({ id: owner(at), text: writeLine(runs) }));
  const end = from.line + made.length - 1;
  const lastPart = parts.at(-1) ?? [];
  const offset = (made.length === 1 ? runLength(before) : 0) + runLength(lastPart);
  return {
    lines: [...lines.slice(0, from.line), ...made, ...lines.slice(to.line + 1)],
    span: caret(end, offset),
  };
}

const runLength = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
const textLength = (line: Line) => lineText(line).length;

/** Makes the selected text bold, or takes the bold off where all of it is. */
export function toggleBold(lines: readonly TemplateLine[], span: Span): Edited {
  const touched = (at: number) => sliceRuns(readLine(lines[at]!.text), startIn(span, at), endIn(span, at));
  const all = range(span).flatMap(touched);
  const bold = !all.every((run) => run.bold || run.text.trim() === '');
  return { lines: restyle(lines, span, (run) => ({ ...run, bold })), span };
}

/** Makes the selected text a link; without an address, a link no more. */
export function setLink(lines: readonly TemplateLine[], span: Span, href: string | undefined): Edited {
  const change = ({ text, bold }: Run): Run => ({ text, bold, ...(href && { href }) });
  return { lines: restyle(lines, span, change), span };
}

/** The link that the caret stands in, or the first that is selected, with the text that it covers. */
export function linkAt(lines: readonly TemplateLine[], { from }: Span): { href: string; span: Span } | undefined {
  let at = 0;
  for (const run of readLine(lines[from.line]?.text ?? '')) {
    const end = at + run.text.length;
    if (run.href && from.offset >= at && from.offset <= end)
      return { href: run.href, span: { from: { line: from.line, offset: at }, to: { line: from.line, offset: end } } };
    at = end;
  }
  return undefined;
}

function restyle(lines: readonly TemplateLine[], span: Span, change: (run: Run) => Run): TemplateLine[] {
  return lines.map((line, at) => {
    if (at < span.from.line || at > span.to.line) return line;
    const runs = readLine(line.text);
    const [start, end] = [startIn(span, at), endIn(span, at)];
    const changed = sliceRuns(runs, start, end).map(change);
    return { ...line, text: writeLine(joinRuns([...sliceRuns(runs, 0, start), ...changed, ...sliceRuns(runs, end)])) };
  });
}

/** Neighbors of one look become one run. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.href === run.href)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const startIn = ({ from }: Span, line: number) => (line === from.line ? from.offset : 0);
const endIn = ({ to }: Span, line: number) => (line === to.line ? to.offset : Infinity);
const range = ({ from, to }: Span) => Array.from({ length: to.line - from.line + 1 }, (_, at) => from.line + at);

/** Moves the selected lines up or down by one. */
export function moveLines(lines: readonly TemplateLine[], { from, to }: Span, by: 1 | -1): Edited {
  const block = lines.slice(from.line, to.line + 1);
  const rest = [...lines.slice(0, from.line), ...lines.slice(to.line + 1)];
  const at = from.line + by;
  if (at < 0 || at > rest.length) return { lines, span: { from, to } };
  const moved = [...rest.slice(0, at), ...block, ...rest.slice(at)];
  return {
    lines: moved,
    span: { from: { ...from, line: from.line + by }, to: { ...to, line: to.line + by } },
  };
}

/** Lines without those that say nothing: what is kept when the caret leaves. */
export const withoutBlank = (lines: readonly TemplateLine[]): readonly TemplateLine[] =>
  lines.some(({ text }) => isBlank(text)) ? lines.filter(({ text }) => !isBlank(text)) : lines;
