import { browser } from 'wxt/browser';

const COLORS = { good: '#14713f', warn: '#875000', quiet: '#5a626d' } as const;

/** Puts a few characters on the toolbar button of one tab; nothing clears it. */
export async function showBadge(tabId: number, text: string, tone: keyof typeof COLORS): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[tone] });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}

/** Takes them off again. */
export const clearBadge = (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: '' });
