import { type Line, lineText, type Run, readLine, writeLine } from '@/templates/line';
import type { TemplateLine } from '@/templates/template';
import { joinRuns, newLineId, type Point, type Span } from './line-edits';

// Lines in an editable box, and back: the browser edits it as it likes, and what it made is read and put in order.

/** Writes lines into a box: a paragraph each, with bold and links. */
export function writeLines(box: HTMLElement, lines: readonly TemplateLine[]): void {
  const { ownerDocument } = box;
  const shown = lines.length > 0 ? lines : [{ id: newLineId(), text: '' }];
  box.replaceChildren(
    ...shown.map(({ id, text }) => {
      const paragraph = ownerDocument.createElement('p');
      paragraph.dataset.line = id;
      const runs = readLine(text);
      paragraph.append(
        ...(runs.length > 0 ? runs.map((run) => runNode(run, ownerDocument)) : [ownerDocument.createElement('br')]),
      );
      return paragraph;
    }),
  );
}

function runNode({ text, bold, href }: Run, document: Document): Node {
  let node: Node = document.createTextNode(text);
  const wrap = (tag: 'strong' | 'a') => {
    const element = document.createElement(tag);
    element.append(node);
    node = element;
    return element;
  };
  if (bold) wrap('strong');
  if (href) wrap('a').setAttribute('href', href);
  return node;
}

/** The lines that a box holds. An id that the browser has copied stays with the line that says most of what it said. */
export function readLines(box: HTMLElement, before: readonly TemplateLine[]): TemplateLine[] {
  const found = paragraphsOf(box);
  const owners = new Map<string, number>();
  const known = new Map(before.map(({ id, text }) => [id, lineText(text)]));
  for (const [at, { id, text }] of found.entries()) {
    if (id === undefined) continue;
    const other = owners.get(id);
    const was = known.get(id) ?? '';
    if (other === undefined || likeness(lineText(text), was) > likeness(lineText(found[other]!.text), was))
      owners.set(id, at);
  }
  return found.map(({ id, text }, at) => ({
    id: id !== undefined && owners.get(id) === at ? id : newLineId(),
    text,
  }));
}

/** How many characters two texts have in common at their ends. */
function likeness(a: string, b: string): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start + end;
}

interface Paragraph {
  readonly id: string | undefined;
  readonly text: Line;
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'BLOCKQUOTE']);

function paragraphsOf(box: HTMLElement): Paragraph[] {
  const found: Paragraph[] = [];
  let runs: Run[] = [];
  let id: string | undefined;
  let isOpen = false;
  const flush = () => {
    if (isOpen) found.push({ id, text: writeLine(joinRuns(runs)) });
    [runs, id, isOpen] = [[], undefined, false];
  };
  const walk = (node: Node, look: { bold: boolean; href?: string }) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\u00a0\n\t]/g, ' ');
      if (text) {
        isOpen = true;
        runs.push({ text, ...look });
      }
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      // A paragraph that is empty holds a `br`; elsewhere it ends a line.
      if (isOpen && node.nextSibling !== null) flush();
      isOpen = true;
      return;
    }
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) {
      if (runs.length > 0) flush();
      isOpen = true;
      id ??= node.dataset.line;
    }
    const within = { bold: look.bold || /^(?:B|STRONG)$/.test(node.tagName), href: hrefOf(node) ?? look.href };
    for (const child of [...node.childNodes]) walk(child, within);
    if (isBlock) flush();
  };
  for (const child of [...box.childNodes]) walk(child, { bold: false });
  flush();
  return found;
}

function hrefOf(element: HTMLElement): string | undefined {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  return href && /^(?:https?:\/\/|mailto:)[^\s()]+$/i.test(href) ? href : undefined;
}

/** Whether the box looks as `writeLines` would have made it. */
export function isTidy(box: HTMLElement, lines: readonly TemplateLine[]): boolean {
  if (box.childNodes.length !== Math.max(1, lines.length)) return false;
  const copy = box.cloneNode(false) as HTMLElement;
  writeLines(copy, lines);
  if (lines.length === 0) return box.textContent === '' && box.querySelectorAll('p').length === 1;
  // Text nodes side by side are as good as one.
  const normal = box.cloneNode(true) as HTMLElement;
  normal.normalize();
  for (const paragraph of normal.children) paragraph.removeAttribute('class');
  return normal.isEqualNode(copy);
}

/** What is selected in a box; undefined where the selection is elsewhere. */
export function spanIn(box: HTMLElement): Span | undefined {
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!box.contains(startContainer) || !box.contains(endContainer)) return undefined;
  return { from: pointOf(box, startContainer, startOffset), to: pointOf(box, endContainer, endOffset) };
}

function pointOf(box: HTMLElement, container: Node, offset: number): Point {
  const paragraphs = [...box.children];
  if (container === box) {
    const line = Math.min(offset, paragraphs.length - 1);
    return { line: Math.max(0, line), offset: offset > line ? (paragraphs[line]?.textContent?.length ?? 0) : 0 };
  }
  const line = paragraphs.findIndex((one) => one.contains(container));
  const before = box.ownerDocument.createRange();
  before.setStart(paragraphs[line] ?? box, 0);
  before.setEnd(container, offset);
  return { line: Math.max(0, line), offset: before.toString().length };
}

/** Selects a stretch of the text of a box. */
export function select(box: HTMLElement, { from, to }: Span): void {
  const selection = box.ownerDocument.getSelection();
  const [start, startOffset] = placeOf(box, from);
  const [end, endOffset] = placeOf(box, to);
  selection?.setBaseAndExtent(start, startOffset, end, endOffset);
}

function placeOf(box: HTMLElement, { line, offset }: Point): [Node, number] {
  const paragraph = box.children[Math.min(line, box.children.length - 1)];
  if (!paragraph) return [box, 0];
  const walker = box.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
    last = node;
  }
  return last ? [last, last.nodeValue?.length ?? 0] : [paragraph, 0];
}
