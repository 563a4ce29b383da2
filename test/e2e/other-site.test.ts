import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild, testBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import { serveFolder } from '../../scripts/serve';
import { keep, pressIn, until, waitIn } from './steps';

// A form in a frame of another site: the page is on one name of this machine, its frame on the other.

const library = {
  [`variant:${variant.id}`]: variant,
  [`company:${company.id}`]: company,
  'settings:all': { recent: [`variant:${variant.id}`] },
};

let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  server = await serveFolder(new URL('../pages', import.meta.url).pathname);
});
afterAll(() => server?.close());

const started: ExtensionBrowser[] = [];
afterAll(() => Promise.all(started.map((one) => one.close())));

async function openWith(browser: BrowserName, build: string) {
  const extension = await startBrowser(browser, build);
  started.push(extension);
  await keep(extension, library);
  await extension.tab.goto(`${server.origin}/frames/other-site.html`);
  return { extension, popup: await extension.openView('popup') };
}

const framed = async (extension: ExtensionBrowser) => {
  const frame = extension.tab.frames().find((one) => one.url().includes('four-boxes'))!;
  return frame.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model());
};

describe('a form in a frame of another site', () => {
  test('Firefox: is asked for by its site, read once that is allowed, filled and undone', async () => {
    const { extension, popup } = await openWith('firefox', productBuild('firefox'));
    await waitIn(popup, 'The form may stand in a frame of 127.0.0.1');
    const before = await framed(extension);
    await pressIn(popup, 'Allow 127.0.0.1');
    await waitIn(popup, 'posting form');
    await pressIn(popup, 'Fill');
    await waitIn(popup, 'landed');
    expect(await framed(extension)).not.toEqual(before);
    await pressIn(popup, 'Undo');
    await waitIn(popup, 'as before');
    expect(await framed(extension)).toEqual(before);
    // Exactly this one site, and it can be taken back.
    const asked = await popup.evaluate(() =>
      (
        globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
      ).chrome.permissions
        .getAll()
        .then(({ origins }) => origins),
    );
    expect(asked).toEqual(['http://127.0.0.1/*']);
  });

  test('Chromium: denied, it says what that means, and asks for nothing else', async () => {
    const { popup } = await openWith('chromium', productBuild('chromium'));
    await waitIn(popup, 'The form may stand in a frame of 127.0.0.1');
    // The browser's own question is drawn where no test can press it: here it says no at once.
    await popup.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      const { permissions } = (
        globalThis as unknown as {
          chrome: { permissions: { request(what: unknown, done?: (given: boolean) => void): unknown } };
        }
      ).chrome;
      permissions.request = (what, done) => {
        asked.push(what);
        done?.(false);
        return Promise.resolve(false);
      };
    });
    await pressIn(popup, 'Allow 127.0.0.1');
    await waitIn(popup, 'You did not allow 127.0.0.1');
    expect(await popup.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toEqual([
      { origins: ['http://127.0.0.1/*'] },
    ]);
    expect(await popup.evaluate(() => document.querySelectorAll('.rows .row').length)).toBe(0);
  });

  test('Chromium: allowed, it is filled', async () => {
    const { extension, popup } = await openWith('chromium', testBuild('chromium'));
    await waitIn(popup, 'posting form');
    await pressIn(popup, 'Fill');
    await waitIn(popup, 'landed');
    await until(async () => String((await framed(extension)).title ?? '').startsWith('Senior Backend Developer'));
  });
});
