import { windowOf } from './dom';
import type { Question } from './survey';

declare const document: never;

/** How long after a press of the person what is sent counts as theirs. */
const PRESS_MS = 1000;

/**
 * Runs work that writes into questions so that nothing leaves the page: events of ours may set off a form that sends itself.
 * What the person presses meanwhile is theirs to decide.
 */
export async function withoutSubmits<T>(questions: readonly Question[], work: () => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const { signal } = ended;
  let lastPress = Number.NEGATIVE_INFINITY;
  const onPress = (event: Event) => {
    if (event.isTrusted) lastPress = performance.now();
  };
  const onSubmit = (event: Event) => {
    if (performance.now() - lastPress < PRESS_MS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // `form.submit()` sends no event of its own: https://html.spec.whatwg.org/#dom-form-submit
  const onNavigate = (event: NavigateEvent) => {
    const isTheirs = event.userInitiated || performance.now() - lastPress < PRESS_MS;
    if (!isTheirs && event.cancelable && !event.destination.sameDocument) event.preventDefault();
  };
  for (const root of rootsOf(questions)) {
    root.addEventListener('click', onPress, { capture: true, signal });
    root.addEventListener('submit', onSubmit, { capture: true, signal });
  }
  for (const { document } of new Set(questions.map(({ frame }) => frame)))
    windowOf(document.documentElement).navigation?.addEventListener('navigate', onNavigate, { signal });
  try {
    return await work();
  } finally {
    ended.abort();
  }
}

/** The documents of some questions, and the shadow roots around them: a submit does not leave a shadow root. */
function rootsOf(questions: readonly Question[]): ReadonlySet<Node> {
  const roots = new Set<Node>();
  for (const { found } of questions) {
    for (let at: Node = found.element; !roots.has(at.getRootNode()); ) {
      const root = at.getRootNode();
      roots.add(root);
      if (!('host' in root)) break;
      at = (root as ShadowRoot).host;
    }
  }
  return roots;
}
