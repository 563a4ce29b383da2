import { lineText } from '@/templates/line';
import type { Post } from '@/templates/post';
import { frameDocument, isFrame } from './dom';
import { clean } from './text';

declare const document: never;

/** A line as an editor shows it. */
export interface ShownLine {
  readonly text: string;
  readonly isItem: boolean;
}

/** The element that is written in: the editable box, or the body of an editor's frame. */
export function editableOf(element: HTMLElement): HTMLElement | undefined {
  if (isFrame(element)) return frameDocument(element)?.body ?? undefined;
  return element;
}

/** The whole of an editor that is made of blocks, each an editable box of its own; else the box itself. */
export function rootOf(editable: HTMLElement): HTMLElement {
  const isBlock = (element: Element) => /(?:^|[\s_-])block(?:$|[\s_-])/.test(element.getAttribute('class') ?? '');
  let block: HTMLElement | null = editable;
  for (
    let level = 0;
    block &&
    level < 4 &&
    !(isBlock(block) && block.parentElement && !isBlock(block.parentElement) && block !== editable);
    level++
  )
    block = block.parentElement;
  const list = block && block !== editable && isBlock(block) ? block.parentElement : null;
  return list && [...list.children].every((one) => one.querySelector('[contenteditable="true"]')) ? list : editable;
}

const BLOCK = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody td th tr ul body'.split(
    ' ',
  ),
);

/** The lines that an editor shows, in order; placeholders and other parts that are not written in are left out. */
export function readLines(editable: HTMLElement): ShownLine[] {
  const lines: ShownLine[] = [];
  let text = '';
  let isItem = false;
  let isMarked = false;
  const flush = () => {
    const shown = normalize(text);
    if (shown) lines.push({ text: shown, isItem: isItem || isMarked });
    text = '';
    isMarked = false;
  };
  const walk = (node: Node, inItem: boolean) => {
    if (node.nodeType === 3) {
      if (text === '') isItem = inItem;
      text += node.nodeValue;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    if (element !== editable && isNoContent(element)) {
      // The mark of an item, drawn beside it.
      isMarked ||= text === '' && /^\s*[•◦▪‣]\s*$/.test(element.textContent ?? '');
      return;
    }
    if (element.localName === 'br') return flush();
    const item = isListItem(element);
    const isBlock = BLOCK.has(element.localName) || item;
    if (isBlock) flush();
    for (const child of element.childNodes)
      walk(child, item || (inItem && !isBlock) || (inItem && element.localName !== 'ul' && element.localName !== 'ol'));
    if (isBlock) flush();
  };
  walk(editable, false);
  flush();
  return lines;
}

/** By the element, its role, or what editors without lists of their own call their blocks: "bulletListItem", "list-item". */
const isListItem = (element: HTMLElement) =>
  element.localName === 'li' ||
  element.getAttribute('role') === 'listitem' ||
  /(?:bullet|unordered)[-_]?list[-_]?item/i.test(
    `${element.getAttribute('data-content-type') ?? ''} ${element.getAttribute('data-block-type') ?? ''} ${element.getAttribute('data-type') ?? ''}`,
  );

const isNoContent = (element: HTMLElement) =>
  element.localName === 'style' ||
  element.localName === 'script' ||
  (element.getAttribute('contenteditable') === 'false' && !element.querySelector('[contenteditable="true"]')) ||
  element.hasAttribute('data-slate-placeholder');

// Editors put zero-width characters and no-break spaces where browsers need them.
export const normalize = (text: string): string =>
  clean(text.replace(/[\u200b\u200c\u2060\ufeff]/g, '').replace(/\u00a0/g, ' '));

/** The lines that a post wants to be shown. */
export const linesOf = (post: Post): ShownLine[] =>
  post
    .map(({ kind, text }) => ({ text: normalize(lineText(text)), isItem: kind === 'item' }))
    .filter(({ text }) => text !== '');

const MARK = /^(?:[-*•–·◦]|\\?[-*+])\s+/;

/**
 * How well what is shown is what was wanted: every line, in order, once, nothing else.
 * @returns 'marked' where items are lines with a mark, 'flat' where they are lines like others
 */
export function compareLines(
  wanted: readonly ShownLine[],
  shown: readonly ShownLine[],
): 'same' | 'marked' | 'flat' | 'other' {
  const bare = (line: ShownLine) => stripMarks(line.text);
  const same = wanted.length === shown.length && wanted.every((line, at) => bare(line) === bare(shown[at]!));
  if (!same) return 'other';
  if (wanted.every((line, at) => line.isItem === shown[at]!.isItem)) return 'same';
  return wanted.every((line, at) => line.isItem === (shown[at]!.isItem || MARK.test(shown[at]!.text)))
    ? 'marked'
    : 'flat';
}

/** The same text, wherever its lines are broken. */
export function sameWrapped(wanted: readonly ShownLine[], shown: readonly ShownLine[]): boolean {
  const squeeze = (lines: readonly ShownLine[]) =>
    lines
      .map((line) => stripMarks(line.text))
      .join('')
      .replace(/[\s*]/g, '');
  return squeeze(wanted) === squeeze(shown);
}

// Markdown and plain editors show the marks of headings, bold and items as characters.
const stripMarks = (text: string) =>
  text
    .replace(MARK, '')
    .replace(/^#+\s+/, '')
    .replace(/\*\*(?=\S)(.+?)\*\*/g, '$1')
    .replace(/\\([\\`*_[\]<>#+.!-])/g, '$1');
