import { isInChooser } from './describe';
import {
  CLOBBERING,
  closest,
  comesBefore,
  frameDocument,
  idOf,
  isFrame,
  isInput,
  isSelect,
  isTextArea,
  parentOf,
  type Root,
  textOf,
} from './dom';
import { labelsOf } from './labels';
import { isPill, pillsOf } from './pill-row';
import type { Scan } from './scan';
import { isRendered, isSeen, isVisible } from './seen';

declare const document: never;

/** A control, or several that are one question (radio buttons, check boxes). */
export interface Found {
  /** The element that stands for the question: the control itself, or the container of the group. */
  readonly element: HTMLElement;
  /** The controls of a group, in order; one element otherwise. */
  readonly members: readonly HTMLElement[];
  /** A hidden control that the visible one works for: its name and label say what is asked. */
  readonly backing?: HTMLElement;
  readonly kind: 'control' | 'radios' | 'checkboxes' | 'editor-frame' | 'sliders' | 'segments';
}

const UNFILLABLE = 'hidden submit button reset image'
  .split(' ')
  .map((type) => `:not([type="${type}"])`)
  .join('');

/** What may be a control, one selector a line with its reason. */
const SELECTOR = [
  `input${UNFILLABLE}`,
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])', // editors
  '[role="textbox"]', // editors and inputs of web components
  '[role="combobox"]', // select look-alikes
  '[role="listbox"]', // lists that are always open
  '[role="spinbutton"]',
  '[role="slider"]',
  '[role="radiogroup"]',
  '[role="radio"]', // of a group that does not say that it is one
  '[role="checkbox"]',
  '[role="switch"]',
  '[aria-haspopup="listbox"]', // buttons that open a list
  '[aria-pressed]', // segmented buttons
  'button[aria-haspopup]', // buttons that open a menu or a dialog to choose in
  'button[aria-expanded]',
  '[data-toggle="dropdown"]',
  '[data-bs-toggle="dropdown"]',
  '[tabindex="0"]:not([role]):not(a)', // select look-alikes without a role
  'iframe', // editors in frames
  'frame',
].join();

/** How many of some elements stand in each element of the page, shadow roots counted with their hosts. */
export function countWithin(elements: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>();
  let level = new Map<Element, number>();
  for (const element of elements) addTo(level, element, 1);
  // Level by level: what stands side by side goes up as one.
  while (level.size > 0) {
    const above = new Map<Element, number>();
    for (const [at, count] of level) {
      addTo(counts, at, count);
      const parent = parentOf(at);
      if (parent) addTo(above, parent, count);
    }
    level = above;
  }
  return counts;
}

const addTo = (counts: Map<Element, number>, at: Element, count: number) =>
  counts.set(at, (counts.get(at) ?? 0) + count);

/**
 * The questions of one scanned document, in the order of the page: what a person can see and fill.
 * Frames with an editor inside are questions of their own; frames with forms are left to `framesOf`.
 */
export function findControls({ candidates }: Scan): Found[] {
  const all = withoutTraps(candidates.filter((element) => element.matches(SELECTOR) || isPill(element)));
  const visible = withoutOuterLookAlikes(all.filter(isOffered));
  const shells = countWithin(
    visible
      .filter(isTextual)
      .map((element) => parentOf(element))
      .filter((element) => element !== null),
  );
  const offered = new Set(visible);
  const usable = visible.filter((element) => !isPartOfAnother(element, offered, shells));
  const hidden = all.filter(
    (element) => !offered.has(element) && (isInput(element) || isTextArea(element) || isSelect(element)),
  );
  const backings = backingFinder(hidden, usable);
  const questions = group(usable).map((found) =>
    found.kind === 'control' || found.kind === 'editor-frame' ? { ...found, backing: backings(found.element) } : found,
  );
  const more = standIns(hidden, questions);
  return more.length > 0 ? inOrder([...questions, ...more]) : questions;
}

/** Hidden native lists that no control stands for: the box next to each is what one presses, whatever it is made of. */
function standIns(hidden: readonly HTMLElement[], questions: readonly Found[]): Found[] {
  const backed = new Set(questions.map(({ backing }) => backing));
  const isTaken = (box: Element) => questions.some(({ element }) => box.contains(element) || element.contains(box));
  return hidden.flatMap((select): Found[] => {
    const parent = parentOf(select);
    if (!isSelect(select) || select.disabled || backed.has(select) || !parent || !isVisible(parent)) return [];
    if (closest(parent, CHROME)) return [];
    const box = [select.nextElementSibling, select.previousElementSibling, parent].find((one) => one && isWidget(one));
    if (!box || isTaken(box)) return [];
    const inner = [...box.querySelectorAll<HTMLElement>('button,a,[tabindex],[role]')].find(isVisible);
    const element = inner ?? (box as HTMLElement);
    return [{ element, members: [element], backing: select, kind: 'control' }];
  });
}

/** A box of the size of an input that is named like a widget. */
function isWidget(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  if (width < 40 || height < 12 || height > 120 || !isVisible(box) || /^(?:label|form|fieldset|p)$/.test(box.localName))
    return false;
  return (
    /select|drop|choice|chosen|combo|picker|list|multi|\bms-/i.test(classesOf(box)) ||
    box.querySelector('button,[tabindex]') !== null
  );
}

const inOrder = (questions: readonly Found[]): Found[] => {
  const firstOf = ({ element, members }: Found) => members[0] ?? element;
  return [...questions].sort((a, b) => (comesBefore(firstOf(a), firstOf(b)) ? -1 : 1));
};

/** Controls outside of forms where climbing to a parent could lead back into the form, for ever. */
function withoutTraps(elements: readonly HTMLElement[]): HTMLElement[] {
  const traps = new Set(
    elements
      .filter((element) => CLOBBERING.has(element.getAttribute('name') ?? '') || CLOBBERING.has(idOf(element)))
      .map((element) => (element as HTMLInputElement).form),
  );
  return elements.filter((element) => !isTrapped(element, traps));
}

const isTrapped = (element: HTMLElement, traps: ReadonlySet<HTMLFormElement | null>) =>
  traps.size > 0 && (traps.has((element as HTMLInputElement).form ?? null) || element.closest('form') !== null);

/** Whether an element is offered to a person: seen itself, or (boxes to tick) through its label. */
function isOffered(element: HTMLElement): boolean {
  if (isFrame(element)) return isVisible(element) && isEditorFrame(element);
  if (element.hasAttribute('contenteditable') && element.parentElement?.isContentEditable) return false;
  if (isInToolbar(element) || isOpenerOfAnother(element)) return false;
  if (closest(element, '[inert]') || (element.tabIndex < 0 && closest(element, '[aria-hidden="true"]'))) return false;
  if (!element.matches(SELECTOR)) return isInPillRow(element);
  if (isLookAlike(element) && !isSelectLookAlike(element)) return false;
  if (isSeen(element)) return true;
  if (isInput(element) && (element.type === 'checkbox' || element.type === 'radio')) return isTickable(element);
  if (isInput(element) && element.type === 'file') return false;
  return isSink(element) || isProxy(element) || isHandle(element);
}

/** In a row of buttons of which one is chosen: somebody has written what for. */
function isInPillRow(element: HTMLElement): boolean {
  const row = parentOf(element) as HTMLElement | null;
  return (
    row !== null && isLabelled(row) && !closest(row, CHROME) && !isOfToolbar(row) && pillsOf(row).includes(element)
  );
}

/** The buttons of an editor stand in a row as well; its own elements are named for it. */
const isOfToolbar = (row: Element): boolean => {
  for (let at: Element | null = row, level = 0; at && level < 4; at = parentOf(at), level++)
    if (/toolbar/i.test(`${at.localName} ${idOf(at)}`)) return true;
  return false;
};

/** The native range that lies under the drawn handle of a slider. */
const isHandle = (element: HTMLElement) =>
  isInput(element) &&
  element.type === 'range' &&
  isRendered(element) &&
  element.parentElement !== null &&
  isVisible(element.parentElement);

/** The arrow beside a combobox: no key reaches it, the line next to it is meant. */
const isOpenerOfAnother = (element: HTMLElement) =>
  element.localName === 'button' &&
  element.getAttribute('tabindex') === '-1' &&
  element.getAttribute('role') !== 'combobox' &&
  (element.hasAttribute('aria-haspopup') || element.hasAttribute('aria-expanded'));

/** The buttons and lists by which an editor is told how to write. */
const isInToolbar = (element: HTMLElement) =>
  !element.isContentEditable && closest(element, '[role="toolbar"],[class*="toolbar" i]') !== null;

const KNOWN_ROLES = new Set(
  'textbox combobox listbox spinbutton slider radiogroup checkbox switch searchbox radio'.split(' '),
);

/** What is a control only if it looks and stands like one: a button or box that says nothing of what it is. */
const isLookAlike = (element: HTMLElement) =>
  !isInput(element) &&
  !isTextArea(element) &&
  !isSelect(element) &&
  !element.isContentEditable &&
  !KNOWN_ROLES.has(element.getAttribute('role') ?? '') &&
  element.getAttribute('aria-haspopup') !== 'listbox' &&
  !element.hasAttribute('aria-pressed');

const CHROME =
  'nav,header,footer,table,[class*="toolbar" i],[role="navigation"],[role="toolbar"],[role="menu"],[role="menubar"],[role="tablist"],[role="listbox"],[role="grid"],[contenteditable]';

/** A box or button of the size of an input, with a label before it, that opens something. */
function isSelectLookAlike(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 40 || height < 12 || height > 100 || !isVisible(element) || closest(element, CHROME)) return false;
  if (element.getAttribute('type') === 'submit' || /tooltip|accordion|collapse/i.test(classesOf(element))) return false;
  const opens =
    element.hasAttribute('aria-haspopup') ||
    element.hasAttribute('aria-expanded') ||
    /toggle/.test(element.getAttribute('data-bs-toggle') ?? element.getAttribute('data-toggle') ?? '') ||
    /select|drop-?down|combo|picker|choose|choice|multi/i.test(`${classesOf(element)} ${element.localName}`) ||
    element.querySelector('input[type="hidden"],select') !== null;
  return opens && isLabelled(element);
}

const classesOf = (element: Element) => element.getAttribute('class') ?? '';

/** Tied to a label, or right behind one that is tied to nothing else. */
function isLabelled(element: HTMLElement): boolean {
  if (element.hasAttribute('aria-labelledby') || (element as HTMLButtonElement).labels?.length) return true;
  for (let at: Element | null = element, level = 0; at && level < 4; level++, at = parentOf(at)) {
    const id = idOf(at);
    if (id && (at.getRootNode() as Root).querySelector(`label[for="${id.replace(/["\\]/g, '\\$&')}"]`)) return true;
    let before = at.previousElementSibling;
    while (before && !isRendered(before)) before = before.previousElementSibling;
    if (!before) continue;
    const label = before.localName === 'label' || /label/i.test(classesOf(before)) ? before : null;
    return label !== null && !labelsAnother(label as HTMLLabelElement, at);
  }
  return false;
}

function labelsAnother(label: HTMLLabelElement, near: Element): boolean {
  if (label.querySelector('input,select,textarea') !== null) return true;
  // Editors of the page's own making have the id, and are no control to the label.
  const target = label.control ?? (label.htmlFor ? label.ownerDocument.getElementById(label.htmlFor) : null);
  return target !== null && isVisible(target) && !near.contains(target);
}

/** Of a look-alike and a control inside it, the control is meant; of two look-alikes the inner one. */
function withoutOuterLookAlikes(elements: readonly HTMLElement[]): HTMLElement[] {
  const holders = countWithin(elements.map((element) => parentOf(element)).filter((parent) => parent !== null));
  return elements.filter((element) => !isLookAlike(element) || !holders.has(element));
}

/** The input of a widget that draws its value itself: it takes the keys, but shows nothing, inside a box that is seen. */
function isProxy(element: HTMLElement): boolean {
  const isChooser =
    element.getAttribute('role') === 'combobox' ||
    element.getAttribute('role') === 'spinbutton' ||
    element.hasAttribute('aria-haspopup') ||
    element.hasAttribute('aria-autocomplete') ||
    (isInput(element) && isInChooser(element));
  if (!isChooser || !isRendered(element)) return false;
  // Parts of a date share one tab stop.
  if (element.tabIndex < 0 && element.getAttribute('role') !== 'spinbutton') return false;
  for (let at = parentOf(element), level = 0; at && level < 4; level++, at = parentOf(at)) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 40 && height > 10 && isVisible(at)) return !at.matches('form,body');
  }
  return false;
}

/** A box to tick is often hidden under a drawn one: what counts is that its label can be seen and it can be reached. */
function isTickable(element: HTMLInputElement): boolean {
  if (element.closest('[aria-hidden="true"]') && element.tabIndex < 0 && labelsOf(element).length === 0) return false;
  const shown = labelsOf(element).some(isVisible);
  const near = element.parentElement;
  return shown || (isRendered(element) && near !== null && isVisible(near) && textOf(near) !== '');
}

/** The tiny text area by which code editors listen to the keyboard, inside the box that a person sees. */
function isSink(element: HTMLElement): boolean {
  if (!isTextArea(element) || !isRendered(element) || element.tabIndex < 0) return false;
  let at: HTMLElement | null = element.parentElement;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 120 && height > 40) return isVisible(at) && at.querySelectorAll(SELECTOR).length <= 2;
  }
  return false;
}

/** Whether a frame holds an editor: its document is written in, and holds no form. */
export function isEditorFrame(frame: HTMLIFrameElement): boolean {
  const inner = frameDocument(frame);
  return inner?.body ? inner.designMode === 'on' || inner.body.isContentEditable : false;
}

/** Parts that stand inside another control: the input in a combobox, the list that a combobox opens, a box in a row. */
function isPartOfAnother(
  element: HTMLElement,
  offered: ReadonlySet<HTMLElement>,
  shells: ReadonlyMap<Element, number>,
): boolean {
  if (element.getAttribute('role') === 'radio' && closest(element, '[role="radiogroup"]')) return true;
  if (element.getAttribute('role') === 'listbox' && shells.has(element.firstElementChild ?? element)) return true;
  if (element.getAttribute('role') === 'listbox')
    return isPopup(element) || (element.parentElement && closest(element.parentElement, '[role="combobox"]')) !== null;
  if (isTextual(element)) return false;
  if (shells.has(element)) return true;
  const outer = element.parentElement && closest(element.parentElement, OUTER);
  return (
    outer !== null &&
    (offered.has(outer as HTMLElement) || outer.matches('[role="toolbar"],[role="menu"],[role="tablist"]'))
  );
}

const OUTER =
  '[role="combobox"],[aria-haspopup="listbox"],[role="listbox"],[role="menu"],[role="tablist"],[role="toolbar"]';

const isTextual = (element: HTMLElement) =>
  (isInput(element) && element.type !== 'checkbox' && element.type !== 'radio') ||
  isTextArea(element) ||
  isSelect(element) ||
  element.isContentEditable;

function isPopup(listbox: HTMLElement): boolean {
  const id = idOf(listbox);
  const root = listbox.getRootNode() as Root;
  const quoted = id.replace(/["\\]/g, '\\$&');
  return id !== '' && root.querySelector(`[aria-controls~="${quoted}"],[aria-owns~="${quoted}"]`) !== null;
}

/** Radio buttons of one name, boxes of one question, pressed buttons of one row: each a question. */
function group(elements: readonly HTMLElement[]): Found[] {
  const counts = countWithin(elements);
  const boxes = countWithin(elements.filter(isBox));
  const keyOf = (element: HTMLElement) => groupKey(element, counts, boxes);
  const groups = new Map<unknown, HTMLElement[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const members = groups.get(key);
    if (members) members.push(element);
    else groups.set(key, [element]);
  }
  return [...groups.values()].map(toFound);
}

function toFound(members: readonly HTMLElement[]): Found {
  const first = members[0]!;
  if (first.getAttribute('role') === 'radiogroup') {
    const inner = [...first.querySelectorAll<HTMLElement>('[role="radio"],input[type="radio"]')];
    const inputs = inner.filter((member) => isInput(member) && !closest(member, '[aria-hidden="true"]'));
    const drawn = inner.filter((member) => !isInput(member));
    return { element: first, members: inputs.length > 1 ? inputs : drawn, kind: 'radios' };
  }
  if (isRadio(first)) return { element: commonAncestor(members), members, kind: 'radios' };
  const role = first.getAttribute('role');
  if (role === 'spinbutton' && members.length > 1)
    return { element: commonAncestor(members), members, kind: 'segments' };
  if (isSlider(first) && members.length > 1) return { element: commonAncestor(members), members, kind: 'sliders' };
  if (members.length > 1)
    return { element: commonAncestor(members), members, kind: isBox(first) ? 'checkboxes' : 'radios' };
  return { element: first, members, kind: isFrame(first) ? 'editor-frame' : 'control' };
}

const isSlider = (element: HTMLElement) =>
  element.getAttribute('role') === 'slider' || (isInput(element) && element.type === 'range');

const isRadio = (element: HTMLElement): element is HTMLInputElement => isInput(element) && element.type === 'radio';
const isBox = (element: HTMLElement) =>
  (isInput(element) && element.type === 'checkbox') || element.getAttribute('role') === 'checkbox';

const keys = new WeakMap<object, Map<string, object>>();

/** One object for a place and a name: what shares it is one group. */
function keyFor(place: object, name: string): object {
  const named = keys.get(place) ?? new Map<string, object>();
  keys.set(place, named);
  const key = named.get(name) ?? {};
  named.set(name, key);
  return key;
}

function groupKey(
  element: HTMLElement,
  counts: ReadonlyMap<Element, number>,
  boxes: ReadonlyMap<Element, number>,
): unknown {
  if (isRadio(element)) {
    const group = closest(element, '[role="radiogroup"]');
    if (group && counts.has(group)) return group;
    const place = element.name
      ? (element.form ?? element.getRootNode())
      : (element.closest('fieldset,[role="group"]') ?? element.parentElement?.parentElement ?? element);
    return keyFor(place, `radio ${element.name}`);
  }
  const role = element.getAttribute('role');
  if (isSlider(element)) return rowKey(element, '[role="slider"],input[type="range"]', counts);
  if (role === 'spinbutton' && !isInput(element)) return rowKey(element, '[role="spinbutton"]', counts);
  if (role === 'radio') return keyFor(element.parentElement ?? element, 'radio');
  if (isPill(element)) return keyFor(element.parentElement ?? element, 'pills');
  if (element.hasAttribute('aria-pressed'))
    return keyFor(element.closest('[role="group"],fieldset') ?? element.parentElement ?? element, 'pressed');
  return isBox(element) ? boxKey(element, counts, boxes) : element;
}

/** Handles of one slider, parts of one date: the nearest box that holds several of them and nothing else. */
function rowKey(element: HTMLElement, parts: string, counts: ReadonlyMap<Element, number>): unknown {
  for (let at = parentOf(element), level = 0; at && level < 4; level++, at = parentOf(at)) {
    const inside = at.querySelectorAll(parts).length;
    if ((counts.get(at) ?? 0) > Math.max(inside, 1)) return element;
    if (inside > 1) return inside <= (parts.includes('slider') ? 2 : 6) ? keyFor(at, parts) : element;
  }
  return element;
}

/** Boxes are one question when they share a name, or stand alone in a group. */
function boxKey(
  element: HTMLElement,
  counts: ReadonlyMap<Element, number>,
  boxes: ReadonlyMap<Element, number>,
): unknown {
  const name = element.getAttribute('name');
  if (name && /\[\d*\]$/.test(name))
    return keyFor((element as HTMLInputElement).form ?? element.getRootNode(), `box ${name.replace(/\[\d*\]$/, '')}`);
  for (let at: Element | null = element.parentElement, level = 0; at && level < 5; level++, at = at.parentElement) {
    const inside = boxes.get(at) ?? 0;
    if ((counts.get(at) ?? 0) > inside) break;
    if (inside > 1 && (at.matches('fieldset,[role="group"]') || inside > 2 || sameNames(at, element)))
      return keyFor(at, 'boxes');
  }
  return name ? keyFor((element as HTMLInputElement).form ?? element.getRootNode(), `box ${name}`) : element;
}

const sameNames = (row: Element, element: HTMLElement) =>
  element.getAttribute('name') !== null &&
  [...row.querySelectorAll('input[type="checkbox"]')].every(
    (other) => other.getAttribute('name') === element.getAttribute('name'),
  );

function commonAncestor(members: readonly HTMLElement[]): HTMLElement {
  let at: HTMLElement | null = members[0]!.parentElement;
  while (at && !members.every((member) => at!.contains(member))) at = at.parentElement;
  return at ?? members[0]!;
}

/** A visible widget and the hidden control that it keeps for the form stand in one small box. */
function backingFinder(
  hidden: readonly HTMLElement[],
  usable: readonly HTMLElement[],
): (element: HTMLElement) => HTMLElement | undefined {
  if (hidden.length === 0) return () => undefined;
  const taken = countWithin(usable);
  const holders = countWithin(hidden);
  return (element) => {
    let near: HTMLElement | undefined;
    for (let at: Element | null = element, level = 0; at && level < 5; level++, at = at.parentElement) {
      if ((taken.get(at) ?? 0) > 1) break;
      if (!holders.has(at)) continue;
      const box = at;
      const inside = hidden.filter((other) => box.contains(other) && !isSearch(other) && !isInDialog(other, element));
      const best = BACKING.map((test) => inside.find(test)).find(Boolean);
      // Editors have hidden boxes of their own nearer than the one that is sent.
      if (best && isSent(best)) return best;
      near ??= best;
    }
    return near;
  };
}

const isSent = (element: HTMLElement) =>
  element.getAttribute('name') !== null || ((element as HTMLInputElement).labels?.length ?? 0) > 0;

/** What an editor asks for in dialogs and bars of its own: the address of a link, the size of letters. */
const isInDialog = (other: Element, element: Element): boolean => {
  const dialog = other.closest('dialog,[role="dialog"],[role="toolbar"],[class*="toolbar" i],[class*="modal" i]');
  return dialog !== null && !dialog.contains(element);
};

/** The box by which one searches a list that is closed. */
const isSearch = (element: HTMLElement) =>
  element.getAttribute('type') === 'search' ||
  /search|filter/i.test(`${classesOf(element)} ${element.getAttribute('placeholder') ?? ''}`);

/** Which of several hidden controls stands for the widget: one with a label, one that is sent, any. */
const BACKING: readonly ((element: HTMLElement) => boolean)[] = [
  (element) => ((element as HTMLInputElement).labels?.length ?? 0) > 0,
  (element) => isSelect(element),
  (element) => element.getAttribute('name') !== null && element.closest('[role="toolbar"],[role="dialog"]') === null,
  (element) => isTextArea(element),
  () => true,
];
