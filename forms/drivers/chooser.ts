import { until } from '../act';
import { squash } from '../choose';
import { chooseOne } from '../choose-one';
import { isInput, isSelect } from '../dom';
import { defineDriver, defineReader, type State, type WriteContext } from '../driver';
import { enterDay } from '../enter-day';
import type { Answer } from '../field';
import { type Kept, keptIn, putBack } from '../hidden';
import { selectedKeys, selectKeys } from '../native-list';
import { pathTo } from '../paste';
import { boxOf, flatTree, isPlaceholder, shownTexts } from '../shown';
import type { Question } from '../survey';
import { chooseNames, itemsOf, removeItems } from '../tags';
import { clean } from '../text';
import { unchoose } from '../unchoose';
import type { Wish } from '../wish';

/** What one chooses in from a list that opens: comboboxes, buttons with a list, boxes that look like a select. */
export const reader = defineReader({
  id: 'chooser',
  rank: 20,
  drives: ({ control, found }) => control.kind === 'combobox' && found.kind === 'control',
  read,
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    if (isDisabled(question.found.element)) return { done: false, why: 'disabled' };
    if (wish.type === 'day') return enterDay(question, wish.day);
    const names = namesIn(wish, question);
    if (names) return chooseNames(question, names, context);
    const answer = answerOf(wish, question);
    return answer ? chooseOne(question, answer, wish, context) : { done: false, why: 'not-taken' };
  },
  async restore(question, memo, context) {
    const { items } = memo as Memo;
    if (isAs(question, items)) return;
    await followList(question, memo as Memo);
    const now = read(question).items ?? [];
    if (isAs(question, items)) return;
    const isSeveral = now.length > 1 || isMultiple(question);
    if (items.length === 0 && !isSeveral) await letGo(question, memo as Memo, context);
    else if (items.length > 0 && !isSeveral)
      await chooseOne(question, { type: 'text', text: items[0]! }, undefined, context);
    else {
      await removeItems(question, now);
      if (items.length > 0) await chooseNames(question, items, context);
    }
    restoreList(question, memo as Memo);
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
  /** What was selected in the native list behind the widget. */
  readonly selected?: readonly string[];
  readonly kept: Kept;
}

const isMultiple = ({ found: { backing } }: Question) => backing !== undefined && isSelect(backing) && backing.multiple;

const isAs = (question: Question, items: readonly string[]) =>
  (read(question).items ?? []).join('\n') === items.join('\n');

/** A widget that stands for a native list may follow it; one that does not keeps what it shows, and its list. */
async function followList({ found }: Question, { selected }: Memo): Promise<void> {
  const { backing, element } = found;
  if (!backing || !isSelect(backing) || !selected) return;
  const shown = () => shownTexts(boxOf(element)).join('\n');
  const before = { shown: shown(), selected: selectedKeys(backing) };
  selectKeys(backing, selected);
  if (!(await until(element.ownerDocument, () => shown() !== before.shown, 60))) selectKeys(backing, before.selected);
}

/** Nothing again: as a person could, else by the widget's own means, else where the form keeps it. */
async function letGo(question: Question, memo: Memo, { pageWorld }: WriteContext): Promise<void> {
  const { kept } = memo;
  const { element } = question.found;
  const isEmpty = () => isAs(question, []);
  if (await unchoose(element, isEmpty)) return;
  const isCleared = await pageWorld.ask({ op: 'clear', path: pathTo(wholeOf(question), question) });
  if (isCleared && (await until(element.ownerDocument, isEmpty, 100))) return;
  if (!putBack(kept)) forceList(question, memo);
}

/** The widget with the hidden control that it stands for. */
function wholeOf({ found: { element, backing } }: Question): HTMLElement {
  let box = boxOf(element);
  while (backing && !box.contains(backing) && box.parentElement) box = box.parentElement;
  return box;
}

/** The native list is what the form sends: it is set, and what is drawn for it taken away. */
function forceList({ found: { element, backing } }: Question, { selected }: Memo): void {
  if (!backing || !isSelect(backing) || !selected || selected.some((key) => key.trim() !== '')) return;
  const shown = selectedTexts(backing);
  selectKeys(backing, selected);
  for (const part of flatTree(boxOf(element)))
    if (
      part.childElementCount === 0 &&
      shown.includes(clean(part.textContent)) &&
      !part.closest('select,[role="option"]')
    )
      part.textContent = '';
}

/** What the form sends is as it was, once the widget shows so. */
function restoreList(question: Question, { selected, items }: Memo): void {
  const { backing } = question.found;
  if (!backing || !isSelect(backing) || !selected || selectedKeys(backing).join() === selected.join()) return;
  if (isAs(question, items)) selectKeys(backing, selected);
}

const isDisabled = (element: HTMLElement) =>
  (element as HTMLInputElement).disabled === true || element.getAttribute('aria-disabled') === 'true';

function read({ found, control }: Question): State {
  const { element, backing } = found;
  const shown = itemsOf(element);
  const held = backing && isSelect(backing) ? selectedTexts(backing) : undefined;
  const isEmpty =
    (held && held.length === 0) ||
    (backing && isInput(backing) && backing.type === 'hidden' && backing.value === '' && !isInput(element));
  // A label drawn inside the box is no value.
  const items = isEmpty ? [] : shown.filter((text) => squash(text) !== squash(control.label));
  const typed = isInput(element) && !isPlaceholder(element) ? clean(element.value) : '';
  if (items.length === 0 && typed !== '') items.push(typed);
  return {
    text: items.join(', '),
    items,
    untouched: items.length === 0,
    memo: {
      items,
      ...(backing && isSelect(backing) && { selected: selectedKeys(backing) }),
      kept: keptIn(boxOf(element), [element]),
    } satisfies Memo,
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
