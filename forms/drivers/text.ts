import { blur, fire, focus, type } from '../act';
import { currencyCode } from '../codes';
import { dayPattern, parseDay } from '../day';
import { isInput, isTextArea } from '../dom';
import { DONE, defineDriver, defineReader, type WriteContext } from '../driver';
import { enterDay } from '../enter-day';
import type { Question } from '../survey';
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
    await enter(question, text, context);
    return DONE;
  },
  async restore(question, memo, context) {
    const { found, control } = question;
    const day = (found.element as HTMLInputElement).readOnly ? parseDay(String(memo), dayPattern(control)) : undefined;
    if (day) await enterDay(question, day);
    else await enter(question, String(memo), context);
  },
});

/** Masks leave their signs in an empty field: "$", "CHF ", "__/__/____". */
const isBlank = (value: string) =>
  !/[\p{L}\p{N}]/u.test(value) || (!/\d/.test(value) && currencyCode(value) !== undefined);

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

async function enter({ found }: Question, text: string, _context: WriteContext): Promise<void> {
  const { element } = found;
  focus(element);
  type(element, text);
  fire(element, 'change');
  blur(element);
}

/** What a native input takes: dates and numbers in the browser's own form, whatever it shows. */
function textFor(wish: Wish, element: HTMLInputElement | HTMLTextAreaElement): string | undefined {
  switch (wish.type) {
    case 'text':
    case 'rich':
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
