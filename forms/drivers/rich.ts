import { escapeHtml, formatPost, SAFE_HTML, toMarkdown } from '@/templates/format';
import { blur, fire, fireInput, focus, focused, key, keyUp, keyWith, settled, setValue, turn, until } from '../act';
import { isFrame, isInput, isTextArea, windowOf } from '../dom';
import { DONE, defineDriver, defineReader, type WriteContext, type Written } from '../driver';
import { type Clip as Pasted, pasteInto } from '../paste';
import { compareLines, editableOf, linesOf, readLines, rootOf, type ShownLine } from '../rich';
import type { Question } from '../survey';
import type { Wish } from '../wish';

/** What is put in, and the lines that shall be seen of it. */
interface Clip extends Pasted {
  readonly lines: readonly ShownLine[];
}

/** Editors that a person writes into directly: editable boxes and frames, whatever library is behind. */
export const reader = defineReader({
  id: 'rich',
  rank: 10,
  drives: ({ found }) => isEditor(found.element),
  read({ found }) {
    const editable = editableOf(found.element)!;
    const lines = readLines(rootOf(editable));
    const { backing } = found;
    return {
      text: lines.map(({ text }) => text).join('\n'),
      untouched: lines.length === 0,
      memo: { html: editable.innerHTML, lines, ...(backing && isTextArea(backing) && { behind: backing.value }) },
    };
  },
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    const clip = clipOf(wish, editableOf(question.found.element));
    return clip ? enter(question, clip, context) : { done: false, why: 'not-taken' };
  },
  async restore(question, memo, context) {
    const { html, lines, behind } = memo as { html: string; lines: readonly ShownLine[]; behind?: string };
    if (!(await takeBack(question, lines, html))) {
      if (lines.length === 0) await empty(question, html);
      else await enter(question, clipFor(question, html, lines), context);
    }
    const { backing } = question.found;
    if (backing && behind !== undefined && isTextArea(backing) && backing.value !== behind) setValue(backing, behind);
  },
});

/** The editor's own undo, while it leads back; the model is back as it was, to the letter. */
async function takeBack({ found }: Question, lines: readonly ShownLine[], html: string): Promise<boolean> {
  const editable = editableOf(found.element)!;
  const isBack = () => {
    const now = readLines(rootOf(editable));
    return (
      now.length === lines.length &&
      now.every(({ text }, at) => text === lines[at]!.text) &&
      (lines.length > 0 || editable.innerHTML === html || isManaged(editable) || html !== '')
    );
  };
  focus(editable);
  for (let times = 0; times < 6; times++) {
    const before = editable.innerHTML;
    keyWith(editable, 'z', { ctrlKey: true });
    if (!(await until(editable, () => editable.innerHTML !== before, 60))) break;
    if (!isBack()) continue;
    keyUp(editable, 'z');
    fire(editable, 'change');
    blur(editable);
    return true;
  }
  return false;
}

/** What an editor held, to be put in again; of an editor made of blocks, the lines of all of them. */
function clipFor({ found }: Question, html: string, lines: readonly ShownLine[]): Clip {
  const editable = editableOf(found.element)!;
  const isWhole = rootOf(editable) === editable;
  return { html: isWhole ? html : lines.map(blockOf).join(''), text: lines.map(markedLine).join('\n'), lines };
}

const blockOf = ({ text, isItem }: ShownLine) =>
  isItem ? `<ul><li>${escapeHtml(text)}</li></ul>` : `<p>${escapeHtml(text)}</p>`;

const markedLine = ({ text, isItem }: ShownLine) => (isItem ? `• ${text}` : text);

const isEditor = (element: HTMLElement) =>
  isFrame(element) || (element.isContentEditable && !isInput(element) && !isTextArea(element));

function clipOf(wish: Wish, editable: HTMLElement | undefined): Clip | undefined {
  if (wish.type === 'rich' && editable && isCodeEditor(editable))
    return { html: '', text: toMarkdown(wish.post), lines: linesOf(wish.post) };
  if (wish.type === 'rich')
    return {
      html: formatPost(wish.post, wish.keeps ? { markup: 'html', keeps: wish.keeps } : SAFE_HTML),
      text: wish.text,
      lines: linesOf(wish.post),
    };
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
  const first = editableOf(question.found.element);
  if (!first) return { done: false, why: 'disabled' };
  const present = presentIn(first);
  const [old] = readLines(rootOf(first)).filter(({ text }) => !clip.lines.some((line) => line.text === text));
  const isLeft = () => old !== undefined && readLines(rootOf(present())).some(({ text }) => text === old.text);
  let isSelected = false;
  const put = async (way: Way) => {
    // What was offered and not taken may have left the selection as it was.
    if (isSelected) select(present());
    else await selectAll(present());
    const before = shownIn(present());
    const isTaken = await way(present(), clip, question, context);
    isSelected = !isTaken && focused(first.ownerDocument)?.contains(present()) === true;
    // An editor that takes a paste for itself may be busy with it.
    if (isTaken) await until(present(), () => shownIn(present()) !== before, TAKEN_MS);
    // Some editors take note of a selection a little later: what was pasted beside the old text is pasted over all of it.
    if (!isTaken || (await until(present(), () => !isLeft(), 60))) return isTaken;
    await selectAll(present(), SLOW_MS);
    return way(present(), clip, question, context);
  };
  const isCode = clip.html === '';
  let best: { way: Way; rank: number } | undefined;
  for (const way of isManaged(first) ? [paste, beforeInput] : [paste, beforeInput, insertHtml, replaceHtml]) {
    if (context.signal.aborted) break;
    if (!(await put(way))) continue;
    const rank = RANKS[await shownAs(present(), clip.lines)];
    if (rank === RANKS.same || (isCode && rank === RANKS.marked)) break;
    if (!best || rank > best.rank) best = { way, rank };
    // What came next was no better: back to what kept most.
    else if (rank < best.rank && best.rank > RANKS.other) {
      await put(best.way);
      break;
    }
    if (isPlainOnly(present()) && rank === RANKS.marked) break;
  }
  // Old editors take over what was written when a key is let go.
  keyUp(present(), 'v');
  fire(present(), 'change');
  blur(present());
  return DONE;
}

const TAKEN_MS = 400;

const shownIn = (editable: HTMLElement): string =>
  readLines(rootOf(editable))
    .map(({ text }) => text)
    .join('\n');

type Way = (editable: HTMLElement, clip: Clip, question: Question, context: WriteContext) => Promise<boolean>;

/** The box that is written in by now: of an editor made of blocks, the first one there is. */
function presentIn(editable: HTMLElement): () => HTMLElement {
  const root = rootOf(editable);
  return () =>
    editable.isConnected ? editable : (root.querySelector<HTMLElement>('[contenteditable="true"]') ?? editable);
}

const RANKS = { other: 0, flat: 1, marked: 2, same: 3 } as const;

/** Editors that say they keep no structure, or drew none of what was pasted, take lines with marks. */
const isPlainOnly = (editable: HTMLElement) =>
  editable.getAttribute('contenteditable') === 'plaintext-only' || isManaged(editable);

async function shownAs(editable: HTMLElement, lines: readonly ShownLine[]): Promise<keyof typeof RANKS> {
  await until(editable, () => compareLines(lines, readLines(rootOf(editable))) === 'same', 150);
  return compareLines(lines, readLines(rootOf(editable)));
}

/** Puts the focus in and selects all, and lets the editor take note: editors read the selection from an event. */
async function selectAll(editable: HTMLElement, noteMs = 30): Promise<void> {
  focus(editable);
  // Editors put their own selection back when the focus comes.
  await turn(editable, 10);
  if (rootOf(editable) !== editable) await emptyBlocks(editable);
  select(editable);
  await turn(editable, noteMs);
}

const SLOW_MS = 200;

function select(editable: HTMLElement, then?: 'delete'): void {
  const { ownerDocument } = editable;
  const root = editable.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  const selection =
    (root as { getSelection?: () => Selection | null }).getSelection?.() ?? ownerDocument.getSelection();
  selection?.selectAllChildren(editable);
  ownerDocument.dispatchEvent(new (windowOf(editable).Event)('selectionchange'));
  if (then) ownerDocument.execCommand(then);
}

/** Editors made of blocks, each an editable box of its own, select all of them with the second Ctrl+A. */
async function emptyBlocks(editable: HTMLElement): Promise<void> {
  const blocks = () => rootOf(editable).querySelectorAll('[contenteditable="true"]').length;
  if (blocks() < 2) return select(editable, 'delete');
  for (let times = 0; times < 2; times++) keyWith(editable, 'a', { ctrlKey: true });
  await turn(editable, 20);
  key(editable, 'Backspace');
  await turn(editable, 20);
}

const paste = (
  editable: HTMLElement,
  { html, text }: Clip,
  question: Question,
  context: WriteContext,
): Promise<boolean> => pasteInto(targetOf(editable), { html, text }, question, context);

/** Editors in frames listen on the block at the caret, where a real paste would start. */
const targetOf = (editable: HTMLElement): HTMLElement =>
  (editable.localName === 'body' && (editable.firstElementChild as HTMLElement | null)) || editable;

/** The event that browsers send before they paste: for editors that only listen to it. */
const beforeInput = (editable: HTMLElement, { html, text }: Clip, question: Question, context: WriteContext) =>
  pasteInto(editable, { html, text }, question, context, 'beforeinput');

/** The browser's own editing: what a plain editable box does with a paste, undo included. */
async function insertHtml(editable: HTMLElement, { html, text }: Clip): Promise<boolean> {
  const { ownerDocument } = editable;
  return html
    ? ownerDocument.execCommand('insertHTML', false, html)
    : ownerDocument.execCommand('insertText', false, text);
}

async function replaceHtml(editable: HTMLElement, { html }: Clip): Promise<boolean> {
  editable.replaceChildren(...parse(editable, html));
  fireInput(editable);
  return true;
}

/** Editors that draw their document from a model of their own mark its parts; what is put between is not theirs. */
const isManaged = (editable: HTMLElement) =>
  rootOf(editable) !== editable ||
  [...editable.querySelectorAll('*')].some((part) =>
    [...part.attributes].some(({ name }) => /^data-(?:slate|lexical|block|offset|editor|contents)/.test(name)),
  );

/** Code is written in one width of letters, and keeps its line breaks: Markdown goes there. */
function isCodeEditor(editable: HTMLElement): boolean {
  const { fontFamily, whiteSpace } = windowOf(editable).getComputedStyle(editable);
  return /mono|consol|courier|menlo/i.test(fontFamily) && /^(?:pre|break-spaces)/.test(whiteSpace);
}

/** Takes everything out again, by the ways in which editors let go of a selection. */
async function empty(question: Question, html: string): Promise<void> {
  const editable = editableOf(question.found.element);
  if (!editable) return;
  const isEmpty = () => readLines(rootOf(editable)).length === 0;
  const { InputEvent } = windowOf(editable);
  const options = { bubbles: true, cancelable: true, composed: true, inputType: 'deleteContentBackward' };
  for (const way of [
    () => key(editable, 'Backspace'),
    () => editable.dispatchEvent(new InputEvent('beforeinput', options)),
    () => editable.ownerDocument.execCommand('delete'),
  ]) {
    await selectAll(editable);
    way();
    if (await until(editable, isEmpty, 80)) break;
  }
  if (!isManaged(editable) && (!isEmpty() || (editable.innerHTML !== html && isBare(html)))) {
    editable.replaceChildren(...parse(editable, html));
    fireInput(editable);
  }
  keyUp(editable, 'Backspace');
  fire(editable, 'change');
  blur(editable);
  await settled(editable.ownerDocument, { quietMs: 20, limitMs: 200 });
}

const isBare = (html: string) => html === '';
const parse = (editable: HTMLElement, html: string) =>
  new (windowOf(editable).DOMParser)().parseFromString(html, 'text/html').body.childNodes;
