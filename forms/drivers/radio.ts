import { until } from '../act';
import { choose } from '../choose';
import { optionLabel } from '../describe';
import { isInput } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import { type Kept, keptIn, putBack } from '../hidden';
import { boxOf } from '../shown';
import { isChosen, setChosen } from '../tick';

/** One of several: radio buttons, native or by role, and rows of pressed buttons. */
export const reader = defineReader({
  id: 'radio',
  rank: 10,
  drives: ({ found }) => found.kind === 'radios',
  read({ found }) {
    const chosen = found.members.filter(isChosen);
    const text = chosen.map(optionLabel).join(', ');
    const untouched = chosen.length === 0 || chosen.every((member) => isInput(member) && member.defaultChecked);
    const kept = keptIn(boxOf(found.element), found.members);
    return { text, items: chosen.map(optionLabel), untouched, memo: { chosen: found.members.map(isChosen), kept } };
  },
});

export default defineDriver(reader, {
  async write({ found, control }, wish, { words }) {
    if (wish.type !== 'pick') return { done: false, why: 'not-taken' };
    const choice = wish.picked ? { picked: wish.picked } : choose(wish.answer, control.options, words, control.label);
    if (!('picked' in choice) || choice.picked.length === 0) return { done: false, why: 'no-option' };
    const wanted = choice.picked[0];
    setChosen(found.members, (at) => at === wanted);
    return DONE;
  },
  async restore({ found }, memo) {
    const { chosen, kept } = memo as { chosen: readonly boolean[]; kept: Kept };
    setChosen(found.members, (at) => chosen[at] ?? false);
    const isBack = () => found.members.every((member, at) => isChosen(member) === chosen[at]);
    if (!(await until(found.element, isBack, 40))) putBack(kept);
  },
});
