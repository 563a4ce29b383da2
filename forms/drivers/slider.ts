import { blur, fire, type } from '../act';
import { isInput } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import { dragTo, spinTo, valueNow } from '../spin';
import type { Wish } from '../wish';

/** Sliders of one handle or two, drawn, or native ones that lie under drawn handles. */
export const reader = defineReader({
  id: 'slider',
  rank: 20,
  drives: ({ found }) => found.kind === 'sliders' || found.members[0]?.getAttribute('role') === 'slider',
  read({ found }) {
    const values = found.members.map(heldAt);
    return { text: values.join(' – '), items: values.map(String), untouched: true, memo: values };
  },
});

export default defineDriver(reader, {
  async write({ found }, wish) {
    const values = valuesOf(wish, found.members.length);
    if (!values) return { done: false, why: 'not-taken' };
    await moveTo(found.members, values);
    return DONE;
  },
  async restore({ found }, memo) {
    await moveTo(found.members, memo as readonly number[]);
  },
});

const heldAt = (handle: HTMLElement): number => (isInput(handle) ? Number(handle.value) : (valueNow(handle) ?? 0));

function valuesOf(wish: Wish, handles: number): readonly number[] | undefined {
  if (wish.type === 'range') return handles > 1 ? [wish.from, wish.to] : [wish.from];
  return wish.type === 'number' && handles === 1 ? [wish.value] : undefined;
}

/** Handles do not pass each other: the one that moves away from the other goes first. */
async function moveTo(handles: readonly HTMLElement[], values: readonly number[]): Promise<void> {
  const order = handles.map((_, at) => at);
  if (handles.length > 1 && values[0]! > heldAt(handles[0]!)) order.reverse();
  for (const at of order) {
    const handle = handles[at]!;
    const wanted = values[at]!;
    if (isInput(handle)) {
      type(handle, String(wanted));
      fire(handle, 'change');
    } else if (!(await spinTo(handle, wanted))) await dragTo(handle, wanted);
    blur(handle);
  }
}
