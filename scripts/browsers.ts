import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { openView, pressKey, type View } from './firefox-views';

export type BrowserName = 'chromium' | 'firefox';

/** A browser with the extension in it: one tab for pages, one for the extension's own page that conducts. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The tab that pages are opened in. */
  readonly tab: Page;
  /** Address of a page of the extension. */
  url(path: string): string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button, as a person does, and answers with the popup (Chromium only). */
  openPopup(): Promise<Page>;
  /** The same in either browser; `panel` opens Chrome's side panel, or Firefox's sidebar. */
  openView(which: 'popup' | 'panel'): Promise<View>;
  /** Presses the key that fills and answers with the popup, which may open (Firefox only: Chromium's keys are out of reach). */
  pressFillKey(): Promise<View>;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '..');
const GECKO_ID = 'rolecast@rolecast.example';
const GECKO_UUID = '7c0b1e2a-5d34-4f86-9b1c-3f0a5f1d2e77';
const LAUNCH_TIMEOUT_MS = 120_000;

const PATHS: Readonly<Record<BrowserName, readonly string[]>> = {
  // The binary itself where it can be found: Debian's wrapper writes into the output.
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/**
 * The browser's binary: what CHROMIUM or FIREFOX names, else where systems put it.
 * @throws with a sentence that says how to get it
 */
export function findBrowser(name: BrowserName): string {
  const named = process.env[name.toUpperCase()];
  const found = [named, ...PATHS[name]].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(
      `No ${name} found: install it (apt-get install ${name === 'chromium' ? 'chromium' : 'firefox-esr'}), or set ${name.toUpperCase()} to the path of its binary.`,
    );
  return found;
}

/** Starts a browser with a build of the extension. */
export const startBrowser = (
  name: BrowserName,
  build: string,
  options: StartOptions = {},
): Promise<ExtensionBrowser> => (name === 'chromium' ? startChromium(build, options) : startFirefox(build));

interface StartOptions {
  readonly headless?: boolean;
  /** A folder that keeps the profile from one start to the next; without it each start is a fresh machine. */
  readonly profile?: string;
}

async function startChromium(build: string, { headless = true, profile }: StartOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    ...(profile && { userDataDir: profile }),
    pipe: true,
    enableExtensions: true,
    timeout: LAUNCH_TIMEOUT_MS,
    protocolTimeout: LAUNCH_TIMEOUT_MS,
    defaultViewport: { width: 1200, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--no-first-run',
      // Without a screen Chromium has no mouse either: views would look as they do under a finger.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--lang=en-US',
    ],
  });
  const id = await browser.installExtension(resolve(ROOT, build));
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const shown = async (path: string) => {
    const target = await browser.waitForTarget((one) => one.url() === url(path), { timeout: 20_000 });
    return (await target.asPage())!;
  };
  const openPopup = async () => {
    await tab.bringToFront();
    const extension = [...(await browser.extensions()).values()].find((one) => one.id === id);
    await tab.triggerExtensionAction(extension!);
    return shown('popup.html');
  };
  return {
    name: 'chromium',
    browser,
    tab,
    url,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(url(path));
      return page;
    },
    openPopup,
    async openView(which) {
      const popup = await openPopup();
      if (which === 'popup') return viewOf(popup);
      // Only a press opens the side panel.
      await (await popup.waitForSelector('[data-opens="panel"]'))!.click();
      return viewOf(await shown('sidepanel.html'));
    },
    pressFillKey: () => Promise.reject(new Error('No test reaches the keys of extensions in Chromium.')),
    close: () => browser.close(),
  };
}

const viewOf = (page: Page): View => ({
  evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
  close: () => page.close(),
});

interface BidiConnection {
  send(method: string, params: unknown): Promise<unknown>;
}

async function startFirefox(build: string): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    timeout: LAUNCH_TIMEOUT_MS,
    protocolTimeout: LAUNCH_TIMEOUT_MS,
    defaultViewport: { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-US',
      'intl.accept_languages': 'en-US, en',
    },
  });
  await browser.installExtension(resolve(ROOT, build));
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const url = (path: string) => `moz-extension://${GECKO_UUID}/${path}`;
  return {
    name: 'firefox',
    browser,
    tab,
    url,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // page.goto never resolves for moz-extension addresses; the raw command does.
      const { connection } = browser as unknown as { connection: BidiConnection };
      const { _id: context } = page.mainFrame() as unknown as { _id: string };
      await connection.send('browsingContext.navigate', { context, url: url(path), wait: 'complete' });
      return page;
    },
    openPopup: () => Promise.reject(new Error('The popup of Firefox is no page to puppeteer: see openView.')),
    async openView(which) {
      await tab.bringToFront();
      return openView(browser, { id: GECKO_ID, url: url(which === 'popup' ? 'popup.html' : 'sidepanel.html'), which });
    },
    async pressFillKey() {
      await tab.bringToFront();
      return pressKey(browser, { id: GECKO_ID, url: url('popup.html') });
    },
    close: () => browser.close(),
  };
}
