import { browser } from 'wxt/browser';

/** Opens the editor in a tab, or shows the one that is open. */
export async function openEditor(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/editor.html' as never) });
}

interface SidePanelBrowser {
  readonly sidePanel?: { open(options: { tabId?: number; windowId?: number }): Promise<void> };
}

/** Opens the side panel: Chrome's side panel, Firefox's sidebar. Must be called from a press. */
export async function openSidePanel(tabId: number | undefined): Promise<void> {
  const { sidePanel } = (globalThis as unknown as { chrome?: SidePanelBrowser }).chrome ?? {};
  if (sidePanel && tabId !== undefined) return sidePanel.open({ tabId });
  await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
}

/** Calls back when another tab is shown, or the tab has another page. */
export function watchTab(onChange: () => void): void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status === 'complete') onChange();
  });
}

/** The tab that a view is about: the given one, or the one that the person looks at. */
export async function currentTab(
  given: number | undefined,
): Promise<{ readonly id?: number; readonly url?: string } | undefined> {
  if (given !== undefined) return browser.tabs.get(given);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** The key that fills, as the browser writes it; empty where none is set. */
export async function fillKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'fill')?.shortcut ?? '';
}
