import type { Page } from 'puppeteer-core';
import type { ChangeRecord, ClaimRecord } from '../../lib/schema/records.ts';
import { EDITED_TABLES, readRowsInPage, type StoreRows } from '../kills/store-rows.ts';
import type { StoreNews } from './ledger.ts';
import { pause } from './on-page.ts';

/** Milliseconds between two looks. */
const POLLING = 50;

/** The store as IndexedDB has it, seen from a page of the extension's own: not through the program whose writing is examined. */
export class StoreView {
  readonly #own: Page;
  #last = '';

  constructor(own: Page) {
    this.#own = own;
  }

  /** What came since it was asked last. */
  async news(): Promise<StoreNews> {
    const news = (await this.#own.evaluate(readNewsInPage, this.#last)) as StoreNews;
    this.#last = news.changes.at(-1)?.id ?? this.#last;
    return news;
  }

  /** Whether something has come since it was asked last, within so many milliseconds. */
  async hasNews(timeout: number): Promise<boolean> {
    const deadline = Date.now() + timeout;
    do {
      const { changes } = await this.#own.evaluate(readNewsInPage, this.#last);
      if (changes.length > 0) return true;
      await pause(POLLING);
    } while (Date.now() < deadline);
    return false;
  }

  /** Everything that labels are written to. */
  rows(): Promise<StoreRows> {
    return this.#own.evaluate(readRowsInPage, EDITED_TABLES);
  }

  /** Bytes that the browser says the store takes. */
  size(): Promise<number> {
    return this.#own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  }
}

/** Runs in the page, so it uses nothing from around it. Ids of changes are in the order in which they were stored. */
async function readNewsInPage(last: string): Promise<{ changes: unknown[]; claims: unknown[] }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('says-who'));
  try {
    const transaction = database.transaction(['changes', 'claims'], 'readonly');
    const range = IDBKeyRange.lowerBound(last, true);
    const changes = (await settled(transaction.objectStore('changes').getAll(range))) as ChangeRecord[];
    const ids = new Set(changes.flatMap((change) => ('claimId' in change ? [change.claimId] : [])));
    const store = transaction.objectStore('claims');
    const claims = (await Promise.all([...ids].map((id) => settled(store.get(id))))) as ClaimRecord[];
    return { changes, claims: claims.filter(Boolean) };
  } finally {
    database.close();
  }
}
