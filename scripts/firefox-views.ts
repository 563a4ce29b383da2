import type { Browser } from 'puppeteer-core';

// The popup of the toolbar button and the sidebar are no tabs: WebDriver BiDi reaches them only through the browser's own
// window (https://firefox-source-docs.mozilla.org/remote/, `moz:scope`), which Firefox opens to tests with
// --remote-allow-system-access.

/** What the browser shows of the extension beside the page: popup or panel. */
export interface View {
  /** Runs a function in it; arguments and answer are plain data. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  close(): Promise<unknown>;
}

interface BidiConnection {
  send(method: string, params: unknown): Promise<{ readonly result: unknown }>;
}

interface Answer {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

const connectionOf = (browser: Browser) => (browser as unknown as { connection: BidiConnection }).connection;

/** Runs an expression in the browser's own window; it answers with a string. */
async function runInChrome(browser: Browser, expression: string): Promise<string> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [{ context } = { context: '' }] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const { type, result: value, exceptionDetails } = result as Answer;
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The window of Firefox answered nothing.');
  return value?.value ?? '';
}

const PRESS = (id: string) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get('${id}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
})()`;

const OPEN_SIDEBAR = (id: string) =>
  `SidebarController.show('${id.replace(/[@.]/g, '_')}-sidebar-action').then(() => '')`;

/** The element of the browser's window that shows a page of the extension. */
const SHOWN = (url: string) => `[
  ...document.querySelectorAll('browser'),
  ...(SidebarController.browser?.contentDocument?.querySelectorAll('browser') ?? []),
].find((one) => one.currentURI?.spec.split('#')[0] === '${url}')`;

/** Presses the toolbar button, or opens the sidebar, and answers with what is shown then. */
export async function openView(
  browser: Browser,
  { id, url, which }: { readonly id: string; readonly url: string; readonly which: 'popup' | 'panel' },
): Promise<View> {
  await runInChrome(browser, which === 'popup' ? PRESS(id) : OPEN_SIDEBAR(id));
  await runInChrome(
    browser,
    `(async () => {
      for (let tries = 0; tries < 100 && !${SHOWN(url)}; tries++) await new Promise((done) => setTimeout(done, 100));
      if (!${SHOWN(url)}) throw new Error('${which} did not open');
      return '';
    })()`,
  );
  return viewAt(browser, url, which);
}

function viewAt(browser: Browser, url: string, which: 'popup' | 'panel'): View {
  let hasAnswered = false;
  return {
    async evaluate(run, ...args) {
      if (!hasAnswered) hasAnswered = await answers(browser, url);
      return evaluateIn(browser, url, `(${run})(...${JSON.stringify(args)})`) as never;
    },
    close: () =>
      runInChrome(
        browser,
        which === 'popup' ? `${SHOWN(url)}?.closest('panel').hidePopup(), ''` : 'SidebarController.hide(), ""',
      ),
  };
}

/** What has just opened may move to another process, and what it was asked before is lost: it is asked until it answers. */
async function answers(browser: Browser, url: string): Promise<boolean> {
  for (let tries = 0; tries < 8; tries++) {
    const answer = await evaluateIn(browser, url, '"ready"', 2000).catch((error: Error) => error.message);
    if (answer === 'ready') return true;
    // Not open, or closed again: there is nobody to wait for.
    if (!answer || !String(answer).includes('no answer')) break;
  }
  return false;
}

/** Presses the key of the command, as a person does, and answers with the popup, which may open. */
export async function pressKey(browser: Browser, { id, url }: { readonly id: string; readonly url: string }) {
  await runInChrome(
    browser,
    `document.querySelector('#ext-keyset-id-${id.replace(/[@.]/g, '_')} key').doCommand(), ''`,
  );
  return viewAt(browser, url, 'popup');
}

/** A frame script is read as Latin-1. */
const ascii = (script: string) =>
  script.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Runs an expression in the page that is shown: a frame script reaches it, in a sandbox with the page's globals. */
async function evaluateIn(browser: Browser, url: string, expression: string, limitMs = 30_000): Promise<unknown> {
  const script = `(async () => {
    const answer = (value) => sendAsyncMessage('rolecast:answer', value);
    // What is run stands for what a person does: the browser takes a click in it for a press.
    const press = content.windowUtils.setHandlingUserInput(true);
    try {
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      const running = Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify({ value: await ${expression} }))()`)}, box);
      press.destruct();
      answer(await running);
    } catch (error) {
      answer(JSON.stringify({ error: String(error) }));
    }
  })()`;
  const answered = await runInChrome(
    browser,
    `new Promise((done, fail) => {
      const view = ${SHOWN(url)};
      if (!view) throw new Error('it is closed');
      const onAnswer = ({ data }) => {
        view.messageManager.removeMessageListener('rolecast:answer', onAnswer);
        done(data);
      };
      view.messageManager.addMessageListener('rolecast:answer', onAnswer);
      view.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(ascii(script))}), false);
      setTimeout(() => fail(new Error('no answer')), ${limitMs});
    })`,
  );
  const { value, error } = JSON.parse(answered) as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}
