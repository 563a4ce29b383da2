import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageLanguage } from '@/forms/compiled';
import { PageSession } from '@/forms/page-session';

declare global {
  /** The page script, in its isolated world only: pages cannot see it. */
  var rolecast: PageSession | undefined;
  /** Languages that were injected, by id; the files are made at build time (wxt.config.ts). */
  var rolecastLanguages: Record<string, PageLanguage> | undefined;
}

/** What a click injects, into the frames that it may reach; once a page. A fill injects fill.ts beside it. */
export default defineUnlistedScript(() => {
  globalThis.rolecast ??= new PageSession(window, () => Object.values(globalThis.rolecastLanguages ?? {}));
  return { isOwner: globalThis.rolecast.isOwner, languages: globalThis.rolecast.languages() };
});
