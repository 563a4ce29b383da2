import { browser } from 'wxt/browser';
import { showBadge, showLanded } from './badge';
import { earlierSections, flowOfPage, recordStep } from './flow';
import { postingOf } from './library';
import { fillPage, openPage } from './page';
import { rememberTemplate, templateOf } from './sites';
import { readLibrary } from './store';

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
    const { variants, companies } = await readLibrary();
    const { posting } = await postingOf(template, variants, companies);
    await showBadge(tab.id, '…', 'quiet');
    const report = await fillPage(page, posting, { earlier: earlierSections(flow, page.view) });
    await recordStep(tab.id, { view: page.view, template, report });
    await rememberTemplate(page.view.host, template);
    await showLanded(page, report);
  } catch {
    // What is wrong with the page is said where there is room for it.
    await openPopup(tab.id);
  }
}

/** Where the browser opens no popup by itself (Firefox up to 148), the badge says that there is something to see. */
const openPopup = (tabId: number): Promise<void> =>
  browser.action.openPopup().catch(() => showBadge(tabId, '?', 'warn'));
