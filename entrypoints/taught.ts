import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ApplyTaught, applyTaught } from '@/forms/taught';

declare global {
  /** Puts what a person taught to use; only on sites where they taught something. */
  var rolecastTaught: ApplyTaught | undefined;
}

/** What a page of a site gets besides, where a person taught something of its forms. */
export default defineUnlistedScript(() => {
  globalThis.rolecastTaught = applyTaught;
});
