import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Why a permission was asked for: the prompt can close the popup that asked, and the background acts on the answer. */
export type Intent =
  | { readonly for: 'look' }
  | { readonly for: 'frame' }
  | { readonly for: 'flow'; readonly tabId: number; readonly host: string };

const shape = v.variant('for', [
  v.object({ for: v.literal('look') }),
  v.object({ for: v.literal('frame') }),
  v.object({ for: v.literal('flow'), tabId: v.number(), host: v.string() }),
]);

const keyOf = (pattern: string) => `intent:${pattern}`;

/** Remembers why an origin is asked for. */
export const rememberIntent = (pattern: string, intent: Intent): Promise<void> =>
  browser.storage.session.set({ [keyOf(pattern)]: intent });

/** Why an origin was asked for; asked once. */
export async function takeIntent(pattern: string): Promise<Intent | undefined> {
  const key = keyOf(pattern);
  const parsed = v.safeParse(shape, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return parsed.success ? parsed.output : undefined;
}
