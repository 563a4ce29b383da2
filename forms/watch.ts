import { documentsOf } from './frames';
import { survey } from './survey';

declare const document: never;

/** After the last change of a burst, until the page is looked at again. */
const QUIET_MS = 350;

/** What can bring a control on the screen or take it away. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'open', 'disabled'];

/**
 * Waits until a page shows other controls than before: the next step of a wizard, a dialog, a field that depends on
 * another. Answers whether it did; false when the time is up.
 * @param before the controls that were seen
 * @param limitMs how long to wait
 */
export function nextChange(page: Document, before: ReadonlySet<Element>, limitMs: number): Promise<boolean> {
  const view = page.defaultView!;
  return new Promise((resolve) => {
    let timer = 0;
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(look, QUIET_MS);
    });
    const end = (hasChanged: boolean) => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.clearTimeout(limit);
      resolve(hasChanged);
    };
    const limit = view.setTimeout(() => end(false), limitMs);
    function look(): void {
      const now = controlsOf(page);
      if (now.length !== before.size || now.some((element) => !before.has(element))) end(true);
    }
    for (const { document: one } of documentsOf(page))
      observer.observe(one, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
    // What came between the last look and this one.
    look();
  });
}

/** The controls that a page shows. */
export const controlsOf = (page: Document): Element[] =>
  survey(page).flatMap(({ questions }) => questions.map(({ found }) => found.element));
