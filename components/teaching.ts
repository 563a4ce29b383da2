import { type Signal, signal } from '@preact/signals';
import { letGo, type Page } from '@/browser/page';
import { pointFromPopup, pointIn } from '@/browser/pointing';
import { putTaught, taughtOn, teach, unteach } from '@/browser/taught';
import type { Control } from '@/forms/control';
import { describeControl, isTaughtField, type Taught } from '@/forms/taught';
import type { Property } from '@/templates/property';
import type { View } from './popup-model';
import { words } from './words';

interface Around {
  readonly view: View;
  readonly page: Signal<Page | null>;
  lookAgain(): Promise<void>;
  guard(work: () => Promise<void>): Promise<void>;
}

/** What a person said last, and how the site's facts were before. */
interface Said {
  readonly text: string;
  readonly origin: string;
  readonly before: readonly Taught[];
}

/** What a person teaches of the forms of a site: by a row's menu, or by pointing at a control. */
export function createTeaching({ view, page, lookAgain, guard }: Around) {
  const isPointing = signal(false);
  const said = signal<Said | null>(null);
  /** What was taught and fits no longer. */
  const lost = signal<readonly Taught[]>([]);

  async function remember(fact: Taught): Promise<void> {
    const open = page.value;
    if (!open) return;
    await guard(async () => {
      const { origin, host } = open.view;
      const before = await taughtOn(origin);
      await teach(origin, fact);
      if (open.view.pointed) await letGo(open);
      await lookAgain();
      said.value = { text: words.remembered(host, factText(fact)), origin, before };
    });
  }

  const lessonOf = (labels: readonly string[]) => ({
    id: crypto.randomUUID(),
    beside: labels,
    path: page.value!.view.path,
    at: new Date().toISOString(),
  });

  const teachField = (control: Control, property: Property | null, labels: readonly string[]) =>
    remember({ ...lessonOf(labels), control: describeControl(control), property });

  const teachPosting = () => remember({ ...lessonOf(page.value!.view.labels), isPosting: true });

  async function undo(): Promise<void> {
    const last = said.value;
    if (!last) return;
    await guard(async () => {
      await putTaught(last.origin, last.before);
      said.value = null;
      await lookAgain();
    });
  }

  async function forget(id: string): Promise<void> {
    const { origin } = page.value!.view;
    await guard(async () => {
      await unteach(origin, id);
      said.value = null;
      await lookAgain();
    });
  }

  async function point(): Promise<void> {
    const open = page.value;
    if (!open || isPointing.value) return;
    isPointing.value = true;
    await guard(async () => {
      if (await (view === 'popup' ? pointFromPopup(open) : pointIn(open))) await lookAgain();
    });
    isPointing.value = false;
  }

  /** Ends the pointing, or leaves what was pointed at as it is. */
  async function cancel(): Promise<void> {
    await guard(async () => {
      if (page.value) await letGo(page.value);
      if (page.value?.view.pointed) await lookAgain();
    });
  }

  /** Reads what a page says no longer fits. */
  async function readLost({ view: { origin, lost: ids } }: Page): Promise<void> {
    lost.value = ids.length > 0 ? (await taughtOn(origin)).filter(({ id }) => ids.includes(id)) : [];
  }

  return { isPointing, said, lost, teachField, teachPosting, undo, forget, point, cancel, readLost };
}

export type Teaching = ReturnType<typeof createTeaching>;

/** A fact in one sentence. */
export const factText = (fact: Taught): string =>
  isTaughtField(fact)
    ? words.taughtField(
        fact.control.label || fact.control.placeholder || fact.control.name || words.unlabelled,
        fact.property && words.fields[fact.property],
      )
    : words.taughtForm;
