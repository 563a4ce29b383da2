import { blur, fire, focus, key, point, turn, type, typeKeys } from './act';
import { pickDay } from './calendar';
import { dayPattern, formatDay, patternIn, patternOfLanguage, sameDay } from './day';
import { isInput } from './dom';
import type { Written } from './driver';
import { ListVisit } from './open-list';
import type { Question } from './survey';

declare const document: never;

const ISO = 'YYYY-MM-DD';

/** A local day into a line of text or what opens a calendar: typed where the order of its parts is known, else picked. */
export async function enterDay(question: Question, day: string): Promise<Written> {
  const { found, control } = question;
  const { element } = found;
  const line = isInput(element) && !element.readOnly ? element : undefined;
  // Before the focus comes: it may open the calendar.
  const visit = new ListVisit(element);
  const masked = line && shownPattern(line);
  const known = masked ?? dayPattern(control);
  for (const write of line && known ? (masked ? [typeMasked] : [type, typeMasked]) : [])
    if (await tryTyped(line!, day, known!, write)) {
      visit.end();
      return { done: true };
    }
  if (await pickDay(visit, day)) return { done: true };
  if (!line) return { done: false, why: 'no-list' };
  const language = element.ownerDocument.documentElement.lang || 'en';
  const usual = [patternOfLanguage(language), 'MM/DD/YYYY', 'DD/MM/YYYY'];
  // What says something else in the line is more likely to take its language's way.
  const patterns = control.placeholder && !known ? [...usual, ISO] : [...(known ? [known] : []), ISO, ...usual];
  for (const pattern of patterns) if (await tryTyped(line, day, pattern)) return { done: true };
  return { done: false, why: 'not-taken' };
}

/** A mask shows its pattern when one points at it or when the focus comes. */
function shownPattern(line: HTMLInputElement): string | undefined {
  point(line);
  focus(line);
  return patternIn(line.value) ?? patternIn(line.placeholder);
}

/** Typed, and ended as a person does: some pickers listen for Enter, some for the focus to leave. Answers whether it stands. */
async function tryTyped(line: HTMLInputElement, day: string, pattern: string, write = type): Promise<boolean> {
  const wasInvalid = isInvalid(line);
  focus(line);
  write(line, formatDay(day, pattern));
  fire(line, 'change');
  key(line, 'Enter');
  blur(line);
  await turn(line, 10);
  return sameDay(day, line.value) && (wasInvalid || !isInvalid(line));
}

/** Into a mask, which puts the signs between the digits itself. */
function typeMasked(line: HTMLElement, text: string): void {
  type(line, text);
  if (!isInput(line)) return;
  if (sameFigures(line.value, text)) return;
  line.select();
  typeKeys(line, text.replace(/\D/g, ''));
}

const sameFigures = (one: string, other: string) => one.replace(/\D/g, '') === other.replace(/\D/g, '');

const isInvalid = (line: HTMLInputElement) => line.getAttribute('aria-invalid') === 'true' || !line.validity.valid;
