import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Board } from '@/forms/board';
import type { PageLanguage } from '@/forms/compiled';
import { PageSession } from '@/forms/page-session';

declare global {
  /** The page script, in its isolated world only: pages cannot see it. */
  var rolecast: PageSession | undefined;
  /** Languages and boards that were injected, by id; the files are made at build time (wxt.config.ts). */
  var rolecastLanguages: Record<string, PageLanguage> | undefined;
  var rolecastBoards: Record<string, Board> | undefined;
  /** The marks of all boards. */
  var rolecastBoardMarks: readonly string[] | undefined;
}

/**
 * What a click injects, into the frames that it may reach; once a page. A fill injects fill.ts beside it.
 * @returns what tells what else the page needs to be understood: files of languages and boards
 */
export default defineUnlistedScript(() => {
  globalThis.rolecast ??= new PageSession(
    window,
    () => Object.values(globalThis.rolecastLanguages ?? {}),
    () => Object.values(globalThis.rolecastBoards ?? {}),
    () => globalThis.rolecastTaught,
  );
  return globalThis.rolecast.signs(globalThis.rolecastBoardMarks ?? []);
});
