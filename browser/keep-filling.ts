import { browser } from 'wxt/browser';
import { flowOfPage, isFilledStep, setKeeps } from './flow';
import { openPage } from './page';
import { fillUnseen } from './unseen-fill';

/** Tabs whose step is being filled, and whether it is to be looked at once more. */
const running = new Map<number, 'once' | 'again'>();

/**
 * Turns "keep filling this posting" on: the next step is filled when it appears. The small look tells when a page shows
 * another step without being loaded anew.
 */
export async function keepFilling(tabId: number, host: string): Promise<void> {
  await setKeeps(tabId, host, true);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/look.js' as never] }).catch(() => undefined);
}

/** A tab shows another page or another step: fills it where the person has asked for that. */
export async function continueFlow(tabId: number): Promise<void> {
  if (running.has(tabId)) {
    // The step may have changed while the last one was read back: it is looked at again.
    running.set(tabId, 'again');
    return;
  }
  if (!(await hasFlow(tabId))) return;
  do {
    running.set(tabId, 'once');
    // Where the browser does not let us read the page any more, the popup says so when it is opened.
    await fillStep(tabId).catch(() => undefined);
  } while (running.get(tabId) === 'again');
  running.delete(tabId);
}

/** Whether anything is kept for a tab: most have nothing, and are left alone at no cost. */
const hasFlow = async (tabId: number) =>
  ((await browser.storage.session.get(`flow:${tabId}`))[`flow:${tabId}`] as { keeps?: unknown } | undefined)?.keeps ===
  true;

async function fillStep(tabId: number): Promise<void> {
  const page = await openPage(tabId);
  const flow = await flowOfPage(page);
  if (!flow?.keeps || page.view.kind !== 'posting' || isFilledStep(flow, page.view)) return;
  // A page that was loaded anew has no look yet: it tells of the steps that follow on it.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/look.js' as never] });
  await fillUnseen(page, flow.template, flow);
}
