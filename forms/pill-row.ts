import { parentOf } from './dom';
import { isVisible } from './seen';
import { clean } from './text';

declare const document: never;

/** A row that says nothing of what it is needs three: of two, one could not tell which one is chosen. */
const MIN_PILLS = 3;
const MAX_PILLS = 8;
const MAX_LETTERS = 30;

/** What a button of an editor says. */
const FORMATS =
  /^(?:bold|italic|underline|strike(?:through)?|heading.*|h[1-6]|paragraph|code|quote|link|list|undo|redo|fett|kursiv|gras|italique|negrita|cursiva|negrito|itálico|grassetto|corsivo|vet|cursief|pogrubienie|kursywa|太字|斜体|粗体)$/i;
/** What such buttons work on, where it stands right behind their row: a text to mark, a date to set. */
const WORKED_ON = 'textarea,[contenteditable],iframe,input:not([type="hidden"]),select';

/**
 * The buttons of a row of which one chooses one ("Full-time", "Part-time", "Contract"), where neither row nor button says so:
 * plain buttons of short texts with nothing beside them. Whether the row is labelled is asked elsewhere.
 */
export function pillsOf(row: Element | null): HTMLElement[] {
  const pills = [...(row?.children ?? [])] as HTMLElement[];
  if (pills.length < MIN_PILLS || pills.length > MAX_PILLS || !pills.every(isPill)) return [];
  const texts = pills.map((pill) => clean(pill.textContent));
  const isChoice = new Set(texts).size === texts.length && !texts.some((text) => FORMATS.test(text));
  return isChoice && !servesNext(row!) ? pills : [];
}

const servesNext = ({ nextElementSibling: next }: Element): boolean =>
  next !== null &&
  next.localName !== 'label' &&
  next.querySelector('label') === null &&
  (next.matches(WORKED_ON) || next.querySelector(WORKED_ON) !== null);

/** A button that may stand in such a row: it sends no form, opens nothing, and is no switch of its own. */
export function isPill(element: Element): boolean {
  if (element.localName !== 'button' || OTHERS.some((name) => element.hasAttribute(name))) return false;
  const { form, type } = element as HTMLButtonElement;
  const text = clean(element.textContent);
  return (
    (type === 'button' || form === null) &&
    text.length <= MAX_LETTERS &&
    /\p{L}/u.test(text) &&
    parentOf(element) !== null &&
    isVisible(element)
  );
}

const OTHERS = ['role', 'aria-haspopup', 'aria-expanded', 'aria-pressed', 'aria-controls', 'disabled', 'popovertarget'];

const MARKED = /(?:^|[\s_-])(?:active|selected|checked|current|on)(?:$|\s)/i;

/** What a button looks like for a moment: pressed by us, it has the focus, and is chosen by that alone no more than before. */
const PASSING = /\S*(?:focus|hover|ripple|pressed|touch)\S*/gi;

/** The pill that is chosen: the one that is marked so, else the one that looks unlike all others. */
export function chosenPill(pills: readonly HTMLElement[]): HTMLElement | undefined {
  const marked = pills.filter((pill) => MARKED.test(`${pill.className} ${pill.dataset.state ?? ''}`));
  if (marked.length > 0) return marked.length === 1 ? marked[0] : undefined;
  const looks = pills.map((pill) => clean(`${pill.className.replace(PASSING, ' ')} ${pill.style.cssText}`));
  const odd = pills.filter((_, at) => looks.filter((look) => look === looks[at]).length === 1);
  return odd.length === 1 && new Set(looks).size === 2 ? odd[0] : undefined;
}
