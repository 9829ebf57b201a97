import type { StoredRow } from './file.ts';
import { abortIfOpen, committed, hold } from './requests.ts';

/** How far it has come, when to leave off, and what has to hold when the last row is in. */
export interface FillOptions {
  /** Done first, in the same transaction, so that nobody writes between it and the filling. What it throws undoes everything. */
  readonly beforeClear?: ((transaction: IDBTransaction) => Promise<unknown>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onRows?: ((rows: number) => void) | undefined;
  /** What it throws undoes everything. */
  readonly beforeEnd?: (() => Promise<unknown>) | undefined;
}

/**
 * Replaces everything in a database by other rows, in one strict transaction: when it fails or is cancelled, everything is as it was.
 * @throws errors of the store; what reading the rows throws; the signal's reason
 */
export async function fill(
  database: IDBDatabase,
  batches: AsyncGenerator<readonly StoredRow[]>,
  { beforeClear, signal, onRows, beforeEnd }: FillOptions,
): Promise<void> {
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
  const stored = committed(transaction);
  try {
    if (beforeClear) await beforeClear(transaction);
    for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear();
    for (;;) {
      const { done, value } = await hold(transaction, batches.next());
      signal?.throwIfAborted();
      if (done) break;
      for (const { table, row } of value) transaction.objectStore(table).put(row);
      onRows?.(value.length);
    }
    if (beforeEnd) await hold(transaction, beforeEnd());
  } catch (error) {
    abortIfOpen(transaction);
    // The cause of an abort, such as a full disk, says more than the request that met it.
    await stored.catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name !== 'AbortError') throw reason;
    });
    throw error;
  }
  await stored;
}
