import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { endFlow } from '@/browser/flow';
import { continueFlow } from '@/browser/keep-filling';
import { onAllowed, onHint } from '@/browser/look-hints';
import { onPoint } from '@/browser/pointing';
import { onFillCommand } from '@/browser/shortcut';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'fill') void onFillCommand();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    void onHint(message, sender);
    return onPoint(message, sender);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void continueFlow(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void endFlow(tabId));
  browser.permissions.onAdded.addListener(({ origins }) => void onAllowed(origins ?? []));
});
