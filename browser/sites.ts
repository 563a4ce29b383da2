import { browser } from 'wxt/browser';
import type { Taught } from '@/forms/taught';
import { type Intent, rememberIntent } from './intent';
import type { TemplateId } from './library';
import type { Settings } from './shapes';
import { read, update } from './store';

const MAX_RECENT = 12;
const LOOK = 'look:';

/** The template last used on a site; undefined where none was. */
export const templateOf = async (host: string): Promise<TemplateId | undefined> =>
  host ? (await read('site', host))?.template : undefined;

/** Remembers that a template was used on a site. */
export async function rememberTemplate(host: string, template: TemplateId): Promise<void> {
  const usedAt = new Date().toISOString();
  if (host) await update('site', host, () => ({ host, template, usedAt }));
  await update('settings', 'all', (old) => ({
    ...(old ?? EMPTY),
    recent: [template, ...(old?.recent ?? []).filter((id) => id !== template)].slice(0, MAX_RECENT),
  }));
}

/** What a person taught of the forms of an origin. */
export const taughtOn = async (origin: string): Promise<readonly Taught[]> =>
  (await read('taught', origin))?.facts ?? [];

const EMPTY: Settings = { recent: [] };

export const readSettings = async (): Promise<Settings> => (await read('settings', 'all')) ?? EMPTY;

/** The origins that a person has allowed, as they are shown and revoked. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: installed = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return origins.filter((origin) => !installed.includes(origin));
}

/** Takes an origin back, and with it the look that was registered there. */
export async function revokeOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
  await browser.scripting.unregisterContentScripts({ ids: [LOOK + origin] }).catch(() => undefined);
}

/**
 * Asks for one origin; must be called from a press. What it is for is remembered first, without waiting: a wait would
 * lose the press, and a prompt can close the popup.
 */
export function requestOrigin(origin: string, intent: Intent): Promise<boolean> {
  void rememberIntent(patternOf(origin), intent);
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** The pattern that stands for an origin. Firefox knows no ports in patterns; without one they hold for all. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Registers the small first look on an origin that was allowed. */
export async function registerLook(pattern: string): Promise<void> {
  const id = LOOK + pattern;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches: [pattern], js: ['look.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Whether the first look is registered for an origin. */
export async function looksAt(pattern: string): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [LOOK + pattern] })).length > 0;
}
