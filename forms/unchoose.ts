import { blur, fire, focus, focused, key, press, turn, type, until } from './act';
import { isInput } from './dom';
import { realOptions } from './evidence';
import { innermost, ListVisit } from './open-list';
import { isOpen, takesRoom } from './popup';
import { boxOf, flatText, flatTree } from './shown';

declare const document: never;

/**
 * Takes a choice back where nothing was chosen before, by what a person could do.
 * @param isEmpty whether the widget shows nothing again
 */
export async function unchoose(control: HTMLElement, isEmpty: () => boolean): Promise<boolean> {
  for (const way of [emptyLine, pressCross, pressKeys, chooseBlank]) {
    if (isEmpty()) return true;
    await way(control, isEmpty);
  }
  return isEmpty();
}

/** What one types in is emptied. */
async function emptyLine(control: HTMLElement, isEmpty: () => boolean): Promise<void> {
  if (!isInput(control) || control.readOnly || control.value === '') return;
  type(control, '');
  fire(control, 'change');
  await turn(control, 20);
  blur(control);
  await until(control.ownerDocument, isEmpty, 60);
}

/** The cross beside the value. */
async function pressCross(control: HTMLElement, isEmpty: () => boolean): Promise<void> {
  const cross = [...flatTree(boxOf(control), 300)].find(
    (part) =>
      CLEARS.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('aria-label') ?? ''}`) && isOpen(part),
  ) as HTMLElement | undefined;
  if (!cross) return;
  press(innermost(cross));
  await until(control.ownerDocument, isEmpty, 150);
}

const CLEARS = /clear|reset|deselect|remove/i;

/** Keys by which lists and calendars let go of their value. */
export async function pressKeys(control: HTMLElement, isEmpty: () => boolean): Promise<void> {
  focus(control);
  for (const name of ['Backspace', 'Delete']) {
    key(focused(control.ownerDocument) ?? control, name);
    if (await until(control.ownerDocument, isEmpty, 40)) break;
  }
  blur(focused(control.ownerDocument) ?? control);
}

/** The option that stands for none, or the chosen one once more. */
async function chooseBlank(control: HTMLElement, isEmpty: () => boolean): Promise<void> {
  const visit = new ListVisit(control);
  try {
    const list = await visit.open();
    const option = list && (blankIn(list.root) ?? list.options.find(({ isSelected }) => isSelected)?.element);
    if (!option) return;
    option.scrollIntoView?.({ block: 'nearest' });
    press(innermost(option));
    await until(control.ownerDocument, isEmpty, 150);
  } finally {
    await visit.close({ chosen: true });
  }
}

/** Of a list, the option without a text, or that only asks to choose. */
function blankIn(root: HTMLElement): HTMLElement | undefined {
  const options = ([...flatTree(root)] as HTMLElement[]).filter(
    (element) => (element.getAttribute('role') === 'option' || element.localName === 'li') && takesRoom(element),
  );
  const isBlank = (option: HTMLElement) => realOptions([flatText(option)].filter(Boolean)).length === 0;
  return options.find(isBlank);
}
