import type { Control } from './control';
import { describe, type Group } from './describe';
import { closest, comesBefore, isInput, textOf } from './dom';
import { countWithin, type Found, findControls } from './find';
import { documentsOf, type FrameDocument } from './frames';
import type { FormTexts } from './kind';
import type { Scan } from './scan';
import { isVisible } from './seen';
import { whileStill } from './still';
import { clean } from './text';

declare const document: never;

/** A question of the page: its elements, and what they say. */
export interface Question {
  readonly found: Found;
  readonly control: Control;
  readonly frame: FrameDocument;
}

/** A form, whatever it is made of: the questions that a person sees as one. */
export interface Form {
  readonly questions: readonly Question[];
  readonly texts: FormTexts;
  readonly container: Element;
}

/** Every form of the documents that one owner fills. An open modal dialog hides what is behind it. */
export function survey(top: Document): Form[] {
  return whileStill(() => documentsOf(top).flatMap((frame) => formsOf(frame)));
}

function formsOf(frame: FrameDocument): Form[] {
  const { document } = frame;
  const all = findControls(frame.scanned);
  if (all.length === 0) return [];
  const modal = openModal(frame.scanned);
  const found = modal ? all.filter(({ element }) => modal.contains(element)) : all;
  const holders = countWithin(found.flatMap(({ members }) => members));
  const groups = groupsOf(frame.scanned, found);
  const containers = new Map<Element, Question[]>();
  for (const one of found) {
    const control = describe(one, (element) => holders.has(element), groups.get(one) ?? NO_GROUP);
    const container = containerOf(one, document, modal);
    const questions = containers.get(container) ?? [];
    questions.push({ found: one, control, frame });
    containers.set(container, questions);
  }
  return [...containers].map(([container, questions]) => ({
    container,
    questions,
    texts: textsOf(container, frame, questions),
  }));
}

function openModal({ dialogs }: Scan): Element | null {
  const open = dialogs.filter((dialog) =>
    dialog.localName === 'dialog' ? dialog.hasAttribute('open') : dialog.getAttribute('aria-modal') === 'true',
  );
  return (
    open
      .filter((dialog) => isVisible(dialog) && dialog.querySelector('input,select,textarea,[contenteditable],[role]'))
      .at(-1) ?? null
  );
}

/** What holds a question together with its neighbours: its form, a dialog, the page without head, foot and side. */
function containerOf({ element, members }: Found, document: Document, modal: Element | null): Element {
  const first = members[0] ?? element;
  const owner =
    isInput(first) && first.form && !first.form.contains(first) ? first.form : closest(first, 'form,[role="form"]');
  if (owner) return owner;
  return closest(first, 'dialog,[role="dialog"],[role="search"],header,nav,footer,aside') ?? modal ?? document.body;
}

const NO_GROUP: Group = { group: '', size: 0 };

/** The heading or legend that each question stands under. */
function groupsOf(scanned: Scan, found: readonly Found[]): Map<Found, Group> {
  const texts = groupTexts(scanned, found);
  const sizes = new Map<string, number>();
  for (const text of texts.values()) sizes.set(text, (sizes.get(text) ?? 0) + 1);
  return new Map([...texts].map(([one, group]) => [one, { group, size: sizes.get(group)! }]));
}

function groupTexts(scanned: Scan, found: readonly Found[]): Map<Found, string> {
  const firsts = new Map(found.map((one) => [one.members[0] ?? one.element, one]));
  const groups = new Map<Found, string>();
  const fieldsets = new Map<Element, string>();
  const headings = scanned.headings.filter((heading) => heading.localName !== 'h1');
  const ordered = [...headings, ...firsts.keys()].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  let heading: Element | undefined;
  for (const at of ordered) {
    const one = firsts.get(at as HTMLElement);
    if (!one) heading = at;
    else groups.set(one, legendOver(at, fieldsets) || (heading && belongs(heading, at) ? textOf(heading) : ''));
  }
  return groups;
}

/** A heading speaks for what stands in the same part of the page. */
function belongs(heading: Element, control: Element): boolean {
  let at: Element | null = heading.parentElement;
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    if (at.contains(control)) return true;
    if (at.matches('form,section,article,main,body')) return at.contains(control);
  }
  return false;
}

function legendOver(control: Element, known: Map<Element, string>): string {
  const fieldset = control.closest('fieldset,[role="group"][aria-labelledby],[role="group"][aria-label]');
  if (!fieldset) return '';
  const text = known.get(fieldset);
  if (text !== undefined) return text;
  const legend = fieldset.querySelector(':scope > legend');
  const labelled = fieldset.getAttribute('aria-labelledby');
  const label = labelled ? fieldset.ownerDocument.getElementById(labelled) : null;
  const read = legend ? textOf(legend) : label ? textOf(label) : clean(fieldset.getAttribute('aria-label'));
  known.set(fieldset, read);
  return read;
}

function textsOf(container: Element, { document, scanned }: FrameDocument, questions: readonly Question[]): FormTexts {
  const first = questions[0]!.found.element;
  const location = document.defaultView?.location;
  return {
    title: document.title,
    headings: headingsOf(container, first, scanned),
    buttons: buttonsOf(container),
    path: location ? `${location.pathname}${location.search}${location.hash}` : '',
    names: ['id', 'name', 'class', 'action', 'aria-label']
      .map((name) => (container.localName === 'body' ? '' : (container.getAttribute(name) ?? '')))
      .join(' ')
      .slice(0, 200),
  };
}

/** Headings that speak for a form: those in it before its first control, then those right before it. */
function headingsOf(container: Element, first: Element, { headings }: Scan): string[] {
  const before = headings.filter((heading) => comesBefore(heading, first));
  const inside = before.filter((heading) => container.contains(heading));
  const outside = before.filter((heading) => !container.contains(heading)).reverse();
  const shown = [...inside, ...outside.slice(0, 3)].filter(isVisible).map((heading) => textOf(heading));
  return [...new Set(shown.filter(Boolean))].slice(0, 4);
}

/** What the buttons say that end a form; nothing is ever pressed. */
function buttonsOf(container: Element): string[] {
  const buttons = [
    ...container.querySelectorAll<HTMLElement>(
      'button,input[type="submit"],input[type="button"],input[type="image"],[role="button"]',
    ),
  ].filter(
    (button) =>
      !button.closest('[role="combobox"],[role="toolbar"],[contenteditable],.ql-toolbar') &&
      !button.hasAttribute('aria-pressed') &&
      !button.hasAttribute('aria-haspopup'),
  );
  const submits = buttons.filter((button) => button.getAttribute('type') === 'submit' || button.localName === 'input');
  const chosen = submits.length > 0 ? submits : buttons.slice(-3);
  return chosen
    .filter(isVisible)
    .map((button) =>
      clean((button as HTMLInputElement).value || button.textContent || button.getAttribute('aria-label')),
    )
    .filter((text) => text && text.length < 60)
    .slice(0, 4);
}
