import { blur, fire, focus, key, type } from './act';
import { pickDay } from './calendar';
import { dayPattern, formatDay, patternOfLanguage, sameDay } from './day';
import { isInput } from './dom';
import type { Written } from './driver';
import type { Question } from './survey';

declare const document: never;

/** A local day into a line of text or what opens a calendar: typed where the order of its parts is known, else picked. */
export async function enterDay(question: Question, day: string): Promise<Written> {
  const { found, control } = question;
  const { element } = found;
  const isTyped = isInput(element) && !element.readOnly;
  const known = dayPattern(control);
  if (isTyped && known) {
    typeDay(element, formatDay(day, known));
    if (sameDay(day, (element as HTMLInputElement).value)) return { done: true };
  }
  if (await pickDay(element, day)) return { done: true };
  if (!isTyped) return { done: false, why: 'no-list' };
  const language = element.ownerDocument.documentElement.lang || 'en';
  const isBare = !known && !control.placeholder;
  typeDay(element, formatDay(day, known ?? (isBare ? 'YYYY-MM-DD' : patternOfLanguage(language))));
  return { done: true };
}

/** Typed, and ended as a person does: some pickers listen for Enter, some for the focus to leave. */
function typeDay(element: HTMLElement, text: string): void {
  focus(element);
  type(element, text);
  fire(element, 'change');
  key(element, 'Enter');
  blur(element);
}
