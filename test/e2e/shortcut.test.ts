import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import { serveFolder } from '../../scripts/serve';
import { keep, stored, until, waitIn } from './steps';

// The key that fills, pressed in Firefox: it gives the permission for the page, as the button does.

let extension: ExtensionBrowser;
let server: Awaited<ReturnType<typeof serveFolder>>;
const ID = `variant:${variant.id}`;
const library = { [ID]: variant, [`company:${company.id}`]: company };

beforeAll(async () => {
  server = await serveFolder(new URL('../pages', import.meta.url).pathname);
  extension = await startBrowser('firefox', productBuild('firefox'));
}, 240_000);
afterAll(async () => {
  await extension?.close();
  server?.close();
});

const model = () =>
  extension.tab.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model());

async function inExtension<T>(run: () => Promise<T>): Promise<T> {
  const page = await extension.openExtensionPage('popup.html');
  const found = await page.evaluate(run);
  await page.close();
  return found as T;
}

const badges = () =>
  inExtension(async () => {
    const { tabs, action } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      }
    ).chrome;
    const all = await Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    return all.filter(Boolean);
  });

test('fills with the template last used on this site, unseen, and counts on the badge', async () => {
  const { host } = new URL(server.origin);
  await keep(extension, { ...library, [`site:${host}`]: { host, template: ID } });
  await extension.tab.goto(`${server.origin}/python-org.html`);
  const popup = await extension.pressFillKey();
  await until(async () => (await model()).city === 'Zurich');
  await until(async () => (await badges())[0] === '12');
  await expect(popup.evaluate(() => document.title)).rejects.toThrow('closed');
});

test('opens the popup where no template was used, and fills nothing', async () => {
  await keep(extension, { ...library, 'settings:all': { recent: [ID] } });
  await extension.tab.goto(`${server.origin}/python-org.html`);
  const before = await model();
  const popup = await extension.pressFillKey();
  await until(() => popup.evaluate(() => true).catch(() => false));
  await waitIn(popup, 'Fill 12 fields');
  expect(await model()).toEqual(before);
  await popup.close();
  const page = await extension.openExtensionPage('popup.html');
  expect(Object.keys(await stored(page)).filter((key) => key.startsWith('site:'))).toEqual([]);
  await page.close();
});

test('opens the popup on a page that has no posting form', async () => {
  const { host } = new URL(server.origin);
  await keep(extension, { ...library, [`site:${host}`]: { host, template: ID } });
  await extension.tab.goto(`${server.origin}/others/application.html`);
  const before = await model();
  const popup = await extension.pressFillKey();
  await until(() => popup.evaluate(() => true).catch(() => false));
  await waitIn(popup, 'Rolecast leaves it alone.');
  expect(await model()).toEqual(before);
  await popup.close();
});
