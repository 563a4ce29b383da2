import type { Control, ControlKind } from './control';
import { idOf as elementId, frameDocument, isFrame, isInput, isSelect, isTextArea, textOf, windowOf } from './dom';
import type { Found } from './find';
import { hintOf, type Label, labelOf, placeholderOf } from './label';
import { labelsOf } from './labels';
import { endsRange, isBetween } from './range-end';
import { isSeen } from './seen';
import { clean } from './text';

declare const document: never;

const MAX_OPTIONS = 100;

/** The heading or legend that controls stand under. */
export interface Group {
  readonly group: string;
  readonly size: number;
}

/**
 * A control as plain data, read once.
 * @param isControl whether an element is, or holds, a control
 * @param group the heading or legend above it, and how many controls stand under it
 */
export function describe(found: Found, isControl: (element: Element) => boolean, { group, size }: Group): Control {
  const { element, members, backing } = found;
  const read = labelOf(found, isControl);
  // A heading over several controls is the first one's as little as the others'.
  const label: Label = read.via === 'heading' && size > 1 && read.text === group ? { text: '', via: 'none' } : read;
  const first = members[0] ?? element;
  const placeholder = placeholderOf(element) || (backing ? placeholderOf(backing) : '');
  const named = [first, backing].find((one) => one?.getAttribute('name')) ?? first;
  const maxLength = maxLengthOf(element) ?? (backing && maxLengthOf(backing));
  return {
    kind: kindOf(found),
    label: tidy(label.text),
    labelVia: label.text ? label.via : placeholder ? 'placeholder' : 'none',
    placeholder: placeholder || (isShownAsPlaceholder(element) ? textOf(element) : ''),
    hint: hintOf(element, isControl) || (label.hint ?? ''),
    name: named.getAttribute('name') ?? named.getAttribute('formcontrolname') ?? named.getAttribute('data-name') ?? '',
    id: idOf(first, backing),
    autocomplete: first.getAttribute('autocomplete') ?? '',
    group: tidy(group),
    options: optionsOf(found),
    required: first.hasAttribute('required') || first.getAttribute('aria-required') === 'true',
    ...(maxLength && { maxLength }),
    ...(isBetween(label.text) && endsRange(element, isControl) && { endsRange: true }),
  };
}

const tidy = (text: string) => clean(text.replace(/^[\s*•]+|[\s*:：]+$/g, '')).slice(0, 160);

// Ids that a framework counts up say nothing: ":r1:", "react-select-3-input", "mat-input-12", "ember1234".
const COUNTED =
  /^:r|^«|^radix-|^(?:mat|mui|ember|react-select|downshift|headlessui|input|field|el-id)[-_]?\w*?\d+(?:[-_]\w+)*$/i;

function idOf(first: HTMLElement, backing: HTMLElement | undefined): string {
  const id = [backing && elementId(backing), elementId(first)].find((one) => one && !COUNTED.test(one));
  return id ?? '';
}

/** A select look-alike shows "Select …" as its own text while nothing is chosen. */
const isShownAsPlaceholder = (element: HTMLElement) =>
  !element.isContentEditable &&
  !isInput(element) &&
  !isTextArea(element) &&
  !isSelect(element) &&
  (element.getAttribute('role') === 'combobox' || element.hasAttribute('aria-haspopup'));

function maxLengthOf(element: HTMLElement): number | undefined {
  const own = isInput(element) || isTextArea(element) ? element.maxLength : -1;
  if (own > 0) return own;
  const stated = Number(element.getAttribute('data-maxlength') ?? element.getAttribute('maxlength') ?? Number.NaN);
  return stated > 0 ? stated : undefined;
}

const INPUT_KINDS: Readonly<Record<string, ControlKind>> = {
  number: 'number',
  email: 'email',
  url: 'url',
  tel: 'tel',
  date: 'date',
  month: 'month',
  week: 'week',
  time: 'time',
  'datetime-local': 'datetime',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'range',
  file: 'file',
  password: 'password',
  search: 'search',
  color: 'color',
};

const ROLE_KINDS: Readonly<Record<string, ControlKind>> = {
  combobox: 'combobox',
  listbox: 'combobox',
  spinbutton: 'number',
  slider: 'range',
  checkbox: 'checkbox',
  switch: 'checkbox',
  radiogroup: 'radio',
};

/** What libraries call a line that suggests; most say so by ARIA as well. */
const SUGGESTS =
  /(?:^|[\s_-])(?:autocomplete|auto-complete|typeahead|tt-input|suggest\w*|awesomplete|pac-target-input|combobox)/i;

/** A box of an editor for Markdown: named so, under buttons that mark its text, or with its text drawn in colours by something over it. */
export function takesMarkdown(box: HTMLTextAreaElement): boolean {
  if (/markdown/i.test(box.placeholder)) return true;
  const { color } = windowOf(box).getComputedStyle(box);
  if (/^rgba\(.*, 0\)$/.test(color)) return true;
  for (
    let at: Element | null = box, level = 0;
    at && level < 4 && !at.matches('form,body');
    at = at.parentElement, level++
  )
    if (
      /(?:^|[\s_-])(?:md|markdown)(?:$|[\s_-])/i.test(`${at.localName} ${at.getAttribute('class') ?? ''}`) ||
      hasMarkers(at)
    )
      return true;
  return false;
}

const BOLD = /(?:^|[^a-z])(?:bold|fett|gras|negrita|negrito|grassetto|vet|pogrubienie)(?:$|[^a-z])|太字|粗体|加粗/i;
const OTHER_MARKUP = /bbcode|quicktags|ed_button|sceditor|wysibb/i;

/** Whether an element holds a button that makes the text of its one box bold, and no box that shows it bold. */
function hasMarkers(part: Element): boolean {
  const says = (button: Element) => NAMED_BY.map((name) => button.getAttribute(name) ?? '').join(' ');
  const isMarked = [...part.querySelectorAll('button,[role="button"],a')].some((button) => BOLD.test(says(button)));
  if (!isMarked || OTHER_MARKUP.test(part.className)) return false;
  const boxes = [...part.querySelectorAll<HTMLElement>('textarea,input:not([type="file"]),select,[contenteditable]')];
  return boxes.filter(isSeen).length === 1;
}

const NAMED_BY = ['aria-label', 'title', 'data-type', 'data-command', 'data-name', 'name', 'class'];

const CHOOSER = /(?:^|[\s_-])(?:select|multiselect|combobox|cascader|autocomplete)(?:$|[\s_-])/i;

/** A line of text in a box that is named for choosing and holds nothing else to type in: one searches with it. */
export function isInChooser(line: HTMLInputElement): boolean {
  if (!/^(?:text|search)$/.test(line.type)) return false;
  for (let at = line.parentElement, level = 0; at && level < 5; at = at.parentElement, level++) {
    if (at.matches('form,fieldset,body,label')) return false;
    if (!CHOOSER.test(`${at.localName} ${at.getAttribute('class') ?? ''}`)) continue;
    if (at.querySelectorAll('input,textarea').length > 2) return false;
    if (!at.querySelector('label')) return true;
  }
  return false;
}

/** What a control takes, by its element first, then by its role. */
export function kindOf({ element, members, kind, backing }: Found): ControlKind {
  if (kind === 'radios') return 'radio';
  if (kind === 'checkboxes') return 'checkboxes';
  if (kind === 'editor-frame') return 'rich';
  if (kind === 'sliders') return 'range';
  if (kind === 'segments') return 'date';
  const first = members[0] ?? element;
  if (isSelect(first)) return first.multiple ? 'multiselect' : 'select';
  const role = first.getAttribute('role') ?? '';
  if (isInput(first)) {
    if (
      role === 'combobox' ||
      (backing && isSelect(backing) && /^(?:text|search)$/.test(first.type)) ||
      /^(?:list|both)$/.test(first.getAttribute('aria-autocomplete') ?? '') ||
      first.getAttribute('aria-haspopup') === 'listbox' ||
      SUGGESTS.test(first.getAttribute('class') ?? '') ||
      isInChooser(first)
    )
      return 'combobox';
    if (role === 'spinbutton' || /^(?:numeric|decimal)$/.test(first.getAttribute('inputmode') ?? ''))
      return first.type === 'tel' ? 'tel' : 'number';
    return (
      INPUT_KINDS[first.getAttribute('type') ?? ''] ??
      INPUT_KINDS[first.type] ??
      (role === 'switch' ? 'checkbox' : 'text')
    );
  }
  // The text area by which a code editor listens shows nothing of its text.
  if (isTextArea(first)) return isSeen(first) && !takesMarkdown(first) ? 'multiline' : 'rich';
  if (first.isContentEditable)
    return first.getAttribute('aria-multiline') === 'false' || isOneLine(first) ? 'text' : 'rich';
  if (isFrame(first)) return frameDocument(first) ? 'rich' : 'text';
  // What is written in, and no editable box: its page draws the text, as code editors do.
  if (role === 'textbox') return first.getAttribute('aria-multiline') === 'true' ? 'rich' : 'text';
  if (first.hasAttribute('aria-pressed')) return 'checkbox';
  return ROLE_KINDS[role] ?? 'combobox';
}

// Some boards write short answers into an editable box that is one line high.
const isOneLine = (element: HTMLElement) =>
  element.getAttribute('role') === 'combobox' || element.getAttribute('contenteditable') === 'plaintext-only'
    ? element.getBoundingClientRect().height < 50
    : false;

/** Texts of the options of a control, as far as they are in the page. */
export function optionsOf({ element, members, kind, backing }: Found): string[] {
  if (kind === 'radios' || kind === 'checkboxes') return members.slice(0, MAX_OPTIONS).map(optionLabel);
  if (isSelect(element))
    return [...element.options].slice(0, MAX_OPTIONS).map((option) => clean(option.label || option.text));
  if (isInput(element) && element.list)
    return [...element.list.options].slice(0, MAX_OPTIONS).map((option) => clean(option.label || option.value));
  // The native list behind a widget says what the widget offers.
  if (backing && isSelect(backing) && backing.options.length > 1)
    return [...backing.options].slice(0, MAX_OPTIONS).map((option) => clean(option.label || option.text));
  if (element.getAttribute('role') === 'listbox')
    return [...element.querySelectorAll('[role="option"]')].slice(0, MAX_OPTIONS).map((option) => textOf(option));
  return [];
}

/** What a radio button or a box of a group says. */
export function optionLabel(member: HTMLElement): string {
  // An id that several share ties them all to the label of their group.
  const own = isInput(member) ? '' : textOf(member);
  if (/[\p{L}\p{N}]/u.test(own)) return own;
  const labels = labelsOf(member)
    .map((label) => textOf(label))
    .filter(Boolean);
  if (labels[0]) return labels[0];
  const named = clean(member.getAttribute('aria-label'));
  if (named) return named;
  if (!isInput(member)) return textOf(member) || ownText(member);
  const referenced = (member.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => id && member.ownerDocument.getElementById(id))
    .map((target) => (target ? textOf(target) : ''))
    .join(' ');
  if (clean(referenced)) return clean(referenced);
  const next = member.nextSibling;
  const after = next ? textOf(next) : '';
  return after || (member.parentElement ? textOf(member.parentElement) : '') || member.value;
}

// Buttons are left out of texts elsewhere: here the button is the option.
const ownText = (member: HTMLElement) => clean(member.textContent);
