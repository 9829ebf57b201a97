import { type StorePlace, withBackups } from './place.ts';
import { checkBackup, partStream } from './read-backup.ts';

/** A backup as a file that can be kept anywhere: JSON Lines, compressed by gzip (RFC 1952). */
export interface BackupFile {
  readonly fileName: string;
  readonly content: Blob;
}

/** Takes a backup out. @throws DamagedBackupError, NewerDatabaseError, errors of the store */
export function backupFile(place: StorePlace, id: string): Promise<BackupFile> {
  return withBackups(place, async (backups) => {
    const { record } = await checkBackup(place, backups, id);
    const parts: Blob[] = [];
    for await (const bytes of partStream(backups, record)) parts.push(new Blob([bytes]));
    const minute = record.at.slice(0, 16).replace(':', '-');
    const content = new Blob(parts, { type: 'application/gzip' });
    return { fileName: `${place.name}-backup-${minute}-${record.reason}.jsonl.gz`, content };
  });
}
