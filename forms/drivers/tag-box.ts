import { blur, type } from '../act';
import { addButtonOf } from '../add-button';
import { tagsBeside, tagsIn } from '../beside';
import { squash } from '../choose';
import { wantsCommas } from '../commas';
import { isInput, isTextArea, parentOf } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import { boxOf } from '../shown';
import type { Question } from '../survey';
import { chooseNames, itemsOf, makesTag, removeItems } from '../tags';
import type { Wish } from '../wish';

/** Boxes that make a tag of what is typed: one sees it by their words, before anything is typed. */
export const reader = defineReader({
  id: 'tag-box',
  rank: 30,
  drives: (question) =>
    /^(?:text|search)$/.test(question.control.kind) &&
    question.found.kind === 'control' &&
    saysTags(question) !== false,
  read(question) {
    const items = itemsIn(question);
    const typed = textIn(question.found.element);
    const isLine = items.length === 0 && saysTags(question) === 'perhaps';
    return {
      text: [...items, ...(typed ? [typed] : [])].join(', '),
      ...(!isLine && { items }),
      untouched: items.length === 0 && typed === '',
      memo: { items, typed },
    };
  },
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    const names = namesIn(wish);
    if (!names) return { done: false, why: 'not-taken' };
    // One text is no list to add to, and most lines that ask for commas take them as they are.
    const isPlain =
      (wish.type === 'text' && !wish.lines && addButtonOf(question.found.element) !== undefined) ||
      (saysTags(question) === 'perhaps' && !(await makesTag(question, names[0]!)));
    if (!isPlain) {
      const written = await chooseNames(question, names, context);
      if (written.done || itemsIn(question).length > 0 || addButtonOf(question.found.element)) return written;
    }
    type(question.found.element, 'text' in wish ? wish.text : names.join(', '));
    blur(question.found.element);
    return DONE;
  },
  async restore(question, memo, context) {
    const before = memo as { items: readonly string[]; typed: string };
    await removeItems(
      question,
      itemsIn(question).filter((item) => !before.items.includes(item)),
    );
    const lost = before.items.filter((item) => !itemsIn(question).includes(item));
    if (lost.length > 0) await chooseNames(question, before.items, context);
    if (textIn(question.found.element) !== before.typed) type(question.found.element, before.typed);
  },
});

/** A label that is none to the page stands in the box as well; what only asks for commas may have a hint in it. */
const itemsIn = (question: Question) => {
  const { element } = question.found;
  if (saysTags(question) === 'perhaps')
    return [...tagsIn(boxOf(element)), ...tagsBeside(element)].map(({ text }) => text);
  return itemsOf(element, element).filter((item) => squash(item) !== squash(question.control.label));
};

/** What becomes a tag each: names, the lines of a section, or one text. */
const namesIn = (wish: Wish): readonly string[] | undefined =>
  wish.type === 'names'
    ? wish.names
    : wish.type === 'text'
      ? (wish.lines ?? [wish.text])
      : wish.type === 'pick'
        ? [wish.text]
        : undefined;

const textIn = (element: HTMLElement) =>
  isInput(element) || isTextArea(element) ? element.value : (element.textContent ?? '').replace(/\u200b/g, '').trim();

/** The key, not the verb: "then press Enter", "Enter to add", "Enterで追加"; never "Enter the name of the company". */
const ENTER_KEY =
  /\b(?:press|hit|push|mit|con|com|avec|sur|pulse|pulsa|presiona|premi|op|naciśnij|wciśnij)\s+(?:the\s+)?enter\b|\benter\b(?=\s*(?:$|[.,;)”"'）]|to\b|key\b|after\b|for each\b))|enter ?(?:で|キー|を押|键|鍵)|(?:按|敲) ?(?:enter|回车)|回车(?:添加|确认|键)/i;
const ADDS_TAGS =
  /\b(?:press|hit|type)\b[^.]{0,24}\bcomma\b|\bcomma (?:or|key|to add)\b|\bor (?:a )?comma\b|tabulator|\badd (?:an? |another |new |more |your )*(?:skills?|tags?|keywords?|technolog|items?|topics?)/i;

/** "Add a skill and press Enter", a class like "tagify__input", a button that adds; perhaps where only commas are asked for. */
function saysTags({ found, control }: Question): boolean | 'perhaps' {
  const { element, backing } = found;
  if (isTextArea(element) || element.getAttribute('list')) return false;
  // A line of text that is hidden behind this one: a widget writes into it what it makes of what is typed.
  if (backing && isInput(backing) && backing.type === 'text' && backing.getAttribute('name')) return true;
  const said = `${control.placeholder} ${control.hint}`;
  if (ENTER_KEY.test(said) || ADDS_TAGS.test(said)) return true;
  return isInTagBox(element) || addButtonOf(element) !== undefined || (wantsCommas(control) && 'perhaps');
}

function isInTagBox(element: HTMLElement): boolean {
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
