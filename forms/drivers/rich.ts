import { escapeHtml, formatPost, SAFE_HTML } from '@/templates/format';
import { blur, fire, fireInput, focus, settled, turn, until } from '../act';
import { isFrame, isInput, isTextArea, windowOf } from '../dom';
import { DONE, defineDriver, type WriteContext, type Written } from '../driver';
import { compareLines, editableOf, linesOf, readLines, type ShownLine } from '../rich';
import { selectorOf } from '../selector';
import type { Question } from '../survey';
import type { Wish } from '../wish';

/** What is put in: the same text in the two forms that a clipboard carries. */
interface Clip {
  readonly html: string;
  readonly text: string;
  readonly lines: readonly ShownLine[];
}

/** Editors that a person writes into directly: editable boxes and frames, whatever library is behind. */
export default defineDriver({
  id: 'rich',
  rank: 10,
  drives: ({ found }) => isEditor(found.element),
  read({ found }) {
    const editable = editableOf(found.element)!;
    const lines = readLines(editable);
    return {
      text: lines.map(({ text }) => text).join('\n'),
      untouched: lines.length === 0,
      memo: { html: editable.innerHTML, lines },
    };
  },
  async write(question, wish, context) {
    const clip = clipOf(wish);
    return clip ? enter(question, clip, context) : { done: false, why: 'not-taken' };
  },
  async restore(question, memo, context) {
    const { html, lines } = memo as { html: string; lines: readonly ShownLine[] };
    if (lines.length === 0) await empty(question);
    else
      await enter(
        question,
        { html, text: lines.map(({ text, isItem }) => (isItem ? `• ${text}` : text)).join('\n'), lines },
        context,
      );
  },
});

const isEditor = (element: HTMLElement) =>
  isFrame(element) || (element.isContentEditable && !isInput(element) && !isTextArea(element));

function clipOf(wish: Wish): Clip | undefined {
  if (wish.type === 'rich')
    return { html: formatPost(wish.post, SAFE_HTML), text: wish.text, lines: linesOf(wish.post) };
  const text =
    wish.type === 'text' || wish.type === 'pick'
      ? wish.text
      : wish.type === 'names'
        ? wish.names.join(', ')
        : undefined;
  if (text === undefined) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
    text,
    lines: lines.map((line) => ({ text: line.trim(), isItem: false })),
  };
}

/** The ways into an editor, the one that keeps most first; each is checked against what the editor then shows. */
async function enter(question: Question, clip: Clip, context: WriteContext): Promise<Written> {
  const editable = editableOf(question.found.element);
  if (!editable) return { done: false, why: 'disabled' };
  let flat = false;
  for (const way of [paste, beforeInput, insertHtml, replaceHtml]) {
    if (context.signal.aborted) break;
    await selectAll(editable);
    if (!(await way(editable, clip, question, context))) continue;
    const result = await shownAs(editable, clip.lines);
    if (result === 'same' || (result === 'flat' && flat)) break;
    flat ||= result === 'flat';
    if (result === 'flat' && way === beforeInput) break;
  }
  fire(editable, 'change');
  blur(editable);
  return DONE;
}

async function shownAs(editable: HTMLElement, lines: readonly ShownLine[]): Promise<'same' | 'flat' | 'other'> {
  await until(editable, () => compareLines(lines, readLines(editable)) === 'same', 250);
  return compareLines(lines, readLines(editable));
}

/** Puts the focus in and selects all, and lets the editor take note: editors read the selection from an event. */
async function selectAll(editable: HTMLElement): Promise<void> {
  focus(editable);
  const { ownerDocument } = editable;
  const root = editable.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  const selection =
    (root as { getSelection?: () => Selection | null }).getSelection?.() ?? ownerDocument.getSelection();
  selection?.selectAllChildren(editable);
  ownerDocument.dispatchEvent(new (windowOf(editable).Event)('selectionchange'));
  await turn(editable, 30);
}

/** A paste, as most editors take it: they stop the browser's own and read the clipboard themselves. */
async function paste(
  editable: HTMLElement,
  clip: Clip,
  question: Question,
  { pageWorld }: WriteContext,
): Promise<boolean> {
  const target = targetOf(editable);
  if (pageWorld.isNeeded)
    return pageWorld.ask({ op: 'paste', path: pathTo(target, question), html: clip.html, text: clip.text });
  const { ClipboardEvent } = windowOf(editable);
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: transfer(editable, clip),
  });
  return !target.dispatchEvent(event);
}

/** Editors in frames listen on the block at the caret, where a real paste would start. */
const targetOf = (editable: HTMLElement): HTMLElement =>
  (editable.localName === 'body' && (editable.firstElementChild as HTMLElement | null)) || editable;

function pathTo(target: Element, { frame, found }: Question): string[] {
  const inFrame = isFrame(found.element) ? [selectorOf(found.element)] : [];
  return [...frame.path.map(selectorOf), ...inFrame, selectorOf(target)];
}

function transfer(editable: HTMLElement, { html, text }: Clip): DataTransfer {
  const data = new (windowOf(editable).DataTransfer)();
  data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  return data;
}

/** The event that browsers send before they paste: for editors that only listen to it. */
async function beforeInput(editable: HTMLElement, clip: Clip): Promise<boolean> {
  const { InputEvent } = windowOf(editable);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertFromPaste',
    dataTransfer: transfer(editable, clip),
  });
  return !editable.dispatchEvent(event);
}

/** The browser's own editing: what a plain editable box does with a paste, undo included. */
async function insertHtml(editable: HTMLElement, { html }: Clip): Promise<boolean> {
  return editable.ownerDocument.execCommand('insertHTML', false, html);
}

async function replaceHtml(editable: HTMLElement, { html }: Clip): Promise<boolean> {
  const parsed = new (windowOf(editable).DOMParser)().parseFromString(html, 'text/html');
  editable.replaceChildren(...parsed.body.childNodes);
  fireInput(editable);
  return true;
}

async function empty(question: Question): Promise<void> {
  const editable = editableOf(question.found.element);
  if (!editable) return;
  await selectAll(editable);
  editable.ownerDocument.execCommand('delete');
  await turn(editable, 20);
  if (readLines(editable).length > 0) {
    editable.replaceChildren();
    fireInput(editable);
  }
  fire(editable, 'change');
  blur(editable);
  await settled(editable.ownerDocument, { quietMs: 20, limitMs: 200 });
}
