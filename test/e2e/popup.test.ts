import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderLines } from '@/templates/render';
import { requestOf } from '@/templates/variant';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import { serveFolder } from '../../scripts/serve';
import { axeProblems, keep as keepIn, pressButton, stored, until, waitFor } from './steps';

let extension: ExtensionBrowser;
let server: Awaited<ReturnType<typeof serveFolder>>;

/** Requests that did not go to the practice pages: Rolecast starts none of its own. */
const foreignRequests: string[] = [];

beforeAll(async () => {
  server = await serveFolder(new URL('../pages', import.meta.url).pathname);
  extension = await startBrowser('chromium', productBuild('chromium'));
  extension.browser.on('targetcreated', (target) => {
    void target.page().then(
      (page) =>
        page?.on('request', (request) => {
          const url = request.url();
          if (/^https?:/.test(url) && !url.startsWith(server.origin)) foreignRequests.push(url);
        }),
      () => undefined,
    );
  });
}, 240_000);

afterAll(async () => {
  await extension?.close();
  server?.close();
});

const open = async (path: string): Promise<Page> => {
  await extension.tab.goto(`${server.origin}/${path}`);
  return extension.openPopup();
};

/** Variants of which earlier versions are kept. */
const versionsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('rolecast-versions');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('versions').objectStore('versions').count();
          count.onsuccess = () => {
            opening.result.close();
            done(count.result);
          };
        };
      }),
  );

const text = (popup: Page) => popup.evaluate(() => document.body.textContent);
const keep = (values: Readonly<Record<string, unknown>>) => keepIn(extension, values);

describe('the popup, by a real press of the toolbar button', () => {
  test('on first run: three presses from a role to a filled form', async () => {
    await keep({});
    const popup = await open('python-org.html');
    await waitFor(popup, 'posting form');
    await popup.waitForSelector('[role="option"]');
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="option"]')]
        .find((option) => option.textContent.includes('Backend Developer'))!
        .click(),
    );
    await popup.waitForSelector('.rows .row');
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    const model = await extension.tab.evaluate(
      () => (document.querySelector('[name="job_title"]') as HTMLInputElement).value,
    );
    expect(model).toMatch(/^Senior Backend Developer/);
    await popup.close();
  });

  test('by keyboard alone: filter, choose, fill, undo; and undo works after the popup was closed', async () => {
    await keep({ [`variant:${variant.id}`]: variant, [`company:${company.id}`]: company });
    let popup = await open('python-org.html');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.type('northwind');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.rows .row');
    const before = await extension.tab.evaluate(() =>
      JSON.stringify((window as unknown as { __model(): unknown }).__model()),
    );
    await popup.keyboard.press('Enter');
    await waitFor(popup, 'landed');
    expect(
      await extension.tab.evaluate(() => (document.querySelector('[name="city"]') as HTMLInputElement).value),
    ).toBe('Zurich');
    await popup.close();
    popup = await extension.openPopup();
    await waitFor(popup, 'landed');
    await pressButton(popup, 'Undo');
    await waitFor(popup, 'as before');
    expect(
      await extension.tab.evaluate(() => JSON.stringify((window as unknown as { __model(): unknown }).__model())),
    ).toBe(before);
    await popup.close();
  });

  test('says so when the page takes a value back a second later', async () => {
    await keep({
      [`variant:${variant.id}`]: variant,
      [`company:${company.id}`]: company,
      'settings:all': { recent: [`variant:${variant.id}`] },
    });
    const popup = await open('hostile/reverts.html');
    await popup.waitForSelector('.rows .row');
    await pressButton(popup, 'Fill');
    const stateOf = (label: string) =>
      popup.evaluate((name) => {
        const row = [...document.querySelectorAll('.rows .row')].find((one) => one.textContent.includes(name));
        return row?.querySelector('.state title')?.textContent;
      }, label);
    await until(async () => (await stateOf('Company')) === 'Refused');
    expect(await extension.tab.$eval('[name="company"]', (input) => (input as HTMLInputElement).value)).toBe('');
    expect(await stateOf('Location')).toBe('Landed');
    await popup.close();
  });

  test('remembers the template of the site', async () => {
    const popup = await open('python-org.html');
    await popup.waitForSelector('.rows .row');
    expect(await popup.$eval('input[role="combobox"]', (input) => input.value)).toContain('Northwind');
    await popup.close();
  });

  test('keeps what a person typed, and overwrites it on one press', async () => {
    const { tab } = extension;
    await tab.goto(`${server.origin}/python-org.html`);
    await tab.type('[name="company_name"]', 'Acme AG');
    const popup = await extension.openPopup();
    await waitFor(popup, 'You typed “Acme AG”. Kept.');
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    expect(await tab.$eval('[name="company_name"]', (input) => (input as HTMLInputElement).value)).toBe('Acme AG');
    await popup.close();
    await tab.goto(`${server.origin}/python-org.html`);
    await tab.type('[name="company_name"]', 'Acme AG');
    const again = await extension.openPopup();
    await waitFor(again, 'You typed');
    await pressButton(again, 'Overwrite');
    await again.waitForFunction(() => !document.body.textContent.includes('You typed'));
    await pressButton(again, 'Fill');
    await waitFor(again, 'landed');
    expect(await tab.$eval('[name="company_name"]', (input) => (input as HTMLInputElement).value)).toBe(
      'Northwind Robotics',
    );
    await again.close();
  });

  test('fills again with another template what it has filled itself', async () => {
    await keep({});
    const popup = await open('python-org.html');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.type('senior backend node');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.rows .row');
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.chip')].find((chip) => chip.textContent === 'Junior')!.click(),
    );
    await popup.waitForFunction(() => /^Fill \d/.test(document.querySelector('footer button')?.textContent ?? ''));
    expect(await text(popup)).not.toContain('You typed');
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    const title = () => extension.tab.$eval('[name="job_title"]', (input) => (input as HTMLInputElement).value);
    expect(await title()).toMatch(/^Junior Backend/);
    await pressButton(popup, 'Undo');
    await waitFor(popup, 'as before');
    expect(await title()).toBe('');
    await popup.close();
  });

  test('fills with the template that was chosen last, however soon Fill is pressed', async () => {
    await keep({});
    const popup = await open('python-org.html');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.type('senior backend node');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.rows .row');
    await popup.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.chip')].find((chip) => chip.textContent === 'Junior')!.click();
      document.querySelector<HTMLElement>('footer button')!.click();
    });
    await waitFor(popup, 'landed');
    const title = await extension.tab.$eval('[name="job_title"]', (input) => (input as HTMLInputElement).value);
    expect(title).toMatch(/^Junior Backend/);
    await popup.close();
  });

  test('takes a choice in the report, and keeps what a person changed since', async () => {
    const { tab } = extension;
    await keep({ [`variant:${variant.id}`]: variant, 'settings:all': { recent: [`variant:${variant.id}`] } });
    const popup = await open('python-org.html');
    await popup.waitForSelector('.rows .row');
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'need you');
    await tab.$eval('[name="city"]', (input) => {
      (input as HTMLInputElement).value = 'Basel';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const docker = await popup.$eval(
      '.rows select[aria-label="Job types"]',
      (select) => [...select.options].find((option) => option.text === 'Docker')!.value,
    );
    await popup.select('.rows select[aria-label="Job types"]', docker);
    await popup.waitForFunction(() => !document.querySelector('.rows select[aria-label="Job types"]'));
    const held = await tab.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model());
    expect(held).toMatchObject({ job_types: ['Docker'], city: 'Basel' });
    await pressButton(popup, 'Undo');
    await waitFor(popup, 'as before');
    expect(
      await tab.evaluate(() => (window as unknown as { __model(): Record<string, unknown> }).__model()),
    ).toMatchObject({ job_types: [], city: 'Basel' });
    await popup.close();
  });

  test('opens the editor at the chosen variant', async () => {
    await keep({ [`variant:${variant.id}`]: variant, 'settings:all': { recent: [`variant:${variant.id}`] } });
    const popup = await open('python-org.html');
    await popup.waitForSelector('.rows .row');
    await pressButton(popup, 'Open the editor');
    const target = await extension.browser.waitForTarget((one) =>
      one.url().endsWith(`/editor.html#variant:${variant.id}`),
    );
    const editor = (await target.page())!;
    await editor.waitForSelector('#responsibilities-lines p');
    await editor.close();
  });

  test('says why a field was understood as it was, on one press', async () => {
    await keep({ [`variant:${variant.id}`]: variant, 'settings:all': { recent: [`variant:${variant.id}`] } });
    const popup = await open('python-org.html');
    await popup.waitForSelector('.rows .row');
    const why = (await popup.$('[aria-label^="Why? What “Job title”"]'))!;
    expect(await why.evaluate((button) => button.getAttribute('aria-expanded'))).toBe('false');
    await why.focus();
    await popup.keyboard.press('Enter');
    await waitFor(popup, 'The label says “title”.');
    expect(await text(popup)).toContain('Understood as “job title”');
    expect(await why.evaluate((button) => button.getAttribute('aria-expanded'))).toBe('true');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => !document.body.textContent.includes('Understood as'));
    // Nothing was filled by these presses of Enter.
    expect(await text(popup)).not.toContain('landed');
    await popup.close();
  });

  test('says where the template and the person have both changed a line, and leads to the editor that is open', async () => {
    const id = `variant:${variant.id}`;
    const [first] = (await renderLines(requestOf(variant))).responsibilities;
    const own = {
      responsibilities: {
        base: [{ id: first!.id, text: 'What the template said.' }],
        lines: [{ id: first!.id, text: 'What we made of it.' }],
      },
    };
    await keep({ [id]: { ...variant, own }, 'settings:all': { recent: [id] } });
    const editor = await extension.openExtensionPage('editor.html');
    await editor.waitForSelector('.editor');
    const popup = await open('python-org.html');
    await waitFor(popup, 'The template has changed in 1 line that you edited.');
    const tabs = (await extension.browser.pages()).length;
    await pressButton(popup, 'Decide in the editor');
    await editor.waitForSelector('.conflict');
    expect((await extension.browser.pages()).filter((page) => page.url().includes('editor.html'))).toHaveLength(1);
    expect((await extension.browser.pages()).length).toBeLessThanOrEqual(tabs);
    await editor.close();
  });

  test('deletes everything: what is stored, what was allowed, and the earlier versions', async () => {
    const id = `variant:${variant.id}`;
    await keep({ [id]: variant });
    const editor = await extension.openExtensionPage(`editor.html#${id}`);
    await editor.waitForSelector('#responsibilities-lines p');
    await editor.click('#responsibilities-lines p');
    await editor.keyboard.type('New ');
    await editor.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved', {
      polling: 50,
    });
    await until(async () => (await versionsIn(editor)) > 0);
    await editor.close();
    const popup = await open('python-org.html');
    await waitFor(popup, 'posting form');
    await pressButton(popup, 'More');
    await popup.waitForSelector('.sheet');
    await pressButton(popup, 'Settings');
    await popup.waitForSelector('dialog');
    await pressButton(popup, 'Delete everything');
    await waitFor(popup, 'no server has a copy');
    await pressButton(popup, 'Yes, delete everything');
    await waitFor(popup, 'Everything is deleted.');
    expect(Object.keys(await stored(popup)).filter((key) => key !== 'meta')).toEqual([]);
    expect(await versionsIn(popup)).toBe(0);
    await popup.close();
  });

  test('leaves another kind of form alone, and says what it is', async () => {
    const popup = await open('others/application.html');
    await waitFor(popup, 'Rolecast leaves it alone.');
    expect(await text(popup)).toContain('job application');
    await popup.close();
  });

  test('says so where the browser does not let it read the page', async () => {
    await extension.tab.goto('chrome://version');
    const popup = await extension.openPopup();
    await waitFor(popup, 'does not let extensions read this page');
    await popup.close();
  });

  test('works with storage that holds nonsense, and loses none of it', async () => {
    await keep({ 'variant:x': 'nonsense', 'settings:all': 7, 'site:localhost': [1], meta: { schema: 'one' } });
    const popup = await open('python-org.html');
    await waitFor(popup, 'posting form');
    expect(Object.values(await stored(popup))).toContain('nonsense');
    await popup.close();
  });

  test.each(['light', 'dark'])('has no accessibility problem that axe finds, in %s', async (scheme) => {
    await keep({ [`variant:${variant.id}`]: variant, [`company:${company.id}`]: company });
    const popup = await open('python-org.html');
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.waitForSelector('[role="option"]');
    expect(await axeProblems(popup)).toEqual([]);
    await popup.keyboard.type('northwind');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.rows .row');
    expect(await axeProblems(popup)).toEqual([]);
    await pressButton(popup, 'Why?');
    await popup.waitForSelector('.evidence');
    expect(await axeProblems(popup)).toEqual([]);
    await pressButton(popup, 'Fill');
    await waitFor(popup, 'landed');
    expect(await axeProblems(popup)).toEqual([]);
    await popup.close();
    for (const path of ['others/application.html', 'frames/other-site.html']) {
      const other = await open(path);
      await other.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await other.waitForSelector('.notice button');
      expect(await axeProblems(other)).toEqual([]);
      await other.close();
    }
  });

  test('shows what is rarely needed over the value, which stays in its column', async () => {
    await keep({ [`variant:${variant.id}`]: variant, 'settings:all': { recent: [`variant:${variant.id}`] } });
    const popup = await open('python-org.html');
    await popup.waitForSelector('.rows .row');
    const places = () =>
      popup.$$eval('.row', (rows) =>
        rows.map((row) => {
          const [value, quiet] = [row.querySelector('.value, .select')!, row.querySelector('.quiet')!];
          const { left } = value.getBoundingClientRect();
          return { left, isBeside: quiet.getBoundingClientRect().left > left };
        }),
      );
    const before = await places();
    expect(new Set(before.map(({ left }) => left)).size).toBe(1);
    expect(before.every(({ isBeside }) => isBeside)).toBe(true);
    await popup.hover('.row:nth-child(3)');
    expect(await places()).toEqual(before);
    await popup.close();
  });

  test('fits at 200 % zoom: nothing is cut off sideways', async () => {
    await keep({ [`variant:${variant.id}`]: variant, 'settings:all': { recent: [`variant:${variant.id}`] } });
    const popup = await open('python-org.html');
    await popup.waitForSelector('.rows .row');
    await pressButton(popup, 'Why?');
    await popup.waitForSelector('.evidence');
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '26px';
    });
    const cut = await popup.evaluate(() =>
      [document.querySelector('main')!, document.querySelector('.body')!, ...document.querySelectorAll('.row')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className),
    );
    expect(cut).toEqual([]);
    await popup.close();
  });

  test('has started no request of its own', () => {
    expect(foreignRequests).toEqual([]);
  });
});
