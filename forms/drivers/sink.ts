import { toMarkdown } from '@/templates/format';
import { blur, focus, key, keyWith, turn, until } from '../act';
import { isInput, isTextArea, parentOf } from '../dom';
import { DONE, defineDriver, defineReader, type WriteContext } from '../driver';
import { pasteInto } from '../paste';
import { normalize } from '../rich';
import { isSeen, isVisible } from '../seen';
import { flatTree } from '../shown';
import type { Question } from '../survey';

/** Code editors that draw their text themselves and listen by a text area that nobody sees: they get Markdown. */
export const reader = defineReader({
  id: 'sink',
  rank: 30,
  drives: ({ found }) => (isTextArea(found.element) && !isSeen(found.element)) || isDrawn(found.element),
  read({ found }) {
    const all = linesIn(found.element);
    const text = all.join('\n').trim();
    const lines = all.filter((line) => line !== '').map((line) => ({ text: line, isItem: false }));
    return { text, untouched: text === '', wraps: true, memo: { text, lines } };
  },
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    const text = wish.type === 'rich' ? toMarkdown(wish.post) : wish.type === 'text' ? wish.text : undefined;
    if (text === undefined) return { done: false, why: 'not-taken' };
    await replace(question, text, context);
    return DONE;
  },
  async restore(question, memo, context) {
    await replace(question, (memo as { text: string }).text, context);
  },
});

/** A box to write in that is no editable one: its page draws the text, and hears of it in other ways. */
const isDrawn = (element: HTMLElement) =>
  element.getAttribute('role') === 'textbox' &&
  element.getAttribute('aria-multiline') === 'true' &&
  !isTextArea(element) &&
  !isInput(element) &&
  !element.isContentEditable;

async function replace(question: Question, text: string, context: WriteContext): Promise<void> {
  const { element } = question.found;
  focus(element);
  const before = linesIn(element).join('\n');
  keyWith(element, 'a', { ctrlKey: true });
  await turn(element, 10);
  if (text === '') key(element, 'Backspace');
  else await pasteInto(element, { html: '', text }, question, context);
  await until(element.ownerDocument, () => linesIn(element).join('\n') !== before, 250);
  blur(element);
}

/** The lines that the editor shows, from top to bottom: numbers and marks in the margin are not lines. */
function linesIn(element: HTMLElement): string[] {
  const isLine = (part: Element) =>
    /line/i.test(part.getAttribute('class') ?? '') &&
    !/lines|number|gutter|margin|widget|cursor|measure|overlay|highlight|outline/i.test(
      part.getAttribute('class') ?? '',
    );
  const all = [...flatTree(boxAround(element))].filter(
    (part) =>
      isLine(part) &&
      !part.closest('[class*="gutter" i],[class*="margin" i],[class*="measure" i],[class*="overlays" i]'),
  );
  const leaves = all.filter((part) => !all.some((other) => other !== part && part.contains(other)));
  return leaves
    .map((part) => ({ top: part.getBoundingClientRect().top, text: normalize(part.textContent ?? '') }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text);
}

/** The box that one sees around the text area. */
function boxAround(element: HTMLElement): HTMLElement {
  let at = element as Element;
  for (let parent = parentOf(at); parent && !parent.matches('form,body'); parent = parentOf(at)) {
    at = parent;
    if (isVisible(at) && at.getBoundingClientRect().height > 40) break;
  }
  return at as HTMLElement;
}
