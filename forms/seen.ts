import { parentOf, windowOf } from './dom';
import { onceWhileStill } from './still';

declare const document: never;

/** Whether an element is rendered: not display none, not visibility hidden, not in a closed part of the page. */
export const isRendered = (element: Element): boolean => isDrawn(element, { contentVisibilityAuto: false });

const isDrawn = (element: Element, besides: CheckVisibilityOptions): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, ...besides }) ?? element.getClientRects().length > 0;

/** Whether a person can see an element: rendered, of some size, not transparent, not moved out of the page. */
export const isVisible = onceWhileStill((element: Element): boolean => {
  if (!isDrawn(element, { opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width >= 3 && box.height >= 3 && !isBeforePage(box, element.ownerDocument);
});

/** Whether a box stands before the beginning of its page, where no scrolling leads: above it, or on the side where it begins. */
export function isBeforePage({ left, right, bottom }: DOMRectReadOnly, { defaultView: view }: Document): boolean {
  if (!view) return false;
  const { scrollX, scrollY, width } = viewportOf(view);
  if (bottom + scrollY <= 0) return true;
  const isLeft = right + scrollX <= 0;
  if (!isLeft && left + scrollX < width) return false;
  return beginsRight(view) !== isLeft;
}

const viewportOf = onceWhileStill(({ scrollX, scrollY, document: { documentElement } }: Window) => ({
  scrollX,
  scrollY,
  width: documentElement.clientWidth,
}));

/** Pages in Arabic or Hebrew, and in columns as Japanese is set in books, begin at the right. */
const beginsRight = onceWhileStill((view: Window): boolean => {
  const { body, documentElement } = view.document;
  const { direction, writingMode } = view.getComputedStyle(body ?? documentElement);
  return writingMode === 'horizontal-tb' ? direction === 'rtl' : /^(?:vertical|sideways)-rl$/.test(writingMode);
});

/** Whether a person can see an element where it stands. */
export const isSeen = (element: Element): boolean => isVisible(element) && !isCutOff(element);

/** How far out clipping is looked for: the boxes that hide traps stand close to them. */
const CLIP_LEVELS = 3;

/** Whether nothing of an element can be seen: it, or a box around it, is clipped away or see-through, or a box has no height or width. */
export function isCutOff(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && at.localName !== 'body'; at = parentOf(at), level++) {
    if (level <= CLIP_LEVELS && isClippedAway(at)) return true;
    if (level > 0 && isClosed(at) && !escapes(element, at)) return true;
  }
  return false;
}

/** Whether a box has no height or width and cuts off what does not fit in; boxes in a line have neither, and cut nothing off. */
const isClosed = onceWhileStill((box: Element): boolean => {
  if (box.clientWidth >= 3 && box.clientHeight >= 3) return false;
  const { overflowX, overflowY, display } = styleOf(box);
  return display !== 'inline' && display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
});

/** Whether an element itself is clipped to nothing or see-through. */
export const isClippedAway = onceWhileStill((element: Element): boolean => {
  const style = styleOf(element);
  return (
    Number(style.opacity) < 0.05 ||
    /\bopacity\(0(?:\.0\d*)?\)/.test(style.filter) ||
    /^(?:inset\((?:[5-9]\d|100)%\)|circle\(0(?:px|%)?[ )])/.test(style.clipPath) ||
    (/^rect\(([01]px)(?:,? \1){3}\)$/.test(style.clip) && /^(?:absolute|fixed)$/.test(style.position))
  );
});

const styleOf = (element: Element) => windowOf(element).getComputedStyle(element);

/** What is placed by something further out is not cut off by what stands in between. */
function escapes(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at && at !== box; at = parentOf(at)) {
    const { position } = styleOf(at);
    if (position === 'fixed') return true;
    const { offsetParent } = at as HTMLElement;
    if (position === 'absolute' && offsetParent && offsetParent !== box && !box.contains(offsetParent)) return true;
  }
  return false;
}
