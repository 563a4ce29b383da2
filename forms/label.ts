import type { LabelVia } from './control';
import { byId, closest, isInput, isSelect, isTextArea, parentOf, type Root, tagOf, textOf } from './dom';
import type { Found } from './find';
import { labelsFor, labelsOf } from './labels';
import { isRendered, isSeen } from './seen';
import { clean } from './text';

declare const document: never;

export interface Label {
  readonly text: string;
  readonly via: LabelVia;
  /** Help text found on the way to the label. */
  readonly hint?: string;
  /** It stands in an element that is made for labels. */
  readonly isLabel?: boolean;
}

const NONE: Label = { text: '', via: 'none' };
const MAX_CLIMB = 10;

/**
 * The label that a person reads at a control, the surest way first:
 * what the page ties to it (https://www.w3.org/TR/accname-1.2/), then what stands before it.
 * @param isControl whether an element is, or holds, a control of another question
 */
export function labelOf(found: Found, isControl: (element: Element) => boolean): Label {
  const { element, members, backing } = found;
  const isGroup = ['radios', 'checkboxes', 'sliders', 'segments'].includes(found.kind);
  const own = isGroup
    ? groupLabel(element, members)
    : (tiedLabel(element) ?? (backing ? tiedLabel(backing) : undefined) ?? hostLabel(element));
  const isSelfMade = own !== undefined && !isGroup && isNamedByItself(element);
  if (own?.text && !isSelfMade && !describesWidget(own.text)) return own;
  const tied = backing && nativeLabel(backing);
  if (tied?.text) return tied;
  const near = nearLabel(element, isControl, isGroup ? members : [element, ...(backing ? [backing] : [])]);
  if (near.text && (near.isLabel || !own?.text || describesWidget(own.text))) return near;
  if (own?.text) return own;
  return isGroup && members.length === 1 ? (tiedLabel(members[0]!) ?? NONE) : NONE;
}

/** The text that the page ties to a control; empty where it ties none. */
export const tiedText = (element: HTMLElement): string => tiedLabel(element)?.text ?? '';

/** A widget that is no native control often carries a name of its library's, next to the page's own label. */
const isNamedByItself = (element: HTMLElement) =>
  element.hasAttribute('aria-label') &&
  referencedText(element, 'aria-labelledby') === '' &&
  nativeLabel(element) === undefined &&
  !(isInput(element) || isSelect(element) || (isTextArea(element) && isSeen(element)));

/** Names that a widget gives itself say what it is, not what is asked: "Rich Text Editor. Editing area: main". */
const describesWidget = (text: string) =>
  /rich[- ]?text|text editor|editing area|\beditor\b|input field|^(?:select|search|choose|toggle|open|pick)\b.*|^(?:date ?picker|combo ?box|list ?box|dropdown|options?(?: list)?)$|^cursor at/i.test(
    text,
  );

/** aria-labelledby, aria-label, `<label>`, a label that points at a wrapper around the control. */
function tiedLabel(element: HTMLElement): Label | undefined {
  const referenced = referencedText(element, 'aria-labelledby');
  const tied = nativeLabel(element);
  if (referenced && !(tied && isNamedByOwnPart(element))) return { text: referenced, via: 'aria' };
  const named = clean(element.getAttribute('aria-label'));
  if (tied) return tied;
  const own = element.localName.includes('-') ? clean(element.getAttribute('label')) : '';
  if (own) return { text: own, via: 'aria' };
  if (named && !NAMES_PART.test(named)) return { text: named, via: 'aria' };
  return wrapperLabel(element);
}

/** Whether what a control refers to stands in its own widget, where no label stands: some read out what is chosen that way. */
const isNamedByOwnPart = (element: HTMLElement): boolean => {
  const widget = element.parentElement?.parentElement;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return (
    Boolean(widget) && !widget!.querySelector('label') && ids.every((id) => widget!.contains(byId(element, id) ?? null))
  );
};

/** Names by which a library calls the input in each of its widgets. */
const NAMES_PART = /^\W*(?:search ?box|search ?input|date ?picker input|combo ?box|list ?box|input)\W*$/i;

/** The texts of the elements that an attribute points at, the control itself left out. */
export function referencedText(element: HTMLElement, attribute: string): string {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return clean(
    ids
      .map((id) => byId(element, id))
      // What is inside the control, or around it, is what it shows.
      .filter((target) => target && !target.contains(element) && !element.contains(target))
      .map((target) => textOf(target!, (inner) => inner === element))
      .join(' '),
  );
}

function nativeLabel(element: HTMLElement): Label | undefined {
  for (const label of labelsOf(element)) {
    const text = textOf(
      label,
      (inner) => inner !== label && inner.contains(element) && inner.querySelector('label') !== null,
    );
    if (text) return { text, via: label.hasAttribute('for') ? 'for' : 'wrap' };
  }
  return undefined;
}

function labelFor(element: Element): Label | undefined {
  for (const label of labelsFor(element)) {
    const text = textOf(label);
    if (text) return { text, via: 'for' };
  }
  return undefined;
}

/** Roles of what is named as a part of a page, and not as a widget. https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const NAMES_A_PART: ReadonlySet<string> = new Set([
  'dialog',
  'alertdialog',
  'form',
  'region',
  'main',
  'search',
  'complementary',
  'tabpanel',
  'article',
  'list',
  'listitem',
  'table',
  'row',
]);

/** A label whose `for` is the id of a box around the control, as with widgets that replace an input. */
function wrapperLabel(element: HTMLElement): Label | undefined {
  let at = element.parentElement;
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    if (isBoundary(at) || NAMES_A_PART.has(at.getAttribute('role') ?? '')) return undefined;
    const referenced = at.getAttribute('role')
      ? referencedText(at, 'aria-labelledby') || clean(at.getAttribute('aria-label'))
      : '';
    if (referenced) return { text: referenced, via: 'aria' };
    const label = labelFor(at);
    if (label) return label;
  }
  return undefined;
}

/** Inside a web component: the label that its host carries or is tied to. */
function hostLabel(element: HTMLElement): Label | undefined {
  const root = element.getRootNode() as Root;
  if (!('host' in root)) return undefined;
  const host = root.host as HTMLElement;
  const slotted = [...root.querySelectorAll('label')].map((label) => textOf(label) || slotText(label)).find(Boolean);
  const text = slotted || clean(host.getAttribute('label')) || clean(host.getAttribute('aria-label'));
  if (text) return { text, via: 'host' };
  const tied = tiedLabel(host) ?? hostLabel(host);
  return tied && { ...tied, via: 'host' };
}

const slotText = (label: Element) =>
  clean(
    [...label.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes())
      .map((node) => textOf(node))
      .join(' '),
  );

/** The name of a group: what it is labelled by, its legend. */
function groupLabel(container: HTMLElement, members: readonly HTMLElement[]): Label | undefined {
  for (let at: Element | null = container; at?.contains(members[0]!); at = at.parentElement) {
    const role = at.getAttribute('role');
    if (role === 'radiogroup' || role === 'group' || at.localName === 'fieldset') {
      const referenced = referencedText(at as HTMLElement, 'aria-labelledby') || clean(at.getAttribute('aria-label'));
      if (referenced) return { text: referenced, via: 'aria' };
      const legend = at.querySelector(':scope > legend');
      const text = legend && textOf(legend);
      const holds = at.querySelectorAll('input:not([type="hidden"]),select,textarea').length;
      if (text && holds <= members.length + 1) return { text, via: 'legend' };
    }
    if (at.localName === 'form' || at.localName === 'body') break;
  }
  return innerLabel(container, members[0]!);
}

/** What stands in the box of a group before its first member: an element of its own, not the label of a member. */
function innerLabel(container: HTMLElement, first: HTMLElement): Label | undefined {
  const parts = [...container.children];
  const before = parts.slice(
    0,
    parts.findIndex((part) => part.contains(first)),
  );
  const label = before.find((part) => !isTiedTo(part, container) && saysSomething(textOf(part)));
  return label && { text: textOf(label), via: 'near' };
}

const isTiedTo = (part: Element, container: Element) => {
  const { control } = part as HTMLLabelElement;
  return Boolean(control) && container.contains(control!);
};

const LABEL_LIKE = new Set([
  'label',
  'legend',
  'dt',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'strong',
  'b',
  'vaadin-label',
]);
const isLabelLike = (element: Element) =>
  LABEL_LIKE.has(tagOf(element)) ||
  /(?:^|[\s_-])(?:label|title|caption|legend)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '');
const saysSomething = (text: string) => /\p{L}/u.test(text);

/** The text that stands before a control, nearest first, up to the control before it. */
function nearLabel(element: HTMLElement, isControl: (element: Element) => boolean, own: readonly Element[]): Label {
  const owns = (other: Element) => own.some((part) => other === part || other.contains(part));
  const isForeign = (other: Element) => !owns(other) && isControl(other);
  let at: Element = element;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const before = textBefore(at, isForeign);
    if (before.text) return before;
    if (before.blocked) return columnHeader(element) ?? after(at, isForeign, level);
    const floating = after(at, isForeign, level);
    if (floating.text) return floating;
    const parent = parentOf(at);
    if (!parent || isBoundary(parent)) return legendOf(parent, own) ?? NONE;
    at = parent;
  }
  return NONE;
}

const isBoundary = (element: Element) =>
  ['form', 'body', 'fieldset', 'dialog', 'main', 'table', 'html'].includes(tagOf(element)) ||
  element.getAttribute('role') === 'dialog';

function textBefore(at: Element, isForeign: (element: Element) => boolean): Label & { readonly blocked: boolean } {
  let nearest = '';
  let nearestVia: LabelVia = 'near';
  if (haveLabelsBehind(at.parentElement)) return { text: nearest, via: nearestVia, blocked: true };
  for (let node = at.previousSibling, steps = 0; node && steps < 8; node = node.previousSibling, steps++) {
    if (node.nodeType === 3) {
      const text = clean(node.nodeValue);
      if (!nearest && saysSomething(text)) nearest = text;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const sibling = node as Element;
    if (isForeign(sibling)) return { text: nearest, via: nearestVia, blocked: true };
    if (isWidgetPart(sibling)) continue;
    const text = textOf(sibling);
    if (!saysSomething(text)) continue;
    const labelled = isLabelLike(sibling)
      ? sibling
      : [...sibling.querySelectorAll('label,legend,dt,th,h2,h3,h4,h5,h6')].find(isRendered);
    const labelText = labelled && textOf(labelled);
    if (labelText && saysSomething(labelText))
      return {
        text: labelText,
        via: viaOf(sibling, labelled),
        hint: nearest || undefined,
        isLabel: true,
        blocked: false,
      };
    if (!nearest) {
      nearest = text;
      nearestVia = viaOf(sibling, sibling);
    }
  }
  return { text: nearest, via: nearestVia, blocked: false };
}

/** Tool bars, tabs, gutters and messages of a widget are not its label. */
const isWidgetPart = (element: Element) =>
  /^(?:toolbar|tablist|menu|menubar|status|log|alert|listbox)$/.test(element.getAttribute('role') ?? '') ||
  /(?:^|[\s_-])(?:toolbar|tool-bar|tabs?|gutters?|popover|dropdown-menu|statusbar)(?:$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  ) ||
  (element.querySelectorAll('button').length > 2 && !element.querySelector('label')) ||
  !isRendered(element);

function viaOf(sibling: Element, labelled: Element): LabelVia {
  if (tagOf(sibling) === 'td' || tagOf(sibling) === 'th') return 'table-cell';
  return /^h[1-6]$/.test(tagOf(labelled)) ? 'heading' : 'near';
}

/** A label drawn over the control, or text behind a box to tick, stands after it. */
function after(at: Element, isForeign: (element: Element) => boolean, level: number): Label {
  const isTick = isInput(at) && (at.type === 'checkbox' || at.type === 'radio');
  for (let node = at.nextSibling, steps = 0; node && steps < 3; node = node.nextSibling, steps++) {
    if (node.nodeType === 3 && isTick && saysSomething(node.nodeValue ?? ''))
      return { text: clean(node.nodeValue), via: 'near' };
    if (node.nodeType !== 1) continue;
    const sibling = node as Element;
    if (isForeign(sibling)) return NONE;
    const text = textOf(sibling);
    if (!saysSomething(text)) continue;
    const isLabel = tagOf(sibling) === 'label' || sibling.querySelector(':scope > label') !== null;
    const isFloating = level < 2 && isLabel && !isForNext(sibling, isForeign);
    return isTick || isFloating || closest(at, '[role="checkbox"],[role="switch"]') === at
      ? { text, via: 'near' }
      : NONE;
  }
  return NONE;
}

/** Right before another control a label is that one's, unless labels stand behind their controls. */
const isForNext = (label: Element, isForeign: (element: Element) => boolean): boolean =>
  label.nextElementSibling !== null && isForeign(label.nextElementSibling) && !haveLabelsBehind(label.parentElement);

/** Controls and labels by turns that begin with a control and end with a label: each label stands behind its control. */
const haveLabelsBehind = (box: Element | null): boolean =>
  box !== null &&
  box.childElementCount > 2 &&
  tagOf(box.lastElementChild!) === 'label' &&
  /^(?:input|select|textarea)$/.test(tagOf(box.firstElementChild!));

/** The legend of a fieldset that holds this one question. */
function legendOf(boundary: Element | null, own: readonly Element[]): Label | undefined {
  if (boundary?.localName !== 'fieldset') return undefined;
  const others = [...boundary.querySelectorAll('input:not([type="hidden"]),select,textarea')].filter(
    (other) => !own.includes(other),
  );
  const legend = boundary.querySelector(':scope > legend');
  const text = legend && textOf(legend);
  return text && others.length === 0 ? { text, via: 'legend' } : undefined;
}

/** In a table with several controls a row, the head of the column. */
function columnHeader(element: Element): Label | undefined {
  const cell = element.closest('td') as HTMLTableCellElement | null;
  const table = cell?.closest('table');
  const header = table?.querySelector(`thead tr th:nth-child(${(cell?.cellIndex ?? 0) + 1})`);
  const text = header && textOf(header);
  return text ? { text, via: 'table-cell' } : undefined;
}

/** Help text: what the page ties to the control, else small print right behind it. */
export function hintOf(element: HTMLElement, isControl: (element: Element) => boolean): string {
  const described = referencedText(element, 'aria-describedby');
  if (described) return described;
  for (let at: Element | null = element, level = 0; at && level < 2; at = at.parentElement, level++) {
    const next: Element | null = at.nextElementSibling;
    if (!next || isControl(next)) continue;
    if (tagOf(next) === 'small' || /help|hint|desc|note|muted/i.test(next.getAttribute('class') ?? ''))
      return textOf(next);
  }
  return '';
}

/** What a control shows while it is empty. */
export function placeholderOf(element: HTMLElement): string {
  if (isSelect(element)) return emptyOption(element);
  const own =
    element.getAttribute('placeholder') ??
    element.getAttribute('aria-placeholder') ??
    element.getAttribute('data-placeholder');
  if (own) return clean(own);
  const inner = element.isContentEditable
    ? element.querySelector('[data-placeholder]')?.getAttribute('data-placeholder')
    : undefined;
  if (inner) return clean(inner);
  return isInput(element) || isTextArea(element) ? '' : clean(element.getAttribute('title'));
}

/** The first option of a list where choosing it chooses nothing. https://html.spec.whatwg.org/#placeholder-label-option */
function emptyOption({ options, multiple }: HTMLSelectElement): string {
  const first = options[0];
  return first && !multiple && (first.getAttribute('value') === '' || first.disabled) ? clean(first.label) : '';
}
