import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { evidenceSentences, whyOf } from '@/components/words/notes';
import type { Conductor } from '@/entrypoints/sidepanel/main';
import type { FillReport, PageView } from '@/forms/protocol';
import { parsePosting } from '@/templates/json-ld';
import type { JobPosting } from '@/templates/posting';
import { type BrowserName, type ExtensionBrowser, startBrowser } from './browsers';
import { testBuild } from './build';
import { serveFolder } from './serve';

const USAGE =
  'inspect [--fill FILE] [--replace] [--undo] [--eval EXPR] [--browser chromium|firefox] [--wait MS] PAGE...';
const LOAD_TIMEOUT_MS = 30_000;
const PAGE_TIMEOUT_MS = 60_000;

interface Options {
  readonly posting?: JobPosting;
  readonly replace: boolean;
  readonly undo: boolean;
  readonly eval?: string;
  readonly browser: BrowserName;
  readonly waitMs: number;
  readonly pages: readonly string[];
}

/** Says in one sentence what is wrong with the arguments. */
class UsageError extends Error {}

/** Opens each page in a real browser with the built extension; prints a JSON line a page. 0 all read, 1 not all, 2 bad arguments. */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  try {
    return (await inspectAll(options)) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(`Name at least one page: ${USAGE}`);
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new UsageError(`--browser takes chromium or firefox, not “${browser}”.`);
  const waitMs = Number(values.wait ?? 300);
  if (!Number.isFinite(waitMs) || waitMs < 0) throw new UsageError(`--wait takes milliseconds, not “${values.wait}”.`);
  if (!values.fill && (values.replace || values.undo)) throw new UsageError('--replace and --undo need --fill FILE.');
  return {
    posting: values.fill ? readFill(values.fill) : undefined,
    replace: values.replace ?? false,
    undo: values.undo ?? false,
    eval: values.eval,
    browser,
    waitMs,
    pages: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fill: { type: 'string' },
        replace: { type: 'boolean' },
        undo: { type: 'boolean' },
        eval: { type: 'string' },
        browser: { type: 'string' },
        wait: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. Usage: ${USAGE}`);
  }
}

function readFill(file: string): JobPosting {
  if (!existsSync(file)) throw new UsageError(`--fill: there is no file “${file}”.`);
  try {
    return parsePosting(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--fill ${file}: ${(error as Error).message}`);
  }
}

async function inspectAll(options: Options): Promise<boolean> {
  const extension = await startBrowser(options.browser, testBuild(options.browser));
  const servers = new Map<string, Awaited<ReturnType<typeof serveFolder>>>();
  try {
    const host = await extension.openExtensionPage('sidepanel.html');
    extension.tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    let all = true;
    for (const page of options.pages) {
      const line = await inspectOne(page, options, extension, host, servers).catch((error: Error) => ({
        page,
        error: error.message.split('\n')[0],
      }));
      all &&= !('error' in line);
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
    return all;
  } finally {
    for (const server of servers.values()) server.close();
    await extension.close().catch(() => undefined);
  }
}

async function addressOf(page: string, servers: Map<string, Awaited<ReturnType<typeof serveFolder>>>): Promise<string> {
  if (/^https?:\/\//.test(page)) return page;
  const file = resolve(page);
  if (!existsSync(file)) throw new Error(`There is no file “${page}”.`);
  const folder = dirname(file);
  const server = servers.get(folder) ?? (await serveFolder(folder));
  servers.set(folder, server);
  return `${server.origin}/${encodeURIComponent(basename(file))}`;
}

async function inspectOne(
  page: string,
  options: Options,
  extension: ExtensionBrowser,
  host: Page,
  servers: Map<string, Awaited<ReturnType<typeof serveFolder>>>,
) {
  const { tab } = extension;
  await tab.bringToFront();
  const response = await load(tab, await addressOf(page, servers));
  if (response && response.status() >= 400) throw new Error(`The page answered ${response.status()}.`);
  await new Promise((done) => setTimeout(done, options.waitMs));
  const found = await within(
    host.evaluate(conduct, {
      address: tab.url(),
      posting: options.posting as never,
      replace: options.replace,
      undo: options.undo,
    }),
    PAGE_TIMEOUT_MS,
  );
  const evaluated =
    options.eval === undefined
      ? undefined
      : await within(tab.evaluate(`(async () => (${options.eval}))()`), PAGE_TIMEOUT_MS);
  return {
    page,
    ...lineOf(found.view),
    ...(found.report && { report: rowsOf(found.report) }),
    ms: { detect: found.view.ms, ...(found.report && { fill: found.report.ms }) },
    ...(options.eval !== undefined && { eval: evaluated ?? null }),
  };
}

/** Opens an address. @throws with a sentence that says why it cannot be read */
async function load(tab: Page, address: string) {
  try {
    return await tab.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
  } catch (cause) {
    const reason = (cause as Error).message.split('\n')[0]!.replace(` at ${address}`, '').replace(/\.$/, '');
    throw new Error(`The page did not load (${reason}).`);
  }
}

const within = <T>(work: Promise<T>, limitMs: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) =>
      setTimeout(() => fail(new Error(`The page did not answer within ${limitMs / 1000} seconds.`)), limitMs).unref(),
    ),
  ]);

const lineOf = ({ kind, confidence, board, evidence, fields }: PageView) => ({
  kind: kind === 'posting' ? ('posting' as const) : ('other' as const),
  confidence,
  board,
  evidence: evidenceSentences(evidence),
  fields: fields.map(({ property, confidence: share, label, selector, frame, evidence: notes, control }) => ({
    property,
    confidence: share,
    label,
    selector,
    frame,
    evidence: evidenceSentences(notes, control),
  })),
});

const rowsOf = ({ rows }: FillReport) =>
  rows.map(({ property, selector, frame, status, wanted, got, why }) => ({
    property,
    selector,
    frame,
    status,
    wanted,
    got,
    why: whyOf(why),
  }));

/** Runs in a page of the extension: the same conductor that popup and panel use. */
async function conduct({
  address,
  posting,
  replace,
  undo,
}: {
  address: string;
  posting?: JobPosting;
  replace: boolean;
  undo: boolean;
}): Promise<{ view: PageView; report?: FillReport }> {
  const { openPage, fillPage, undoPage } = (globalThis as unknown as { conductor: Conductor }).conductor;
  const { tabs } =
    (
      globalThis as unknown as {
        browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> } };
      }
    ).browser ?? (globalThis as unknown as { chrome: never }).chrome;
  const all = await tabs.query({});
  const tab = all.find(({ url }) => url === address) ?? all.find(({ active }) => active)!;
  const page = await openPage(tab.id, 'own');
  if (!posting || page.view.kind !== 'posting')
    return { view: page.view, ...(posting && { report: { rows: [], ms: 0 } }) };
  const { report: filled, follow } = await fillPage(page, posting, replace ? { overwrite: 'all' } : {});
  const report = (await follow()) ?? filled;
  if (undo) await undoPage(page);
  return { view: page.view, report };
}
