import { timeOfId, uuidV7 } from '../../claim/id.ts';
import { type ImportRecord, importRecordSchema } from '../../schema/project-records.ts';
import { NO_ID_FROM } from '../edit/changes.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows, type Unreadable } from '../tables/rows.ts';

/** The last imports, the latest first; those that were taken back too. */
export async function lastImports(
  db: SaysWhoDatabase,
  limit: number,
): Promise<{ imports: ImportRecord[]; unreadable: Unreadable[] }> {
  const { records, unreadable } = sortRows(
    importRecordSchema,
    await db.imports.orderBy('at').reverse().limit(limit).toArray(),
  );
  return { imports: records, unreadable };
}

/**
 * An id for an import: ids tell in which order imports were done, though the clock was set back in between. Inside of the import's
 * transaction.
 */
export async function nextImportId(db: SaysWhoDatabase, at: Date): Promise<string> {
  const [last = ''] = await db.imports.where('id').below(NO_ID_FROM).reverse().limit(1).primaryKeys();
  return uuidV7(Math.max(at.getTime(), timeOfId(last) + 1));
}
