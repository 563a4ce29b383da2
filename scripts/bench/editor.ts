import type { Page } from 'puppeteer-core';
import type { Variant } from '@/templates/variant';
import type { ExtensionBrowser } from '../browsers';
import { variant } from '../demo-variant';
import { alone, type Figure, median, ratio } from './figure';

const VARIANTS = 1000;
/** What somebody types in an hour at 40 words a minute. */
const KEYS_AN_HOUR = 12_000;

/** The editor with a thousand variants: until it stands, a key of search, and what an hour of typing keeps. */
export async function editor(extension: ExtensionBrowser): Promise<Figure[]> {
  const few = await opening(extension, variants(1));
  const many = await opening(extension, variants(VARIANTS));
  const { first, slowest, page } = await searching(extension);
  const grown = await typing(page);
  return [
    alone('the editor: open with 1,000 variants', many, 'ms', 300),
    ratio('the editor: open with 1,000 variants / with one', { ours: many, beside: few }, null),
    alone('the editor: the first key of search among 1,000 variants', first, 'ms', 16),
    alone('the editor: the slowest of further keys', slowest, 'ms', 16),
    { ...ratio('the editor: memory after an hour of typing / after ten minutes', grown, 1.1), of: 'MB' },
  ];
}

const variants = (count: number): Variant[] =>
  Array.from({ length: count }, (_, at) => ({
    ...variant,
    id: `bench-${at}`,
    name: `${['Backend', 'Frontend', 'Platform', 'Data'][at % 4]} opening ${at}`,
    tags: [`team ${at % 20}`],
  }));

/** Milliseconds from the navigation until the list of variants is drawn. */
async function opening(extension: ExtensionBrowser, all: readonly Variant[]): Promise<number> {
  const page = await extension.openExtensionPage('editor.html');
  await page.evaluate(
    (values) => (globalThis as unknown as Storing).chrome.storage.local.set(values),
    Object.fromEntries(all.map((one) => [`variant:${one.id}`, one])),
  );
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.rows [role="option"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        (globalThis as { drawnAt?: number }).drawnAt = performance.now();
      });
    }).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    await page.reload({ waitUntil: 'load' });
    await page.waitForFunction(() => 'drawnAt' in globalThis);
    times.push(await page.evaluate(() => (globalThis as { drawnAt?: number }).drawnAt!));
  }
  await page.close();
  return median(times);
}

interface Storing {
  readonly chrome: { readonly storage: { readonly local: { set(values: unknown): Promise<void> } } };
}

/** Milliseconds from a key in the search until the list shows what it found: the first key, and the slowest of the rest. */
async function searching(extension: ExtensionBrowser): Promise<{ first: number; slowest: number; page: Page }> {
  const page = await extension.openExtensionPage('editor.html#variant:bench-7');
  await page.waitForSelector('.rows [role="option"]');
  await page.waitForSelector('#responsibilities-lines p');
  const rounds = await page.evaluate(async () => {
    const search = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    const shown = () => document.querySelector('.list')!.textContent;
    const key = async (typed: string) => {
      const before = shown();
      const start = performance.now();
      search.value = typed;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      // Each finds others than the one before; the view is drawn after the event, in a task of its own.
      for (let turn = 0; turn < 20 && shown() === before; turn++) await new Promise((done) => setTimeout(done, 0));
      const taken = performance.now() - start;
      await new Promise((done) => setTimeout(done, 30));
      return taken;
    };
    const all: number[][] = [];
    for (let round = 0; round < 7; round++) {
      const times: number[] = [];
      for (const typed of ['frontend', 'platform', 'platform opening 1', 'data', 'team 7', 'zzz', ''])
        times.push(await key(typed));
      all.push(times);
    }
    return all;
  });
  const medians = rounds[0]!.map((_, at) => median(rounds.slice(1).map((times) => times[at]!)));
  return { first: rounds[0]![0]!, slowest: Math.max(...medians), page };
}

/** The heap after ten minutes of typing and after an hour, garbage collected; the text itself stays as long. */
async function typing(page: Page): Promise<{ ours: number; beside: number }> {
  const session = await page.createCDPSession();
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await page.metrics()).JSHeapUsedSize! / 1e6;
  };
  const type = (count: number) =>
    page.evaluate(async (keys) => {
      const line = document.querySelector<HTMLElement>('#responsibilities-lines p')!;
      for (let at = 0; at < keys; at++) {
        getSelection()!.collapse(line, line.childNodes.length);
        if (at % 10 < 5) document.execCommand('insertText', false, 'typed'[at % 5]);
        else document.execCommand('delete');
        if (at % 50 === 0) await new Promise((done) => setTimeout(done, 0));
      }
    }, count);
  await page.waitForSelector('#responsibilities-lines p');
  await page.click('#responsibilities-lines p');
  await type(KEYS_AN_HOUR / 6);
  const beside = await heap();
  await type((KEYS_AN_HOUR * 5) / 6);
  return { ours: await heap(), beside };
}
