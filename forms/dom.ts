// forms/ takes the element and uses its ownerDocument: elements of frames belong to another realm, so no instanceof.
declare const document: never;

export type Root = Document | ShadowRoot;

/** The tag, in lower case, whatever the realm and namespace. */
export const tagOf = (element: Element): string => element.localName;

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isTextArea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';
export const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.localName === 'iframe' || element.localName === 'frame';

/** The document inside a frame, where the browser lets us reach it. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another origin: the browser throws instead of answering null in some cases
  }
}

/** The id as written: on a form, `id` may be a control of that name. */
export const idOf = (element: Element): string => element.getAttribute('id') ?? '';

/**
 * Names of controls that would take the place of what we call on their form (https://html.spec.whatwg.org/#dom-form-nameditem):
 * no honest form has them.
 */
export const CLOBBERING: ReadonlySet<string> = new Set(
  'parentElement parentNode getAttribute hasAttribute querySelector querySelectorAll contains matches closest localName firstChild nextSibling previousSibling nextElementSibling previousElementSibling children childNodes getRootNode ownerDocument nodeType compareDocumentPosition checkVisibility getBoundingClientRect shadowRoot dispatchEvent isContentEditable'.split(
    ' ',
  ),
);

/** The parent in the flat tree: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Root;
  return 'host' in root ? root.host : null;
}

/** Whether an element stands before another in the page; what is in a shadow root stands where its host does. */
export function comesBefore(a: Element, b: Element): boolean {
  const above = new Map(withHosts(a).map((one) => [one.getRootNode(), one]));
  for (const other of withHosts(b)) {
    const one = above.get(other.getRootNode());
    // Between two trees the browser's own answer is arbitrary: https://dom.spec.whatwg.org/#dom-node-comparedocumentposition
    if (one) return one === other ? one === a : (one.compareDocumentPosition(other) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING
  }
  return false;
}

/** An element and the hosts of the shadow roots that it is in, the innermost first. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode() as Root;
  return 'host' in root ? [element, ...withHosts(root.host)] : [element];
}

/** The nearest ancestor (or the element itself) that matches, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode() as Root;
    at = 'host' in root ? root.host : null;
  }
  return null;
}

/** An element by id in the same tree. */
export const byId = (element: Element, id: string): HTMLElement | null =>
  id ? ((element.getRootNode() as Root).getElementById?.(id) ?? null) : null;

/** The window of an element: constructors and setters of its own realm. */
export const windowOf = (element: Node): Window & typeof globalThis =>
  element.ownerDocument!.defaultView as Window & typeof globalThis;

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'option',
  'datalist',
  'textarea',
  'input',
  'button',
  'svg',
  'iframe',
  'object',
  'video',
]);
const MAX_TEXT = 240;

/** The text that an element shows, without the controls, buttons and pictures in it; at most 240 characters. */
export function textOf(node: Node, without?: (element: Element) => boolean): string {
  let text = '';
  const walk = (at: Node) => {
    if (text.length > MAX_TEXT) return;
    if (at.nodeType === 3) {
      text += at.nodeValue;
      return;
    }
    if (at.nodeType !== 1) return;
    const element = at as Element;
    if (
      SKIPPED.has(element.localName) ||
      element.getAttribute('aria-hidden') === 'true' ||
      isIcon(element) ||
      without?.(element)
    )
      return;
    const breaks = isBlock(element);
    if (breaks) text += ' ';
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
    if (breaks) text += ' ';
  };
  if (node.nodeType === 3) walk(node);
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}

const BLOCKS = new Set([
  'div',
  'p',
  'li',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'tr',
  'dt',
  'dd',
  'label',
  'section',
  'small',
]);
const isBlock = (element: Element) => BLOCKS.has(element.localName);

// Icon fonts write their icons as words: "work", "business".
const isIcon = (element: Element) =>
  (element.localName === 'i' || element.localName === 'mat-icon' || element.localName === 'span') &&
  /(?:^|[\s-])(?:material-icons|material-symbols|mat-icon|icon|fa|fas|far|glyphicon|bi)(?:$|[\s_-])/.test(
    element.getAttribute('class') ?? '',
  );
