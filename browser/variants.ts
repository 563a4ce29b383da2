import { applyChange, type Change } from '@/templates/change';
import { stackOf } from '@/templates/stacks';
import type { Company, Variant } from '@/templates/variant';
import { readReadyId, type TemplateId, titleOf } from './library';
import { update } from './store';

/** A new variant of a ready-made template. */
export function variantOf(template: TemplateId, name?: string): Variant {
  const { role, level, stack } = readReadyId(template)!;
  const technologies = stackOf(stack)!.technologies;
  return { ...blankVariant(), name: name || titleOf(role, level), role, level, stack, technologies };
}

/** A variant that says nothing of its own yet. */
export function blankVariant(now = new Date()): Variant {
  const at = now.toISOString();
  return {
    id: crypto.randomUUID(),
    name: '',
    role: 'software-engineer',
    level: 'mid',
    language: 'en',
    technologies: [],
    own: {},
    details: {},
    tags: [],
    archived: false,
    createdAt: at,
    updatedAt: at,
  };
}

/** A copy under a name of its own. */
export function copyOf(variant: Variant, name: string, now = new Date()): Variant {
  const at = now.toISOString();
  return { ...variant, id: crypto.randomUUID(), name, archived: false, createdAt: at, updatedAt: at };
}

/**
 * Stores a variant as it is: a new one, or one that comes back.
 * @throws {StoreError}
 */
export const putVariant = (variant: Variant): Promise<unknown> => update('variant', variant.id, () => variant);

/**
 * Makes a change to a variant as it is stored now: what another window changed meanwhile stays.
 * Undefined where it was deleted.
 * @throws {StoreError}
 */
export async function changeVariant(id: string, change: Change, now = new Date()): Promise<Variant | undefined> {
  let before: Variant | undefined;
  const after = await update('variant', id, (old) => {
    before = old;
    return old && { ...applyChange(old, change), id, updatedAt: now.toISOString() };
  });
  // A version that cannot be kept must not stop a save. The popup seldom saves: it loads this when it does.
  if (before && after)
    await import('./history').then(({ recordVersion }) => recordVersion(before!, after, now)).catch(() => undefined);
  return after;
}

/** Deletes a variant. Its versions stay for a while: it may come back. */
export const deleteVariant = (id: string): Promise<unknown> => update('variant', id, () => undefined);

/** Stores a company as it is: a new one, or one that comes back. */
export const putCompany = (company: Company): Promise<unknown> => update('company', company.id, () => company);

/** Deletes a company. Variants that name it are without one until it comes back. */
export const deleteCompany = (id: string): Promise<unknown> => update('company', id, () => undefined);

/** A new company profile. */
export function blankCompany(name: string, now = new Date()): Company {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), details: { hiringOrganization: name }, createdAt: at, updatedAt: at };
}

/**
 * Makes a change to a company as it is stored now.
 * @throws {StoreError}
 */
export const changeCompany = (id: string, change: Change, now = new Date()): Promise<Company | undefined> =>
  update('company', id, (old) => old && { ...applyChange(old, change), id, updatedAt: now.toISOString() });
