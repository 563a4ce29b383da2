import { isInput, isSelect, isTextArea, parentOf, windowOf } from './dom';
import { realOptions } from './evidence';
import { isBeforePage, isClippedAway, isRendered } from './seen';
import { clean } from './text';

declare const document: never;

const BOUNDARY = 'body,html,form,fieldset,main,section,article,dialog,td,th,tr,[role="dialog"],[role="form"]';
const CONTROLS =
  'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]),select,textarea,[contenteditable]:not([contenteditable="false"]),[role="combobox"],[role="textbox"],button[type="submit"]';
const LABELS = 'label,legend,h1,h2,h3,h4,h5,h6,[role="heading"],[class~="label"]:not(span)';

/** The box of a widget: the largest element around its control that holds no label and no control of another question. */
export function boxOf(element: HTMLElement): HTMLElement {
  const names = namesOf(element);
  let box = element;
  for (let level = 0; level < 6; level++) {
    const parent = parentOf(box) as HTMLElement | null;
    if (!parent || parent.matches(BOUNDARY) || holdsMore(parent, box)) break;
    if (names.some((name) => parent.contains(name))) break;
    box = parent;
  }
  return box;
}

/** What a control says it is named by, outside of it; what is beside it in one box may be its value. */
function namesOf(element: HTMLElement): Element[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .flatMap((id) => root.getElementById?.(id) ?? [])
    .filter(
      (name) => !name.contains(element) && !element.contains(name) && name.parentElement !== element.parentElement,
    );
}

function holdsMore(parent: Element, box: Element): boolean {
  const isOutside = (other: Element) => other !== box && !box.contains(other) && isRendered(other);
  // An element of the page's own making holds the label of its one control.
  const isLabel = (label: Element) => isOutside(label) && clean(label.textContent) !== '' && !isPartOf(label, parent);
  if ([...parent.querySelectorAll(LABELS)].some(isLabel)) return true;
  const seen = (other: Element) =>
    isOutside(other) && other.getBoundingClientRect().width > 8 && (other as HTMLElement).tabIndex >= 0;
  return [...parent.querySelectorAll(CONTROLS)].some(seen);
}

const isPartOf = (label: Element, host: Element) => label.parentElement === host && host.localName.includes('-');

/** The elements of the flat tree below an element, as a person sees them: shadow roots in place, slots with what they hold. */
export function* flatTree(element: Element, limit = 4000): Generator<Element> {
  const stack: Element[] = childrenOf(element).reverse();
  for (let count = 0; stack.length > 0 && count < limit; count++) {
    const at = stack.pop()!;
    yield at;
    stack.push(...childrenOf(at).reverse());
  }
}

const childrenOf = (element: Element): Element[] =>
  nodesOf(element).filter((node): node is Element => node.nodeType === 1);

function nodesOf(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

/** The text of an element as it is drawn: through shadow roots, with what is slotted in. */
export function flatText(element: Element): string {
  const read = (node: Node): string =>
    node.nodeType === 3
      ? (node.nodeValue ?? '')
      : node.nodeType === 1 && !/^(?:style|script|template)$/.test((node as Element).localName)
        ? ` ${nodesOf(node as Element)
            .map(read)
            .join('')} `
        : '';
  return clean(read(element));
}

/** The parent in the flat tree: the slot that an element is drawn in, its parent, the host of its root. */
export const flatParent = (element: Element): Element | null => element.assignedSlot ?? parentOf(element);

const NOT_SHOWN = new Set('style script template svg noscript label legend iframe'.split(' '));
const ELSEWHERE = new Set('menu menuitem tree dialog log tooltip'.split(' '));

/**
 * The texts that a widget shows in its box, each on its own; what it shows while it is empty, lists and messages left out.
 * @param without parts to leave out: the input that one searches with, a list that is open inside the box
 */
export function shownTexts(box: HTMLElement, without: readonly (Element | undefined)[] = []): string[] {
  const texts: string[] = [];
  const walk = (element: Element, isRoot: boolean) => {
    if (without.includes(element) || (!isRoot && !isValuePart(element))) return;
    const value = heldBy(element);
    if (value !== undefined) {
      if (clean(value)) texts.push(clean(value));
      return;
    }
    for (const node of nodesOf(element)) {
      if (node.nodeType === 1) walk(node as Element, false);
      else if (node.nodeType === 3 && saysSomething(node.nodeValue ?? '')) texts.push(clean(node.nodeValue));
    }
  };
  if (!isPlaceholder(box)) walk(box, true);
  return realOptions(texts) as string[];
}

const saysSomething = (text: string) => /[\p{L}\p{N}]/u.test(text);

function heldBy(element: Element): string | undefined {
  if (isInput(element)) return /^(?:checkbox|radio|hidden|button|submit)$/.test(element.type) ? '' : element.value;
  if (isTextArea(element)) return element.value;
  // A native list inside the box is the one that the widget stands for.
  return isSelect(element) ? '' : undefined;
}

function isValuePart(element: Element): boolean {
  if ((NOT_SHOWN.has(element.localName) && !isWrapper(element)) || ELSEWHERE.has(element.getAttribute('role') ?? ''))
    return false;
  if ((isInput(element) && element.hidden) || isIcon(element) || isLabelPart(element)) return false;
  // Of a list in the box, what is chosen; a list of what was chosen does not say so.
  if (element.getAttribute('aria-selected') === 'false' && !canGo(element)) return false;
  if (!isDrawn(element) || isPlaceholder(element) || isOpener(element)) return false;
  if (element.childElementCount > 0 && isClippedAway(element)) return false;
  const box = element.getBoundingClientRect();
  const { width, height } = box;
  // Some lists are only moved out of the page while they are closed.
  if (width > 2 && height > 2) return !isBeforePage(box, element.ownerDocument);
  // Texts for screen readers are clipped to a dot; a box of no size may have parts that stand out of it.
  return isThrough(element) || (element.childElementCount > 0 && !(width === 1 && height === 1));
}

/** A tag may say that it is not selected, to be deleted: the sign to take it off tells it from an option. */
const canGo = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some((part) =>
    /\b(?:delete|deletable|remove|decline)\b/i.test(SAYING.map((name) => part.getAttribute(name) ?? '').join(' ')),
  );

const SAYING = ['aria-label', 'aria-description', 'accessible-name', 'title', 'name', 'class'];

/** Icons that a font makes of words: "arrow_drop_down". */
const isIcon = (element: Element) =>
  /^[a-z\d_]*$/.test(clean(element.textContent)) &&
  element.querySelector('input,slot') === null &&
  /(?:^|[\s_-])icons?(?:$|[\s_-])/.test(element.getAttribute('class') ?? '');

/** Of a label around a whole widget, the part that is the label. */
const isLabelPart = (element: Element) =>
  /(?:^|[\s_-])label(?:$|[\s_-])/.test(element.getAttribute('class') ?? '') &&
  element.closest('label') !== null &&
  element.querySelector('input') === null;

/** A label around a whole widget. */
const isWrapper = (element: Element) =>
  element.localName === 'label' && element.querySelector('input:not([type="checkbox"]):not([type="radio"])') !== null;

/** Rendered and not see-through: some lists are only faded out while they are closed. */
const isDrawn = (element: Element) =>
  isThrough(element) ||
  (isRendered(element) && (isInput(element) || (element.checkVisibility?.({ opacityProperty: true }) ?? true)));

/** What is not drawn itself, only what it holds. */
const isThrough = (element: Element) =>
  element.localName === 'slot' || windowOf(element).getComputedStyle(element).display === 'contents';

/** A button that opens or clears, beside the value: it is named for what it does. */
const isOpener = (element: Element) => {
  const name = element.getAttribute('aria-label') ?? element.getAttribute('title');
  if (name === null || !element.matches('button,[role="button"]') || element.querySelector('input')) return false;
  const text = clean(element.textContent);
  return (
    text === '' ||
    /\b(?:remove|delete|clear|close)\b/i.test(name) ||
    !(name.includes(text) || text.includes(clean(name)))
  );
};

/** What stands in for a value: by class, part or data, as libraries mark it. */
export const isPlaceholder = (element: Element): boolean =>
  // One element may show the placeholder or the chosen one, and be named for both.
  !/selected/i.test(element.getAttribute('class') ?? '') && isMarkedEmpty(element);

const isMarkedEmpty = (element: Element): boolean =>
  /placeholder|(?:^|\s)default text/i.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('part') ?? ''} ${element.getAttribute('data-slot') ?? ''}`,
  ) ||
  (isInput(element) && element.matches('.default')) || // Chosen writes what it asks for as a value
  element.hasAttribute('data-placeholder') ||
  /placeholder/.test(element.getAttribute('id') ?? '');
