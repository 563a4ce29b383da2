import { choose } from '../choose';
import { optionLabel } from '../describe';
import { isInput } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import { isChosen, setChosen } from '../tick';

/** Several of several: boxes of one question. */
export const reader = defineReader({
  id: 'checkboxes',
  rank: 10,
  drives: ({ found }) => found.kind === 'checkboxes',
  read({ found }) {
    const chosen = found.members.filter(isChosen);
    const untouched = found.members.every((member) =>
      isInput(member) ? member.checked === member.defaultChecked : !isChosen(member),
    );
    return {
      text: chosen.map(optionLabel).join(', '),
      items: chosen.map(optionLabel),
      untouched,
      memo: found.members.map(isChosen),
    };
  },
});

export default defineDriver(reader, {
  async write({ found, control }, wish, { words }) {
    const answer =
      wish.type === 'pick'
        ? wish.answer
        : wish.type === 'names'
          ? { type: 'names' as const, names: wish.names }
          : undefined;
    if (!answer) return { done: false, why: 'not-taken' };
    const choice =
      wish.type === 'pick' && wish.picked
        ? { picked: wish.picked }
        : choose(answer, control.options, words, control.label);
    if (!('picked' in choice) || choice.picked.length === 0) return { done: false, why: 'no-option' };
    setChosen(found.members, (at) => choice.picked.includes(at));
    return DONE;
  },
  async restore({ found }, memo) {
    const chosen = memo as readonly boolean[];
    setChosen(found.members, (at) => chosen[at] ?? false);
  },
});
