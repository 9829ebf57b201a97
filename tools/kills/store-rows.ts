/** The tables that an edit of the reader, an undo and the index of words write to. */
export const EDITED_TABLES = [
  'articles',
  'claims',
  'changes',
  'counters',
  'sources',
  'unindexed',
  'searchWords',
] as const;

/** Everything in those tables, as it is stored, in the order of the keys. */
export type StoreRows = Readonly<Record<(typeof EDITED_TABLES)[number], readonly unknown[]>>;

/**
 * Reads the tables through IndexedDB itself, in one transaction, and not through the program whose writing is examined. It is sent
 * to a page of the extension as it stands, so it uses nothing from around it.
 */
export async function readRowsInPage(tables: readonly string[]): Promise<StoreRows> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('says-who'));
  try {
    const transaction = database.transaction(tables, 'readonly');
    const rows = await Promise.all(tables.map((name) => settled(transaction.objectStore(name).getAll())));
    return Object.fromEntries(tables.map((name, index) => [name, rows[index]])) as unknown as StoreRows;
  } finally {
    database.close();
  }
}
