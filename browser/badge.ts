import { browser } from 'wxt/browser';
import type { FillReport } from '@/forms/protocol';

const COLORS = { good: '#14713f', warn: '#875000', quiet: '#5a626d' } as const;

/** Puts a few characters on the toolbar button of one tab; nothing clears it. */
export async function showBadge(tabId: number, text: string, tone: keyof typeof COLORS): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[tone] });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}

/** Takes them off again. */
export const clearBadge = (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: '' });

/** Says on the badge how many fields have landed. */
export function showLanded(tabId: number, { rows }: FillReport): Promise<void> {
  const landed = rows.filter(({ status }) => status === 'landed').length;
  const isAll = rows.every(({ status }) => status === 'landed' || status === 'skipped' || status === 'kept');
  return showBadge(tabId, String(landed), isAll ? 'good' : 'warn');
}
