import { blur, fire, press, turn, type, until } from '../act';
import { choose, squash } from '../choose';
import { isInput, isSelect } from '../dom';
import { defineDriver, defineReader, type State, type WriteContext, type Written } from '../driver';
import { enterDay } from '../enter-day';
import type { Answer } from '../field';
import { innermost, isWhole, ListVisit } from '../open-list';
import { isOpen, type ListOption, type OpenList, optionsIn } from '../popup';
import { boxOf, flatTree, shownTexts } from '../shown';
import type { Question } from '../survey';
import { chooseNames, removeItems } from '../tags';
import { clean } from '../text';
import type { Wish } from '../wish';

/** What one chooses in from a list that opens: comboboxes, buttons with a list, boxes that look like a select. */
export const reader = defineReader({
  id: 'chooser',
  rank: 20,
  drives: ({ control, found }) =>
    control.kind === 'combobox' && found.kind === 'control' && found.element.getAttribute('role') !== 'listbox',
  read,
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    if (isDisabled(question.found.element)) return { done: false, why: 'disabled' };
    if (wish.type === 'day') return enterDay(question, wish.day);
    if (wish.type === 'names') return chooseNames(question, wish.names, context);
    const answer = answerOf(wish, question);
    return answer ? chooseOne(question, answer, wish, context) : { done: false, why: 'not-taken' };
  },
  async restore(question, memo, context) {
    const { items, held } = memo as Memo;
    if (isAs(question, items)) return;
    await restoreHeld(question, held);
    const now = read(question).items ?? [];
    if (isAs(question, items)) return;
    if (items.length === 0 && (await emptied(question))) return;
    if (items.length > 0 && now.length <= 1)
      await chooseOne(question, { type: 'text', text: items[0]! }, undefined, context);
    else {
      await removeItems(question, now);
      if (items.length > 0) await chooseNames(question, items, context);
    }
  },
});

interface Memo {
  readonly items: readonly string[];
  /** What the native control behind the widget held: the options of a list, the value of an input. */
  readonly held?: readonly boolean[];
}

const isAs = (question: Question, items: readonly string[]) =>
  (read(question).items ?? []).join('\n') === items.join('\n');

/** A widget that stands for a native list follows it; one that does not keeps what it shows, and its list. */
async function restoreHeld({ found }: Question, held: Memo['held']): Promise<void> {
  const { backing, element } = found;
  if (!backing || !isSelect(backing) || typeof held !== 'object') return;
  const shown = () => shownTexts(boxOf(element)).join('\n');
  const before = { shown: shown(), held: heldBy(backing) };
  setHeld(backing, held);
  if (!(await until(element.ownerDocument, () => shown() !== before.shown, 60))) setHeld(backing, before.held);
}

const heldBy = (select: HTMLSelectElement): boolean[] => [...select.options].map(({ selected }) => selected);

function setHeld(select: HTMLSelectElement, held: readonly boolean[]): void {
  if (select.multiple) for (const [at, option] of [...select.options].entries()) option.selected = held[at] ?? false;
  else select.selectedIndex = held.indexOf(true);
  fire(select, 'input');
  fire(select, 'change');
}

/** Nothing again: what one types in is emptied, a cross beside the value is pressed. */
async function emptied(question: Question): Promise<boolean> {
  const { element } = question.found;
  if (isInput(element) && !element.readOnly && element.value !== '') {
    type(element, '');
    fire(element, 'change');
    await turn(element, 20);
    blur(element);
  }
  const cross = [...flatTree(boxOf(element), 300)].find(
    (part) =>
      /clear|reset|deselect/i.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('aria-label') ?? ''}`) &&
      isOpen(part),
  ) as HTMLElement | undefined;
  if (!isAs(question, []) && cross) press(innermost(cross));
  return until(element.ownerDocument, () => isAs(question, []), cross ? 200 : 60);
}

const isDisabled = (element: HTMLElement) =>
  (element as HTMLInputElement).disabled === true || element.getAttribute('aria-disabled') === 'true';

function read({ found }: Question): State {
  const { element, backing } = found;
  const shown = shownTexts(boxOf(element));
  const held = backing && isSelect(backing) ? selectedTexts(backing) : undefined;
  const isEmpty =
    (held && held.length === 0) ||
    (backing && isInput(backing) && backing.type === 'hidden' && backing.value === '' && !isInput(element));
  const items = isEmpty ? [] : shown;
  return {
    text: items.join(', '),
    items,
    untouched: items.length === 0,
    memo: {
      items,
      ...(backing && isSelect(backing) && { held: heldBy(backing) }),
    },
  };
}

const selectedTexts = (select: HTMLSelectElement) =>
  [...select.selectedOptions]
    .filter((option) => option.value !== '')
    .map((option) => clean(option.label || option.text));

function answerOf(wish: Wish, { control }: Question): Answer | undefined {
  if (wish.type === 'pick')
    return wish.picked?.length ? { type: 'text', text: control.options[wish.picked[0]!]! } : wish.answer;
  if (wish.type === 'text') return { type: 'text', text: wish.text };
  return undefined;
}

/** The one option that is right, pressed; or none, and the control as it was. */
async function chooseOne(
  question: Question,
  answer: Answer,
  wish: Wish | undefined,
  context: WriteContext,
): Promise<Written> {
  const visit = new ListVisit(question.found.element);
  const right = (options: readonly ListOption[]) => rightOption(options, answer, question, context);
  let near: readonly string[] = [];
  let option: ListOption | undefined;
  try {
    const list = await visit.open();
    if (list) {
      option = await find(visit, list, right);
      if (!option) near = list.options.map(({ text }) => text).slice(0, 30);
    }
    for (const query of option ? [] : queriesFor(answer, wish)) {
      if (context.signal.aborted) break;
      const found = await visit.search(query);
      option = found && (await find(visit, found, right));
      if (found && !option) near = found.options.map(({ text }) => text).slice(0, 30);
      if (option || !visit.searchBox()) break;
    }
    if (option) await visit.choose(option);
    else if (!list && near.length === 0) return { done: false, why: 'no-list' };
  } finally {
    await visit.close({ chosen: option !== undefined });
  }
  return option ? { done: true, chosen: [option.text] } : { done: false, why: 'no-option', near };
}

/** In a list that is drawn whole the best; in a part of a list only what reads exactly as wanted, else the rest is looked at. */
async function find(
  visit: ListVisit,
  list: OpenList,
  right: (options: readonly ListOption[]) => { option: ListOption; isExact: boolean } | undefined,
): Promise<ListOption | undefined> {
  const found = right(list.options);
  if (found && (found.isExact || isWhole(list))) return found.option;
  if (isWhole(list)) return undefined;
  const exact = await visit.scan(list, (options) => {
    const one = right(options);
    return one?.isExact ? one.option : undefined;
  });
  return exact ?? right(optionsIn(list.root))?.option;
}

function rightOption(
  options: readonly ListOption[],
  answer: Answer,
  { control }: Question,
  { words }: WriteContext,
): { option: ListOption; isExact: boolean } | undefined {
  const texts = options.map(({ text }) => text);
  const choice = choose(answer, texts, words, control.label);
  const option = 'picked' in choice ? options[choice.picked[0]!] : undefined;
  if (!option) return undefined;
  const isExact = answer.type === 'code' || (answer.type === 'text' && squash(option.text) === squash(answer.text));
  return { option, isExact };
}

/** What to type, the most telling first: the whole text, its first part, its first word, three letters. */
function queriesFor(answer: Answer, wish: Wish | undefined): string[] {
  const texts = answer.type === 'text' ? [answer.text, ...(answer.others ?? [])] : [];
  const whole = [...(wish?.type === 'pick' ? [wish.text] : []), ...texts].filter(Boolean);
  const parts = whole.flatMap((text) => [text.split(/[,(/]/)[0]!.trim(), text.split(/\s/)[0]!.replace(/\W+$/, '')]);
  return [...new Set([...whole, ...parts, ...parts.map((text) => text.slice(0, 3))])]
    .filter((text) => text.length > 1)
    .slice(0, 6);
}
