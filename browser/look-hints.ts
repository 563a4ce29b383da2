import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { takeIntent } from './intent';
import { continueFlow, keepFilling } from './keep-filling';
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
  const tabId = sender.tab?.id;
  if (!hint.success || sender.id !== browser.runtime.id || tabId === undefined) return;
  await showBadge(tabId, hint.output.fields > 0 ? String(hint.output.fields) : '', 'quiet');
  await continueFlow(tabId);
}

/** An origin was allowed: what it was asked for is done here, for the prompt may have closed the popup. */
export async function onAllowed(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    const intent = await takeIntent(origin);
    if (intent?.for === 'look') await registerLook(origin);
    if (intent?.for === 'flow') await keepFilling(intent.tabId, intent.host);
    // Chromium's question closes the popup that asked; Firefox's does not.
    if (intent?.for === 'frame' && !import.meta.env.FIREFOX) await browser.action.openPopup().catch(() => undefined);
  }
}
