import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { flowOfPage } from './flow';
import { openPage } from './page';
import { rememberTemplate, templateOf } from './sites';
import { fillUnseen } from './unseen-fill';

/**
 * The keyboard command: fills with the template last used on this site and says on the badge how many landed.
 * Where none was used it opens the popup: nobody fills the wrong template unseen.
 */
export async function onFillCommand(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    const page = await openPage(tab.id);
    const flow = await flowOfPage(page);
    const template = flow?.template ?? (await templateOf(page.view.host));
    if (page.view.kind !== 'posting' || !template) return await openPopup(tab.id);
    await showBadge(tab.id, '…', 'quiet');
    await fillUnseen(page, template, flow);
    await rememberTemplate(page.view.host, template);
  } catch {
    // What is wrong with the page is said where there is room for it.
    await openPopup(tab.id);
  }
}

/** Where the browser opens no popup by itself (Firefox up to 148), the badge says that there is something to see. */
const openPopup = (tabId: number): Promise<void> =>
  browser.action.openPopup().catch(() => showBadge(tabId, '?', 'warn'));
