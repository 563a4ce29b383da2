import { documentsOf } from './frames';
import { type Form, survey } from './survey';

declare const document: never;

/** After the last change of a burst, until the page is looked at again. */
const QUIET_MS = 350;
/** The same where a fill waits for it. */
const OFFER_QUIET_MS = 100;

/** What can bring a control on the screen or take it away. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'open', 'disabled', 'aria-disabled'];

/**
 * Waits until a page shows other controls than before: the next step of a wizard, a dialog, a field that depends on
 * another. Answers whether it did; false when the time is up.
 * @param before the controls that were seen
 * @param limitMs how long to wait
 */
export function nextChange(page: Document, before: ReadonlySet<Element>, limitMs: number): Promise<boolean> {
  return afterBursts(page, { quietMs: QUIET_MS, limitMs }, () => {
    const now = controlsOf(page);
    return now.length !== before.size || now.some((element) => !before.has(element));
  });
}

/** What a page asks for: each control with what it offers to choose from, and whether it can be written. */
export type Offers = ReadonlyMap<Element, string>;

export const offersOf = (forms: readonly Form[]): Offers =>
  new Map(
    forms.flatMap(({ questions }) =>
      questions.map(({ found: { element }, control }) => [element, [isShut(element), ...control.options].join('\n')]),
    ),
  );

/** Whether a control cannot be written as it stands. */
export const isShut = (element: HTMLElement): boolean => element.matches(':disabled,[aria-disabled="true"]');

/** Waits until a page asks for something else than before, or offers something else, and rests; false when the time is up. */
export function nextOffer(page: Document, before: Offers, limitMs: number): Promise<boolean> {
  return afterBursts(page, { quietMs: OFFER_QUIET_MS, limitMs }, () => {
    const now = offersOf(survey(page));
    return now.size !== before.size || [...now].some(([element, offer]) => before.get(element) !== offer);
  });
}

/** Looks at a page after each burst of changes, and when the time is up, until it has seen enough. */
function afterBursts(
  page: Document,
  { quietMs, limitMs }: { readonly quietMs: number; readonly limitMs: number },
  hasSeen: () => boolean,
): Promise<boolean> {
  const view = page.defaultView!;
  return new Promise((resolve) => {
    let timer = 0;
    const look = () => {
      if (hasSeen()) end(true);
    };
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(look, quietMs);
    });
    const end = (hasChanged: boolean) => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.clearTimeout(limit);
      resolve(hasChanged);
    };
    const limit = view.setTimeout(() => end(hasSeen()), limitMs);
    for (const { document: one } of documentsOf(page))
      observer.observe(one, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
    // What came between the last look and this one.
    look();
  });
}

/** The controls that a page shows. */
export const controlsOf = (page: Document): Element[] =>
  survey(page).flatMap(({ questions }) => questions.map(({ found }) => found.element));
