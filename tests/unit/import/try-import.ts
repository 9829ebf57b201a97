/** The way of a file into the store, as the library goes it: read, plan, apply. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readImport } from '../../../lib/exchange/read-import.ts';
import { countsOf, type PlanCounts } from '../../../lib/merge/plan.ts';
import type { ImportFormat, Refusal } from '../../../lib/schema/imported-file.ts';
import { applyImport, previewImport } from '../../../lib/storage/import/apply-import.ts';
import { openDatabase, type SaysWhoDatabase } from '../../../lib/storage/open/db.ts';

/** What a file holds: text, which is written as UTF-8, or bytes. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** How importing went. */
export type Outcome =
  | { readonly type: 'refused'; readonly problem: string }
  | {
      readonly type: 'imported';
      readonly format: ImportFormat;
      readonly refused: readonly Refusal[];
      readonly counts: PlanCounts;
    };

/** When files are imported: long after anything in them. */
const AT = new Date('2026-06-01T08:00:00.000Z');

/** A file whose bytes come in pieces, as those of a disk do. */
export function fileOf(content: Content, pieceLength = 64 * 1024) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    size: bytes.length,
    bytes: async function* () {
      for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.slice(at, at + pieceLength);
    },
  };
}

/** Reads a file; where it can be read, looks at what it would do, and imports it. */
export async function tryImport(db: SaysWhoDatabase, content: Content, pieceLength?: number): Promise<Outcome> {
  const read = await readImport(fileOf(content, pieceLength), { now: AT, coder: 'reader' });
  if (!read.ok) return { type: 'refused', problem: read.problem };
  const plan = await previewImport(db, read.value);
  await applyImport(db, read.value, { fileName: 'labels', by: 'reader', at: AT });
  return { type: 'imported', format: read.value.format, refused: plan.refused, counts: countsOf(plan) };
}

/** All that is in a store, by table, but for the list of imports and what they note down. */
export async function everything(db: SaysWhoDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    if (table.name !== 'imports' && table.name !== 'importedRows') rows[table.name] = await table.toArray();
  }
  return rows;
}

/** A store of one's own with what a native file holds; who asks for it closes it. */
export async function storeWith(file: Content): Promise<SaysWhoDatabase> {
  const db = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const outcome = await tryImport(db, file);
  if (outcome.type === 'refused' || outcome.refused.length > 0) throw new Error(JSON.stringify(outcome));
  return db;
}
