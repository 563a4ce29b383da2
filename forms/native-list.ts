import { fire } from './act';
import { windowOf } from './dom';

declare const document: never;

/** What is selected in a native list: by value and text, for pages fill their lists anew. */
export const selectedKeys = (select: HTMLSelectElement): string[] => [...select.selectedOptions].map(keyOf);

/** Selects what was selected when `selectedKeys` was asked. */
export const selectKeys = (select: HTMLSelectElement, keys: readonly string[]): void =>
  selectOptions(select, (option) => keys.includes(keyOf(option)));

const keyOf = (option: HTMLOptionElement) => `${option.value}\n${option.text}`;

/** Selects the options that are wanted, the first of them where the list takes one, with the events of a choice. */
export function selectOptions(
  select: HTMLSelectElement,
  isWanted: (option: HTMLOptionElement, at: number) => boolean,
): void {
  const options = [...select.options];
  const first = options.findIndex(isWanted);
  if (!select.multiple && first < 0) {
    selectNothing(select);
    return;
  }
  if (select.multiple) for (const [at, option] of options.entries()) option.selected = isWanted(option, at);
  else select.selectedIndex = first;
  announce(select);
}

/**
 * Nothing selected, as before the first choice. Handlers read the option that is selected, or take the first where none is:
 * for the length of the events an empty one stands in.
 */
function selectNothing(select: HTMLSelectElement): void {
  const blank = new (windowOf(select).Option)('', '');
  select.append(blank);
  select.selectedIndex = select.options.length - 1;
  announce(select);
  blank.remove();
  select.selectedIndex = -1;
}

function announce(select: HTMLSelectElement): void {
  fire(select, 'input');
  fire(select, 'change');
  // Widgets of this library follow their list by an event of its own: https://harvesthq.github.io/chosen/#change-update-events
  fire(select, 'chosen:updated');
}
