import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, startBrowser } from './browsers';
import { build } from './build';
import { ensureBrowsers } from './ensure';
import { choose, filled, keepVariant, press, settle } from './person';
import { serveFolder } from './serve';

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = join(ROOT, 'test/pages');
const OUTPUT = join(ROOT, 'demo-output');
const BOARD = 'python-org.html';

/**
 * Builds, starts a browser with the extension and the practice boards. With a display it stays open for you to try;
 * without one it does the main job headless, prints the report and leaves screenshots.
 */
export async function main(args: readonly string[]): Promise<number> {
  ensureBrowsers(['chromium']);
  build('chromium');
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const isHeadless = args.includes('--headless') || !hasDisplay;
  const server = await serveFolder(PAGES, 0);
  const extension = await startBrowser('chromium', '.output/chrome-mv3', { headless: isHeadless });
  try {
    if (isHeadless) await showMainJob(extension, server.origin);
    else await letTry(extension, server.origin);
  } finally {
    await extension.close().catch(() => undefined);
    server.close();
  }
  return 0;
}

async function letTry(extension: ExtensionBrowser, origin: string): Promise<void> {
  await extension.tab.goto(`${origin}/`);
  console.log(
    `The practice boards are open at ${origin}/. Open one, press Rolecast's button in the toolbar, choose a template, press Fill.\nClose the browser to end.`,
  );
  await new Promise<void>((done) => extension.browser.once('disconnected', () => done()));
}

async function showMainJob(extension: ExtensionBrowser, origin: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: join(OUTPUT, `${name}.png`) as `${string}.png`, fullPage: false });
  await keepVariant(extension);
  const { tab } = extension;
  await tab.setViewport({ width: 1200, height: 1500 });
  await tab.goto(`${origin}/${BOARD}`);
  await shot(tab, '1-page-before');
  const popup = await extension.openPopup();
  await choose(popup, 'Senior Backend Northwind');
  await settle(popup);
  await shot(popup, '2-popup-plan');
  console.log(await popup.$eval('.found', (found) => found.textContent));
  await press(popup, 'Fill');
  await filled(popup);
  await settle(popup);
  await shot(popup, '3-popup-report');
  await shot(tab, '4-page-filled');
  console.table(await readReport(popup));
  await press(popup, 'Undo');
  await settle(popup);
  await shot(popup, '5-popup-undone');
  await shot(tab, '6-page-after-undo');
  console.log(
    await popup.$eval('.body [aria-live]', (said) => said.firstElementChild?.textContent ?? said.textContent),
  );
  console.log(`Screenshots are in ${OUTPUT}`);
}

const readReport = (popup: Page) =>
  popup.$$eval('.rows .row', (rows) =>
    rows.map((row) => ({
      field: row.querySelector('.label')?.textContent ?? '',
      state: row.querySelector('.state title')?.textContent ?? '',
      value: (row.querySelector('.why') ?? row.querySelector('.value'))?.textContent?.slice(0, 60) ?? '',
    })),
  );
