import { parentOf } from './dom';
import { isOpen } from './popup';
import { clean } from './text';

declare const document: never;

const WORDS =
  'add|insert|hinzufügen|ajouter|añadir|agregar|adicionar|incluir|acrescentar|aggiungi|inserisci|toevoegen|voeg toe|dodaj|追加|添加|新增|增加';
const ADDS = new RegExp(`^(?:\\+|\\W*(?:${WORDS})(?:\\s.{1,24})?\\W*)$`, 'iu');
const BUTTONS = 'button,input[type="button"],[role="button"]';
const LEVELS = 2;

/** The button on the same line, behind a line of text, that adds what is typed to a list: "Add", "+"; never one that submits. */
export function addButtonOf(input: HTMLElement): HTMLElement | undefined {
  let at: Element = input;
  for (let level = 0; level < LEVELS; level++) {
    const box = parentOf(at);
    if (!box || box.matches('form,fieldset,body')) return undefined;
    const found = [...box.querySelectorAll<HTMLElement>(BUTTONS)].find(
      (button) => ADDS.test(nameOf(button)) && !submits(button) && isBehind(input, button) && isOpen(button),
    );
    if (found) return found;
    at = box;
  }
  return undefined;
}

const nameOf = (button: HTMLElement): string =>
  clean(button.getAttribute('aria-label') || (button as HTMLInputElement).value || button.textContent || button.title);

const submits = (button: HTMLElement): boolean =>
  button.localName === 'button' && (button as HTMLButtonElement).type === 'submit' && button.closest('form') !== null;

/** What stands below a line makes another line: "Add a responsibility". */
function isBehind(input: HTMLElement, button: HTMLElement): boolean {
  const [line, other] = [input.getBoundingClientRect(), button.getBoundingClientRect()];
  const middle = other.top + other.height / 2;
  const follows = (input.compareDocumentPosition(button) & 4) !== 0;
  return (
    follows && middle > line.top && middle < line.bottom && Math.abs(other.left - line.right) < line.width / 2 + 60
  );
}
