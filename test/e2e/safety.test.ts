import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import { serveFolder } from '../../scripts/serve';
import { keep, pressIn, stored, until, waitFor, waitIn } from './steps';

let extension: ExtensionBrowser;
let server: Awaited<ReturnType<typeof serveFolder>>;

/** Every request of every page and worker of the browser, but for files of the extension itself. */
const requests: string[] = [];

async function count(target: Target): Promise<void> {
  if (!['page', 'service_worker', 'other', 'webview'].includes(target.type())) return;
  const session = await target.createCDPSession().catch(() => undefined);
  await session?.send('Network.enable').catch(() => undefined);
  session?.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!/^(?:chrome-extension|data|blob|chrome|devtools):/.test(url) && !url.endsWith('/favicon.ico'))
      requests.push(url);
  });
}

const ID = `variant:${variant.id}`;
const library = { [ID]: variant, [`company:${company.id}`]: company, 'settings:all': { recent: [ID] } };

beforeAll(async () => {
  server = await serveFolder(new URL('../pages', import.meta.url).pathname);
  extension = await startBrowser('chromium', productBuild('chromium'));
  for (const target of extension.browser.targets()) await count(target);
  extension.browser.on('targetcreated', (target) => void count(target));
}, 240_000);
afterAll(async () => {
  await extension?.close();
  server?.close();
});
beforeEach(() => keep(extension, library));

type Model = Record<string, unknown>;
const model = () => extension.tab.evaluate(() => (window as unknown as { __model(): Model }).__model());

/** The number on the toolbar button for the tab of the page. */
async function badge(): Promise<string> {
  const page = await extension.openExtensionPage('popup.html');
  const text = await page.evaluate(async () => {
    const { tabs, action } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      }
    ).chrome;
    const all = await Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
    return all.join('');
  });
  await page.close();
  return text;
}

describe('what a page says to us', () => {
  test('changes nothing: a page has no way to talk to the extension', async () => {
    const { tab } = extension;
    await tab.goto(`${server.origin}/python-org.html`);
    const popup = await extension.openView('popup');
    await waitIn(popup, 'Fill 12 fields');
    const before = await model();
    expect(
      await tab.evaluate(() => {
        const seen = Object.keys(globalThis).filter((name) => /rolecast/i.test(name));
        for (const message of [
          { type: 'look', fields: 99 },
          { type: 'allowed', tabId: 1 },
          { command: 'fill', args: [] },
          { rolecast: 'undo' },
          'rolecast:fill',
        ]) {
          postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('rolecast', { detail: message }));
          new BroadcastChannel('rolecast').postMessage(message);
        }
        const { runtime } =
          (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {};
        return [seen, typeof runtime?.sendMessage];
      }),
    ).toEqual([[], 'undefined']);
    // Nor has it files of ours to look for.
    const probed = await tab.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => 'found',
              () => 'none',
            ),
          ),
        ),
      ['page.js', 'popup.html', 'languages/en.js', 'icon/16.png'].map((path) => extension.url(path)),
    );
    expect(probed).toEqual(['none', 'none', 'none', 'none']);
    await new Promise((done) => setTimeout(done, 500));
    expect(await model()).toEqual(before);
    await waitIn(popup, 'Fill 12 fields');
    await popup.close();
    expect(await badge()).toBe('');
  });
});

describe('requests', () => {
  test('are the page’s own: find, plan, fill, undo, copy, settings and editor start none', async () => {
    await extension.tab.goto(`${server.origin}/python-org.html`, { waitUntil: 'networkidle0' });
    requests.length = 0;
    const popup = await extension.openView('popup');
    await pressIn(popup, 'Fill');
    await waitIn(popup, 'landed');
    await pressIn(popup, 'Copy');
    await pressIn(popup, 'Whole post');
    await pressIn(popup, 'Undo');
    await waitIn(popup, 'as before');
    await pressIn(popup, 'More');
    await pressIn(popup, 'Settings');
    await waitIn(popup, 'Sites that you allowed');
    await popup.close();
    const editor = await extension.openExtensionPage(`editor.html#${ID}`);
    await editor.waitForSelector('#responsibilities-lines p');
    await editor.close();
    expect(requests).toEqual([]);
    // The counter counts: the page's own request is seen.
    await extension.tab.evaluate(() => fetch('/posting.jsonld'));
    await until(async () => requests.length === 1);
  });
});

describe('submitting', () => {
  test.each(['submit-inline', 'submit-script', 'self-submitting'])('never happens on %s', async (page) => {
    await extension.tab.goto(`${server.origin}/hostile/${page}.html`);
    const address = extension.tab.url();
    requests.length = 0;
    const popup = await extension.openView('popup');
    await pressIn(popup, 'Fill');
    await waitIn(popup, 'landed');
    await pressIn(popup, 'Undo');
    await waitIn(popup, 'as before');
    await popup.close();
    expect([extension.tab.url(), (await model()).submitted, requests]).toEqual([address, 0, []]);
  });
});

describe('storage that holds nonsense', () => {
  const NONSENSE = {
    'variant:text': 'nonsense',
    'variant:half': { id: 'half', name: 'Half a variant' },
    'company:list': [1, 2, 3],
    'settings:all': 7,
    'site:localhost': null,
    'taught:http://localhost': { facts: 'many' },
    meta: { schema: 'one' },
    stray: { kept: true },
  };
  const texts = (all: Record<string, unknown>) => Object.values(all).map((value) => JSON.stringify(value));

  test.each([
    ['popup', 'popup.html', 'Template'],
    ['editor', 'editor.html', 'No variants yet.'],
  ])('the %s opens, and none of it is lost', async (_, path, says) => {
    await keep(extension, NONSENSE);
    const page: Page = await extension.openExtensionPage(path);
    if (path === 'editor.html') await waitFor(page, says);
    else await page.waitForSelector('[role="combobox"]');
    await page.waitForFunction(() => document.body.textContent.length > 20);
    await new Promise((done) => setTimeout(done, 500));
    const kept = texts(await stored(page));
    for (const value of texts(NONSENSE)) expect(kept).toContain(value);
    await page.close();
  });
});
