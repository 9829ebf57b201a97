import { type SourceRecord, sourceRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows, type Unreadable } from './rows.ts';

/** The sources that were put together with one, without itself. */
export async function membersOf(
  db: SaysWhoDatabase,
  sourceId: string,
): Promise<{ sources: SourceRecord[]; unreadable: Unreadable[] }> {
  const { records: sources, unreadable } = sortRows(
    sourceRecordSchema,
    await db.sources.where('into').equals(sourceId).toArray(),
  );
  return { sources, unreadable };
}
