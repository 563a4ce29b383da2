import { idOf, type Root } from './dom';

declare const document: never;

/** A selector that finds an element, and only it, from its document; ` >>> ` leads from a shadow host to what is inside. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Root;
  const inner = withinRoot(element, root);
  return 'host' in root ? `${selectorOf(root.host)} >>> ${inner}` : inner;
}

function withinRoot(element: Element, root: Root): string {
  const only = (selector: string) => {
    try {
      const found = root.querySelectorAll(selector);
      return found.length === 1 && found[0] === element;
    } catch {
      return false; // a name that makes no selector
    }
  };
  const id = idOf(element);
  if (id && only(`#${quote(id)}`)) return `#${quote(id)}`;
  const name = element.getAttribute('name');
  const named = name && `${element.localName}[name="${name.replace(/["\\]/g, '\\$&')}"]`;
  if (named && only(named)) return named;
  return path(element, root, only);
}

function path(element: Element, root: Root, only: (selector: string) => boolean): string {
  let selector = '';
  for (let at: Element | null = element; at && at.getRootNode() === root; at = at.parentElement) {
    const id = idOf(at);
    const anchored = id && at !== element ? `#${quote(id)}` : step(at);
    selector = selector ? `${anchored} > ${selector}` : anchored;
    if (only(selector)) return selector;
  }
  return selector;
}

function step(element: Element): string {
  const tag = quote(element.localName);
  const siblings = [...(element.parentElement?.children ?? element.parentNode?.childNodes ?? [])].filter(
    (other) => (other as Element).localName === element.localName,
  );
  return siblings.length > 1 ? `${tag}:nth-of-type(${siblings.indexOf(element) + 1})` : tag;
}

// https://drafts.csswg.org/cssom/#serialize-an-identifier
const quote = (text: string) => text.replace(/^\d/, (digit) => `\\3${digit} `).replace(/[^\p{L}\p{N}_\\ -]/gu, '\\$&');

/** The element that a selector of `selectorOf` finds. */
export function findBySelector(root: Document, selector: string): Element | null {
  let at: Root = root;
  const steps = selector.split(' >>> ');
  for (const [index, part] of steps.entries()) {
    const found: Element | null = at.querySelector(part);
    if (!found || index === steps.length - 1) return found;
    if (!found.shadowRoot) return null;
    at = found.shadowRoot;
  }
  return null;
}
