import { browser } from 'wxt/browser';
import type { Company, Variant } from '@/templates/variant';
import { migrate, SCHEMA } from './migrations';
import { type Kind, parseStored, type Stored } from './shapes';

/** Storage did not take a value: why, and what to do, in one sentence. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly reason: 'full' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

const META = 'meta';
const ASIDE = 'aside:';
const keyOf = (kind: Kind, id: string) => `${kind}:${id}`;
const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
const area = () => browser.storage.local;

let opened: Promise<void> | undefined;

/** Opens the store: brings an older one to this version, once. What does not parse is put aside, never replaced. */
export function openStore(): Promise<void> {
  opened ??= navigator.locks.request('rolecast:schema', async () => {
    const meta = (await area().get(META))[META] as { schema?: unknown } | undefined;
    const from = typeof meta?.schema === 'number' ? meta.schema : SCHEMA;
    if (from < SCHEMA) {
      const all = await area().get(null);
      const next = migrate(all, from);
      await write({ ...next, [META]: { schema: SCHEMA } });
      const gone = Object.keys(all).filter((key) => !(key in next));
      if (gone.length > 0) await area().remove(gone);
    } else if (meta?.schema === undefined) await write({ [META]: { schema: SCHEMA } });
  });
  return opened;
}

/** Forgets that the store was opened: for tests that start over. */
export const reopenStore = (): void => {
  opened = undefined;
};

/** Everything of one kind that parses, by id. */
export async function readAll<K extends Kind>(kind: K): Promise<Map<string, Stored[K]>> {
  await openStore();
  return (await parseAll(kind, await area().get(null))).parsed;
}

/** The variants and companies that parse, by id, and how many values are put aside: read at once, there may be thousands. */
export async function readLibrary(): Promise<Library> {
  await openStore();
  const all = await area().get(null);
  const variants = await parseAll('variant', all);
  const companies = await parseAll('company', all);
  const isAllRead = variants.failed + companies.failed === 0;
  const aside = asideIn(isAllRead ? all : await area().get(null)).length;
  return { variants: variants.parsed, companies: companies.parsed, aside };
}

export interface Library {
  readonly variants: ReadonlyMap<string, Variant>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly aside: number;
}

async function parseAll<K extends Kind>(kind: K, all: Record<string, unknown>) {
  const parsed = new Map<string, Stored[K]>();
  let failed = 0;
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(`${kind}:`)) continue;
    const one = parseStored(kind, value);
    if (one) parsed.set(idOf(key), one);
    else {
      await putAside(key, value);
      failed++;
    }
  }
  return { parsed, failed };
}

/** One value; undefined where there is none that parses. */
export async function read<K extends Kind>(kind: K, id: string): Promise<Stored[K] | undefined> {
  await openStore();
  const key = keyOf(kind, id);
  const value = (await area().get(key))[key];
  if (value === undefined) return undefined;
  const parsed = parseStored(kind, value);
  if (!parsed) await putAside(key, value);
  return parsed;
}

/**
 * Changes one value under a lock, so that two windows never lose an update. The change gets what is stored now.
 * Answering undefined removes it.
 * @throws {StoreError}
 */
export async function update<K extends Kind>(
  kind: K,
  id: string,
  change: (old: Stored[K] | undefined) => Stored[K] | undefined,
): Promise<Stored[K] | undefined> {
  await openStore();
  const key = keyOf(kind, id);
  return navigator.locks.request(`rolecast:${key}`, async () => {
    const old = await read(kind, id);
    const next = change(old);
    if (next === undefined) await area().remove(key);
    else if (next !== old) await write({ [key]: next });
    return next;
  });
}

/** Calls back with the kinds and ids that changed, in this window or another. Answers with how to stop. */
export function watchStore(onChange: (changed: readonly { kind: Kind; id: string }[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, areaName: string) => {
    if (areaName !== 'local') return;
    const changed = Object.keys(changes).flatMap((key) => {
      const kind = key.split(':')[0] as Kind;
      return key.includes(':') && kind in KINDS ? [{ kind, id: idOf(key) }] : [];
    });
    if (changed.length > 0) onChange(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const KINDS: Readonly<Record<Kind, true>> = {
  variant: true,
  company: true,
  site: true,
  taught: true,
  settings: true,
};

/** Values that did not parse, by the key that they had: a person can export them. */
export const readAside = async (): Promise<ReadonlyMap<string, unknown>> => new Map(asideIn(await area().get(null)));

const asideIn = (all: Record<string, unknown>) => Object.entries(all).filter(([key]) => key.startsWith(ASIDE));

/** Everything, as it is stored: for the backup file. */
export const readEverything = async (): Promise<Record<string, unknown>> => {
  await openStore();
  return area().get(null);
};

/** Deletes all that Rolecast keeps. */
export async function deleteEverything(): Promise<void> {
  await Promise.all([area().clear(), browser.storage.session.clear()]);
  reopenStore();
}

/** Moves a value that does not parse out of the way. Two windows may find it at once, or one may end in between: it is kept once. */
const putAside = (key: string, value: unknown): Promise<void> =>
  navigator.locks.request('rolecast:aside', async () => {
    if ((await area().get(key))[key] === undefined) return;
    const text = JSON.stringify(value);
    const known = await readAside();
    const isKept = [...known].some(([aside, kept]) => aside.endsWith(`:${key}`) && JSON.stringify(kept) === text);
    let now = Date.now();
    // Two within a millisecond are two.
    while (known.has(`${ASIDE}${now}:${key}`)) now++;
    if (!isKept) await write({ [`${ASIDE}${now}:${key}`]: value });
    await area().remove(key);
  });

async function write(values: Record<string, unknown>): Promise<void> {
  try {
    await area().set(values);
  } catch (cause) {
    const message = String((cause as Error).message ?? cause);
    if (/quota/i.test(message))
      throw new StoreError(
        'full',
        'The browser gives Rolecast no more room: delete what you no longer need, then try again.',
      );
    throw new StoreError('failed', `The browser did not save it (${message}): try again, or save a backup to a file.`);
  }
}
