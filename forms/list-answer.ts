import { windowOf } from './dom';
import { isOpen } from './popup';

declare const document: never;

/** A list that was touched after the letters and has rested so long is all there is. */
const REST_MS = 300;

/** What became of a list since letters were typed. */
export interface ListAnswer {
  /** It was touched, and has rested since: an answer, be it that there is nothing. */
  rests(): boolean;
  /** What was seen so far is no answer. */
  reset(): void;
  end(): void;
}

/** Watches the lists of a control from before letters are typed. */
export function watchAnswer(control: HTMLElement, lists: () => readonly Element[]): ListAnswer {
  let touched: number | undefined;
  const observer = new (windowOf(control).MutationObserver)((records) => {
    if (records.some(({ target }) => lists().some((list) => list.contains(target)))) touched = performance.now();
  });
  observer.observe(control.ownerDocument, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    rests: () => touched !== undefined && performance.now() - touched >= REST_MS,
    reset: () => {
      touched = undefined;
    },
    end: () => observer.disconnect(),
  };
}

/** Whether parts of a widget show a sign that it is at work. */
export const showsLoading = (parts: readonly Element[]): boolean =>
  parts.some((part) => [part, ...part.querySelectorAll(LOADING)].some((one) => one.matches(LOADING) && isOpen(one)));

const LOADING = '[aria-busy="true"],[role="progressbar"],[class*="loading" i],[class*="spinner" i]';

/** Whether the words of what has opened speak of loading, or of a search that goes on. */
export const saysLoading = (popups: readonly Element[]): boolean =>
  /load|search|wait|such|lad|charg|busca|carg/i.test(
    popups
      .map(({ textContent }) => textContent ?? '')
      .join(' ')
      .slice(0, 400),
  );
