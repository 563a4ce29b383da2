import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PointSession } from '@/forms/point-session';

declare global {
  /** What lets a person point at a control of the page of `rolecast`. */
  var rolecastPoint: PointSession | undefined;
}

/** What is injected beside the page script when a person wants to point at a control; once a page. */
export default defineUnlistedScript(() => {
  if (globalThis.rolecast) globalThis.rolecastPoint ??= new PointSession(globalThis.rolecast);
});
