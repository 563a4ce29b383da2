import { turn } from './act';
import { isInput, isSelect } from './dom';

declare const document: never;

/** What a person does to controls while a fill goes on: what they touch is theirs. */
export interface Person {
  /** Whether they have written into an element or something in it. */
  hasWritten(element: Element): boolean;
  /** Ends as soon as they write into the element. */
  signalFor(element: Element): AbortSignal;
  /** Gives the focus back to where they write, and waits until they pause. */
  pause(): Promise<void>;
  /** Where they wrote last. */
  at(): HTMLElement | undefined;
  /** Stops watching. */
  end(): void;
}

/** So long after the last key somebody has paused; a word may be longer in the coming. */
const PAUSE_MS = 700;
/** A fill does not wait for ever. */
const LONGEST_MS = 15_000;

/** Watches documents for what a person does in them. */
export function watchPerson(documents: ReadonlySet<Document>): Person {
  const written = new Set<Element>();
  const watched = new Map<Element, AbortController>();
  const ended = new AbortController();
  let last: { readonly element: HTMLElement; readonly at: number } | undefined;
  const onEvent = (event: Event) => {
    if (!event.isTrusted || !writes(event)) return;
    const element = event.composedPath()[0] as HTMLElement;
    if (element.localName === 'body') return;
    written.add(element);
    last = { element, at: performance.now() };
    for (const [control, controller] of watched) if (control.contains(element)) controller.abort();
  };
  for (const document of documents)
    for (const type of Object.keys(WRITES))
      document.addEventListener(type, onEvent, { capture: true, signal: ended.signal });
  const isBusy = (since: number) =>
    last !== undefined && performance.now() - last.at < PAUSE_MS && performance.now() - since < LONGEST_MS;
  return {
    hasWritten: (element) => [...written].some((one) => element.contains(one)),
    signalFor(element) {
      const controller = new AbortController();
      watched.clear();
      watched.set(element, controller);
      return controller.signal;
    },
    async pause() {
      for (const since = performance.now(); isBusy(since); await turn(last!.element, 50)) {
        if (last!.element.ownerDocument.activeElement !== last!.element) last!.element.focus({ preventScroll: true });
      }
    },
    at: () => last?.element,
    end: () => ended.abort(),
  };
}

const isKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  // Letters that a keyboard composes come as “Process” or “Dead”.
  !ctrlKey && !metaKey && (key.length === 1 || /^(?:Backspace|Delete|Process|Dead|Unidentified)$/.test(key));

/** Events that a fill of ours does not cause as trusted ones, and whether they write. */
const WRITES: Readonly<Record<string, (event: Event) => boolean>> = {
  keydown: (event) => isKey(event as KeyboardEvent),
  compositionstart: () => true,
  paste: () => true,
  cut: () => true,
  drop: () => true,
  change: ({ target }) => isSelect(target as Element),
  click: ({ target }) => isInput(target as Element) && /^(?:checkbox|radio)$/.test((target as HTMLInputElement).type),
};

const writes = (event: Event): boolean => WRITES[event.type]!(event);
