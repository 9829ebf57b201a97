import type { Transaction } from 'dexie';

/**
 * One step of the store's layout. A step that has been released is frozen: it holds literals only and imports no constant
 * or type of today's code, since it must do for ever what it did when it was written.
 */
export interface Migration {
  /** 1, 2, 3, …: the version of the database after this step. */
  readonly version: number;
  /** Dexie's notation for the tables that are new or have new indexes; `null` removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites the rows of the version before, inside the upgrade's transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
