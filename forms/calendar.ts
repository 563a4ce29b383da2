import { key, press, turn, until } from './act';
import { isInput, isSelect, parentOf, windowOf } from './dom';
import { innermost, ListVisit } from './open-list';
import { isOpen } from './popup';
import { flatTree, shownTexts } from './shown';
import { clean, fold } from './text';

declare const document: never;

interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Picks a day in the calendar that a control opens: month by month, then the day, and ends the visit; answers whether there was one. */
export async function pickDay(visit: ListVisit, day: string): Promise<boolean> {
  try {
    const calendar = await openCalendar(visit);
    if (!calendar) return false;
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    if (!(await goTo(() => calendarIn(visit) ?? calendar, { year, month }))) return false;
    const cell = cellFor(calendarIn(visit) ?? calendar, date);
    if (!cell) return false;
    const before = shownIn(visit);
    press(innermost(cell));
    await confirm(visit, () => shownIn(visit) !== before);
    return true;
  } finally {
    await visit.close({ chosen: true });
  }
}

/** Takes the day out again in the calendar that a control opens: by its button for that, or by pressing the day once more. */
export async function clearDay(control: HTMLElement, isEmpty: () => boolean): Promise<void> {
  const visit = new ListVisit(control);
  try {
    const calendar = await openCalendar(visit);
    if (!calendar) return;
    const parts = [...flatTree(calendar)] as HTMLElement[];
    const button = parts.find((part) => isButtonLike(part) && isOpen(part) && CLEARS.test(clean(part.textContent)));
    const chosen = button ?? daysIn(calendar).find(isMarked);
    if (!chosen) return;
    press(innermost(chosen));
    await until(control.ownerDocument, isEmpty, 100);
  } finally {
    await visit.close({ chosen: true });
  }
}

const CLEARS =
  /^(?:clear|reset|remove|delete|löschen|zurücksetzen|effacer|borrar|limpiar|cancella|limpar|wissen|wyczyść)$/i;

const isMarked = (cell: HTMLElement): boolean => {
  for (let at: Element | null = cell, level = 0; at && level < 2; at = parentOf(at), level++)
    if (at.getAttribute('aria-selected') === 'true' || /select|chosen|active/i.test(at.getAttribute('class') ?? ''))
      return true;
  return false;
};

async function openCalendar(visit: ListVisit): Promise<HTMLElement | undefined> {
  const open = calendarIn(visit);
  if (open) return open;
  for (const way of visit.ways()) {
    if (!way()) continue;
    const { ownerDocument } = visit.control;
    await until(ownerDocument, () => calendarIn(visit) !== undefined, 300);
    const calendar = calendarIn(visit);
    if (calendar) return calendar;
  }
  return undefined;
}

/** The calendar among what has opened: it holds the days of a month. */
function calendarIn(visit: ListVisit): HTMLElement | undefined {
  return visit.popups().find((popup) => daysIn(popup).length >= 28);
}

/** The cells of the month that is shown: from the first 1 to the last day before the next 1. */
function daysIn(calendar: HTMLElement): HTMLElement[] {
  const cells = ([...flatTree(calendar)] as HTMLElement[]).filter(isDayCell);
  const isOn = (at: number, day: number) => Number(clean(cells[at]?.textContent)) === day;
  // The head may read "2027-01".
  const first = cells.findIndex((_, at) => isOn(at, 1) && isOn(at + 1, 2));
  if (first < 0) return [];
  const next = cells.findIndex((cell, at) => at > first + 26 && Number(clean(cell.textContent)) === 1);
  return cells.slice(first, next < 0 ? undefined : next);
}

const isDayCell = (element: HTMLElement) =>
  /^\s*(?:0?[1-9]|[12]\d|3[01])\s*$/.test(element.textContent ?? '') &&
  ![...element.children].some((child) => clean(child.textContent) !== '') &&
  isOpen(element) &&
  !/week-?num|weeknumber|\bcw\b/i.test(element.getAttribute('class') ?? '') &&
  element.closest('option,select') === null;

/** The cell of a day: the first of its number, in the order of the month. */
const cellFor = (calendar: HTMLElement, date: number): HTMLElement | undefined =>
  daysIn(calendar).find((cell) => Number(clean(cell.textContent)) === date);

async function goTo(calendar: () => HTMLElement, wanted: Month): Promise<boolean> {
  const wrong = new Set<string>();
  for (let count = 0; count < 60; count++) {
    const shown = monthOf(calendar());
    if (!shown) return false;
    const away = (wanted.year - shown.year) * 12 + wanted.month - shown.month;
    if (away === 0) return true;
    if (!(await step(calendar, away, wrong))) return false;
  }
  return false;
}

/** One step towards a month, by the button that turns out to lead there; those that lead elsewhere are remembered. */
async function step(calendar: () => HTMLElement, away: number, wrong: Set<string>): Promise<boolean> {
  const index = indexOf(monthOf(calendar()));
  for (const button of steppers(calendar(), away)) {
    const name = `${away > 0} ${pathOf(button, calendar())}`;
    if (wrong.has(name)) continue;
    press(innermost(button));
    await until(calendar().ownerDocument, () => isOther(indexOf(monthOf(calendar())), index), 250);
    const moved = indexOf(monthOf(calendar())) - index;
    const isRight = Math.sign(moved) === Math.sign(away) && Math.abs(moved) <= Math.max(1, Math.abs(away));
    if (!isRight) wrong.add(name);
    if (isOther(index + moved, index)) return true;
  }
  return false;
}

const isOther = (now: number, before: number) => !Number.isNaN(now) && now !== before;

const indexOf = (month: Month | undefined) => (month ? month.year * 12 + month.month : Number.NaN);

/** Where a button stands in its calendar, which may be drawn anew at each step. */
const pathOf = (button: Element, calendar: Element): string => {
  const path: number[] = [];
  for (let at: Element | null = button; at && at !== calendar; at = parentOf(at))
    path.push([...(at.parentNode?.childNodes ?? [])].indexOf(at as ChildNode));
  return path.join();
};

const NEXT =
  /next|forward|right|following|weiter|nächst|suivant|siguiente|próxim|prossim|volgend|następn|次|翌|下|→|»|›|>/i;
const PREVIOUS = /prev|back|left|zurück|vorig|vorher|précédent|anterior|precedent|vorige|poprzedn|前|上|←|«|‹|</i;
const YEARS = /year|jahr|ann[ée]e|año|\bano\b|decade|super|double|12 months/i;

/** What may lead a month on or back, the most telling first: by name, else by where it stands in the head. */
function steppers(calendar: HTMLElement, away: number): HTMLElement[] {
  const days = daysIn(calendar);
  const set = new Set(days);
  const all = ([...flatTree(calendar)] as HTMLElement[]).filter(
    (element) => !set.has(element) && isOpen(element) && isButtonLike(element) && !isDisabled(element),
  );
  const wanted = away > 0 ? NEXT : PREVIOUS;
  const other = away > 0 ? PREVIOUS : NEXT;
  const named = all.filter((element) => wanted.test(namesOf(element)) && !other.test(namesOf(element)));
  const months = named.filter((element) => !YEARS.test(namesOf(element)));
  return [...new Set([...months, ...named, ...mute(all, days, away)])].slice(0, 8);
}

/** Buttons of the head that say nothing: on the right they lead on, on the left back. */
function mute(all: readonly HTMLElement[], days: readonly HTMLElement[], away: number): HTMLElement[] {
  const top = days[0]?.getBoundingClientRect().top ?? 0;
  const inHead = all.filter((one) => one.getBoundingClientRect().bottom <= top && clean(one.textContent).length < 3);
  const left = (one: HTMLElement) => one.getBoundingClientRect().left;
  return inHead.sort((a, b) => (away > 0 ? left(b) - left(a) : left(a) - left(b)));
}

const isButtonLike = (element: HTMLElement) =>
  /^(?:button|a|th)$/.test(element.localName) ||
  element.getAttribute('role') === 'button' ||
  element.hasAttribute('data-action') ||
  (clean(element.textContent) === '' && windowOf(element).getComputedStyle(element).cursor === 'pointer') ||
  /next|prev|arrow/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('part') ?? ''}`);

const isDisabled = (element: HTMLElement) =>
  element.hasAttribute('disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  /(?:^|[\s-])disabled(?:$|\s)/.test(element.className);

const namesOf = (element: HTMLElement) =>
  [
    element.getAttribute('data-action'),
    element.getAttribute('part'),
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.className,
    clean(element.textContent).slice(0, 20),
    element.firstElementChild?.getAttribute('class'),
  ]
    .filter((text) => typeof text === 'string')
    .join(' ');

/** The month that a calendar shows, by its head or by what its days say of themselves. */
export function monthOf(calendar: HTMLElement): Month | undefined {
  const days = daysIn(calendar);
  const middle = days[Math.min(14, days.length - 1)];
  const said = middle && saidBy(middle);
  const set = new Set<Element>(days);
  const texts = ([...flatTree(calendar)] as HTMLElement[])
    .filter((element) => !set.has(element) && isOpen(element))
    .flatMap(headTexts);
  if (!said) return readMonth(texts.join(' '));
  // Some pages count the months of their days from 0, as scripts do.
  const named = monthNames().get(
    fold(texts.join(' '))
      .split(' ')
      .find((word) => monthNames().has(word)) ?? '',
  );
  const isOneLess = named !== undefined && (named - said.month + 12) % 12 === 1;
  return isOneLess ? { year: said.year, month: said.month + 1 } : said;
}

function headTexts(element: HTMLElement): string[] {
  if (isSelect(element)) return [element.selectedOptions[0]?.text ?? ''];
  if (isInput(element)) return [element.value];
  if (element.closest('select')) return [];
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => clean(node.nodeValue))
    .filter(Boolean);
}

const DATED = ['data-date', 'data-day', 'data-value', 'datetime', 'title', 'aria-label', 'data-iso'];

function saidBy(cell: HTMLElement): Month | undefined {
  for (let at: Element | null = cell, level = 0; at && level < 3; level++, at = parentOf(at)) {
    for (const name of DATED) {
      const month = readMonth(at.getAttribute(name) ?? '');
      if (month) return month;
    }
  }
  return undefined;
}

/** "January 2027", "2027-01-15", "Fri Jan 15 2027", "1/2027". */
export function readMonth(text: string): Month | undefined {
  const iso = /\b(20\d\d|19\d\d)\s?[-/.年]\s?(\d{1,2})(?:\b|[-/.月])/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) };
  const words = fold(text).split(' ');
  const year = Number(words.find((word) => YEAR.test(word)) ?? Number.NaN);
  if (Number.isNaN(year)) return undefined;
  // The month that stands at the year: heads of dialogs repeat the day that was chosen before.
  for (const near of [1, 2, words.length]) {
    for (const [at, word] of words.entries()) {
      const month = monthNames().get(word);
      const found = month && words.slice(Math.max(0, at - near), at + near + 1).find((other) => YEAR.test(other));
      if (found) return { year: Number(found), month };
    }
  }
  const cjk = /(\d{1,2})\s*[月월]/.exec(text) ?? /\b(\d{1,2})\s*[/.]\s*(?:19|20)\d\d\b/.exec(text);
  return cjk ? { year, month: Number(cjk[1]) } : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

let names: Map<string, number> | undefined;

function monthNames(): Map<string, number> {
  if (names) return names;
  names = new Map();
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'cs', 'tr', 'ru', 'id'])
    for (const month of ['long', 'short'] as const)
      for (let at = 0; at < 12; at++) {
        const name = fold(new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(Date.UTC(2027, at, 15)));
        if (name.length > 2 && !names.has(name)) names.set(name, at + 1);
      }
  return names;
}

const CONFIRMS =
  /^(?:ok|okay|done|apply|confirm|set|save|select|choose|fertig|übernehmen|bestätigen|valider|aceptar|aplicar|conferma|gereed|zatwierdź|確定|确定)$/i;

/** What the control shows by now. */
const shownIn = ({ control, box }: ListVisit): string =>
  `${isInput(control) ? control.value : ''}${shownTexts(box).join()}`;

/** Dialogs want a word after the day is chosen, some calendars a key; to one that has taken the day, a key may be another choice. */
async function confirm(visit: ListVisit, isTaken: () => boolean): Promise<void> {
  const buttons = () => visit.popups().flatMap((popup) => [...flatTree(popup)] as HTMLElement[]);
  const find = () =>
    buttons().find((element) => isButtonLike(element) && isOpen(element) && CONFIRMS.test(clean(element.textContent)));
  if (await until(visit.control.ownerDocument, () => isTaken() || find() !== undefined, 60))
    await turn(visit.control, 16);
  const button = find();
  if (button) press(button);
  else if (!isTaken() && visit.popups().length > 0) key(visit.control, 'Enter');
}
