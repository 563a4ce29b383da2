import { isInput, isTextArea, windowOf } from './dom';

declare const document: never;

/** What a person does with a control, as events that the page sees. Nothing here ever submits. */

/** Puts the focus on an element; a page that does not have the window's focus gets the events that it would have seen. */
export function focus(element: HTMLElement): void {
  sendsFocus(element, 'focus', 'focusin', () => element.focus({ preventScroll: true }));
}

/** Takes the focus away, as with Tab. */
export function blur(element: HTMLElement): void {
  sendsFocus(element, 'blur', 'focusout', () => element.blur());
}

/** The element that has the focus, through shadow roots. */
export function focused(document: Document): HTMLElement | null {
  let at = document.activeElement as HTMLElement | null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
  return at;
}

function sendsFocus(
  element: HTMLElement,
  type: 'focus' | 'blur',
  bubbling: 'focusin' | 'focusout',
  act: () => void,
): void {
  let seen = false;
  const see = () => {
    seen = true;
  };
  element.addEventListener(type, see, { capture: true, once: true });
  act();
  element.removeEventListener(type, see, { capture: true });
  if (seen) return;
  const { FocusEvent } = windowOf(element);
  element.dispatchEvent(new FocusEvent(type, { composed: true }));
  element.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}

/** An event that bubbles through shadow roots, as those of a person do. */
export function fire(element: Element, type: string): void {
  element.dispatchEvent(new (windowOf(element).Event)(type, { bubbles: true, composed: true }));
}

/** The input event that pasting a text sends. */
export function fireInput(element: Element, data: string | null = null): void {
  const { InputEvent } = windowOf(element);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste', data }));
}

/**
 * Sets the value of a native control by the browser's own setter: frameworks replace `value` on the element itself
 * (React's value tracker, https://github.com/facebook/react/blob/main/packages/react-dom-bindings/src/client/inputValueTracking.js).
 */
export function setValue(element: HTMLElement, value: string): void {
  const view = windowOf(element);
  const prototype = isInput(element)
    ? view.HTMLInputElement.prototype
    : isTextArea(element)
      ? view.HTMLTextAreaElement.prototype
      : view.HTMLSelectElement.prototype;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  setter?.call(element, value);
}

/** Types a text in place of what an input holds, as one burst: the last key, the value, the input event. */
export function type(input: HTMLElement, text: string): void {
  const last = text.at(-1) ?? 'Backspace';
  if (focused(input.ownerDocument) !== input) focus(input);
  keyDown(input, last);
  if (input.isContentEditable) replaceText(input, text);
  else {
    setValue(input, text);
    const { InputEvent } = windowOf(input);
    const inputType = text ? 'insertText' : 'deleteContentBackward';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data: text || null }));
  }
  keyUp(input, last);
}

/** Some lines write on what is typed, and mark what they wrote: Delete drops it, and what was typed is left. */
export function dropCompletion(input: HTMLElement, typed: string): void {
  if (!isInput(input) || input.selectionStart !== typed.length || input.selectionEnd !== input.value.length) return;
  if (input.value.length === typed.length || !input.value.toLowerCase().startsWith(typed.toLowerCase())) return;
  keyDown(input, 'Delete');
  setValue(input, typed);
  const { InputEvent } = windowOf(input);
  const edit = { bubbles: true, composed: true, inputType: 'deleteContentForward' };
  input.dispatchEvent(new InputEvent('input', edit));
  keyUp(input, 'Delete');
}

/** Types key by key, for masks that write each letter themselves when its key goes down. */
export function typeKeys(input: HTMLInputElement, text: string): void {
  const { InputEvent, KeyboardEvent } = windowOf(input);
  for (const letter of text) {
    const charCode = letter.charCodeAt(0);
    const pressed = {
      key: letter,
      charCode,
      keyCode: charCode,
      which: charCode,
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    const passed = keyDown(input, letter) && input.dispatchEvent(new KeyboardEvent('keypress', pressed));
    const edit = { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data: letter };
    if (passed && input.dispatchEvent(new InputEvent('beforeinput', edit))) {
      const [start, end] = [input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length];
      setValue(input, input.value.slice(0, start) + letter + input.value.slice(end));
      input.setSelectionRange?.(start + 1, start + 1);
      input.dispatchEvent(new InputEvent('input', edit));
    }
    keyUp(input, letter);
  }
}

function replaceText(box: HTMLElement, text: string): void {
  const { ownerDocument } = box;
  ownerDocument.getSelection()?.selectAllChildren(box);
  const done = ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  if (done && (box.textContent ?? '').includes(text)) return;
  box.textContent = text;
  fireInput(box, text);
}

/** Sets the checked state by the browser's own setter, without events. */
export function setChecked(element: HTMLInputElement, checked: boolean): void {
  Object.getOwnPropertyDescriptor(windowOf(element).HTMLInputElement.prototype, 'checked')?.set?.call(element, checked);
}

/**
 * A press of the main mouse button on an element: pointer, mouse and click events in the order of a real one.
 * @param drop where the button is let go, for what is dragged
 */
export function press(element: HTMLElement, drop?: { readonly x: number; readonly y: number }): void {
  const { at, pointer, mouse } = mouseOn(element);
  pointAt(pointer, mouse);
  pointer('pointerdown', 1);
  const takesFocus = mouse('mousedown', 1) && focusable(element);
  if (takesFocus) focus(takesFocus);
  if (drop) {
    at.clientX = drop.x;
    at.clientY = drop.y;
    pointer('pointermove', 1);
    mouse('mousemove', 1);
  }
  pointer('pointerup', 0);
  mouse('mouseup', 0);
  mouse('click', 0);
}

/** The mouse comes over an element: some show then what they want. */
export function point(element: HTMLElement): void {
  const { pointer, mouse } = mouseOn(element);
  pointAt(pointer, mouse);
}

type Send = (type: string, buttons: number) => boolean;

function pointAt(pointer: Send, mouse: Send): void {
  for (const what of ['over', 'enter', 'move']) {
    pointer(`pointer${what}`, 0);
    mouse(`mouse${what}`, 0);
  }
}

/** What sends the events of a mouse in the middle of an element, or where `at` has been moved to. */
function mouseOn(element: HTMLElement) {
  const view = windowOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const base = { bubbles: true, cancelable: true, composed: true, view, button: 0 };
  const pointer: Send = (type, buttons) =>
    element.dispatchEvent(
      new view.PointerEvent(type, { ...base, ...at, buttons, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
    );
  const mouse: Send = (type, buttons) =>
    element.dispatchEvent(new view.MouseEvent(type, { ...base, ...at, buttons, detail: 1 }));
  return { at, pointer, mouse };
}

const focusable = (element: HTMLElement) =>
  element.closest<HTMLElement>('input,textarea,select,button,a[href],[tabindex],[contenteditable]');

const CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  ArrowDown: 40,
  ArrowUp: 38,
  ArrowLeft: 37,
  ArrowRight: 39,
  Home: 36,
  End: 35,
  PageUp: 33,
  PageDown: 34,
  Tab: 9,
  Backspace: 8,
  Delete: 46,
  ' ': 32,
  ',': 188,
};

/** A key pressed and let go. Returns false where the page took the key for itself. Enter never reaches a form's default button: untrusted keys have no default action. */
export function key(element: HTMLElement, name: string): boolean {
  const passed = keyDown(element, name);
  keyUp(element, name);
  return passed;
}

export const keyDown = (element: HTMLElement, name: string): boolean => sendKey(element, 'keydown', name);
export const keyUp = (element: HTMLElement, name: string): boolean => sendKey(element, 'keyup', name);

/** A key pressed together with others: Ctrl+A. */
export const keyWith = (element: HTMLElement, name: string, held: { readonly ctrlKey: true }): boolean =>
  sendKey(element, 'keydown', name, held);

function sendKey(
  element: HTMLElement,
  type: 'keydown' | 'keyup',
  name: string,
  held?: { readonly ctrlKey: true },
): boolean {
  const { KeyboardEvent } = windowOf(element);
  const keyCode = CODES[name] ?? name.toUpperCase().charCodeAt(0);
  const code = /^\d$/.test(name) ? `Digit${name}` : /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name;
  const options = {
    key: name,
    code,
    keyCode,
    which: keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...held,
  };
  return element.dispatchEvent(new KeyboardEvent(type, options));
}

/** How long to wait: at most, and at most while the page does nothing. */
export interface Patience {
  readonly limitMs: number;
  readonly restMs: number;
}

/**
 * Waits for a condition, looked at after each change of the page; false when the time is up. What comes next is done in a
 * task of its own, as all that a person does: React gives up a page that is changed fifty times in one.
 */
export async function until(root: Node, condition: () => boolean, patience: number | Patience): Promise<boolean> {
  if (condition()) return true;
  const { limitMs, restMs } = typeof patience === 'number' ? { limitMs: patience, restMs: patience } : patience;
  const view = windowOf(root.nodeType === 9 ? (root as Document).documentElement : root);
  return new Promise((resolve) => {
    const end = (result: boolean) => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.clearTimeout(rest);
      view.clearInterval(poll);
      view.setTimeout(resolve, 0, result);
    };
    const look = () => {
      if (condition()) end(true);
    };
    const giveUp = () => end(condition());
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(rest);
      rest = view.setTimeout(giveUp, restMs);
      look();
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    // Shadow roots and values change without a mutation that we would see.
    const poll = view.setInterval(look, 25);
    const timer = view.setTimeout(giveUp, limitMs);
    let rest = view.setTimeout(giveUp, restMs);
  });
}

/** Waits until the page has not changed for a while, at most until the limit. Returns whether it came to rest. */
export async function settled(root: Document, { quietMs = 60, limitMs = 1200 } = {}): Promise<boolean> {
  const view = root.defaultView!;
  const start = view.performance.now();
  return new Promise((resolve) => {
    let timer = view.setTimeout(finish, quietMs);
    const limit = view.setTimeout(() => end(false), limitMs);
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(finish, quietMs);
    });
    observer.observe(root.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
    function finish() {
      end(view.performance.now() - start < limitMs);
    }
    function end(result: boolean) {
      observer.disconnect();
      view.clearTimeout(timer);
      view.clearTimeout(limit);
      resolve(result);
    }
  });
}

/** Lets the page work: one turn of the event loop and its micro tasks. */
export const turn = (element: Element, delayMs = 0): Promise<void> =>
  new Promise((resolve) => windowOf(element).setTimeout(resolve, delayMs));
