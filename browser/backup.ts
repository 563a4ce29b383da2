import { readEverything, update } from './store';

/** What a backup file says of itself. */
export const BACKUP_FORMAT = 'rolecast-backup';

/** Everything that is stored, as one JSON text. */
export async function backupText(now = new Date()): Promise<string> {
  return JSON.stringify(
    { format: BACKUP_FORMAT, version: 1, savedAt: now.toISOString(), data: await readEverything() },
    null,
    1,
  );
}

/** Saves the backup as a download: a link of this page, no permission needed. */
export async function saveBackup(document: Document = window.document, now = new Date()): Promise<void> {
  const url = URL.createObjectURL(new Blob([await backupText(now)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `rolecast-backup-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
  await update('settings', 'all', (old) => ({ recent: old?.recent ?? [], backupAt: now.toISOString() }));
}
