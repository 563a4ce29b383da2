import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conductor } from '@/entrypoints/sidepanel/main';
import { parsePosting } from '@/templates/json-ld';
import { type BrowserName, type ExtensionBrowser, startBrowser } from '../../scripts/browsers';
import { testBuild } from '../../scripts/build';
import { serveFolder } from '../../scripts/serve';

const PAGES = join(import.meta.dirname, '../pages');
const posting = parsePosting(readFileSync(join(PAGES, 'posting.jsonld'), 'utf8'));

let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  server = await serveFolder(PAGES);
});
afterAll(() => server.close());

/** Runs in a page of the extension: fills the tab, to the end, and answers with what each row says. */
async function fill(value: unknown, address: string): Promise<Record<string, string>> {
  const { openPage, fillPage } = (globalThis as unknown as { conductor: Conductor }).conductor;
  const { tabs } = (
    globalThis as unknown as { browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } }
  ).browser;
  const tab = (await tabs.query({})).find(({ url }) => url === address)!;
  const { report, follow } = await fillPage(await openPage(tab.id, 'own'), value as never, {});
  const { rows } = (await follow()) ?? report;
  return Object.fromEntries(
    rows.map(({ property, status, got }) => [property, status === 'kept' ? `kept ${got}` : status]),
  );
}

describe.each(['chromium', 'firefox'] as const)('a person who types during a fill, in %s', (name: BrowserName) => {
  let extension: ExtensionBrowser;
  let host: Page;
  beforeAll(async () => {
    extension = await startBrowser(name, testBuild(name));
    host = await extension.openExtensionPage('sidepanel.html');
  }, 240_000);
  afterAll(() => extension?.close());

  /** Begins to fill, and waits until the list of places is waited for. */
  async function begin(): Promise<{ ended: Promise<Record<string, string>> }> {
    const { tab } = extension;
    await tab.bringToFront();
    await tab.goto(`${server.origin}/hostile/slow-list.html`);
    const ended = host.evaluate(fill, posting as never, tab.url());
    await tab.waitForFunction(() => document.querySelector<HTMLInputElement>('#place')!.value !== '');
    return { ended };
  }
  const held = (): Promise<Record<string, string>> =>
    extension.tab.evaluate(() => ({
      ...(window as unknown as { __model(): Record<string, string> }).__model(),
      focus: document.activeElement!.id,
    }));

  test('keeps a field that was not filled yet, and the place to type in; the others are filled', async () => {
    const { ended } = await begin();
    await extension.tab.focus('#company');
    await extension.tab.keyboard.type('Acme');
    expect(await ended).toEqual({
      title: 'landed',
      jobLocation: 'landed',
      hiringOrganization: 'kept Acme',
      description: 'landed',
    });
    const { title, place, company, text, focus } = await held();
    expect([title, place, company, focus]).toEqual([posting.title, 'Berlin, Germany', 'Acme', 'company']);
    expect(text).not.toBe('');
  });

  test('keeps what was typed over what had landed', async () => {
    const { ended } = await begin();
    await extension.tab.focus('#title');
    await extension.tab.keyboard.type(' (m/w/d)');
    const typed = (await held()).title;
    expect(await ended).toMatchObject({ title: `kept ${typed}`, jobLocation: 'landed', hiringOrganization: 'landed' });
    expect((await held()).title).toBe(typed);
  });

  test('keeps the very box that is being filled', async () => {
    const { ended } = await begin();
    await extension.tab.focus('#place');
    await extension.tab.evaluate(() => document.querySelector<HTMLInputElement>('#place')!.select());
    await extension.tab.keyboard.type('Bonn');
    expect(await ended).toMatchObject({
      jobLocation: 'kept Bonn',
      hiringOrganization: 'landed',
      description: 'landed',
    });
    expect((await held()).place).toBe('Bonn');
  });
});
