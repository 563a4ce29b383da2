import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FillSession } from '@/forms/fill-session';

declare global {
  /** What fills the page of `rolecast` and takes it back. */
  var rolecastFill: FillSession | undefined;
}

/** What a fill or an undo injects beside the page script; once a page. */
export default defineUnlistedScript(() => {
  if (globalThis.rolecast) globalThis.rolecastFill ??= new FillSession(globalThis.rolecast);
});
