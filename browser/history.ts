import { clear, createStore, delMany, entries, get, type UseStore, update } from 'idb-keyval';
import { applyChange, type Change, changeBetween, type Json, reverseChange } from '@/templates/change';
import type { Variant } from '@/templates/variant';
import { parseStored } from './shapes';

// Versions stand in IndexedDB: all that views read at every change stays small.

/** How a variant was before a change. */
export interface Version {
  /** When it was last like this, ISO 8601. */
  readonly at: string;
  readonly variant: Variant;
}

interface Entry {
  /** When the change began and ended, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** What takes the change back. */
  readonly back: Change;
}

/** Versions that are kept of each variant. */
export const MAX_VERSIONS = 20;
/** Saves within this time of the last one are one version: a person typing. */
const SESSION_MS = 3 * 60_000;

let store: UseStore | undefined;
const versions = () => {
  store ??= createStore('rolecast-versions', 'versions');
  return store;
};

/** Keeps what a variant was before a save. */
export async function recordVersion(before: Variant, after: Variant, now = new Date()): Promise<void> {
  const change = changeBetween(before as unknown as Json, after as unknown as Json);
  if (change.every(({ path }) => path[0] === 'updatedAt')) return;
  await update<readonly Entry[]>(after.id, (old = []) => withEntry(old, change, { before, after, now }), versions());
}

function withEntry(
  old: readonly Entry[],
  change: Change,
  { before, after, now }: { before: Variant; after: Variant; now: Date },
): readonly Entry[] {
  const [last, ...older] = old;
  const at = now.toISOString();
  if (!last || now.getTime() - Date.parse(last.to) > SESSION_MS)
    return [{ from: at, to: at, back: reverseChange(change) }, ...old].slice(0, MAX_VERSIONS);
  const start = applyChange(before, last.back);
  const back = changeBetween(after as unknown as Json, start as unknown as Json);
  return [{ ...last, to: at, back }, ...older];
}

/** The versions of a variant, the newest first; what does not parse ends the list. */
export async function versionsOf(variant: Variant): Promise<readonly Version[]> {
  const found: Version[] = [];
  let state: Variant = variant;
  for (const { from, back } of (await get<readonly Entry[]>(variant.id, versions())) ?? []) {
    const earlier = parseStored('variant', applyChange(state, back));
    if (!earlier) break;
    found.push({ at: from, variant: earlier });
    state = earlier;
  }
  return found;
}

/** How long the versions of a deleted variant stay. */
const KEPT_MS = 30 * 24 * 3600_000;

/** Forgets the versions of variants that were deleted a month ago. */
export async function forgetOldVersions(known: ReadonlySet<string>, now = new Date()): Promise<void> {
  const old = (await entries<string, readonly Entry[]>(versions()))
    .filter(([id, [last]]) => !known.has(id) && now.getTime() - Date.parse(last?.to ?? '') > KEPT_MS)
    .map(([id]) => id);
  if (old.length > 0) await delMany(old, versions());
}

/** Forgets all versions. */
export const forgetVersions = (): Promise<void> => clear(versions());
