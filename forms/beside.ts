import { addButtonOf } from './add-button';
import { isInput, parentOf } from './dom';
import { isOpen } from './popup';
import { boxOf } from './shown';
import { clean } from './text';

declare const document: never;

/** What was added by a line of text and stands outside of its box, above it or below. */
export interface Tag {
  readonly element: HTMLElement;
  readonly text: string;
  /** What takes it off. */
  readonly cross: HTMLElement;
}

/** The tags beside a line that one types in: what has a way to be taken off, up to the next control or heading. */
export function tagsBeside(control: HTMLElement): Tag[] {
  if (!isInput(control)) return [];
  const button = addButtonOf(control);
  const ways = { previousElementSibling: true, nextElementSibling: true };
  const tags: Tag[] = [];
  let at: Element = button ? lineOf(control, button) : boxOf(control);
  for (let level = 0; level < LEVELS && !at.matches(ENDS); level++) {
    for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
      for (let next = at[way]; next && ways[way]; next = next[way]) {
        if (isOwnLabel(next, control)) break;
        ways[way] = !holds(next, OTHERS);
        if (ways[way]) tags.push(...tagsIn(next));
      }
    }
    const parent = parentOf(at);
    if (!parent) break;
    at = parent;
  }
  return tags;
}

/** What holds a line and the button that adds what is typed in it: the list stands beside both. */
function lineOf(control: HTMLElement, button: HTMLElement): Element {
  let at: Element = control;
  while (!at.contains(button)) at = parentOf(at)!;
  return at;
}

const LEVELS = 4;
const ENDS = 'form,fieldset,main,body,dialog,[role="dialog"],[role="form"]';
const OTHERS =
  'label,legend,h1,h2,h3,h4,h5,h6,select,textarea,[contenteditable],[role="combobox"],[role="textbox"],input:not([type="hidden"])';

const holds = (element: Element, selector: string) =>
  element.matches(selector) || element.querySelector(selector) !== null;

/** Where the label stands right beside its control, what is on its other side belongs to another. */
const isOwnLabel = (element: Element, { id }: HTMLElement) =>
  element.localName === 'label' && id !== '' && (element as HTMLLabelElement).htmlFor === id;

const BUTTONS = 'button,[role="button"],a,[class*="remove" i],[class*="delete" i],[class*="close" i]';
const SIGN = /[×✕✖✗⨯]/g;
const TAKES_OFF =
  /[×✕✖✗⨯]|\b(?:remove|delete|entfernen|löschen|supprimer|retirer|quitar|eliminar|rimuovi|elimina|remover|verwijder|usuń)\b|remove|delete|close/i;
/** A line of a section may stand as a tag as well. */
const MAX_LENGTH = 300;

/** The tags in an element: what has a way to be taken off. */
export function tagsIn(part: Element): Tag[] {
  const buttons = [part, ...part.querySelectorAll(BUTTONS)].filter((element) =>
    element.matches(BUTTONS),
  ) as HTMLElement[];
  const crosses = buttons.filter((button) => TAKES_OFF.test(saidBy(button)) && isOpen(button));
  return crosses
    .filter((cross) => !crosses.some((other) => other !== cross && cross.contains(other)))
    .flatMap((cross) => tagOf(cross, part) ?? []);
}

const saidBy = (button: HTMLElement): string =>
  `${button.getAttribute('aria-label') ?? ''} ${button.title} ${button.getAttribute('class') ?? ''} ${button.textContent}`;

/** The button itself, where it shows the name; else what it stands in. */
function tagOf(cross: HTMLElement, part: Element): Tag | undefined {
  const name = nameOf(cross);
  const isWhole = name !== '' && !TAKES_OFF.test(name);
  let element = cross;
  while (!isWhole && !restOf(element, cross) && element !== part && element.parentElement)
    element = element.parentElement;
  const text = isWhole ? name : restOf(element, cross);
  return text && text.length <= MAX_LENGTH ? { element, text, cross } : undefined;
}

const nameOf = ({ textContent }: Element): string => clean(textContent?.replace(SIGN, ' '));

/** What an element says besides its cross. */
const restOf = (element: HTMLElement, cross: HTMLElement): string =>
  element === cross ? '' : clean(nameOf(element).replace(nameOf(cross), ''));
