import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { type Page, pointIn } from './page';

const shape = v.object({ type: v.literal('point'), tabId: v.number(), frameId: v.number() });

/** Lets a person point from the popup, which a click into the page closes: the background waits, and opens it again. */
export const pointFromPopup = async ({ tabId, frameId }: Pick<Page, 'tabId' | 'frameId'>): Promise<boolean> =>
  (await browser.runtime.sendMessage({ type: 'point', tabId, frameId })) === true;

/** In the background: points for the popup; only a view of ours is listened to, anything else gets no answer. */
export function onPoint(
  message: unknown,
  sender: { readonly id?: string; readonly url?: string },
): Promise<boolean> | undefined {
  const asked = v.safeParse(shape, message);
  const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('' as never));
  return asked.success && isOurs ? pointAndReturn(asked.output) : undefined;
}

async function pointAndReturn(asked: v.InferOutput<typeof shape>): Promise<boolean> {
  const isPointed = await pointIn(asked).catch(() => false);
  // Where the browser opens no popup by itself (Firefox up to 148), the badge says that there is something to answer.
  if (isPointed) await browser.action.openPopup().catch(() => showBadge(asked.tabId, '?', 'warn'));
  return isPointed;
}
