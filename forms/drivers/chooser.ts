import { blur, fire, press, turn, type, until } from '../act';
import { squash } from '../choose';
import { chooseOne } from '../choose-one';
import { isInput, isSelect } from '../dom';
import { defineDriver, type State } from '../driver';
import { enterDay } from '../enter-day';
import type { Answer } from '../field';
import { innermost } from '../open-list';
import { isOpen } from '../popup';
import { boxOf, flatTree, shownTexts } from '../shown';
import type { Question } from '../survey';
import { chooseNames, removeItems } from '../tags';
import { clean } from '../text';
import type { Wish } from '../wish';

/** What one chooses in from a list that opens: comboboxes, buttons with a list, boxes that look like a select. */
export default defineDriver({
  id: 'chooser',
  rank: 20,
  drives: ({ control, found }) =>
    control.kind === 'combobox' && found.kind === 'control' && found.element.getAttribute('role') !== 'listbox',
  read,
  async write(question, wish, context) {
    if (isDisabled(question.found.element)) return { done: false, why: 'disabled' };
    if (wish.type === 'day') return enterDay(question, wish.day);
    const names = namesIn(wish, question);
    if (names) return chooseNames(question, names, context);
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

/** Several names, where the control takes several; of a list that takes one, the most important. */
function namesIn(wish: Wish, { found: { backing } }: Question): readonly string[] | undefined {
  const names =
    wish.type === 'names'
      ? wish.names
      : wish.type === 'pick' && wish.answer.type === 'names'
        ? wish.answer.names
        : undefined;
  const isSingle = backing && isSelect(backing) && !backing.multiple;
  return isSingle ? undefined : names;
}

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

function read({ found, control }: Question): State {
  const { element, backing } = found;
  const shown = shownTexts(boxOf(element));
  const held = backing && isSelect(backing) ? selectedTexts(backing) : undefined;
  const isEmpty =
    (held && held.length === 0) ||
    (backing && isInput(backing) && backing.type === 'hidden' && backing.value === '' && !isInput(element));
  // A label drawn inside the box is no value.
  const items = isEmpty ? [] : shown.filter((text) => squash(text) !== squash(control.label));
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
  if (wish.type === 'names') return { type: 'text', text: wish.names[0]! };
  return undefined;
}
