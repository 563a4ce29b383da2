import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import type { View } from '../../scripts/firefox-views';
import { serveFolder } from '../../scripts/serve';
import { keep, pressIn, until, waitIn } from './steps';

interface Storage {
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

// By a real press of the toolbar button, in the build that people get: only what the press allows can be read.

const ID = `variant:${variant.id}`;
const library = { [ID]: variant, [`company:${company.id}`]: company };
/** The template has been used on the site and before: it is chosen at once. */
const used = (host: string) => ({
  ...library,
  [`site:${host}`]: { host, template: ID },
  'settings:all': { recent: [ID] },
});

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let extension: ExtensionBrowser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let views: View[] = [];

  beforeAll(async () => {
    server = await serveFolder(new URL('../pages', import.meta.url).pathname);
    extension = await startBrowser(browser, productBuild(browser));
  }, 240_000);
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });
  beforeEach(async () => {
    for (const view of views) await view.close().catch(() => undefined);
    views = [];
    await keep(extension, used(new URL(server.origin).host));
  });

  const goTo = (path: string) => extension.tab.goto(`${server.origin}/${path}`);
  const show = async (which: 'popup' | 'panel') => {
    const view = await extension.openView(which);
    views.push(view);
    return view;
  };
  const model = () =>
    extension.tab.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model());
  const labels = (view: View) =>
    view.evaluate(() => [...document.querySelectorAll('.rows .label')].map(({ textContent }) => textContent));

  test('the popup finds, plans, fills, reports and undoes', async () => {
    await goTo('python-org.html');
    const before = await model();
    const popup = await show('popup');
    await waitIn(popup, 'Fill 12 fields');
    expect(await labels(popup)).toContain('Job title');
    await pressIn(popup, 'Fill');
    await waitIn(popup, 'landed');
    expect(await model()).toMatchObject({ city: 'Zurich', company_name: 'Northwind Robotics' });
    await popup.close();
    const again = await show('popup');
    await waitIn(again, 'landed');
    await pressIn(again, 'Undo');
    await waitIn(again, 'as before');
    expect(await model()).toEqual(before);
  });

  test('the panel fills what is kept now: a variant that was edited meanwhile, never one that was deleted', async () => {
    await goTo('python-org.html');
    const popup = await show('popup');
    await waitIn(popup, 'Fill 12 fields');
    await popup.close();
    const panel = await show('panel');
    await waitIn(panel, 'Zurich');
    const change = (values: Record<string, unknown>) =>
      panel.evaluate(async (all) => {
        const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage;
        for (const [key, value] of Object.entries(all)) await (value ? local.set({ [key]: value }) : local.remove(key));
      }, values);
    await change({ [ID]: { ...variant, details: { ...variant.details, 'jobLocation.city': 'Basel' } } });
    await waitIn(panel, 'Basel');
    await pressIn(panel, 'Fill');
    await waitIn(panel, 'landed');
    expect(await model()).toMatchObject({ city: 'Basel' });
    await pressIn(panel, 'Undo');
    await waitIn(panel, 'as before');
    await change({ [ID]: null });
    await waitIn(panel, 'Choose a template');
    expect(await panel.evaluate(() => document.querySelectorAll('.rows .row').length)).toBe(0);
  });

  test('the panel shows the same, stays open, and fills', async () => {
    await goTo('python-org.html');
    const popup = await show('popup');
    await waitIn(popup, 'Fill 12 fields');
    const rows = await labels(popup);
    await popup.close();
    const panel = await show('panel');
    await waitIn(panel, 'Fill 12 fields');
    expect(await labels(panel)).toEqual(rows);
    await extension.tab.click('h1');
    await pressIn(panel, 'Fill');
    await waitIn(panel, 'landed');
    expect(await model()).toMatchObject({ city: 'Zurich' });
    await pressIn(panel, 'Undo');
    await waitIn(panel, 'as before');
  });

  test('the panel says which button to press where it has no access, and looks as soon as it is pressed', async () => {
    await goTo('python-org.html');
    const panel = await show('panel');
    await waitIn(panel, browser === 'firefox' ? 'Press Rolecast’s button' : 'posting form');
    // The press for one site allows no other.
    await extension.tab.goto(`${server.origin.replace('localhost', '127.0.0.1')}/four-boxes.html`);
    await waitIn(panel, 'Press Rolecast’s button');
    expect(await labels(panel)).toEqual([]);
    await show('popup');
    await waitIn(panel, '127.0.0.1');
    await until(async () => (await labels(panel)).length > 3);
  });

  test('the panel follows the tab that is shown', async () => {
    await goTo('python-org.html');
    await (await show('popup')).close();
    const panel = await show('panel');
    await waitIn(panel, 'Company description');
    const other = await extension.browser.newPage();
    await other.goto(`${server.origin.replace('localhost', '127.0.0.1')}/others/application.html`);
    await other.bringToFront();
    await waitIn(panel, 'Press Rolecast’s button');
    await extension.tab.bringToFront();
    await waitIn(panel, 'Company description');
    await other.close();
  });

  test('the panel shows the next step of a wizard', async () => {
    await goTo('wizard.html');
    await (await show('popup')).close();
    const panel = await show('panel');
    await until(async () => (await labels(panel)).includes('Company'));
    await pressIn(panel, 'Fill');
    await waitIn(panel, 'landed');
    await extension.tab.click('#next');
    await until(async () => (await labels(panel)).includes('Job description'));
    await waitIn(panel, '1 step of this posting filled.');
    await pressIn(panel, 'Fill');
    await until(async () => Boolean((await model()).description));
  });

  test('the panel takes a control that is pointed at in the page, remembers it, and takes it back', async () => {
    await goTo('python-org.html');
    await (await show('popup')).close();
    const panel = await show('panel');
    await pressIn(panel, 'Point at a field');
    await waitIn(panel, 'Click the field in the page');
    await until(async () => {
      await extension.tab.hover('[name="city"]');
      return extension.tab.$eval('[name="city"]', (one) => (one as HTMLElement).style.outline !== '');
    });
    await extension.tab.click('[name="city"]');
    await waitIn(panel, '“City”: what does it ask for?');
    expect(
      await extension.tab.$eval('[name="city"]', (one) => [one.getAttribute('style'), one.matches(':focus')]),
    ).toEqual([null, false]);
    await panel.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.teach select')!;
      select.value = 'employmentUnit';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pressIn(panel, 'Remember');
    await waitIn(panel, '“City” asks for “department”.');
    await pressIn(panel, 'Fill');
    await until(async () => (await model()).city === 'Platform');
    await pressIn(panel, 'Undo');
    await waitIn(panel, 'as before');
    await pressIn(panel, 'Take it back');
    await until(async () => !(await panel.evaluate(() => document.body.textContent.includes('“City” asks for'))));
    await pressIn(panel, 'Fill');
    await until(async () => (await model()).city === 'Zurich');
  });
});
