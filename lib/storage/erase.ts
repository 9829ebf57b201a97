import type { SaysWhoDatabase } from './db.ts';

/**
 * Deletes every record of every table, history, settings and codebook too, in one transaction: all of it or nothing. The database
 * itself stays, empty: to delete it would have to wait for every other tab that has it open.
 * @throws errors of the store, named by `faultOf`; nothing is deleted then
 */
export async function eraseRecords(db: SaysWhoDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
