import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAllowed, onHint } from '@/browser/look-hints';
import { onFillCommand } from '@/browser/shortcut';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'fill') void onFillCommand();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => void onHint(message, sender));
  browser.permissions.onAdded.addListener(({ origins }) => void onAllowed(origins ?? []));
});
