import { blur, dropCompletion, focus, focused, key, press, turn, type, until } from './act';
import { addButtonOf } from './add-button';
import { tagsBeside, tagsIn } from './beside';
import { squash } from './choose';
import { isInput, parentOf } from './dom';
import type { WriteContext, Written } from './driver';
import { innermost, ListVisit } from './open-list';
import { isOpen, type ListOption } from './popup';
import { boxOf, flatParent, flatTree, shownTexts } from './shown';
import type { Question } from './survey';
import { clean } from './text';

declare const document: never;

/** The wanted set in a box of tags or a list of several, in order: what is there and not wanted goes, the rest is added. */
export async function chooseNames(
  question: Question,
  names: readonly string[],
  context: WriteContext,
): Promise<Written> {
  const { element } = question.found;
  const visit = new ListVisit(element);
  const has = (name: string) => visit.items().some((text) => squash(text) === squash(name));
  await removeItems(
    question,
    visit.items().filter((text) => !names.some((name) => squash(name) === squash(text))),
  );
  const added: string[] = [];
  const hasButton = question.control.kind !== 'combobox' && addButtonOf(element) !== undefined;
  // Where a button adds what is typed, or no list came for the first name, none is waited for.
  let isListless = hasButton;
  try {
    for (const name of names) {
      if (context.signal.aborted) break;
      // Nobody goes on before the page has drawn the last name; some close their list only then.
      if (added.length > 0) await turn(element, FRAME_MS);
      const input = isListless ? visit.searchBox() : undefined;
      if (has(name) || (input && (await create(visit, input, name, () => has(name))))) {
        added.push(name);
        continue;
      }
      if (hasButton) {
        if (added.length === 0) return { done: false, why: 'not-taken' };
        continue;
      }
      const { isAdded, sawList } = await addName(visit, name, () => has(name));
      isListless = isAdded && !sawList;
      if (isAdded) added.push(name);
      // What takes no first name and has no list is no box of tags.
      else if (!sawList && name === names[0]) return { done: false, why: 'no-list' };
    }
  } finally {
    await visit.close({ chosen: added.length > 0 || context.signal.aborted });
  }
  return added.length > 0 ? { done: true, chosen: added } : { done: false, why: 'no-option' };
}

/** One name: the option that reads so, typed for where it is not seen; else made anew, as a person would. */
async function addName(visit: ListVisit, name: string, has: () => boolean) {
  const exact = (options: readonly ListOption[] | undefined) =>
    options?.find(({ text, isSelected }) => squash(text) === squash(name) && !isSelected);
  const list = visit.list() ?? (await visit.open());
  let option = exact(list?.options);
  const input = option ? undefined : visit.searchBox();
  if (!option && list && !input) option = await visit.scan(list, exact);
  const found = !option && input ? await visit.search(name) : undefined;
  option ??= exact(found?.options);
  const sawList = list !== undefined || found !== undefined;
  if (option) return { sawList, isAdded: await chooseSurely(visit, option, () => exact(visit.list()?.options), has) };
  return { sawList, isAdded: input !== undefined && (await create(visit, input, name, has)) };
}

/** Once more where the list was still on its way; what is chosen is shown, or is offered no more. */
async function chooseSurely(
  visit: ListVisit,
  option: ListOption,
  offered: () => ListOption | undefined,
  has: () => boolean,
): Promise<boolean> {
  for (let next: ListOption | undefined = option, times = 0; next && times < 2; times++) {
    await visit.choose(next);
    const isPressed = next.element;
    const isTaken = () =>
      has() || (isPressed.isConnected && isPicked({ ...option, element: isPressed, isSelected: false }));
    if (await until(visit.control.ownerDocument, isTaken, 150)) return true;
    if (!visit.list()) await visit.open();
    next = offered();
    if (!next) return visit.list() !== undefined;
  }
  return false;
}

/** A tag that no list has: the option that offers to make it, the button that adds it, Enter, a comma. */
async function create(visit: ListVisit, input: HTMLElement, name: string, has: () => boolean): Promise<boolean> {
  const isDone = () => has() && heldBy(input) !== name;
  const waits = (limitMs: number) => until(input.ownerDocument, isDone, limitMs);
  if (heldBy(input) !== name) type(input, name);
  await turn(input);
  const offer = visit
    .list()
    ?.options.find(
      ({ text }) => squash(text) !== squash(name) && squash(text).includes(squash(name)) && MAKES.test(text),
    );
  if (offer) await visit.choose(offer);
  if (await waits(offer ? 150 : 0)) return true;
  const add = addButtonOf(input);
  if (add) press(innermost(add));
  if (add ? await waits(SLOW_MS) : await typeKeyThatAdds(input, name, waits)) return true;
  if (heldBy(input) !== '') type(input, '');
  return false;
}

const FRAME_MS = 32;
/** A page may ask its server before it shows what was added. */
const SLOW_MS = 800;

async function typeKeyThatAdds(
  input: HTMLElement,
  name: string,
  waits: (limitMs: number) => Promise<boolean>,
): Promise<boolean> {
  for (const adding of ['Enter', ',']) {
    // Some complete what is typed to another name, which the key would take.
    dropCompletion(input, name);
    if (heldBy(input) !== name) return false;
    key(input, adding);
    // A key that took the letters has made the tag, which may be slow to be shown: made again it would be there twice.
    if ((await waits(150)) || (heldBy(input) === '' && (await waits(SLOW_MS)))) return true;
  }
  return false;
}

const MAKES =
  /create|add|new|use |hinzuf|neu|anlegen|ajouter|créer|añadir|crear|adicionar|criar|aggiungi|crea|toevoegen|dodaj|utwórz|追加|添加|创建/i;

const heldBy = (input: HTMLElement) => (isInput(input) ? input.value : clean(input.textContent));

/** Whether a line makes a tag of a name when a comma is typed behind it; it is empty afterwards, or holds the tag. */
export async function makesTag({ found: { element } }: Question, name: string): Promise<boolean> {
  type(element, name);
  key(element, ',');
  const isMade = () =>
    heldBy(element) !== name && itemsOf(element, element).some((text) => squash(text) === squash(name));
  if (await until(element.ownerDocument, isMade, 150)) return true;
  type(element, '');
  return false;
}

/** What a box of tags shows, in it and beside it, without what is typed: beside tags a line is there to type in. */
export function itemsOf(element: HTMLElement, typed?: HTMLElement): string[] {
  const tags = tagsBeside(element).map(({ text }) => text);
  // What a button adds is a list of its own.
  if (addButtonOf(element)) return tags;
  return [...shownTexts(boxOf(element), [tags.length > 0 ? element : typed]), ...tags];
}

/** Takes items away: by the cross on each, else by Backspace in the empty input, else by pressing them in the list again. */
export async function removeItems({ found }: Question, items: readonly string[]): Promise<void> {
  if (items.length === 0) return;
  const box = boxOf(found.element);
  const input = [found.element, ...([...flatTree(box, 300)] as HTMLElement[])].find(
    (element) => isInput(element) && element.type !== 'hidden' && element.tabIndex >= 0,
  );
  const shown = () => itemsOf(found.element, input);
  const left: string[] = [];
  for (const item of [...items].reverse()) {
    const count = shown().length;
    const isGone = () => shown().length < count;
    const tag = () => [...tagsIn(box), ...tagsBeside(found.element)].find(({ text }) => squash(text) === squash(item));
    const cross = crossOf(box, item) ?? tag()?.cross;
    if (cross) press(innermost(cross));
    if (await until(box, isGone, cross ? 150 : 0)) continue;
    if (input && shown().at(-1) === item) await backspace(input, box, isGone);
    if (!isGone()) left.push(...namesIn(item));
  }
  if (left.length > 0) await pressAgain(found.element, left);
  if (input && isInput(input) && input.value !== '') type(input, '');
  blur(input ?? found.element);
}

/** Several may be shown in one line: "Go, Java". */
const namesIn = (item: string) => item.split(/[,;]\s*/).filter(Boolean);

/** Presses in the list what is chosen there and shall go. */
async function pressAgain(control: HTMLElement, names: readonly string[]): Promise<void> {
  const visit = new ListVisit(control);
  try {
    for (const name of names) {
      const list = visit.list() ?? (await visit.open());
      const option = list?.options.find((one) => squash(one.text) === squash(name) && isPicked(one));
      if (option) await visit.choose(option);
    }
  } finally {
    await visit.close({ chosen: true });
  }
}

const isPicked = ({ element, isSelected }: ListOption): boolean =>
  isSelected ||
  element.getAttribute('aria-selected') === 'true' ||
  /(?:^|[\s-])(?:selected|checked|active)(?:$|\s)/.test(element.getAttribute('class') ?? '') ||
  element.querySelector('input:checked') !== null;

/** The first Backspace may only mark the last item, go to it, or take its text back into the input. */
async function backspace(input: HTMLElement, box: HTMLElement, isGone: () => boolean): Promise<void> {
  focus(input);
  for (let times = 0; times < 2 && !isGone(); times++) {
    if (isInput(input) && input.value !== '') type(input, '');
    const active = focused(input.ownerDocument);
    key(active && isWithin(active, box) ? active : input, 'Backspace');
    await until(input.ownerDocument, isGone, 100);
  }
}

const isWithin = (element: Element, box: Element): boolean => {
  for (let at: Element | null = element; at; at = flatParent(at)) if (at === box) return true;
  return false;
};

const CROSS =
  'button,[role="button"],[class*="remove" i],[class*="delete" i],[class*="close" i],[class*="clear" i],[aria-label*="remove" i],[aria-label*="delete" i],[title*="remove" i]';

function crossOf(box: HTMLElement, item: string): HTMLElement | undefined {
  const all = ([...flatTree(box)] as HTMLElement[]).filter((element) => !element.closest('select'));
  const holder = all.find((element) => squash(element.textContent ?? '') === squash(item) && isOpen(element));
  for (let at: Element | null = holder ?? null, level = 0; at && level < 4 && at !== box; level++, at = parentOf(at)) {
    const crosses = all.filter(
      (element) => at!.contains(element) && element !== holder && element.matches(CROSS) && isOpen(element),
    );
    if (crosses.length > 0) return crosses.at(-1);
  }
  return all
    .filter((element) => element.matches('[class*="clear" i],[aria-label*="clear" i]') && isOpen(element))
    .at(-1);
}
