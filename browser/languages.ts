import { browser } from 'wxt/browser';
import type { CompiledLanguage } from '@/forms/compiled';

const loaded = new Map<string, Promise<CompiledLanguage | undefined>>();

/** The words of languages for scripts of ours, from the extension's own files, loaded at the first use. What does not exist is left out. */
export async function loadLanguages(ids: readonly string[]): Promise<CompiledLanguage[]> {
  const all = await Promise.all(ids.map((id) => loaded.get(id) ?? load(id)));
  return all.filter((one) => one !== undefined);
}

function load(id: string): Promise<CompiledLanguage | undefined> {
  const language = fetch(browser.runtime.getURL(`/languages/${id}.json` as never))
    .then((answer) => answer.json() as Promise<CompiledLanguage>)
    .catch(() => undefined);
  loaded.set(id, language);
  return language;
}
