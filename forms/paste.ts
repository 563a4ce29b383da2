import { isFrame, windowOf } from './dom';
import type { WriteContext } from './driver';
import { selectorOf } from './selector';
import type { Question } from './survey';

declare const document: never;

/** What is put in: the same text in the forms that a clipboard carries. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/**
 * A paste, as most editors take it: they stop the browser's own and read the clipboard themselves.
 * @param as the paste itself, or the event that browsers send before they insert it
 * @returns whether the page took it for itself
 */
export async function pasteInto(
  target: HTMLElement,
  clip: Clip,
  question: Question,
  { pageWorld }: WriteContext,
  as: 'paste' | 'beforeinput' = 'paste',
): Promise<boolean> {
  if (pageWorld.isNeeded) return (await pageWorld.ask({ op: as, path: pathTo(target, question), ...clip })) === true;
  const { ClipboardEvent, InputEvent } = windowOf(target);
  const options = { bubbles: true, cancelable: true, composed: true };
  const data = transfer(target, clip);
  const event =
    as === 'paste'
      ? new ClipboardEvent('paste', { ...options, clipboardData: data })
      : new InputEvent('beforeinput', { ...options, inputType: 'insertFromPaste', dataTransfer: data });
  return !target.dispatchEvent(event);
}

/** The way from the top document to an element of a question, as selectors. */
export function pathTo(target: Element, { frame, found }: Question): string[] {
  const inFrame = isFrame(found.element) && target !== found.element ? [selectorOf(found.element)] : [];
  return [...frame.path.map(selectorOf), ...inFrame, selectorOf(target)];
}

function transfer(target: HTMLElement, { html, text }: Clip): DataTransfer {
  const data = new (windowOf(target).DataTransfer)();
  data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  return data;
}
