import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browsers';
import type { View } from '../../scripts/firefox-views';

// What the tests do in pages of the extension.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The extension's storage as a page of the extension sees it. */
interface ExtensionPage {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: null): Promise<Record<string, unknown>>;
        set(values: unknown): Promise<void>;
        clear(): Promise<void>;
      };
      readonly session: { clear(): Promise<void> };
    };
  };
}

/** Waits until a page says something. */
export const waitFor = (page: Page, part: string) =>
  page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 20_000 }, part);

/** Presses the button whose name begins so. */
export const pressButton = (page: Page, begins: string) =>
  page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name),
    );
    if (!button) throw new Error(`no button “${name}”`);
    button.click();
  }, begins);

/** Presses a button in the popup or panel of either browser, as soon as it can be pressed. */
export const pressIn = (view: View, begins: string): Promise<void> =>
  until(
    () =>
      view.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name),
        );
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }, begins),
    async () => `There is no button “${begins}”.`,
  );

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean>, otherwise = async () => 'It never came to pass.') {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(await otherwise());
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until the popup or panel says something. */
export const waitIn = (view: View, part: string): Promise<void> =>
  until(
    () => view.evaluate((wanted) => document.body.textContent.includes(wanted), part),
    async () => `It never said “${part}”: ${await view.evaluate(() => document.body.textContent.slice(0, 600))}`,
  );

/** All that is stored. */
export const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.local.get(null));

/** Replaces all that is stored. */
export async function keep(extension: ExtensionBrowser, values: Readonly<Record<string, unknown>>): Promise<void> {
  const page = await extension.openExtensionPage('popup.html');
  await page.evaluate(async (all) => {
    const { local, session } = (globalThis as unknown as ExtensionPage).chrome.storage;
    // The page opens its store meanwhile: before this, or after it.
    await navigator.locks.request('rolecast:schema', async () => {
      await local.clear();
      await session.clear();
      await local.set(all);
    });
    sessionStorage.clear();
  }, values as never);
  await page.close();
}

/** What axe finds wrong in a page, with the element that it is about. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(node: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}
