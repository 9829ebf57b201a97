import type { SaysWhoDatabase } from '../open/db.ts';
import { refuseNewer } from '../open/newer.ts';
import { withBackups } from './place.ts';
import type { BackupReason, BackupRecord } from './record.ts';
import { type BackupOptions, writeBackup } from './write-backup.ts';

/**
 * Keeps a copy of everything in the store as it is in this moment: all tables are read in one transaction. Labels that are given
 * meanwhile wait for its end, shown as being saved, and are stored then; they are not in the copy.
 * @throws errors of the store, named by `faultOf` (`storage-full` where there is no room); the signal's reason when cancelled; no
 *   backup is there then
 */
export async function backUp(
  db: SaysWhoDatabase,
  reason: Exclude<BackupReason, 'migration' | 'restore'>,
  options: BackupOptions = {},
): Promise<BackupRecord> {
  await refuseNewer(db);
  return withBackups(db.place, (backups) =>
    writeBackup(
      db.place,
      backups,
      reason,
      {
        begin: () => {
          const store = db.backendDB();
          return store.transaction([...store.objectStoreNames], 'readonly');
        },
        version: () => db.backendDB().version,
        // Nothing is read any more by the time anything has to be waited for.
        wait: (work) => work,
      },
      options,
    ),
  );
}
