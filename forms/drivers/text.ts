import { toMarkdown } from '@/templates/format';
import { blur, fire, focus, key, turn, type, typeKeys, until } from '../act';
import { clearDay } from '../calendar';
import { chooseSuggested } from '../choose-one';
import { currencyCode } from '../codes';
import { dayPattern, parseDay, patternIn } from '../day';
import { takesMarkdown } from '../describe';
import { holdsRestOfNumber } from '../dial-code';
import { isInput, isTextArea } from '../dom';
import { DONE, defineDriver, defineReader, type WriteContext } from '../driver';
import { enterDay } from '../enter-day';
import { pasteInto, pathTo } from '../paste';
import type { Question } from '../survey';
import { pressKeys, unchoose } from '../unchoose';
import type { Wish } from '../wish';

/** Native inputs and text areas of one value. */
export const reader = defineReader({
  id: 'text',
  rank: 10,
  drives: ({ found }) => isTextual(found.element),
  read({ found }) {
    const { value } = found.element as HTMLInputElement;
    return { text: value, untouched: isBlank(value), memo: value };
  },
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    const element = question.found.element as HTMLInputElement;
    if (element.disabled) return { done: false, why: 'disabled' };
    if (wish.type === 'day' && !isNativeDay(element)) return enterDay(question, wish.day);
    const text = textFor(wish, element);
    if (text === undefined) return { done: false, why: 'not-taken' };
    const suggested =
      wish.type === 'text' && maySuggest(element) && isName(text)
        ? await chooseSuggested(question, text, context)
        : undefined;
    if (suggested) return suggested;
    await enter(question, text, context);
    return DONE;
  },
  async restore(question, memo, context) {
    const { found, control } = question;
    const line = found.element as HTMLInputElement;
    const before = String(memo);
    const isDay = !isNativeDay(line) && showsDay(line.value);
    if (isDay && before === '') return emptyDay(question, context);
    const day = line.readOnly ? parseDay(before, dayPattern(control)) : undefined;
    if (day) await enterDay(question, day);
    else await enter(question, before, context);
  },
});

/** Calendars take a date out again by a key, by their own means, or when the line is empty. */
async function emptyDay(question: Question, context: WriteContext): Promise<void> {
  const line = question.found.element as HTMLInputElement;
  const isEmpty = () => line.value === '';
  if (line.readOnly) await clearDay(line, isEmpty);
  if (!isEmpty() && line.readOnly) await pressKeys(line, isEmpty);
  if (isEmpty()) return;
  if (await context.pageWorld.ask({ op: 'clear', path: pathTo(line, question) })) await turn(line);
  if (isEmpty()) return;
  focus(line);
  type(line, '');
  fire(line, 'change');
  key(line, 'Enter');
  blur(line);
  // Some pickers take no empty line for an answer, and show the day again: only their own sign takes it out.
  if (await until(line.ownerDocument, () => !isEmpty(), SHOWS_AGAIN_MS)) await unchoose(line, isEmpty);
}

const SHOWS_AGAIN_MS = 150;

const showsDay = (text: string) => /\d/.test(text) && /\b(?:19|20)\d\d\b/.test(text) && text.length < 40;

/** Pages switch the browser's own suggestions off where they make some themselves. */
const maySuggest = (element: HTMLElement) =>
  isInput(element) && /^(?:text|search)$/.test(element.type) && element.getAttribute('autocomplete') === 'off';

/** Pages suggest names of jobs, places and companies; no figures, addresses and sentences. */
const isName = (text: string) => text.length <= 60 && !/\d{3}|@|:\/\//.test(text);

/** Masks leave their signs in an empty field: "$", "CHF ", "__/__/____". */
const isBlank = (value: string) =>
  !/[\p{L}\p{N}]/u.test(value) ||
  (!/\d/.test(value) && (currencyCode(value) !== undefined || patternIn(value) !== undefined));

// By the attribute: Firefox takes a month for a line of text.
const isNativeDay = (element: HTMLElement) =>
  /^(?:date|month|week|time|datetime-local)$/.test(element.getAttribute('type') ?? '');

const TEXTUAL = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'number',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'range',
  'password',
  'color',
  '',
]);

const isTextual = (element: HTMLElement) => isTextArea(element) || (isInput(element) && TEXTUAL.has(element.type));

/** The ways into a line of text, the plainest first; the next one only where the page has let go of what was written. */
async function enter(question: Question, text: string, context: WriteContext): Promise<void> {
  const element = question.found.element as HTMLInputElement;
  const before = element.value;
  const isLost = () =>
    text === '' ? !isBlank(element.value) : text !== before && (element.value === '' || element.value === before);
  for (const way of isTextArea(element) ? [byValue] : [byValue, byEditing, byKeys, byPaste]) {
    if (context.signal.aborted) return;
    focus(element);
    await way(element, text, question, context);
    const isTaken = text === '' || holds(element, text);
    fire(element, 'change');
    blur(element);
    await turn(element);
    if (isTaken ? !isLost() : !takesKeys(element, text)) return;
  }
}

const takesKeys = (element: HTMLInputElement, text: string) => element.type !== 'number' && /^.{0,60}$/.test(text);

const figures = (text: string) => text.replace(/\D/g, '');

/** What a mask makes of a number has its figures, whatever stands between. */
const holds = (line: HTMLInputElement, text: string): boolean =>
  line.value.replace(/\r/g, '') === text ||
  (figures(text) !== '' && figures(line.value).startsWith(figures(text))) ||
  line.value.includes(text) ||
  holdsRestOfNumber(line, text, line.value);

type Way = (element: HTMLInputElement, text: string, question: Question, context: WriteContext) => unknown;

const byValue: Way = (element, text) => type(element, text);

/** The browser's own typing, for fields that follow what is edited only. */
const byEditing: Way = (element, text) => {
  element.select();
  element.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
};

const byKeys: Way = (element, text) => {
  element.select();
  typeKeys(element, text);
};

const byPaste: Way = (element, text, question, context) => {
  element.select();
  return pasteInto(element, { html: '', text }, question, context);
};

/** What a native input takes: dates and numbers in the browser's own form, whatever it shows. */
function textFor(wish: Wish, element: HTMLInputElement | HTMLTextAreaElement): string | undefined {
  switch (wish.type) {
    case 'rich':
      if (isTextArea(element) && takesMarkdown(element)) return toMarkdown(wish.post);
      return isTextArea(element) ? wish.text : wish.text.replace(/\s*\n\s*/g, ' ');
    case 'text':
      return isTextArea(element) ? wish.text : wish.text.replace(/\s*\n\s*/g, ' ');
    case 'day':
      return dayFor(wish.day, element.getAttribute('type') ?? '');
    case 'number':
      return String(wish.value);
    case 'range':
      return String(wish.from);
    case 'pick':
      return wish.text;
    case 'names':
      return wish.names.join(', ');
    case 'toggle':
      return undefined;
  }
}

// https://html.spec.whatwg.org/#dates-and-times
function dayFor(day: string, type: string): string {
  if (type === 'month') return day.slice(0, 7);
  if (type === 'datetime-local') return `${day}T23:59`;
  if (type === 'week') return weekOf(day);
  return day;
}

/** The ISO 8601 week of a day: the week of its Thursday. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return `${date.getUTCFullYear()}-W${String(Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7)).padStart(2, '0')}`;
}
