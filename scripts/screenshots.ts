import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, startBrowser } from './browsers';
import { productBuild } from './build';
import { variant } from './demo-variant';
import { ensureBrowsers } from './ensure';
import { choose, filled, keepVariant, press, settle } from './person';
import { serveFolder } from './serve';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.github/screenshots');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Takes the pictures of the README, in light and dark. */
export async function main(): Promise<number> {
  ensureBrowsers(['chromium']);
  mkdirSync(OUTPUT, { recursive: true });
  const server = await serveFolder(join(ROOT, 'test/pages'), 0);
  const extension = await startBrowser('chromium', productBuild('chromium'));
  try {
    await keepVariant(extension);
    for (const theme of THEMES) {
      await takePopup(extension, `${server.origin}/python-org.html`, theme);
      await takeEditor(extension, theme);
    }
  } finally {
    await extension.close().catch(() => undefined);
    server.close();
  }
  console.log(`Screenshots are in ${OUTPUT}`);
  return 0;
}

const take = (page: Page, name: string, theme: Theme) =>
  page.screenshot({ path: join(OUTPUT, `${name}-${theme}.png`) as `${string}.png`, fullPage: false });

/** The whole popup, which is higher than a window without a screen shows. */
const takeAll = async (popup: Page, name: string, theme: Theme) =>
  (await popup.$('.popup'))!.screenshot({ path: join(OUTPUT, `${name}-${theme}.png`) as `${string}.png` });

const setTheme = (page: Page, theme: Theme) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

async function takePopup(extension: ExtensionBrowser, address: string, theme: Theme): Promise<void> {
  await extension.tab.goto(address);
  const popup = await extension.openPopup();
  await setTheme(popup, theme);
  await choose(popup, 'Senior Backend Northwind');
  await settle(popup);
  await takeAll(popup, 'plan', theme);
  await press(popup, 'Fill');
  await filled(popup);
  await settle(popup);
  await takeAll(popup, 'report', theme);
  await popup.close();
}

async function takeEditor(extension: ExtensionBrowser, theme: Theme): Promise<void> {
  const page = await extension.openExtensionPage(`editor.html#variant:${variant.id}`);
  await page.setViewport({ width: 1280, height: 800 });
  await setTheme(page, theme);
  await page.waitForSelector('#responsibilities-lines p');
  await settle(page);
  await take(page, 'editor', theme);
  await page.close();
}
