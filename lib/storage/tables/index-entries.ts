import {
  cmp,
  type DBCoreCursor,
  type DBCoreIndex,
  type DBCoreRangeType,
  type DBCoreTransaction,
  type IndexableType,
} from 'dexie';
import type { SaysWhoDatabase } from '../open/db.ts';

/** One entry of an index: a row's value there and the row's id. A row with several values has several. */
export interface IndexEntry<Key extends IndexableType> {
  readonly key: Key;
  readonly id: string;
}

/** A part of an index, read from its end. */
export interface IndexWindow<Key extends IndexableType> {
  readonly table: 'claims' | 'sources' | 'searchWords';
  readonly index: string;
  /** The value that all entries have; all values where missing. */
  readonly equals?: string;
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

// Dexie's names for these numbers are for its own compiler: 2 is "between", 3 is "any".
const BETWEEN: DBCoreRangeType = 2;
const ANY = { type: 3 as DBCoreRangeType, lower: undefined, upper: undefined };

/**
 * Every entry with a value. Chromium finds the last entry with one value by walking through all that have it, and the last one below
 * another value at once.
 */
function rangeOf(value: string) {
  return { type: BETWEEN, lower: value, upper: next(value), upperOpen: true };
}

/** A cursor on the last entry; `null` where there is none. */
function openCursor<Key extends IndexableType>(
  db: SaysWhoDatabase,
  { table, index: name, equals }: IndexWindow<Key>,
  trans: DBCoreTransaction,
): Promise<DBCoreCursor | null> {
  const { core } = db.table(table);
  const index = indexOf(db, table, name);
  const range = equals === undefined ? ANY : rangeOf(equals);
  return core.openCursor({ trans, values: false, reverse: true, query: { index, range } });
}

/** Below 0 where an entry comes after the other when the index is read from its end. */
function orderOf<Key extends IndexableType>(entry: IndexEntry<Key>, other: IndexEntry<Key>): number {
  return cmp(entry.key, other.key) || cmp(entry.id, other.id);
}

/** Rows that have a value in an index, and of what ids. */
export interface ValueWindow {
  readonly table: IndexWindow<string>['table'];
  readonly index: string;
  readonly value: string;
  /** Ids below this one; `null` for all of them. */
  readonly below: string | null;
  readonly limit: number;
}

/** The ids of rows with a value in an index, the highest first. */
export async function idsBelow(
  db: SaysWhoDatabase,
  { table, index, value, below, limit }: ValueWindow,
): Promise<string[]> {
  if (below === null) {
    // IndexedDB reads the end of an index at one go; from further on it has to be walked entry by entry. Not by equality: see rangeOf.
    const ids = db.table(table).where(index).between(value, next(value), true, false).reverse().limit(limit);
    return (await ids.primaryKeys()).map(String);
  }
  const entries = await entriesBelow(db, { table, index, equals: value, below: { key: value, id: below }, limit });
  return entries.map(({ id }) => id);
}

/** Some values of an index. */
export interface ValueRange {
  readonly table: 'searchWords' | 'importedRows';
  readonly index: string;
  /** Both are included. */
  readonly lower: string;
  readonly upper: string;
}

/**
 * The values that an index has in a range, each once, in their order, at most `limit`. The cursor leaps over the rows that have the same,
 * of which there may be thousands: to the least text that is greater.
 */
export async function distinctValues(
  db: SaysWhoDatabase,
  { table, index: name, lower, upper }: ValueRange,
  limit: number,
): Promise<string[]> {
  return db.transaction('r', table, async ({ idbtrans }) => {
    const { core } = db.table(table);
    const index = indexOf(db, table, name);
    const range = { type: BETWEEN, lower, upper };
    const cursor = await core.openCursor({ trans: idbtrans, values: false, query: { index, range } });
    const values: string[] = [];
    if (!cursor || limit === 0) return values;
    await cursor.start(() => {
      const value = String(cursor.key);
      values.push(value);
      if (values.length < limit) cursor.continue(next(value));
      else cursor.stop();
    });
    return values;
  });
}

/** The least text that is greater than another. */
function next(text: string): string {
  return `${text}\0`;
}

function indexOf(db: SaysWhoDatabase, table: string, name: string): DBCoreIndex {
  const index = db.table(table).core.schema.getIndexByKeyPath(name);
  if (!index) throw new RangeError(`${table} has no index ${name}`);
  return index;
}
