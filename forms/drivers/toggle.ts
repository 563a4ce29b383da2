import { isInput } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import { isChosen, setChosen } from '../tick';

/** One box, switch or pressed button: on or off. */
export const reader = defineReader({
  id: 'toggle',
  rank: 10,
  drives: ({ found, control }) => found.kind === 'control' && control.kind === 'checkbox',
  read({ found }) {
    const on = isChosen(found.element);
    const untouched = isInput(found.element) ? on === found.element.defaultChecked : !on;
    return { text: on ? 'on' : 'off', untouched, memo: on };
  },
});

export default defineDriver(reader, {
  async write({ found }, wish) {
    if (wish.type !== 'toggle') return { done: false, why: 'not-taken' };
    if (isInput(found.element) && found.element.disabled) return { done: false, why: 'disabled' };
    setChosen([found.element], () => wish.on);
    return DONE;
  },
  async restore({ found }, memo) {
    setChosen([found.element], () => memo === true);
  },
});
