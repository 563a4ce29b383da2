import { frameDocument } from './dom';
import { isEditorFrame } from './find';
import { type Scan, scan } from './scan';

declare const document: never;

/** A document that forms may stand in, with its number: 0 for the top, then document order, depth first. */
export interface FrameDocument {
  readonly document: Document;
  /** What one pass over it found. */
  readonly scanned: Scan;
  readonly frame: number;
  /** The frame elements that lead to it, outermost first. */
  readonly path: readonly HTMLElement[];
}

/** Whether this window's frame is filled by the document around it, which the same origin lets reach inside. */
export function isOwnedByParent(window: Window): boolean {
  if (window.parent === window) return false;
  try {
    return window.parent.document !== null;
  } catch {
    return false;
  }
}

/** The documents that one owner fills: its own and, through same-origin frames, those inside. Each is looked at once. */
export function documentsOf(top: Document): FrameDocument[] {
  const found: FrameDocument[] = [];
  let next = firstNumber(top);
  const visit = (scanned: Scan, path: readonly HTMLElement[]) => {
    found.push({ document: scanned.document, scanned, frame: next++, path });
    for (const frame of scanned.frames) {
      const inner = frameDocument(frame);
      // An editor's document is a control of the page around it, but it counts as a frame.
      if (!inner || isEditorFrame(frame)) next += countFrames(frame);
      else visit(scan(inner), [...path, frame]);
    }
  };
  visit(scan(top), []);
  return found;
}

/** How many frames a frame stands for: itself and all inside, reached or not. */
function countFrames(frame: HTMLIFrameElement): number {
  const inner = frameDocument(frame);
  if (inner) return 1 + scan(inner).frames.reduce((sum, one) => sum + countFrames(one), 0);
  return frame.contentWindow ? countWindows(frame.contentWindow) : 1;
}

// `length` and indexed windows may be read across origins: https://html.spec.whatwg.org/#crossoriginproperties-(-o-)
function countWindows(window: Window): number {
  let count = 1;
  for (let at = 0; at < window.length; at++) count += countWindows(window[at]!);
  return count;
}

/** The number of an owner that is not the top document, as far as windows of other origins let us count. */
function firstNumber(document: Document): number {
  const self = document.defaultView;
  if (!self || self === self.top || !self.top) return 0;
  let number = 0;
  const find = (window: Window): boolean => {
    if (window === self) return true;
    number++;
    for (let at = 0; at < window.length; at++) if (find(window[at]!)) return true;
    return false;
  };
  return find(self.top) ? number : 0;
}
