import { blur, fire, key, press } from '../act';
import { isInput } from '../dom';
import { DONE, defineDriver, defineReader } from '../driver';
import { isVisible } from '../seen';
import { boxOf, flatTree } from '../shown';
import { spinTo, valueNow } from '../spin';
import type { Question } from '../survey';

type Part = 'year' | 'month' | 'day';

/** Dates in parts, each a spin button: they know their limits, so that no order and no language needs to be known. */
export const reader = defineReader({
  id: 'segments',
  rank: 20,
  drives: ({ found }) => found.kind === 'segments',
  read({ found }) {
    const parts = partsOf(found.members);
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => heldBy(parts.get(part)));
    const isSet = year !== undefined && month !== undefined;
    const text = isSet ? [year, pad(month), ...(parts.has('day') ? [pad(day ?? 0)] : [])].join('-') : '';
    return { text, untouched: !isSet, memo: { year, month, day } };
  },
});

export default defineDriver(reader, {
  async write(question, wish) {
    if (wish.type !== 'day') return { done: false, why: 'not-taken' };
    const [year, month, day] = wish.day.split('-').map(Number) as [number, number, number];
    await enter(question, { year, month, day });
    return DONE;
  },
  async restore(question, memo) {
    const before = memo as Partial<Record<Part, number>>;
    if (before.year !== undefined) await enter(question, before);
    else await clear(question);
  },
});

const pad = (value: number) => String(value).padStart(2, '0');

const heldBy = (segment: HTMLElement | undefined): number | undefined => {
  if (!segment) return undefined;
  const now = valueNow(segment);
  const shown = Number(segment.textContent?.replace(/\D/g, '') || Number.NaN);
  return now ?? (Number.isNaN(shown) ? undefined : shown);
};

/** Which part a segment is: its greatest value tells. */
function partsOf(members: readonly HTMLElement[]): Map<Part, HTMLElement> {
  const parts = new Map<Part, HTMLElement>();
  for (const member of members) {
    const most = Number(member.getAttribute('aria-valuemax') ?? 0);
    const part =
      most === 12 && !parts.has('month')
        ? 'month'
        : most >= 28 && most <= 31
          ? 'day'
          : most > 1000
            ? 'year'
            : undefined;
    if (part && !parts.has(part)) parts.set(part, member);
  }
  return parts;
}

/** The year first: it decides how many days the month has. */
async function enter({ found }: Question, values: Partial<Record<Part, number>>): Promise<void> {
  const parts = partsOf(found.members);
  for (const part of ['year', 'month', 'day'] as const) {
    const segment = parts.get(part);
    const value = values[part];
    if (!segment || value === undefined) continue;
    press(segment);
    await spinTo(segment, value, 2200);
  }
  const last = parts.get('day') ?? found.members[0]!;
  blur(last);
  commit(found.element);
}

/** Some keep the date in a hidden input for the form. */
function commit(element: HTMLElement): void {
  for (const inner of flatTree(boxOf(element), 200)) if (isInput(inner) && !isVisible(inner)) fire(inner, 'change');
}

async function clear({ found }: Question): Promise<void> {
  for (const member of found.members) {
    press(member);
    for (let times = 0; times < 5 && valueNow(member) !== undefined; times++) key(member, 'Backspace');
  }
  blur(found.members[0]!);
}
