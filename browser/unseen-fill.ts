import type { FillReport } from '@/forms/protocol';
import { showLanded } from './badge';
import { fillPage } from './fill';
import { earlierSections, type Flow, recordStep } from './flow';
import { postingOf, type TemplateId } from './library';
import type { Page } from './page';
import { readLibrary } from './store';

/**
 * Fills a page while no view of ours is open: keeps what was filled, and says on the badge how many fields have landed.
 * What the page brings late is filled and told without being waited for.
 */
export async function fillUnseen(page: Page, template: TemplateId, flow: Flow | undefined): Promise<void> {
  const { variants, companies } = await readLibrary();
  const { posting } = await postingOf(template, variants, companies);
  const { report, follow } = await fillPage(page, posting, { earlier: earlierSections(flow, page.view) });
  const tell = async (now: FillReport) => {
    await recordStep(page.tabId, { view: page.view, template, report: now });
    await showLanded(page.tabId, now);
  };
  await tell(report);
  void follow()
    .then((late) => late && tell(late))
    .catch(() => undefined);
}
