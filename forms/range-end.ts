import { isInput, parentOf, tagOf } from './dom';
import { clean } from './text';

declare const document: never;

/** What stands between the two ends of a range: a dash, "to". */
const BETWEEN = /^(?:[-–—―‐−~～〜]+|to|until|bis|à|au|a|al|hasta|até|tot|do|t\/m|至|到|から)$/i;
const LEVELS = 4;

/** Whether a line of text is the upper end of a range: before it stands a dash or a "to", and before that another control. */
export function endsRange(element: HTMLElement, isControl: (element: Element) => boolean): boolean {
  if (!isInput(element)) return false;
  let isSplit = false;
  for (let at: Element = element, level = 0; level < LEVELS; level++) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      const text = node.nodeType === 3 || node.nodeType === 1 ? clean(node.textContent) : '';
      if (node.nodeType === 1 && isControl(node as Element)) return isSplit;
      if (text && !BETWEEN.test(text)) return false;
      isSplit ||= text !== '';
    }
    const parent = parentOf(at);
    if (!parent || /^(?:form|fieldset|body|label|td)$/.test(tagOf(parent))) return false;
    at = parent;
  }
  return false;
}

/** Whether a label only says that a range goes on: "to", "–". */
export const isBetween = (label: string): boolean => label === '' || BETWEEN.test(label);
