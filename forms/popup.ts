import { type Root, textOf, windowOf } from './dom';
import { isBeforePage, isRendered, isVisible } from './seen';
import { flatParent, flatText, flatTree } from './shown';
import { clean } from './text';

declare const document: never;

/** What can be chosen in a list. */
export interface ListOption {
  readonly element: HTMLElement;
  readonly text: string;
  readonly isSelected: boolean;
}

/** A list that a widget has opened, with what stands around it (a box to search in). */
export interface OpenList {
  readonly root: HTMLElement;
  readonly options: readonly ListOption[];
}

// What popups are made of; anything else that appears is seen as it is added.
const POPUPS = [
  'body > *', // what is hung up once, and shown from then on
  '[role="listbox"],[role="menu"],[role="dialog"],[role="tree"],[role="grid"],dialog,ul,ol,table,[popover]',
  '[class*="drop" i],[class*="menu" i],[class*="pop" i],[class*="list" i],[class*="option" i],[class*="panel" i],[class*="overlay" i]',
  '[class*="picker" i],[class*="suggest" i],[class*="result" i],[class*="calendar" i],[class*="content" i],[class*="select" i]',
].join();

/** Whether an element takes room where a person can see it; it may still be fading in. */
export function isOpen(element: Element): boolean {
  return takesRoom(element) && !isBeforePage(element.getBoundingClientRect(), element.ownerDocument);
}

/** Whether an element is drawn at all; what is scrolled out of sight is. */
export function takesRoom(element: Element): boolean {
  if (!element.isConnected || !isRendered(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 3 && height > 3;
}

/** Tells what opens after it was made: what is seen now and was not seen, or not there, before. */
export class PopupWatch {
  #control: HTMLElement;
  #drawn: ReadonlySet<Element>;
  #seen: ReadonlySet<Element>;
  #added = new Set<HTMLElement>();
  #observer: MutationObserver;

  constructor(control: HTMLElement) {
    this.#control = control;
    this.#drawn = new Set(this.#candidates().filter(isOpen));
    this.#seen = new Set([...this.#drawn].filter(isVisible));
    this.#observer = new (windowOf(control).MutationObserver)((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.nodeType === 1) this.#added.add(node as HTMLElement);
    });
    for (const root of rootsOf(control)) this.#observer.observe(root, { subtree: true, childList: true });
  }

  end(): void {
    this.#observer.disconnect();
  }

  /** The outermost elements that have opened, the nearest to the control first. */
  opened(): HTMLElement[] {
    const control = this.#control;
    const all = [...this.#candidates(), ...this.#added].filter(
      (element) => !this.#seen.has(element) && !element.contains(control) && this.#hasOpened(element),
    );
    const set = new Set<Element>(all);
    const outermost = [...set].filter((element) => {
      for (let at = flatParent(element); at; at = flatParent(at)) if (set.has(at)) return false;
      return true;
    }) as HTMLElement[];
    return outermost.sort((a, b) => distance(a, control) - distance(b, control));
  }

  /** What was there and faded out must be seen now; what was not there may still be fading in. */
  #hasOpened(element: HTMLElement): boolean {
    return isOpen(element) && (!this.#drawn.has(element) || isVisible(element));
  }

  #candidates(): HTMLElement[] {
    return [...rootsOf(this.#control), ...rootsBeside(this.#control)].flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>(POPUPS),
    ]);
  }
}

/** The tree of an element and those around it, up to the document. */
function rootsOf(element: HTMLElement): Root[] {
  const roots: Root[] = [...shadowsBelow(outermostHost(element))];
  for (let root = element.getRootNode() as Root; ; root = root.host.getRootNode() as Root) {
    roots.push(root);
    if (!('host' in root)) return [...new Set(roots)];
  }
}

function outermostHost(element: HTMLElement): Element {
  let at: Element = element;
  for (let root = at.getRootNode() as Root; 'host' in root; root = at.getRootNode() as Root) at = root.host;
  return at;
}

/** The shadow roots of a web component and of those that it is made of, its own outermost. */
function shadowsBelow(host: Element): ShadowRoot[] {
  if (!host.shadowRoot) return [];
  return [host.shadowRoot, ...[...flatTree(host, 1500)].flatMap((part) => part.shadowRoot ?? [])];
}

/** Shadow roots of what stands beside a control, or hangs in the body: some widgets open in there. */
const rootsBeside = (control: HTMLElement): ShadowRoot[] =>
  [...(control.parentElement?.children ?? []), ...control.ownerDocument.body.children].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );

function distance(element: Element, control: Element): number {
  const a = element.getBoundingClientRect();
  const b = control.getBoundingClientRect();
  const gap = Math.min(Math.abs(a.top - b.bottom), Math.abs(b.top - a.bottom));
  return gap + Math.max(0, a.left - b.right, b.left - a.right);
}

/** The list that belongs to a control: what it names, else what has opened near it. */
export function listOf(control: HTMLElement, opened: readonly HTMLElement[]): OpenList | undefined {
  const named = namedBy(control);
  const roots = [
    ...opened.filter((root) => named.some((one) => root.contains(one))),
    ...named.filter((one) => isOpen(one) && !one.contains(control)),
    ...opened,
  ];
  for (const root of new Set(roots)) {
    const options = optionsIn(root);
    if (options.length === 1) return withSiblings({ root, options }, opened);
    if (options.length > 0) return { root, options };
  }
  return opensWithin(control) ? { root: control, options: optionsIn(control) } : undefined;
}

/** A list that unfolds, and shows only what is chosen while it is folded. */
const opensWithin = (control: HTMLElement): boolean =>
  control.getAttribute('role') === 'listbox' && control.getAttribute('aria-expanded') === 'true';

/** Options that are elements of their own, drawn side by side in a slot, are one list. */
function withSiblings(list: OpenList, opened: readonly HTMLElement[]): OpenList {
  const { root } = list;
  const siblings = opened.filter((one) => one.localName === root.localName && one.parentNode === root.parentNode);
  if (siblings.length < 2 || !root.parentElement) return list;
  return { root: root.parentElement, options: siblings.flatMap(optionsIn) };
}

const REFERENCES = ['aria-controls', 'aria-owns', 'aria-activedescendant', 'list'];

/** The elements that a control says it opens: itself, what is in it, what is around it. */
export function namedBy(control: HTMLElement): HTMLElement[] {
  const around = [control, ...control.querySelectorAll<HTMLElement>('[aria-controls],[aria-owns]')];
  for (let at = flatParent(control), level = 0; at && level < 3; level++, at = flatParent(at))
    around.push(at as HTMLElement);
  const ids = around.flatMap((element) =>
    REFERENCES.slice(0, element === control ? 3 : 2).flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/)),
  );
  return [...new Set(ids.filter(Boolean))].flatMap((id) =>
    rootsOf(control).flatMap((root) => root.getElementById?.(id) ?? []),
  ) as HTMLElement[];
}

const ROLES = new Set('option menuitem menuitemradio menuitemcheckbox treeitem radio'.split(' '));

/** What can be chosen in a list, in order: by role, else list items, else rows that look alike. */
export function optionsIn(root: HTMLElement): ListOption[] {
  const all = [...flatTree(root)] as HTMLElement[];
  const byRole = all.filter((element) => ROLES.has(element.getAttribute('role') ?? '')).filter(isPressable);
  if (byRole.length > 0) return byRole.map(toOption).filter(isChoice);
  const items = all.filter((element) => element.localName === 'li' && !element.querySelector('li')).filter(isPressable);
  const found = items.length > 0 ? items.map(toOption).filter(isChoice) : [];
  return found.length > 0 ? found : rowsIn(all).map(toOption).filter(isChoice);
}

const isChoice = ({ text }: ListOption) => text !== '' && text.length < 200 && !NO_CHOICE.test(text);

/** What lists say of themselves where they have nothing to offer. */
const NO_CHOICE =
  /^(?:loading|searching|no (?:results?|options?|matches|items|data|entries|records)|nothing found|not found|please (?:enter|type)|type to|start typing|list is empty|keine |lädt|aucun|chargement|sin resultados|cargando|nessun|nenhum|geen |brak )|results? found$|\bno results\b/i;

const isPressable = (element: HTMLElement) => {
  if (!takesRoom(element) || element.getAttribute('aria-disabled') === 'true' || element.hasAttribute('disabled'))
    return false;
  // Mirrors for screen readers stand in boxes without height.
  for (let at = flatParent(element), level = 0; at && level < 3; level++, at = flatParent(at)) {
    const { width, height } = at.getBoundingClientRect();
    if ((height < 2 || width < 2) && at.localName !== 'slot' && windowOf(at).getComputedStyle(at).overflow === 'hidden')
      return false;
  }
  return true;
};

function toOption(element: HTMLElement): ListOption {
  const selected = ['aria-selected', 'aria-checked'].some((name) => element.getAttribute(name) === 'true');
  const text =
    textOf(element) || clean(element.textContent) || flatText(element) || clean(element.getAttribute('aria-label'));
  return { element, text, isSelected: selected };
}

/**
 * Rows without roles: the most siblings of one tag and class that hold a short text and nothing to type in,
 * and those of the same kind in other columns or parts of the list.
 */
function rowsIn(all: readonly HTMLElement[]): HTMLElement[] {
  const groups = new Map<string, HTMLElement[]>();
  const ids = new Map<Element, number>();
  for (const element of all) {
    const parent = flatParent(element);
    if (!parent || !isRow(element)) continue;
    if (!ids.has(parent)) ids.set(parent, ids.size);
    const key = `${ids.get(parent)} ${element.localName} ${(element.getAttribute('class') ?? '').split(/\s+/)[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  let best: HTMLElement[] = [];
  for (const group of groups.values())
    if (group.length > best.length && (group.length > 1 || looksLikeOption(group[0]!))) best = group;
  const first = best[0];
  return first?.className
    ? [...groups.values()].filter((group) => group === best || isAlike(group[0]!, first)).flat()
    : best;
}

const isAlike = (element: HTMLElement, other: HTMLElement): boolean =>
  element.localName === other.localName &&
  element.classList[0] === other.classList[0] &&
  flatParent(element)?.getAttribute('class') === flatParent(other)?.getAttribute('class');

const isRow = (element: HTMLElement) =>
  isPressable(element) &&
  !/^(?:svg|path|i|br|input|label|style)$/.test(element.localName) &&
  /[\p{L}\p{N}]/u.test(element.textContent ?? '') &&
  (element.textContent ?? '').length < 200 &&
  !element.querySelector('input:not([type="checkbox"]):not([type="radio"]),textarea') &&
  element.querySelectorAll('*').length < 12;

const looksLikeOption = (element: HTMLElement) =>
  /option|item|result|choice|row|suggest/i.test(element.getAttribute('class') ?? '') ||
  windowOf(element).getComputedStyle(element).cursor === 'pointer';
