import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { variant } from '../../scripts/demo-variant';
import { stored } from '../e2e/steps';

/** How often the browser is killed: a few times in the suite, 200 by `npm run test:kill`. */
const KILLS = Number(process.env.KILLS ?? 6);
const profile = mkdtempSync(join(tmpdir(), 'rolecast-kill-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

interface ExtensionPage {
  readonly chrome: { readonly storage: { readonly local: { set(values: unknown): Promise<void> } } };
}

/** Starts the browser on what the last kill has left, and opens the variant. */
async function start(): Promise<{ extension: ExtensionBrowser; page: Page; kept: number }> {
  const extension = await startBrowser('chromium', productBuild('chromium'), { profile });
  const page = await extension.openExtensionPage('editor.html');
  await page.waitForSelector('.editor', { timeout: 60_000 });
  const values = await stored(page);
  expect(Object.keys(values).filter((key) => key.startsWith('aside:'))).toEqual([]);
  const found = values[`variant:${variant.id}`] as { details: Record<string, string> } | undefined;
  if (!found)
    await page.evaluate(
      (key, value) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ [key]: value }),
      `variant:${variant.id}`,
      { ...variant, companyId: undefined, details: {} } as never,
    );
  return { extension, page, kept: Number(found?.details['jobLocation.city']?.replace(/\D/g, '') || 0) };
}

/** Types into a field, key by key with pauses as people have them, and tells which values were shown as saved. */
async function type(page: Page, from: number): Promise<{ typed: number; saved: number }> {
  await page.evaluate((id) => {
    location.hash = `variant:${id}`;
    location.reload();
  }, variant.id);
  await page.waitForSelector('.posting-details', { timeout: 60_000 });
  const seen = { typed: from, saved: 0 };
  await page.exposeFunction('tell', (kind: 'typed' | 'saved', number: number) => {
    seen[kind] = Math.max(seen[kind], number);
  });
  await page.evaluate((first) => {
    const { tell } = globalThis as unknown as { tell(kind: string, number: number): void };
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === 'City')!;
    const input = document.getElementById(label.htmlFor) as HTMLInputElement;
    let number = first;
    const key = () => {
      number++;
      input.value = `City ${number}`;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      tell('typed', number);
      setTimeout(key, number % 9 === 0 ? 700 : 15);
    };
    let before = '';
    setInterval(() => {
      const isSaved = document.querySelector('.save-state')?.getAttribute('data-state') === 'saved';
      // Shown as saved over two looks: a frame may be drawn between a key and the word.
      if (isSaved && before === input.value && /\d/.test(before)) tell('saved', Number(before.slice(5)));
      before = isSaved ? input.value : '';
    }, 25);
    key();
  }, from);
  return seen;
}

async function kill({ browser }: ExtensionBrowser): Promise<void> {
  const dead = new Promise((done) => browser.process()!.once('exit', done));
  browser.process()!.kill('SIGKILL');
  await dead;
}

test(
  `after ${KILLS} kills at random moments, all that was shown as saved is there, and the store opens`,
  async () => {
    let seen = { typed: 0, saved: 0 };
    let saves = 0;
    for (let at = 0; at <= KILLS; at++) {
      const { extension, page, kept } = await start();
      expect({ at, lost: kept < seen.saved, invented: kept > seen.typed }).toEqual({
        at,
        lost: false,
        invented: false,
      });
      if (at === KILLS) await extension.close();
      if (at === KILLS) break;
      seen = await type(page, Math.max(kept, seen.typed));
      await new Promise((done) => setTimeout(done, 200 + Math.random() * 2500));
      await kill(extension);
      if (seen.saved > 0) saves++;
    }
    // The test would say nothing if nothing had ever been saved before a kill.
    expect(saves).toBeGreaterThan(KILLS / 5);
  },
  60_000 + KILLS * 15_000,
);
