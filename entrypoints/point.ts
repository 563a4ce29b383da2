import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointAt } from '@/forms/point';

/** Injected when a person wants to point at a control; resolves with whether they did. */
export default defineUnlistedScript(async () => {
  const { rolecast } = globalThis;
  if (!rolecast) return false;
  rolecast.letGo();
  rolecast.pointing = new AbortController();
  const question = await pointAt(rolecast.questions(), rolecast.view.document, rolecast.pointing.signal);
  if (question) rolecast.point(question);
  return question !== undefined;
});
