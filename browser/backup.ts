import type { Variant } from '@/templates/variant';
import { saveFile } from './files';
import type { Everything } from './migration';
import { SCHEMA } from './migrations';
import { readEverything, update } from './store';

/** What a backup file says of itself. */
export const BACKUP_FORMAT = 'rolecast-backup';

/** A file that Rolecast saved: all that is stored, or some of it, by key. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  /** Of the schema of what is in it. */
  readonly version: number;
  readonly savedAt: string;
  readonly data: Everything;
}

/** Everything that is stored, as one JSON text; with ids, these variants and the companies that they use. */
export async function backupText(now = new Date(), ids?: ReadonlySet<string>): Promise<string> {
  const all = await readEverything();
  const data = ids ? partOf(all, ids) : all;
  const backup: Backup = { format: BACKUP_FORMAT, version: SCHEMA, savedAt: now.toISOString(), data };
  return JSON.stringify(backup, null, 1);
}

function partOf(all: Everything, ids: ReadonlySet<string>): Everything {
  const keys = [...ids].flatMap((id) => {
    const company = (all[`variant:${id}`] as Partial<Variant> | undefined)?.companyId;
    return [`variant:${id}`, ...(company ? [`company:${company}`] : [])];
  });
  return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]));
}

/** Saves all of it to a file, and remembers when. */
export async function saveBackup(now = new Date()): Promise<void> {
  saveFile(`rolecast-backup-${dayOf(now)}.json`, await backupText(now));
  await update('settings', 'all', (old) => ({ recent: [], ...old, backupAt: now.toISOString() }));
}

/** Saves some variants to a file: to give to somebody, or to take elsewhere. */
export async function saveVariants(ids: ReadonlySet<string>, now = new Date()): Promise<void> {
  saveFile(`rolecast-variants-${dayOf(now)}.json`, await backupText(now, ids));
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
