import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { registerLook } from './sites';

/** What the registered look says: how many fields a posting form on this page has. Nothing else is ever taken from a page. */
const hintShape = v.object({
  type: v.literal('look'),
  fields: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
});

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

/** A hint of our own look in a tab; anything else is left unanswered. */
export async function onHint(message: unknown, sender: Sender): Promise<void> {
  const hint = v.safeParse(hintShape, message);
  if (!hint.success || sender.id !== browser.runtime.id || sender.tab?.id === undefined) return;
  await showBadge(sender.tab.id, hint.output.fields > 0 ? String(hint.output.fields) : '', 'quiet');
}

/** An origin was allowed: a prompt closes the popup that asked, so the look is registered here. */
export async function onAllowed(origins: readonly string[]): Promise<void> {
  for (const origin of origins) await registerLook(origin);
}
