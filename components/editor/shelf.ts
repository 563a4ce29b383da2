import { batch, computed, signal } from '@preact/signals';
import { readSettings } from '@/browser/sites';
import { read, readLibrary } from '@/browser/store';
import type { Company, Variant } from '@/templates/variant';
import type { Editable } from './draft';
import { findVariants, inOrder, searchText } from './variant-search';

const BACKUP_REMINDER_MS = 30 * 24 * 3600_000;

/** All variants and companies as they are stored, and those that the list shows. */
export function createShelf(view: Window) {
  const variants = signal<ReadonlyMap<string, Variant>>(new Map());
  const companies = signal<ReadonlyMap<string, Company>>(new Map());
  const typed = signal('');
  const tag = signal('');
  const showsArchived = signal(false);
  const backupAt = signal<string | undefined>(undefined);
  const aside = signal(0);

  const tags = computed(() => [...new Set([...variants.value.values()].flatMap((one) => one.tags))].sort());
  const ordered = computed(() => inOrder(variants.value.values()));
  const listed = computed(() =>
    findVariants(ordered.value, { typed: typed.value, tag: tag.value, archived: showsArchived.value }),
  );
  const needsBackup = computed(
    () => variants.value.size >= 3 && (!backupAt.value || Date.now() - Date.parse(backupAt.value) > BACKUP_REMINDER_MS),
  );

  async function load(): Promise<void> {
    const [library, settings] = await Promise.all([readLibrary(), readSettings()]);
    batch(() => {
      variants.value = library.variants;
      companies.value = library.companies;
      backupAt.value = settings.backupAt;
      aside.value = library.aside;
    });
    // The first key of a search finds its texts made.
    view.requestIdleCallback?.(() => ordered.peek().forEach(searchText));
  }

  /** Takes in what was stored, by this window or another. */
  async function takeIn({ kind, id }: { kind: string; id: string }): Promise<void> {
    if (kind === 'settings') backupAt.value = (await readSettings()).backupAt;
    if (kind === 'variant') putIn('variant', id, await read('variant', id));
    if (kind === 'company') putIn('company', id, await read('company', id));
  }

  /** Shows one as it is stored by now; undefined takes it out. */
  function putIn(kind: Editable, id: string, one: Variant | Company | undefined): void {
    if (kind === 'variant') variants.value = withOne(variants.peek(), id, one as Variant | undefined);
    else companies.value = withOne(companies.peek(), id, one as Company | undefined);
  }

  return { variants, companies, typed, tag, tags, showsArchived, listed, needsBackup, aside, load, takeIn, putIn };
}

function withOne<T>(all: ReadonlyMap<string, T>, id: string, one: T | undefined): ReadonlyMap<string, T> {
  const next = new Map(all);
  if (one === undefined) next.delete(id);
  else next.set(id, one);
  return next;
}
