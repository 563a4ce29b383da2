/**
 * A request to the page's own world, where a driver needs an event or an object that only scripts of the page can make.
 * The page can see and change what runs there: what comes back is only ever checked against the page, never trusted.
 */
export interface PageWorldRequest {
  readonly op: 'paste' | 'beforeinput';
  /** Selectors from the top document: through frames, and within one document through shadow roots (` >>> `). */
  readonly path: readonly string[];
  readonly html: string;
  readonly text: string;
}

/** Asks the conductor to run a request in the page's world; false where nobody could. */
export interface PageWorld {
  /** True where events with a clipboard can be made here (Chromium); Firefox empties them on their way to the page. */
  readonly isNeeded: boolean;
  ask(request: PageWorldRequest): Promise<boolean>;
}

/**
 * Runs in the page's own world: pastes into an element, as the browser would. Self-contained, for `executeScript({ func })`.
 * @returns whether the page took the paste for itself
 */
export function runInPageWorld(request: PageWorldRequest): boolean {
  let root: Document | ShadowRoot = window.document;
  let element: Element | null = null;
  for (const [at, part] of request.path.entries()) {
    for (const step of part.split(' >>> ')) {
      if (element?.shadowRoot) root = element.shadowRoot;
      element = root.querySelector(step);
      if (!element) return false;
    }
    if (at < request.path.length - 1) {
      const inner: Document | null = (element as HTMLIFrameElement).contentDocument;
      if (!inner) return false;
      root = inner;
      element = null;
    }
  }
  if (!element) return false;
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const data = new view.DataTransfer();
  data.setData('text/plain', request.text);
  if (request.html) data.setData('text/html', request.html);
  const options = { bubbles: true, cancelable: true, composed: true };
  const event =
    request.op === 'paste'
      ? new view.ClipboardEvent('paste', options)
      : new view.InputEvent('beforeinput', { ...options, inputType: 'insertFromPaste' });
  Object.defineProperty(event, request.op === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
  return !element.dispatchEvent(event);
}
