/**
 * That the store was upgraded without a copy of it (./backup/before-upgrade.ts), kept in the store itself: whichever part of the program
 * opened it first has upgraded it, and the screen that tells the reader may be opened days later.
 */
import type { SaysWhoDatabase } from './db.ts';

const TABLE = 'settings';
const ID = 'unbacked';

/**
 * Notes it, as a part of the upgrade; not in a store so old that it has no place for it.
 * @param upgrade the transaction, while it can be used
 */
export function noteUnbacked(upgrade: IDBTransaction): void {
  if (!upgrade.objectStoreNames.contains(TABLE)) return;
  const request = upgrade.objectStore(TABLE).put({ id: ID, value: new Date().toISOString() });
  // The upgrade does not depend on it.
  request.onerror = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
}

/** When the store was upgraded without a copy of which the reader has not been told yet, ISO 8601; `null` where it was not. */
export async function unbackedSince(db: SaysWhoDatabase): Promise<string | null> {
  const row = await db.settings.get(ID);
  return typeof row?.value === 'string' ? row.value : null;
}

/** The reader has been told, or made a copy. @throws errors of the store, named by `faultOf` */
export async function forgetUnbacked(db: SaysWhoDatabase): Promise<void> {
  await db.settings.delete(ID);
}
