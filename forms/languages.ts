import type { Language } from './language';

const files = import.meta.glob<Language>('./languages/*.ts', { import: 'default' });

/** Ids of the languages that we have words of. */
export const LANGUAGE_IDS: readonly string[] = Object.keys(files).map((path) => path.replace(/^.*\/|\.ts$/g, ''));

/** Loads the words of a language; undefined where we have none. */
export async function loadLanguage(id: string): Promise<Language | undefined> {
  return files[`./languages/${id}.ts`]?.();
}
