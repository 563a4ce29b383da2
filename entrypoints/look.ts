import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFields } from '@/forms/look';

/** The small first look, registered on sites where the person asked for it: one number, through the browser's own API. */
export default defineUnlistedScript(() => {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;
  watchFields(document, (fields) => {
    void Promise.resolve(runtime.sendMessage({ type: 'look', fields })).catch(() => undefined);
  });
});
