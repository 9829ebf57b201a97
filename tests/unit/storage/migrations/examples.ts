/** The example databases (tests/fixtures/databases), laid out through IndexedDB itself and not through our own program. */
import { readdirSync, readFileSync } from 'node:fs';

/** A store of one version as IndexedDB has it. */
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

/** One for each version. */
export const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): Example => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
  .toSorted((one, other) => one.version - other.version);

/** Dexie keeps its version times ten on the disk. */
export const NATIVE = 10;

/** Lays a store out as it was in its version. */
export async function build(factory: IDBFactory, { version, tables }: Example): Promise<void> {
  const database = await opened(factory, 'says-who', version * NATIVE, (fresh) => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(tables)) {
      const store = fresh.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  });
  database.close();
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

/** The example of a version with other rows in some tables. */
export function exampleWith(version: number, rows: Readonly<Record<string, readonly object[]>>): Example {
  const example = EXAMPLES.find((one) => one.version === version);
  if (!example) throw new Error(`no example of version ${version}`);
  const tables = Object.entries(example.tables).map(([name, table]) => [
    name,
    { ...table, rows: rows[name] ?? table.rows },
  ]);
  return { version, tables: Object.fromEntries(tables) };
}
