import { resolve } from 'node:path';
import type { ExtensionBrowser } from '../browsers';
import { serveFolder } from '../serve';
import { alone, type Figure, median } from './figure';

const PAGES = resolve(import.meta.dirname, '../../test/pages');

/** The script time until the popup can be used, opened as a page for a tab with a form. */
export async function popup(extension: ExtensionBrowser): Promise<Figure[]> {
  const server = await serveFolder(PAGES);
  try {
    await extension.tab.goto(`${server.origin}/python-org.html`);
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const opened = await extension.openPopup();
      await opened.waitForSelector('[role="option"], .rows .row');
      const { ScriptDuration = 0 } = await opened.metrics();
      times.push(ScriptDuration * 1000);
      await opened.close();
    }
    return [alone('the popup: script until it can be used', median(times), 'ms', 100)];
  } finally {
    server.close();
  }
}
