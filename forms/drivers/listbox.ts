import { press, until } from '../act';
import { choose } from '../choose';
import { defineDriver, defineReader, type Written } from '../driver';
import type { Answer } from '../field';
import { innermost } from '../open-list';
import { type ListOption, optionsIn } from '../popup';
import type { Question } from '../survey';
import type { Wish } from '../wish';

/** Lists that are always open. */
export const reader = defineReader({
  id: 'listbox',
  rank: 30,
  drives: ({ found }) => isAlwaysOpen(found.element),
  read(question) {
    const items = selectedIn(question).map(({ text }) => text);
    return { text: items.join(', '), items, untouched: items.length === 0, memo: items };
  },
});

export default defineDriver(reader, {
  async write(question, wish, { words }) {
    const options = optionsIn(question.found.element);
    const answer = answerOf(wish);
    if (!answer) return { done: false, why: 'not-taken' };
    const choice = choose(
      answer,
      options.map(({ text }) => text),
      words,
      question.control.label,
    );
    if (!('picked' in choice))
      return { done: false, why: 'no-option', near: choice.unsure.map((at) => options[at]!.text) };
    const picked = isMultiple(question) ? choice.picked : choice.picked.slice(0, 1);
    return select(
      question,
      picked.map((at) => options[at]!.text),
    );
  },
  async restore(question, memo) {
    await select(question, memo as readonly string[]);
  },
});

/** A list that says whether it is open is one to be opened first. */
const isAlwaysOpen = (element: HTMLElement) =>
  element.getAttribute('role') === 'listbox' && !element.hasAttribute('aria-expanded');

const answerOf = (wish: Wish): Answer | undefined =>
  wish.type === 'pick' ? wish.answer : wish.type === 'names' ? { type: 'names', names: wish.names } : undefined;

const isMultiple = ({ found }: Question) => found.element.getAttribute('aria-multiselectable') === 'true';

const isSelected = ({ element, isSelected: said }: ListOption) =>
  said || /(?:^|[\s-])(?:selected|active|checked)(?:$|\s)/.test(element.getAttribute('class') ?? '');

const selectedIn = ({ found }: Question) => optionsIn(found.element).filter(isSelected);

/** Presses what is selected and not wanted, then what is wanted and not selected, in the wanted order. */
async function select(question: Question, texts: readonly string[]): Promise<Written> {
  const surplus = isMultiple(question) ? selectedIn(question).filter(({ text }) => !texts.includes(text)) : [];
  const missing = texts.filter((text) => !selectedIn(question).some((one) => one.text === text));
  for (const text of [...surplus.map((one) => one.text), ...missing]) {
    const option = optionsIn(question.found.element).find((one) => one.text === text);
    if (!option) continue;
    option.element.scrollIntoView?.({ block: 'nearest' });
    press(innermost(option.element));
    await until(
      question.found.element,
      () => selectedIn(question).some((one) => one.text === text) !== isSelected(option),
      60,
    );
  }
  return { done: true, chosen: texts };
}
