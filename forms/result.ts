import { lineText } from '@/templates/line';
import { squash } from './choose';
import { sameDay } from './day';
import { holdsRestOfNumber } from './dial-code';
import type { State, Written } from './driver';
import type { Status, WhyNote } from './protocol';
import { compareLines, linesOf, type ShownLine, sameWrapped } from './rich';
import type { Question } from './survey';
import { clean, fold } from './text';
import { validationOf } from './validity';
import { type Wish, wishText } from './wish';

declare const document: never;

export interface Result {
  readonly status: Status;
  readonly wanted: string;
  readonly got: string;
  readonly why: WhyNote;
  readonly options?: readonly string[];
}

/** What became of a write, by what the control holds after the page has settled. Landed is only what was read back. */
export function resultOf(question: Question, wish: Wish, before: State, after: State, written: Written): Result {
  const wanted = wishText(wish, question.control.options);
  const got = after.text;
  const base = { wanted, got };
  const status = written.done || isHonest(wish) ? statusOf(question, wish, before, after, written) : 'refused';
  if (status === 'landed') {
    const message = validationOf(question);
    // A date that the page calls invalid is a text to it, and no date.
    if (message && wish.type === 'day') return { ...base, status: 'refused', why: { id: 'refused', text: message } };
    return { ...base, status, why: message ? { id: 'landed-invalid', text: message } : { id: 'landed' } };
  }
  if (!written.done) return { ...base, ...notDone(written) };
  if (status === 'cut') return { ...base, status, why: { id: 'cut', text: String(got.length) } };
  if (status === 'changed')
    return { ...base, status, why: { id: isFlat(wish, after) ? 'flat' : 'changed', text: got.slice(0, 80) } };
  const message = validationOf(question);
  return { ...base, status, why: { id: 'refused', ...(message && { text: message }) } };
}

/** What was typed into a chooser reads like a choice, and is none: only a driver that chose may have landed. */
const isHonest = (wish: Wish) => wish.type !== 'pick' && wish.type !== 'names';

function notDone(written: Extract<Written, { done: false }>): Pick<Result, 'status' | 'why' | 'options'> {
  const options = written.near?.length ? { options: written.near } : {};
  if (written.why === 'no-option' || written.why === 'unsure' || written.why === 'no-list')
    return { status: 'needs-you', why: { id: written.why }, ...options };
  return { status: written.why === 'disabled' ? 'skipped' : 'refused', why: { id: written.why } };
}

function statusOf(
  question: Question,
  wish: Wish,
  before: State,
  after: State,
  written: Written,
): 'landed' | 'changed' | 'cut' | 'refused' {
  const chosen = written.done ? written.chosen : undefined;
  if (chosen && wish.type !== 'names') return showsChosen(chosen, after) ? 'landed' : 'refused';
  if (isAsWanted(question, wish, after)) return 'landed';
  const got = clean(after.text);
  if (got === '' || got === clean(before.text)) return 'refused';
  const wanted = clean(wishText(wish, question.control.options));
  if (
    (wish.type === 'text' || wish.type === 'rich') &&
    got.length < wanted.length &&
    clean(stripMarks(wanted)).startsWith(stripMarks(got.replace(/…$/, '')).slice(0, -1))
  )
    return 'cut';
  return 'changed';
}

const stripMarks = (text: string) => text.replace(/[•\s]+/g, ' ').trim();

function isAsWanted(question: Question, wish: Wish, after: State): boolean {
  switch (wish.type) {
    case 'text':
      return after.items && wish.lines
        ? wish.lines.every((text) => hasItem(after, text))
        : sameText(wish.text, after.text) || holdsRestOfNumber(question.found.element, wish.text, after.text);
    case 'rich':
      return sameRich(wish, after);
    case 'pick':
      return samePick(wish, question, after);
    case 'day':
      return isMonthOnly(question) ? after.text.startsWith(wish.day.slice(0, 7)) : isDay(wish.day, after.text);
    case 'number':
      return showsNumber(after.text, wish.value);
    case 'range':
      return digits(after.text) === `${wish.from}${wish.to}` || digits(after.text) === String(wish.from);
    case 'toggle':
      return after.text === (wish.on ? 'on' : 'off');
    case 'names':
      return wish.names.every((name) => hasItem(after, name));
  }
}

/** A number, whatever groups its digits: "120 000", "€120.000,00". */
const showsNumber = (text: string, value: number): boolean =>
  Number(text.replace(/[^\d.-]/g, '')) === value ||
  digits(text.replace(/[.,]\d{1,2}(?!\d)/, '')) === String(value) ||
  digits(text) === String(value);

/** A widget may show a choice in short: "CH" for "Switzerland (CH)". */
const showsChosen = (chosen: readonly string[], after: State): boolean => {
  const shown = squash(after.text);
  return chosen.every(
    (text) =>
      hasItem(after, text) ||
      squash(text) === shown ||
      (shown !== '' && squash(text).includes(shown)) ||
      // A list in columns shows the way to what was chosen: "Switzerland / Zürich".
      squash(after.text.split(/[/>›»]/).at(-1) ?? '') === squash(text),
  );
};

const isMonthOnly = ({ control }: Question) => control.kind === 'month';
const digits = (text: string) => text.replace(/\D/g, '');

/** The same text: white space aside, and for figures and numbers the signs that group them. */
function sameText(wanted: string, got: string): boolean {
  if (clean(wanted) === clean(got)) return true;
  if (/^\d+$/.test(wanted)) return showsNumber(got, Number(wanted));
  return /^[+\d][\d\s.,'’()/-]*$/.test(wanted) && digits(wanted) !== '' && digits(got) === digits(wanted);
}

function sameRich(wish: Extract<Wish, { type: 'rich' }>, after: State): boolean {
  const lines = (after.memo as { lines?: readonly ShownLine[] } | undefined)?.lines;
  if (!lines) return sameText(wish.text, after.text) || sameMarkdown(wish, after);
  const how = compareLines(linesOf(wish.post), lines);
  return how === 'same' || how === 'marked' || (after.wraps === true && sameWrapped(linesOf(wish.post), lines));
}

/** A box of plain text may have got the lines as Markdown. */
const sameMarkdown = (wish: Extract<Wish, { type: 'rich' }>, after: State): boolean => {
  const lines = after.text.split('\n').filter((line) => line.trim() !== '');
  const shown = lines.map((line) => ({ text: clean(line), isItem: false }));
  return /^(?:same|marked)$/.test(compareLines(linesOf(wish.post), shown));
};

/** Every line is there, but the list is a list no more. */
function isFlat(wish: Wish, after: State): boolean {
  if (wish.type !== 'rich') return false;
  const shown = fold(after.text);
  return wish.post.every(({ text }) => shown.includes(fold(lineText(text))));
}

function samePick(wish: Extract<Wish, { type: 'pick' }>, question: Question, after: State): boolean {
  const wanted = wish.picked ? wish.picked.map((at) => question.control.options[at]!) : [wish.text];
  if (after.items && wish.picked)
    return wanted.length === after.items.length && wanted.every((text) => hasItem(after, text));
  return wanted.every((text) => hasItem(after, text));
}

const hasItem = (state: State, text: string) =>
  (state.items ?? [state.text]).some(
    // Several may be shown in one line: "Go, Java".
    (item) => squash(item) === squash(text) || item.split(/[,;]/).some((part) => squash(part) === squash(text)),
  );

/** The day itself, its week where a week is asked for, or as the page writes it. */
const isDay = (day: string, shown: string) =>
  shown.startsWith(day) || /^\d{4}-W\d\d$/.test(shown) || sameDay(day, shown);
