/** Stores as the browser has them: laid out from examples and read back without our own program. */
import { readdirSync, readFileSync } from 'node:fs';
import { IDBKeyRange } from 'fake-indexeddb';
import { backupsName, type StorePlace } from '../../../../lib/storage/backup/place.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';

export interface Example {
  readonly version: number;
  readonly tables: Readonly<Record<string, ExampleTable>>;
}

interface ExampleTable {
  readonly keyPath: string;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry?: boolean;
  }[];
  readonly rows: readonly object[];
}

const FOLDER = new URL('../../../fixtures/databases/', import.meta.url);

/** One of each version. */
export const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): Example => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
  .toSorted((one, other) => one.version - other.version);

/** Those that this program upgrades. */
export const OLDER = EXAMPLES.filter(({ version }) => version < MIGRATIONS.length);

/** Where the store of a factory lies. */
export function placeIn(indexedDB: IDBFactory): StorePlace {
  return { name: 'says-who', indexedDB, IDBKeyRange, migrations: MIGRATIONS };
}

/** Lays an example out. */
export function build(factory: IDBFactory, example: Example): Promise<void> {
  return opened(factory, 'says-who', example.version * 10, (database) => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(example.tables)) {
      const store = database.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  }).then((database) => database.close());
}

/** Opens a database natively. */
export function opened(
  factory: IDBFactory,
  name: string,
  version?: number,
  layOut: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = version === undefined ? factory.open(name) : factory.open(name, version);
    request.onupgradeneeded = () => layOut(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
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
