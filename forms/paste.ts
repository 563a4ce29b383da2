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

/** A paste, as most editors take it: they stop the browser's own and read the clipboard themselves. Answers whether they did. */
export async function pasteInto(
  target: HTMLElement,
  clip: Clip,
  question: Question,
  { pageWorld }: WriteContext,
): Promise<boolean> {
  if (pageWorld.isNeeded) return pageWorld.ask({ op: 'paste', path: pathTo(target, question), ...clip });
  const { ClipboardEvent } = windowOf(target);
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: transfer(target, clip),
  });
  return !target.dispatchEvent(event);
}

function pathTo(target: Element, { frame, found }: Question): string[] {
  const inFrame = isFrame(found.element) ? [selectorOf(found.element)] : [];
  return [...frame.path.map(selectorOf), ...inFrame, selectorOf(target)];
}

export function transfer(target: HTMLElement, { html, text }: Clip): DataTransfer {
  const data = new (windowOf(target).DataTransfer)();
  data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  return data;
}
