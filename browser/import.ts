import * as v from 'valibot';
import { changeBetween, type Json } from '@/templates/change';
import { BACKUP_FORMAT } from './backup';
import { FileError } from './files';
import { migrate, SCHEMA } from './migrations';
import { type Kind, parseStored, type Stored, type TaughtSite } from './shapes';
import { readAll, update } from './store';
import { joinTaught } from './taught';

/** What a file may bring; what was allowed on which site is not among it. */
const KINDS = ['company', 'variant', 'taught'] as const satisfies readonly Kind[];
export type ImportKind = (typeof KINDS)[number];

/** The largest file that is read, in bytes: ten thousand variants fit. */
export const MAX_IMPORT_BYTES = 30 * 1024 * 1024;

/** One thing in a file, beside what is stored. */
export interface Incoming<K extends ImportKind = ImportKind> {
  readonly kind: K;
  /** Of what was taught: the origin. */
  readonly id: string;
  readonly value: Stored[K];
  readonly stands: 'new' | 'changed' | 'same';
  /** Of a changed one: the file's is the older of the two. */
  readonly isOlder?: boolean;
}

export interface ReadImport {
  readonly incoming: readonly Incoming[];
  /** Things in the file that have not the shape that they should have; they are left where they are. */
  readonly unreadable: number;
  readonly savedAt: string;
}

const backup = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.fallback(v.pipe(v.string(), v.isoTimestamp()), ''),
  data: v.record(v.string(), v.unknown()),
});

/**
 * Reads a file that Rolecast saved and compares it with what is stored; changes nothing.
 * @throws {FileError}
 */
export async function readImport(text: string): Promise<ReadImport> {
  const parsed = v.safeParse(backup, parseJson(text));
  if (!parsed.success)
    throw new FileError('This file was not saved by Rolecast: choose one that “Save a backup” or “Export” made.');
  const { version, data, savedAt } = parsed.output;
  if (version > SCHEMA)
    throw new FileError('A newer Rolecast saved this file: update the extension, then import it again.');
  const now = migrate(data, version);
  const known = {
    variant: await readAll('variant'),
    company: await readAll('company'),
    taught: await readAll('taught'),
  };
  let unreadable = 0;
  const incoming = KINDS.flatMap((kind) =>
    Object.entries(now)
      .filter(([key]) => key.startsWith(`${kind}:`))
      .flatMap(([key, stored]): Incoming[] => {
        const value = parseStored(kind, stored);
        // The key and the value name the same thing, or the file is not as we wrote it.
        if (!value || key !== `${kind}:${idOf(value)}`) {
          unreadable++;
          return [];
        }
        return [compare(kind, value, known[kind].get(idOf(value)))];
      }),
  );
  if (incoming.length === 0)
    throw new FileError(
      unreadable > 0
        ? 'Nothing in this file can be read: it was changed after Rolecast saved it. Nothing was imported.'
        : 'There are no variants in this file: choose another one.',
    );
  return { incoming, unreadable, savedAt };
}

const idOf = (value: Stored[ImportKind]) => ('origin' in value ? value.origin : value.id);

function compare(kind: ImportKind, value: Stored[ImportKind], old: Stored[ImportKind] | undefined): Incoming {
  const base = { kind, id: idOf(value), value };
  if (!old) return { ...base, stands: 'new' };
  const next = joined(value, old);
  const changes = changeBetween(old as unknown as Json, next as unknown as Json);
  if (changes.every(({ path }) => path[0] === 'updatedAt')) return { ...base, stands: 'same' };
  return {
    ...base,
    stands: 'changed',
    isOlder: 'updatedAt' in old && 'updatedAt' in next && next.updatedAt < old.updatedAt,
  };
}

/** What is stored afterwards: the file's, and of what was taught on a site both. */
const joined = <T extends Stored[ImportKind]>(value: T, old: Stored[ImportKind] | undefined): T =>
  'origin' in value ? (joinTaught(old as TaughtSite | undefined, value) as T) : value;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Nesting without end is a RangeError, all else is no JSON.
    throw new FileError(
      cause instanceof RangeError
        ? 'This file is nested too deeply to be read: choose the file that Rolecast saved.'
        : 'This file is not complete, or not from Rolecast: save it again, or choose another one.',
    );
  }
}

/** Stores what was chosen of a file. Each is merged by its id: nothing else is touched. */
export async function applyImport(chosen: readonly Incoming[]): Promise<void> {
  for (const { kind, id, value } of chosen) await update(kind, id, (old) => joined(value, old));
}
