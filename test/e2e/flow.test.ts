import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import { serveFolder } from '../../scripts/serve';
import { keep, pressButton, waitFor } from './steps';

let extension: ExtensionBrowser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(new URL('../pages', import.meta.url).pathname);
  extension = await startBrowser('chromium', productBuild('chromium'));
}, 240_000);
afterAll(async () => {
  await extension?.close();
  server?.close();
});
beforeEach(() => keep(extension, { [`variant:${variant.id}`]: variant, [`company:${company.id}`]: company }));

const model = () =>
  extension.tab.evaluate(() => (window as unknown as { __model(): Record<string, string> }).__model());
const until = (key: string) =>
  extension.tab.waitForFunction(
    (name) => Boolean((window as unknown as { __model(): Record<string, unknown> }).__model()[name]),
    { timeout: 20_000, polling: 100 },
    key,
  );

/** Opens a step, fills it with the variant from the popup, and leaves the popup open. */
async function fillFirst(path: string): Promise<Page> {
  await extension.tab.goto(`${server.origin}/${path}`);
  const popup = await extension.openPopup();
  await popup.waitForSelector('[role="option"]');
  await popup.keyboard.type('northwind');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.rows .row');
  await pressButton(popup, 'Fill');
  await waitFor(popup, 'landed');
  return popup;
}
const keepFilling = async (popup: Page) => {
  await popup.waitForSelector('.keep-filling input');
  await popup.click('.keep-filling input');
  await popup.waitForFunction(() => (document.querySelector('.keep-filling input') as HTMLInputElement).checked);
};

describe('a board with steps', () => {
  test('is filled step by step without a new page, and no section stands twice', async () => {
    const popup = await fillFirst('wizard.html');
    await keepFilling(popup);
    await popup.close();
    await extension.tab.click('#next');
    await until('description');
    await until('workplace');
    await extension.tab.click('#next');
    await until('deadline');
    const held = await model();
    expect(held).toMatchObject({
      at: 2,
      pressed: 2,
      company: 'Northwind Robotics',
      workplace: 'Hybrid',
      deadline: '2027-01-31',
    });
    expect(held.description).toContain('Key Responsibilities');
    expect(held.description).toContain('Five weeks of paid leave.');
    expect([held.responsibilities ?? '', held.benefits ?? '']).toEqual(['', '']);
  });

  test('shows what was filled when one goes back, and what an earlier step has taken', async () => {
    const popup = await fillFirst('wizard.html');
    await popup.close();
    await extension.tab.click('#next');
    const second = await extension.openPopup();
    await second.waitForSelector('.rows .row');
    await waitFor(second, '1 step of this posting filled.');
    await pressButton(second, 'Fill');
    await waitFor(second, 'landed');
    await second.close();
    await extension.tab.click('#next');
    const third = await extension.openPopup();
    await waitFor(third, 'Already said in another field.');
    await third.close();
    await extension.tab.click('#back');
    const back = await extension.openPopup();
    await waitFor(back, 'landed');
    expect(await back.evaluate(() => document.body.textContent)).toContain('2 steps of this posting filled.');
    await back.close();
  });

  test('ends with the posting: the same form, empty again, is another one', async () => {
    const popup = await fillFirst('python-org.html');
    await waitFor(popup, '1 step of this posting filled.');
    await popup.close();
    await extension.tab.reload();
    const again = await extension.openPopup();
    await again.waitForFunction(() => /^Fill \d/.test(document.querySelector('footer button')?.textContent ?? ''));
    expect(await again.evaluate(() => document.body.textContent)).not.toMatch(/landed|of this posting filled/);
    await again.close();
  });

  test('ends with the posting: another form of the site gets the whole text again', async () => {
    const popup = await fillFirst('table.html');
    await popup.close();
    await extension.tab.goto(`${server.origin}/django.html`);
    const again = await extension.openPopup();
    await again.waitForFunction(() => /^Fill \d/.test(document.querySelector('footer button')?.textContent ?? ''));
    const said = await again.evaluate(() => document.body.textContent);
    expect(said).not.toMatch(/of this posting filled|Already said/);
    await again.close();
  });

  test('is filled over pages that are loaded anew, on the same site', async () => {
    const popup = await fillFirst('four-boxes.html');
    await keepFilling(popup);
    await popup.close();
    await extension.tab.goto(`${server.origin}/wizard.html`);
    await until('company');
    expect((await model()).title).toMatch(/^Senior Backend Developer/);
    await extension.tab.click('#next');
    await until('workplace');
    // The four boxes have taken every section: the description of the second page gets none of them again.
    expect((await model()).description ?? '').toBe('');
  });

  test('fills nothing by itself where nobody asked for it, nor on another kind of page', async () => {
    const popup = await fillFirst('wizard.html');
    await popup.close();
    await extension.tab.click('#next');
    await new Promise((done) => setTimeout(done, 1500));
    expect((await model()).description ?? '').toBe('');
    await extension.tab.goto(`${server.origin}/others/application.html`);
    const before = await model();
    await new Promise((done) => setTimeout(done, 1500));
    expect(await model()).toEqual(before);
  });
});
