import { cmp, type DBCoreCursor, type DBCoreRangeType, type DBCoreTransaction, type IndexableType } from 'dexie';
import type { SaysWhoDatabase } from './db.ts';

/** One entry of an index: a row's value there and the row's id. A row with several values has several. */
export interface IndexEntry<Key extends IndexableType> {
  readonly key: Key;
  readonly id: string;
}

/** A part of an index, read from its end. */
export interface IndexWindow<Key extends IndexableType> {
  readonly table: 'claims' | 'sources';
  readonly index: string;
  /** The value that all entries have; all values where missing. */
  readonly equals?: Key;
  /** Entries below this one: where the last window ended. From the end of the index where missing. */
  readonly below?: IndexEntry<Key> | null;
  readonly limit: number;
}

/**
 * Entries of an index from its end: the highest values first, and of equal ones the highest ids. Dexie's collections cannot go on
 * among equal values from where they stopped; its cursors, which are IndexedDB's own, can, without passing over those before.
 */
export async function entriesBelow<Key extends IndexableType>(
  db: SaysWhoDatabase,
  window: IndexWindow<Key>,
): Promise<IndexEntry<Key>[]> {
  return db.transaction('r', window.table, async ({ idbtrans }) => {
    const cursor = await openCursor(db, window, idbtrans);
    const entries: IndexEntry<Key>[] = [];
    if (!cursor || window.limit === 0) return entries;
    await cursor.start(() => {
      const entry = { key: cursor.key as Key, id: String(cursor.primaryKey) };
      const order = window.below ? orderOf(entry, window.below) : -1;
      if (window.below && order > 0) return cursor.continuePrimaryKey(window.below.key, window.below.id);
      if (order < 0) entries.push(entry);
      if (entries.length < window.limit) cursor.continue();
      else cursor.stop();
    });
    return entries;
  });
}

/** A cursor on the last entry; `null` where there is none. */
function openCursor<Key extends IndexableType>(
  db: SaysWhoDatabase,
  { table, index: name, equals }: IndexWindow<Key>,
  trans: DBCoreTransaction,
): Promise<DBCoreCursor | null> {
  const { core } = db.table(table);
  const index = core.schema.getIndexByKeyPath(name);
  if (!index) throw new RangeError(`${table} has no index ${name}`);
  // Dexie's names for these numbers are for its own compiler: 1 is "equal", 3 is "any".
  const type: DBCoreRangeType = equals === undefined ? 3 : 1;
  const range = { type, lower: equals, upper: equals };
  return core.openCursor({ trans, values: false, reverse: true, query: { index, range } });
}

/** Below 0 where an entry comes after the other when the index is read from its end. */
function orderOf<Key extends IndexableType>(entry: IndexEntry<Key>, other: IndexEntry<Key>): number {
  return cmp(entry.key, other.key) || cmp(entry.id, other.id);
}
