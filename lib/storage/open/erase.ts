import { removeAllBackups } from '../backup/list.ts';
import { removeScratch } from '../backup/scratch.ts';
import type { SaysWhoDatabase } from './db.ts';

/**
 * Deletes every record of every table, history, settings and codebook too, in one transaction: all of it or nothing; then all backups,
 * those too that are being made. The database itself stays, empty: to delete it would have to wait for every other tab that has it
 * open.
 * @throws errors of the store, named by `faultOf`. Where the records cannot be deleted, nothing is; where the backups cannot, they are
 *   still there, and it can be asked again
 */
export async function eraseRecords(db: SaysWhoDatabase): Promise<void> {
  await clearTables(db);
  await removeAllBackups(db.place);
  await removeScratch(db.place);
  // A restoring in another tab may have ended in between; none can end any more, now that its backup is gone.
  await clearTables(db);
}

async function clearTables(db: SaysWhoDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
