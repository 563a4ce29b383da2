import { clearBadge } from '@/browser/badge';
import { letGo, pointIn } from '@/browser/page';
import { pointFromPopup } from '@/browser/pointing';
import { taughtOn } from '@/browser/sites';
import { putTaught, teach, unteach } from '@/browser/taught';
import type { Control } from '@/forms/control';
import type { PageView } from '@/forms/protocol';
import { describeControl, isTaughtField, type Taught } from '@/forms/taught';
import type { Property } from '@/templates/property';
import { laterWords } from './later-words';
import type { TeachState } from './teaching';
import { words } from './words';

/** What can be done in teaching; loaded when it is first done. */
export function teachActs({ view, page, isPointing, pointed, said, lost, lookAgain }: TeachState) {
  async function remember(fact: Taught): Promise<void> {
    const open = page.value;
    if (!open) return;
    const { origin, host } = open.view;
    const before = await taughtOn(origin);
    await teach(origin, fact);
    if (pointed.value) await Promise.all([letGo(open), clearBadge(open.tabId)]);
    await lookAgain();
    said.value = { text: laterWords.remembered(host, factText(fact)), origin, before };
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
    await putTaught(last.origin, last.before);
    said.value = null;
    await lookAgain();
  }

  async function forget(id: string): Promise<void> {
    await unteach(page.value!.view.origin, id);
    said.value = null;
    await lookAgain();
  }

  async function point(): Promise<void> {
    const open = page.value;
    if (!open || isPointing.value) return;
    isPointing.value = true;
    try {
      if (await (view === 'popup' ? pointFromPopup(open) : pointIn(open))) await lookAgain();
    } finally {
      isPointing.value = false;
    }
  }

  /** Ends the pointing, or leaves what was pointed at as it is. */
  async function cancel(): Promise<void> {
    if (page.value) await letGo(page.value);
    if (page.value && pointed.value) await clearBadge(page.value.tabId);
    pointed.value = null;
  }

  async function readLost({ origin, lost: ids }: PageView): Promise<void> {
    lost.value = (await taughtOn(origin)).filter(({ id }) => ids.includes(id));
  }

  return { teachField, teachPosting, undo, forget, point, cancel, readLost };
}

/** A fact in one sentence. */
export const factText = (fact: Taught): string =>
  isTaughtField(fact)
    ? laterWords.taughtField(
        fact.control.label || fact.control.placeholder || fact.control.name || laterWords.unlabelled,
        fact.property && words.fields[fact.property],
      )
    : laterWords.taughtForm;
