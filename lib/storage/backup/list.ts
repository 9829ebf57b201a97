import { sortRows, type Unreadable } from '../tables/rows.ts';
import { newestFirst } from './keep.ts';
import { BACKUPS, PARTS, partsOf, type StorePlace, withBackups } from './place.ts';
import { type BackupRecord, backupRecordSchema, isBegun } from './record.ts';
import { committed, requested } from './requests.ts';

/** All backups of a store. */
export interface BackupList {
  /** Complete ones, newest first. */
  readonly backups: readonly BackupRecord[];
  /** Entries of the list that are damaged. */
  readonly unreadable: readonly Unreadable[];
}

/** Reads the list. What was interrupted is not in it. @throws errors of the store, named by `faultOf` */
export function listBackups(place: StorePlace): Promise<BackupList> {
  return withBackups(place, readList);
}

/** Reads the list from backups that are open. */
export async function readList(backups: IDBDatabase): Promise<BackupList> {
  const rows: unknown[] = await requested(backups.transaction(BACKUPS).objectStore(BACKUPS).getAll());
  const { records, unreadable } = sortRows(
    backupRecordSchema,
    rows.filter((row) => !isBegun(row)),
  );
  return { backups: newestFirst(records), unreadable };
}

/** Deletes a backup with its parts, or nothing of it. @throws errors of the store, named by `faultOf` */
export function removeBackup(place: StorePlace, id: string): Promise<void> {
  return withBackups(place, (backups) => deleteBackups(place, backups, [id]));
}

/** Deletes backups, in one transaction. */
export async function deleteBackups(place: StorePlace, backups: IDBDatabase, ids: readonly string[]): Promise<void> {
  const transaction = backups.transaction([BACKUPS, PARTS], 'readwrite', { durability: 'strict' });
  for (const id of ids) {
    transaction.objectStore(BACKUPS).delete(id);
    transaction.objectStore(PARTS).delete(partsOf(place, id));
  }
  await committed(transaction);
}

/**
 * Deletes all backups, those too that are being made: their next part finds that it is no longer wanted.
 * @throws errors of the store, named by `faultOf`; nothing is deleted then
 */
export function removeAllBackups(place: StorePlace): Promise<void> {
  return withBackups(place, async (backups) => {
    const transaction = backups.transaction([BACKUPS, PARTS], 'readwrite', { durability: 'strict' });
    transaction.objectStore(BACKUPS).clear();
    transaction.objectStore(PARTS).clear();
    await committed(transaction);
  });
}
