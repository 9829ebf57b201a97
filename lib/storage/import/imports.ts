import { type ImportRecord, importRecordSchema } from '../../schema/project-records.ts';
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
