/** Stores as the browser has them: laid out from examples and read back without our own program. */
import { IDBKeyRange } from 'fake-indexeddb';
import { backupsName, type StorePlace } from '../../../../lib/storage/backup/place.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import { build, EXAMPLES, type Example, opened } from '../migrations/examples.ts';

export { build, EXAMPLES, opened };

/** Those that this program upgrades. */
export const OLDER = EXAMPLES.filter(({ version }) => version < MIGRATIONS.length);

/** Where the store of a factory lies. */
export function placeIn(indexedDB: IDBFactory): StorePlace {
  return { name: 'says-who', indexedDB, IDBKeyRange, migrations: MIGRATIONS };
}

/** What a request comes to. */
export function got<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** All rows of all tables. */
export async function everything(factory: IDBFactory, name = 'says-who'): Promise<Record<string, unknown[]>> {
  const database = await opened(factory, name);
  const tables = [...database.objectStoreNames];
  const rows = await Promise.all(
    tables.map(async (table) => [table, await got<unknown[]>(database.transaction(table).objectStore(table).getAll())]),
  );
  database.close();
  return Object.fromEntries(rows);
}

/** The rows of an example, as {@link everything} reads them. */
export function rowsOf(example: Example): Record<string, readonly object[]> {
  return Object.fromEntries(Object.entries(example.tables).map(([name, { rows }]) => [name, rows]));
}

/** Changes a row of the backups behind the program's back. */
export async function tamper(
  place: StorePlace,
  table: 'backups' | 'parts',
  key: IDBValidKey,
  change: (row: Record<string, unknown>) => Record<string, unknown> | null,
): Promise<void> {
  const database = await opened(place.indexedDB, backupsName(place));
  const transaction = database.transaction(table, 'readwrite');
  const store = transaction.objectStore(table);
  const changed = change(await got(store.get(key)));
  if (changed) store.put(changed);
  else store.delete(key);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** The names of all databases that hold any row. */
export async function databasesWithRows(factory: IDBFactory): Promise<string[]> {
  const names = (await factory.databases()).map(({ name }) => name ?? '');
  const filled = await Promise.all(
    names.map(async (name) =>
      Object.values(await everything(factory, name)).some((rows) => rows.length > 0) ? [name] : [],
    ),
  );
  return filled.flat().toSorted();
}
