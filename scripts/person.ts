import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browsers';
import { company, variant } from './demo-variant';

// What a person does in the popup, for the demo and the screenshots.

/** Keeps a variant, as somebody has who used Rolecast before. */
export async function keepVariant(extension: ExtensionBrowser): Promise<void> {
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

/** Chooses the first template that what is typed finds, and waits for the plan. */
export async function choose(popup: Page, typed: string): Promise<void> {
  await popup.waitForSelector('input[role="combobox"]');
  await popup.focus('input[role="combobox"]');
  await popup.keyboard.type(typed);
  await popup.waitForSelector('[role="option"]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.rows .row', { timeout: 20_000 });
}

/** Presses the button of the foot whose name begins so. */
export async function press(popup: Page, begins: string): Promise<void> {
  await popup.evaluate((name) => {
    [...document.querySelectorAll('footer button')]
      .find((button): button is HTMLButtonElement => button.textContent?.startsWith(name) ?? false)
      ?.click();
  }, begins);
}

/** Lets a view come to rest before it is looked at. */
export const settle = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));

/** Waits until something is filled. */
export const filled = (popup: Page) =>
  popup.waitForFunction(
    () => [...document.querySelectorAll('button')].some((button) => button.textContent?.startsWith('Undo')),
    { timeout: 30_000 },
  );
