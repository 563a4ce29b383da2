import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFields } from '@/forms/look';

declare global {
  /** How the look of this page is stopped: it may be injected again. */
  var rolecastLook: (() => void) | undefined;
}

/** The small first look, registered on sites where the person asked for it: one number, through the browser's own API. */
export default defineUnlistedScript(() => {
  globalThis.rolecastLook?.();
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;
  globalThis.rolecastLook = watchFields(document, (fields) => {
    void Promise.resolve(runtime.sendMessage({ type: 'look', fields })).catch(() => undefined);
  });
});
