import { blur, focus } from '../act';
import { choose } from '../choose';
import { optionsOf } from '../describe';
import { isSelect } from '../dom';
import { DONE, defineDriver, defineReader, type WriteContext, type Written } from '../driver';
import { selectedKeys, selectKeys, selectOptions } from '../native-list';
import type { Question } from '../survey';
import { clean } from '../text';
import type { Wish } from '../wish';

/** Native lists, single and multiple. */
export const reader = defineReader({
  id: 'select',
  rank: 10,
  drives: ({ found }) => isSelect(found.element),
  read({ found }) {
    const select = found.element as HTMLSelectElement;
    const chosen = [...select.selectedOptions].map((option) => clean(option.label || option.text));
    return {
      text: chosen.join(', '),
      items: chosen,
      untouched: isUntouched(select),
      memo: selectedKeys(select),
    };
  },
});

export default defineDriver(reader, {
  async write(question, wish, context) {
    const select = question.found.element as HTMLSelectElement;
    if (select.disabled) return { done: false, why: 'disabled' };
    const picked = pickedFor(question, wish, context);
    if (!Array.isArray(picked)) return picked as Written;
    focus(select);
    selectOptions(select, (_, at) => picked.includes(at));
    blur(select);
    return DONE;
  },
  async restore({ found }, memo) {
    const select = found.element as HTMLSelectElement;
    focus(select);
    selectKeys(select, memo as readonly string[]);
    blur(select);
  },
});

/** An untouched choice counts as empty: what the page has selected by itself, or its first option. */
function isUntouched(select: HTMLSelectElement): boolean {
  const defaults = [...select.options].filter((option) => option.defaultSelected);
  if (select.multiple) return [...select.options].every((option) => option.selected === option.defaultSelected);
  const initial = defaults.at(-1) ?? [...select.options].find((option) => !option.disabled) ?? select.options[0];
  return select.selectedIndex < 0 || select.options[select.selectedIndex] === initial || select.value === '';
}

/** The options to select, looked up again: a dependent list may have been filled since the plan was made. */
function pickedFor({ found, control }: Question, wish: Wish, { words }: WriteContext): number[] | Written {
  const select = found.element as HTMLSelectElement;
  const texts = optionsOf(found);
  if (wish.type === 'pick') {
    const same = texts.length === control.options.length && texts.every((text, at) => text === control.options[at]);
    if (wish.picked && same) return [...wish.picked];
    const choice = choose(wish.answer, texts, words, control.label);
    if ('picked' in choice) return select.multiple ? [...choice.picked] : choice.picked.slice(0, 1);
    return {
      done: false,
      why: choice.unsure.length > 0 ? 'unsure' : 'no-option',
      near: choice.unsure.map((at) => texts[at]!),
    };
  }
  if (wish.type === 'names') {
    const choice = choose({ type: 'names', names: wish.names }, texts, words);
    return 'picked' in choice ? [...choice.picked] : { done: false, why: 'no-option' };
  }
  return { done: false, why: 'not-taken' };
}
