import { blur, type } from '../act';
import { isInput, isTextArea, parentOf } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import type { Question } from '../survey';
import { chooseNames, itemsOf, removeItems } from '../tags';

/** Boxes that make a tag of what is typed: one sees it by their words, before anything is typed. */
export const reader = defineReader({
  id: 'tag-box',
  rank: 30,
  drives: (question) =>
    /^(?:text|search)$/.test(question.control.kind) && question.found.kind === 'control' && saysTags(question),
  read(question) {
    const items = itemsOf(question.found.element, question.found.element);
    const typed = textIn(question.found.element);
    return {
      text: [...items, ...(typed ? [typed] : [])].join(', '),
      items,
      untouched: items.length === 0 && typed === '',
      memo: { items, typed },
    };
  },
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    const names =
      wish.type === 'names' ? wish.names : wish.type === 'pick' || wish.type === 'text' ? [wish.text] : undefined;
    if (!names) return { done: false, why: 'not-taken' };
    const written = await chooseNames(question, names, context);
    if (written.done || itemsOf(question.found.element, question.found.element).length > 0) return written;
    // It is a plain line after all.
    type(question.found.element, names.join(', '));
    blur(question.found.element);
    return DONE;
  },
  async restore(question, memo, context) {
    const before = memo as { items: readonly string[]; typed: string };
    await removeItems(
      question,
      itemsOf(question.found.element, question.found.element).filter((item) => !before.items.includes(item)),
    );
    const lost = before.items.filter((item) => !itemsOf(question.found.element, question.found.element).includes(item));
    if (lost.length > 0) await chooseNames(question, before.items, context);
    if (textIn(question.found.element) !== before.typed) type(question.found.element, before.typed);
  },
});

const textIn = (element: HTMLElement) =>
  isInput(element) || isTextArea(element) ? element.value : (element.textContent ?? '').replace(/\u200b/g, '').trim();

/** The key, not the verb: "then press Enter", "Enter to add"; never "Enter the name of the company". */
const ENTER_KEY =
  /\b(?:press|hit|push|mit|con|com|avec|sur|pulse|pulsa|presiona|premi|op|naciśnij|wciśnij)\s+(?:the\s+)?enter\b|\benter\b(?=\s*(?:$|[.,;)”"']|to\b|key\b|after\b|for each\b))/i;
const ADDS_TAGS =
  /\bcomma|tabulator|\badd (?:an? |another |new |more |your )*(?:skills?|tags?|keywords?|technolog|items?|topics?)/i;

/** "Add a skill and press Enter", a class like "tagify__input", a list of chips around it. */
function saysTags({ found, control }: Question): boolean {
  const { element, backing } = found;
  if (isTextArea(element) || element.getAttribute('list')) return false;
  // A line of text that is hidden behind this one: a widget writes into it what it makes of what is typed.
  if (backing && isInput(backing) && backing.type === 'text' && backing.getAttribute('name')) return true;
  const said = `${control.placeholder} ${control.hint}`;
  if (ENTER_KEY.test(said) || ADDS_TAGS.test(said)) return true;
  for (let at: Element | null = element, level = 0; at && level < 4; level++, at = parentOf(at)) {
    if (at.matches('form,fieldset,body')) return false;
    const names = `${at.localName} ${at.getAttribute('class') ?? ''} ${at.getAttribute('data-role') ?? ''}`;
    if (
      /\b(?:tags?|chips?|tokens?|pills?)(?:\b|_|-|input|field|list)|tagify|tags?-?input|token-?field|chip-?input/i.test(
        names,
      )
    )
      return true;
  }
  return false;
}
