import { type SourceRecord, sourceRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { entriesBelow, type IndexEntry } from './index-entries.ts';
import { sortRows } from './rows.ts';

/** Sources put together with others, by the id of the one that stands for them. */
export type SourceGroups = ReadonlyMap<string, readonly SourceRecord[]>;

/** Rows read at a time where all sources are looked through. */
const WINDOW = 1_000;

/** Some sources, and how many rows beside them are damaged. */
export interface SourceRows {
  readonly sources: readonly SourceRecord[];
  readonly unreadable: number;
}

/** A window of the sources by number of claims. */
export interface QuotedSources extends SourceRows {
  /** Where the next window begins; `null` after the last. */
  readonly next: IndexEntry<number> | null;
}

/** All sources that the reader has put together with another: as many as they did by hand. */
export async function sourceGroups(db: SaysWhoDatabase): Promise<SourceGroups> {
  const { records } = sortRows(sourceRecordSchema, await db.sources.where('into').above('').toArray());
  return Map.groupBy(records, ({ into }) => into ?? '');
}

/**
 * Sources by number of claims of their own, the most quoted first; those without any are left out.
 * @param below where the window before ended; from the most quoted on where `null`
 */
export async function quotedSources(
  db: SaysWhoDatabase,
  below: IndexEntry<number> | null,
  limit: number,
): Promise<QuotedSources> {
  const all = await entriesBelow<number>(db, { table: 'sources', index: 'claims', below, limit });
  const entries = all.filter(({ key }) => key > 0);
  const rows = await db.sources.bulkGet(entries.map(({ id }) => id));
  return { ...sorted(rows), next: entries.length === limit ? (entries.at(-1) ?? null) : null };
}

/** The most quoted sources, in one quick read. */
export async function mostQuoted(db: SaysWhoDatabase, limit: number): Promise<SourceRows> {
  return sorted(await db.sources.where('claims').above(0).reverse().limit(limit).toArray());
}

/** Sources whose folded name begins so, at most `limit`. @param folded from `foldName` */
export async function sourcesBeginningWith(db: SaysWhoDatabase, folded: string, limit: number): Promise<SourceRows> {
  return sorted(await db.sources.where('folded').startsWith(folded).limit(limit).toArray());
}

/** The readable ones of some sources, in their order. */
export async function sourcesWithIds(db: SaysWhoDatabase, ids: readonly string[]): Promise<SourceRows> {
  const rows = await db.sources.bulkGet([...ids]);
  return sorted(rows.filter((row) => row !== undefined));
}

/** All sources, in windows by id. */
export async function* sourceWindows(db: SaysWhoDatabase): AsyncGenerator<SourceRows> {
  let after = '';
  for (;;) {
    const rows = await db.sources.where('id').above(after).limit(WINDOW).toArray();
    yield sorted(rows);
    if (rows.length < WINDOW) return;
    after = rows.at(-1)?.id ?? '';
  }
}

function sorted(rows: readonly unknown[]): SourceRows {
  const { records, unreadable } = sortRows(sourceRecordSchema, rows);
  return { sources: records, unreadable: unreadable.length };
}
