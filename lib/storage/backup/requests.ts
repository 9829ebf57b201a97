/** IndexedDB by promises, and without Dexie: a backup reads stores of any layout, also from within an upgrade. */

/**
 * What a request comes to. Its failure is the caller's to judge: it does not abort the transaction by itself.
 * @throws the request's error
 */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      reject(request.error);
    };
  });
}

/** Resolves when the transaction is on the disk. @throws the reason for which it was aborted */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** A key that no row of ours has. */
const NO_KEY = Number.NEGATIVE_INFINITY;

/**
 * Waits for work that is none of the transaction's, and keeps the transaction open for that long: a transaction ends by itself
 * once nothing more is asked of it, so that it is asked for nothing, again and again. For short waits only.
 * @returns what the work comes to, while the transaction can be used
 * @throws the work's error, or the transaction's where that is over
 */
export async function hold<T>(transaction: IDBTransaction, work: Promise<T>): Promise<T> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  work.then(settle, settle);
  const [name] = transaction.objectStoreNames;
  if (name === undefined) return work;
  const store = transaction.objectStore(name);
  do await requested(store.getKey(NO_KEY));
  while (!isSettled);
  return work;
}

/** Aborts a transaction that may be over already. */
export function abortIfOpen(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself; any other failure is a mistake of ours.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
