import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, startBrowser } from './browsers';
import { build } from './build';
import { company, variant } from './demo-variant';
import { ensureBrowsers } from './ensure';
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
  await popup.waitForFunction(
    () => [...document.querySelectorAll('button')].some((button) => button.textContent?.startsWith('Undo')),
    { timeout: 30_000 },
  );
  await settle(popup);
  await shot(popup, '3-popup-report');
  await shot(tab, '4-page-filled');
  console.table(await readReport(popup));
  await press(popup, 'Undo');
  await settle(popup);
  await shot(popup, '5-popup-undone');
  await shot(tab, '6-page-after-undo');
  console.log(
    await popup.$eval('.body', (body) => (body.querySelector('[aria-live]') as HTMLElement).innerText.split('\n')[0]),
  );
  console.log(`Screenshots are in ${OUTPUT}`);
}

/** Keeps a variant, as somebody has who used Rolecast before. */
async function keepVariant(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.openExtensionPage('popup.html');
  await page.evaluate(
    async (values) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(values: unknown): Promise<void> } } } }
      ).chrome;
      await storage.local.set(values);
    },
    { [`variant:${variant.id}`]: variant, [`company:${company.id}`]: company } as never,
  );
  await page.close();
}

async function choose(popup: Page, typed: string): Promise<void> {
  await popup.waitForSelector('input[role="combobox"]');
  await popup.focus('input[role="combobox"]');
  await popup.keyboard.type(typed);
  await popup.waitForSelector('[role="option"]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.rows .row', { timeout: 20_000 });
}

async function press(popup: Page, begins: string): Promise<void> {
  await popup.evaluate((name) => {
    [...document.querySelectorAll('footer button')]
      .find((button): button is HTMLButtonElement => button.textContent?.startsWith(name) ?? false)
      ?.click();
  }, begins);
}

const settle = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));

const readReport = (popup: Page) =>
  popup.$$eval('.rows .row', (rows) =>
    rows.map((row) => ({
      field: row.querySelector('.label')?.textContent ?? '',
      state: row.querySelector('.state title')?.textContent ?? '',
      value: (row.querySelector('.why') ?? row.querySelector('.value'))?.textContent?.slice(0, 60) ?? '',
    })),
  );
