import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers';

const FOLDER = join(import.meta.dirname, '../public/icon');
/** Sizes that toolbars, menus and stores show. */
const SIZES = [16, 32, 48, 128];

/** Draws the toolbar icon at each size from its one drawing. */
export async function main(): Promise<number> {
  const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  return 0;
}
