/** Where backups lie: a database of their own, so that nothing that goes wrong in the store can hurt them. */

import type { Migration } from '../migrations/migration.ts';
import { BlockedError } from '../open/careful-factory.ts';

/** Where a store lies, and by which steps it is laid out. */
export interface StorePlace {
  readonly name: string;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly migrations: readonly Migration[];
}

/** Stores of the database of backups. */
export const BACKUPS = 'backups';
/** Of the store that holds the copies' bytes, in parts that a transaction can carry. */
export const PARTS = 'parts';

/** Milliseconds to wait for another tab to let go: nobody holds this database for longer than a transaction. */
const PATIENCE = 5_000;

/** Laid out anew: version 1 has the two stores. */
const LAYOUT_VERSION = 1;

/** The name of the database with a store's backups. */
export function backupsName(place: StorePlace): string {
  return `${place.name}-backups`;
}

/** The name of the database in which an older backup is laid out and upgraded before it is restored. */
export function scratchName(place: StorePlace): string {
  return `${place.name}-restoring`;
}

/** Opens the backups. Whoever does closes them again. @throws errors of the browser's store, and BlockedError */
export function openBackups(place: StorePlace): Promise<IDBDatabase> {
  return openNatively(place, backupsName(place), LAYOUT_VERSION, (fresh) => {
    fresh.createObjectStore(BACKUPS, { keyPath: 'id' });
    fresh.createObjectStore(PARTS, { keyPath: ['backup', 'index'] });
  });
}

/** Opens the backups, calls `use`, and closes them. @throws what `use` throws, errors of the browser's store, and BlockedError */
export async function withBackups<T>(place: StorePlace, use: (backups: IDBDatabase) => Promise<T>): Promise<T> {
  const backups = await openBackups(place);
  try {
    return await use(backups);
  } finally {
    backups.close();
  }
}

/**
 * Opens a database without Dexie.
 * @param layOut called where the database is new
 * @throws errors of the browser's store, and BlockedError where others do not let go of it
 */
export function openNatively(
  place: StorePlace,
  name: string,
  version: number,
  layOut: (fresh: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = place.indexedDB.open(name, version);
    const timer = setTimeout(() => {
      reject(new BlockedError(`another connection holds ${name}`));
      request.onsuccess = () => request.result.close();
    }, PATIENCE);
    request.onupgradeneeded = () => layOut(request.result);
    request.onsuccess = () => {
      clearTimeout(timer);
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = (event) => {
      clearTimeout(timer);
      event.preventDefault();
      reject(request.error);
    };
  });
}

/** The keys of all parts of a backup. */
export function partsOf(place: StorePlace, id: string): IDBKeyRange {
  return place.IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}
