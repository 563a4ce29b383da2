import { batch, signal } from '@preact/signals';
import { type Entry, readyEntries, type TemplateId, variantEntry, variantOfId } from '@/browser/library';
import { readSettings } from '@/browser/sites';
import { readLibrary, update } from '@/browser/store';
import type { Property } from '@/templates/property';
import type { Company, Variant } from '@/templates/variant';

/** The templates that can be chosen: a person's own, and the ready-made ones. */
export function createTemplates() {
  const variants = signal<ReadonlyMap<string, Variant>>(new Map());
  const companies = signal<ReadonlyMap<string, Company>>(new Map());
  const entries = signal<readonly Entry[]>([]);
  const recent = signal<readonly TemplateId[]>([]);

  async function load(): Promise<void> {
    const [library, settings] = await Promise.all([readLibrary(), readSettings()]);
    const own = [...library.variants.values()]
      .filter(({ archived }) => !archived)
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    batch(() => {
      variants.value = library.variants;
      companies.value = library.companies;
      entries.value = [...own.map(variantEntry), ...readyEntries()];
      recent.value = settings.recent;
    });
  }

  const has = (id: TemplateId | undefined) => entries.value.some((entry) => entry.id === id);

  /** The variant of a template; of a ready-made one, or under a new name, a new variant. */
  async function ownVariant(id: TemplateId, name?: string): Promise<Variant> {
    const known = variants.value.get(variantOfId(id) ?? '');
    if (known && name === undefined) return known;
    const { copyOf, variantOf } = await import('@/browser/variants');
    const made = known ? copyOf(known, name!) : variantOf(id, name);
    await update('variant', made.id, () => made);
    await load();
    return made;
  }

  /** Keeps a typed value for next time. */
  async function keepDetail(variant: Variant, property: Property, text: string): Promise<void> {
    await update('variant', variant.id, (old = variant) => ({
      ...old,
      details: { ...old.details, [property]: text },
      updatedAt: new Date().toISOString(),
    }));
    await load();
  }

  return { variants, companies, entries, recent, load, has, ownVariant, keepDetail };
}
