import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Opens the editor, at a variant if one is named: in the tab where it is open already, else in a new one. */
export async function openEditor(variant?: string): Promise<void> {
  const editor = browser.runtime.getURL('/editor.html' as never);
  const url = variant === undefined ? editor : `${editor}#variant:${encodeURIComponent(variant)}`;
  const open = (await editorTabs()).find(({ id }) => id !== undefined);
  if (!open) await browser.tabs.create({ url });
  else {
    // A change of the hash alone loads nothing anew: the editor saves what is open and opens the other.
    await browser.tabs.update(open.id!, { active: true, ...(variant !== undefined && { url }) });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
}

/** The tabs that hold the editor: a page of ours is known without the permission to see the addresses of tabs. */
async function editorTabs(): Promise<readonly { id?: number; windowId?: number }[]> {
  const editor = browser.runtime.getURL('/editor.html' as never);
  const tabs = await browser.tabs.query({ url: `${editor}*` }).catch(() => []);
  return tabs.length > 0 ? tabs : (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(editor));
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

const shape = v.object({ type: v.literal('allowed'), tabId: v.number() });

/** Tells the panel that a press of the toolbar button has let us read a tab. */
export const tellAllowed = (tabId: number): void => {
  void browser.runtime.sendMessage({ type: 'allowed', tabId }).catch(() => undefined);
};

/** Calls back when a press of the toolbar button has let us read a tab; only a view of ours is listened to. */
export function onTabAllowed(onAllowed: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const parsed = v.safeParse(shape, message);
    if (parsed.success && sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')))
      onAllowed(parsed.output.tabId);
  });
}

/** Calls back when another tab is shown, or the tab has another page. */
export function watchTab(onChange: () => void): void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status === 'complete') onChange();
  });
}

/** The tab that the person looks at. */
export async function currentTab(): Promise<{ readonly id?: number; readonly url?: string } | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** The key that fills, as the browser writes it; empty where none is set. */
export async function fillKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'fill')?.shortcut ?? '';
}
