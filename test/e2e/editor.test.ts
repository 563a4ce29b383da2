import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { productBuild } from '../../scripts/build';
import { company, variant } from '../../scripts/demo-variant';
import { axeProblems, keep, pressButton, stored, waitFor } from './steps';

let extension: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  extension = await startBrowser('chromium', productBuild('chromium'));
}, 240_000);
afterAll(() => extension?.close());
beforeEach(async () => {
  for (const one of await extension.browser.pages()) if (one.url().includes('/editor.html')) await one.close();
  await keep(extension, {});
});

const open = async (path = 'editor.html'): Promise<Page> => {
  const opened = await extension.openExtensionPage(path);
  await opened.setViewport({ width: 1400, height: 900 });
  await opened.waitForSelector('.editor');
  return opened;
};
const openVariant = async () => {
  await keep(extension, { [`variant:${variant.id}`]: variant, [`company:${company.id}`]: company });
  page = await open(`editor.html#variant:${variant.id}`);
  await page.waitForSelector('#responsibilities-lines p');
};
const LINES = '#responsibilities-lines';
const lines = (of: Page = page, box = LINES) =>
  of.$$eval(`${box} p`, (all) => all.map((one) => one.innerHTML.replace('<br>', '')));
const caretAfter = async (line: number, of: Page = page) => {
  await of.click(`${LINES} p:nth-child(${line})`);
  await of.keyboard.press('End');
};
// A window in the background draws nothing: it is asked by the clock.
const saved = (of: Page = page) =>
  of.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved', {
    polling: 50,
  });
const changed = async (of: Page = page) => {
  await of.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') !== 'saved', {
    polling: 20,
  });
  await saved(of);
};
const storedVariant = async (of: Page = page) => (await stored(of))[`variant:${variant.id}`] as typeof variant;
const field = async (label: string, of: Page = page): Promise<ElementHandle<HTMLInputElement>> =>
  (await of.evaluateHandle((name) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === name);
    return document.getElementById(found!.htmlFor) as HTMLInputElement;
  }, label)) as ElementHandle<HTMLInputElement>;
const choose = async (label: string, value: string) => {
  await (await field(label)).evaluate((select, wanted) => {
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
};
const openGroup = (name: string) =>
  page.evaluate((wanted) => {
    const summary = [...document.querySelectorAll('summary')].find((one) => one.textContent?.trim().startsWith(wanted));
    (summary!.parentElement as HTMLDetailsElement).open = true;
  }, name);
const paste = (html: string, plain: string) =>
  page.evaluate(
    (formatted, text) => {
      const data = new DataTransfer();
      if (formatted) data.setData('text/html', formatted);
      data.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(event);
    },
    html,
    plain,
  );

describe('the editor', () => {
  test('on first run starts from a role, saves, and says so only when it is', async () => {
    page = await open();
    await waitFor(page, 'No variants yet.');
    await pressButton(page, 'DevOps Engineer');
    await page.waitForSelector(`${LINES} p`);
    expect((await lines()).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(await stored(page)).filter((key) => key.startsWith('variant:'))).toHaveLength(1);
  });

  test('edits lines as a text editor does', async () => {
    await openVariant();
    const before = await lines();
    await caretAfter(1);
    await page.keyboard.type(' Done');
    await page.keyboard.press('Enter');
    await page.keyboard.type('One & two');
    await changed();
    expect(await lines()).toEqual([`${before[0]} Done`, 'One &amp; two', ...before.slice(1)]);
    // Backspace at the start joins, and Enter brings the line back.
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect((await lines())[0]).toBe(`${before[0]} DoneOne &amp; two`);
    await page.keyboard.press('Enter');
    expect((await lines()).slice(0, 2)).toEqual([`${before[0]} Done`, 'One &amp; two']);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    expect((await lines()).slice(0, 2)).toEqual(['One &amp; two', `${before[0]} Done`]);
    await changed();
    const own = (await storedVariant()).own as Record<string, { lines: { text: string }[] }>;
    expect(own.responsibilities!.lines.map(({ text }) => text).slice(0, 2)).toEqual([
      'One & two',
      (await page.$eval(`${LINES} p:nth-child(2)`, (one) => one.textContent)) as string,
    ]);
  });

  test('makes bold and links, and takes a selection over lines away in one key', async () => {
    await openVariant();
    await caretAfter(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Read the guide');
    await page.keyboard.down('Shift');
    for (let at = 0; at < 5; at++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await page.keyboard.down('Control');
    await page.keyboard.press('b');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.activeElement?.matches('dialog input'));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('https://example.com');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect((await lines())[1]).toBe('Read the <a href="https://example.com"><strong>guide</strong></a>');
    const all = await lines();
    await page.click(`${LINES} p:nth-child(3)`);
    await page.keyboard.press('Home');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Delete');
    expect((await lines()).length).toBeLessThan(all.length);
  });

  test.each([
    [
      'Word',
      '<p class=MsoListParagraph><span>·<span>&nbsp;&nbsp; </span></span>First</p><p class=MsoListParagraph>·<span>&nbsp;</span><b>Second</b></p>',
    ],
    [
      'Google Docs',
      '<b style="font-weight:normal"><ul><li><p><span>First</span></p></li><li><p><span style="font-weight:700">Second</span></p></li></ul></b>',
    ],
    ['Notion', '<ul><li>First</li><li><strong>Second</strong></li></ul>'],
    ['a mail', '<div>- First<br>- <b>Second</b></div>'],
  ])('takes a list of %s as clean lines', async (_, html) => {
    await openVariant();
    const before = await lines();
    await caretAfter(1);
    await page.keyboard.press('Enter');
    await paste(html, 'First\nSecond');
    expect(await lines()).toEqual([before[0], 'First', '<strong>Second</strong>', ...before.slice(1)]);
  });

  test('takes Markdown and plain text, and runs nothing that is pasted', async () => {
    await openVariant();
    const before = await lines();
    await caretAfter(1);
    await page.keyboard.press('Enter');
    await paste('', '- First\n* Second\n\n1. Third');
    expect((await lines()).slice(0, 4)).toEqual([before[0], 'First', 'Second', 'Third']);
    await paste(
      '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><p onclick="hack()">Text</p>',
      '',
    );
    expect((await lines())[3]).toBe('ThirdText');
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  });

  test('undoes and redoes everything, across a reload', async () => {
    await openVariant();
    const before = await lines();
    await caretAfter(1);
    await page.keyboard.type(' X');
    await changed();
    await openGroup('Place');
    await (await field('City')).type('ern');
    await changed();
    await page.reload();
    await page.waitForSelector(`${LINES} p`);
    expect((await lines())[0]).toBe(`${before[0]} X`);
    await pressButton(page, 'Undo');
    await pressButton(page, 'Undo');
    await saved();
    expect(await lines()).toEqual(before);
    await page.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved');
    expect((await storedVariant()).details).toEqual(variant.details);
    await pressButton(page, 'Redo');
    expect((await lines())[0]).toBe(`${before[0]} X`);
  });

  test('deletes and brings back', async () => {
    await openVariant();
    await page.click('.name-row .icon-button');
    await pressButton(page, 'Delete');
    await waitFor(page, 'is deleted.');
    expect(await storedVariant()).toBeUndefined();
    await pressButton(page, 'Undo');
    await page.waitForSelector(`${LINES} p`);
    expect(await storedVariant()).toEqual(variant);
  });

  test('archives, duplicates, and finds by role, technology, tag and name', async () => {
    await openVariant();
    await page.click('.name-row .icon-button');
    await pressButton(page, 'Duplicate');
    await waitFor(page, '(copy)');
    await page.type('#tags', 'berlin');
    await page.keyboard.press('Tab');
    await changed();
    const names = () => page.$$eval('.row-name', (all) => all.map((one) => one.textContent));
    for (const [typed, found] of [
      ['copy', 1],
      ['berlin', 1],
      ['backend', 2],
      ['postgresql node', 2],
      ['kotlin', 0],
    ] as const) {
      await page.$eval('input[type="search"]', (input) => (input.value = ''));
      await page.type('input[type="search"]', typed);
      expect([typed, (await names()).length]).toEqual([typed, found]);
    }
    await page.$eval('input[type="search"]', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('.name-row .icon-button');
    await pressButton(page, 'Archive');
    await waitFor(page, 'is archived.');
    await page.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  });

  test('shows what another level changes, keeps own lines, and asks where both changed', async () => {
    await openVariant();
    await caretAfter(2);
    await page.keyboard.type(' MINE');
    await page.keyboard.press('Enter');
    await page.keyboard.type('My own line');
    await changed();
    await choose('Level', 'junior');
    await waitFor(page, 'What changes');
    await pressButton(page, 'Keep as it is');
    expect((await storedVariant()).level).toBe('senior');
    await choose('Level', 'junior');
    await waitFor(page, 'What changes');
    await pressButton(page, 'Switch to Junior');
    await page.waitForSelector('.conflict');
    expect(await lines()).toContain('My own line');
    expect((await lines()).filter((line) => line.endsWith(' MINE'))).toHaveLength(1);
    await pressButton(page, 'Take the template’s');
    await page.waitForFunction(() => !document.querySelector('.conflict'));
    expect((await lines()).filter((line) => line.endsWith(' MINE'))).toHaveLength(0);
    expect(await lines()).toContain('My own line');
    await pressButton(page, 'Back to the template');
    expect(await lines()).not.toContain('My own line');
  });

  test('knows technologies by other names, and keeps one that it does not know', async () => {
    await openVariant();
    for (const typed of ['k8s', 'Frobnicator 9']) {
      await page.type('.picker input', typed);
      await page.keyboard.press('Enter');
    }
    await changed();
    expect((await storedVariant()).technologies).toEqual([...variant.technologies, 'kubernetes', 'Frobnicator 9']);
  });

  test('says beside a field what is wrong with it, and never throws the text away', async () => {
    await openVariant();
    await openGroup('Pay');
    const min = await field('Lowest pay');
    await min.click({ count: 3 });
    await min.type('lots');
    await waitFor(page, 'This is no figure');
    await changed();
    expect((await storedVariant()).details['baseSalary.min']).toBe('lots');
    expect(await min.evaluate((input) => input.getAttribute('aria-invalid'))).toBe('true');
    await min.click({ count: 3 });
    await min.type('999k');
    await waitFor(page, 'above the highest');
  });

  test('keeps earlier versions and restores one', async () => {
    await openVariant();
    const before = await lines();
    await caretAfter(1);
    await page.keyboard.type(' X');
    await changed();
    await page.click('.name-row .icon-button');
    await pressButton(page, 'Earlier versions');
    await waitFor(page, 'Differs in: Key responsibilities');
    await pressButton(page, 'Restore this version');
    expect(await lines()).toEqual(before);
  });

  test('edits a company once for all its variants', async () => {
    await openVariant();
    await pressButton(page, 'Edit the company');
    await waitFor(page, 'Used by 1 variant');
    const about = await field('About the company');
    await about.click();
    await page.keyboard.press('End');
    await about.type(' Founded by two mechanics.');
    await changed();
    await pressButton(page, variant.name);
    await waitFor(page, 'Founded by two mechanics.');
  });

  test('turns a pasted post into a variant, each part shown first', async () => {
    page = await open();
    await pressButton(page, 'Import a post');
    await page.type(
      'textarea.paste',
      'Senior Go Engineer\n\nLocation: Berlin, Germany\nSalary: €80k - 95k a year\n\nWe move containers.\n\nWhat you will do\n- Write Go and gRPC\n\nRequirements\n- Postgres\n',
    );
    await pressButton(page, 'Read it');
    await waitFor(page, 'This was found.');
    expect(await page.$eval('dialog', (one) => one.textContent)).toMatch(/Berlin.*DE/s);
    await pressButton(page, 'Remove Country');
    await pressButton(page, 'Create the variant');
    await page.waitForSelector(`${LINES} p`);
    expect(await lines()).toEqual(['Write Go and gRPC']);
    const [made] = Object.values(await stored(page)).filter((one) => (one as { role?: string }).role);
    expect(made).toMatchObject({
      role: 'backend-developer',
      level: 'senior',
      technologies: ['go', 'grpc', 'postgresql'],
      title: 'Senior Go Engineer',
      details: { 'jobLocation.city': 'Berlin', 'baseSalary.min': '80000', 'baseSalary.currency': 'EUR' },
    });
    expect((made as typeof variant).details).not.toHaveProperty('jobLocation.country');
  });
});

describe('files', () => {
  const importFile = async (content: string) => {
    const path = join(tmpdir(), `rolecast-import-${process.pid}.json`);
    writeFileSync(path, content);
    await pressButton(page, 'Import a file');
    const input = (await page.waitForSelector('dialog input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const file = (data: unknown, more = {}) =>
    JSON.stringify({ format: 'rolecast-backup', version: 1, savedAt: '2026-11-24T10:00:00.000Z', data, ...more });

  test('that Rolecast saved come in by id: new, changed, the same', async () => {
    await openVariant();
    const newer = { ...variant, name: 'Changed elsewhere', updatedAt: '2030-01-01T00:00:00.000Z' };
    const other = { ...variant, id: 'other', name: 'Another' };
    const control = { label: 'Headline', name: '', kind: 'text', group: '', placeholder: '' };
    const at = '2026-11-24T10:00:00.000Z';
    const taught = {
      origin: 'https://jobs.example',
      facts: [{ id: 'a', control, property: 'title', beside: ['city'], path: '/new', at }],
    };
    await importFile(
      file({
        [`variant:${variant.id}`]: newer,
        'variant:other': other,
        [`company:${company.id}`]: company,
        'taught:https://jobs.example': taught,
        'site:x': {},
      }),
    );
    await waitFor(page, 'jobs.example taught on this site');
    await waitFor(page, 'Import 3');
    expect(await page.$$eval('.incoming li', (all) => all.map((one) => one.lastElementChild!.textContent))).toEqual(
      expect.arrayContaining(['New', 'Changed', 'Same']),
    );
    await pressButton(page, 'Import 3');
    await waitFor(page, '3 imported.');
    expect((await storedVariant()).name).toBe('Changed elsewhere');
    expect((await stored(page))['variant:other']).toEqual(other);
    expect((await stored(page))['taught:https://jobs.example']).toEqual(taught);
    expect(await page.$eval('.name', (input) => (input as HTMLInputElement).value)).toBe('Changed elsewhere');
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['broken', '{"format": "rolecast-b', 'not complete, or not from Rolecast'],
    ['foreign', '{"name": "package", "version": "1.0.0"}', 'was not saved by Rolecast'],
    ['nested without end', deep, /nested too deeply|not saved by Rolecast/],
    ['too large', `"${'x'.repeat(50 * 1024 * 1024)}"`, 'more than any backup of Rolecast'],
    ['from a newer version', file({ 'variant:x': {} }, { version: 99 }), 'A newer Rolecast saved this file'],
    ['with a wrong id', file({ 'variant:a': { ...variant, id: 'b' } }), 'Nothing in this file can be read'],
    ['empty', file({}), 'There are no variants in this file'],
    [
      'that pollutes prototypes',
      file({}).replace('"data":{}', '"data":{"__proto__":{"polluted":1},"variant:__proto__":{"id":"__proto__"}}'),
      /no variants|can be read/,
    ],
  ])('that are %s change nothing, and a sentence says why', async (_, content, sentence) => {
    await openVariant();
    const before = await stored(page);
    await importFile(content);
    const problem = await page.waitForSelector('dialog .problem', { timeout: 30_000 });
    expect(await problem!.evaluate((one) => one.textContent)).toMatch(sentence);
    expect(await stored(page)).toEqual(before);
    expect(await page.evaluate(() => ({}) as { polluted?: number })).toEqual({});
  });

  test('with scripts in names show them as text', async () => {
    page = await open();
    const payload = '<img src=x onerror="window.hacked=1">';
    await importFile(file({ [`variant:${variant.id}`]: { ...variant, name: payload, companyId: undefined } }));
    await waitFor(page, payload);
    await pressButton(page, 'Import 1');
    await page.waitForSelector('.row');
    expect(await page.$eval('.row-name', (one) => one.textContent)).toBe(payload);
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  });
});

describe('several windows', () => {
  test('never lose an update: two editors and other writers, hundreds of writes', async () => {
    await openVariant();
    const second = await open(`editor.html#variant:${variant.id}`);
    await second.waitForSelector(`${LINES} p`);
    const writes = async (of: Page, key: string) => {
      await of.bringToFront();
      await of.evaluate((wanted) => {
        const group = [...document.querySelectorAll('summary')].find((one) => one.textContent?.startsWith(wanted))!;
        (group.parentElement as HTMLDetailsElement).open = true;
      }, key);
    };
    await writes(page, 'Place');
    await writes(second, 'Contract');
    // Each window types into a field of its own, key by key, at the same time.
    const typing = (of: Page, label: string, rounds: number) =>
      of.evaluate(
        async (name, count) => {
          const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === name)!;
          const input = document.getElementById(found.htmlFor) as HTMLInputElement;
          for (let at = 1; at <= count; at++) {
            input.value = `${name} ${at}`;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise((done) => setTimeout(done, at % 7 === 0 ? 450 : 10));
          }
        },
        label,
        rounds,
      );
    await Promise.all([typing(page, 'City', 150), typing(second, 'Hours', 150)]);
    await Promise.all([saved(page), saved(second)]);
    const { details } = await storedVariant();
    expect(details).toMatchObject({ 'jobLocation.city': 'City 150', workHours: 'Hours 150' });
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('label')].some(
          (one) =>
            one.textContent === 'Hours' &&
            (document.getElementById(one.htmlFor) as HTMLInputElement).value === 'Hours 150',
        ),
      { polling: 50 },
    );
  });

  test('edit lines of one section at once, and both stay', async () => {
    await openVariant();
    const second = await open(`editor.html#variant:${variant.id}`);
    await second.waitForSelector(`${LINES} p`);
    await page.bringToFront();
    await caretAfter(1);
    await page.keyboard.type(' FIRST');
    await second.bringToFront();
    await caretAfter(3, second);
    await second.keyboard.type(' SECOND');
    await Promise.all([saved(page), saved(second)]);
    const both = (all: readonly string[]) => all.filter((line) => / FIRST$| SECOND$/.test(line)).length;
    await second.waitForFunction(
      (box) =>
        [...document.querySelectorAll(`${box} p`)].filter((one) => / FIRST$| SECOND$/.test(one.textContent!)).length ===
        2,
      { polling: 50 },
      LINES,
    );
    expect(both(await lines(second))).toBe(2);
    await second.close();
  });
});

describe('states', () => {
  test('while there is no network everything works', async () => {
    await openVariant();
    await page.setOfflineMode(true);
    await waitFor(page, 'You are offline.');
    await caretAfter(1);
    await page.keyboard.type(' X');
    await changed();
    await page.setOfflineMode(false);
  });

  test('while the storage is full what was typed stays, and nothing is called saved', async () => {
    await openVariant();
    await page.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
      const { set } = local;
      (globalThis as unknown as { free(): void }).free = () => {
        local.set = set;
      };
      local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    });
    await caretAfter(1);
    await page.keyboard.type(' X');
    await waitFor(page, 'no more room');
    expect(await page.$eval('.save-state', (one) => one.textContent)).toBe('');
    expect((await lines())[0]).toMatch(/ X$/);
    await page.evaluate(() => (globalThis as unknown as { free(): void }).free());
    await pressButton(page, 'Try again');
    await saved();
    const own = (await storedVariant()).own as Record<string, { lines: { text: string }[] }>;
    expect(own.responsibilities!.lines[0]!.text).toMatch(/ X$/);
  });

  test('what could not be read is kept aside, and said', async () => {
    await keep(extension, { 'variant:x': { nonsense: true }, [`variant:${variant.id}`]: variant });
    page = await open();
    await waitFor(page, '1 stored value could not be read and is kept aside.');
    expect(Object.values(await stored(page))).toContainEqual({ nonsense: true });
  });

  test.each(['light', 'dark'])('have no accessibility problem that axe finds, in %s', async (scheme) => {
    page = await open();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await axeProblems(page)).toEqual([]);
    await openVariant();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const group of ['Place', 'Pay', 'Contract', 'Applying', 'Dates', 'More text']) await openGroup(group);
    await caretAfter(1);
    await page.keyboard.type(' X');
    expect(await axeProblems(page)).toEqual([]);
    await choose('Level', 'junior');
    await waitFor(page, 'What changes');
    expect(await axeProblems(page)).toEqual([]);
    await pressButton(page, 'Switch to');
    expect(await axeProblems(page)).toEqual([]);
    await pressButton(page, 'Edit the company');
    await waitFor(page, 'Used by');
    expect(await axeProblems(page)).toEqual([]);
    await pressButton(page, 'Import a post');
    expect(await axeProblems(page)).toEqual([]);
  });
});
