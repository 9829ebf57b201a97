import { type Decisions, type ImportPlan, KEEP_MINE } from '../../merge/plan.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import { type ImportRecord, importRecordSchema } from '../../schema/project-records.ts';
import { editStep } from '../edit/changes.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { ImportWriter } from './import-writer.ts';
import { nextImportId } from './imports.ts';
import { keepLatestImports } from './keep.ts';
import { planImport } from './plan-import.ts';
import { withTrueTexts } from './texts.ts';
import { type ImportOptions, Watch } from './watch.ts';

/** How a file is imported. */
export interface Importing extends ImportOptions {
  readonly fileName: string;
  /** Who imports it, and when. */
  readonly by: string;
  readonly at: Date;
  /** What the reader decided; what is here stays where they did not. */
  readonly decisions?: Decisions;
}

/**
 * What importing a file would do: what it would add, change and leave, what the reader has to decide, and what is refused. Nothing is
 * written, and of the store only what the file names is read.
 * @throws errors of the store, named by `faultOf`; the reason of the signal
 */
export async function previewImport(
  db: SaysWhoDatabase,
  file: ImportedFile,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  return planImport(db, await withTrueTexts(file), new Watch(options));
}

/**
 * Imports a file: all of it or nothing, in one strict transaction, which also works the plan out anew, since labelling may have gone on
 * after the preview. What has become a conflict meanwhile goes by `decisions.otherwise`. (Relaxed durability is for work of many
 * transactions; one is committed once.) Its own changes are the step that has the import's id.
 * @returns the record by which it can be taken back
 * @throws errors of the store, named by `faultOf`; the reason of the signal. The store is as it was then
 */
export async function applyImport(
  db: SaysWhoDatabase,
  file: ImportedFile,
  { fileName, by, at, decisions = KEEP_MINE, ...options }: Importing,
): Promise<ImportRecord> {
  const checked = await withTrueTexts(file);
  const watch = new Watch(options);
  return watch.endable(() =>
    db.transaction('rw', importedTables(db), async () => {
      const plan = await planImport(db, checked, watch, decisions);
      const id = await nextImportId(db, at);
      const author = { at, by, step: editStep(at, id) };
      const writer = await ImportWriter.open(db, { id, author, decisions, watch }, checked);
      const { added, changed } = await writer.write(plan);
      const record = importRecordSchema.parse({
        id,
        at: at.toISOString(),
        fileName: fileName.slice(0, 1_000),
        format: file.format,
        added,
        changed,
        undone: null,
      });
      await db.imports.add(record);
      await keepLatestImports(db, at);
      options.signal?.throwIfAborted();
      return record;
    }),
  );
}

/** The tables that imports write to. */
export function importedTables(db: SaysWhoDatabase) {
  const records = [db.articles, db.claims, db.changes, db.sources, db.texts, db.projects, db.settings];
  return [
    ...records,
    db.counters,
    db.searchWords,
    db.unindexed,
    db.codings,
    db.codedClaims,
    db.imports,
    db.importedRows,
  ];
}
