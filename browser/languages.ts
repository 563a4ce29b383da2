import type { CompiledLanguage } from '@/forms/compiled';

declare global {
  var rolecastLanguages: Record<string, CompiledLanguage> | undefined;
}

/** The words of languages for a page of ours: the files that pages get, loaded at the first use. What does not exist is left out. */
export async function loadLanguages(ids: readonly string[]): Promise<CompiledLanguage[]> {
  await Promise.all(ids.filter((id) => !globalThis.rolecastLanguages?.[id]).map(loadScript));
  return ids.flatMap((id) => globalThis.rolecastLanguages?.[id] ?? []);
}

const loadScript = (id: string): Promise<void> =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.src = `/languages/${id}.js`;
    script.onload = script.onerror = () => done();
    document.head.append(script);
  });
