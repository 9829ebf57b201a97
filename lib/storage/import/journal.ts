import type { ImportedRow } from '../../schema/project-records.ts';
import type { ArticleRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { fingerprintOf } from './fingerprint.ts';
import { windowsOf } from './watch.ts';

/** Tables whose records an import adds and changes. */
export type JournalTable =
  | 'articles'
  | 'claims'
  | 'sources'
  | 'texts'
  | 'projects'
  | 'settings'
  | 'codings'
  | 'codedClaims';

/** Rows read at once. */
const BATCH = 500;

/**
 * Writes down what an import does, so that it can be taken back. Inside the import's transaction; `note` only gathers, since Dexie loses
 * sight of its transaction in a long row of awaits that are not its own.
 */
export class Journal {
  readonly #db: SaysWhoDatabase;
  readonly #importId: string;
  #rows: ImportedRow[] = [];
  /** Records that were added and that were changed. */
  added = 0;
  changed = 0;

  constructor(db: SaysWhoDatabase, importId: string) {
    this.#db = db;
    this.#importId = importId;
  }

  /**
   * @param before the row as it was; `null` where there was none
   * @param after the record as it is; `null` where it was removed
   * @param changes ids of changes that were added to the history of a record that was there
   */
  note(table: JournalTable, key: string, before: unknown, after: object | null, changes: readonly string[] = []): void {
    if (before === null) this.added++;
    else this.changed++;
    const unit = after !== null && 'completeSince' in after ? unitIn(before, after as ArticleRecord) : null;
    this.#rows.push({
      id: `${this.#importId} ${table} ${key}`,
      importId: this.#importId,
      table,
      key,
      before,
      after: after === null ? '' : stateOf(after),
      ...(changes.length > 0 ? { changes: [...changes] } : {}),
      ...(unit === null ? {} : { unit }),
    });
  }

  /** Writes what was gathered. */
  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    for (const window of windowsOf(rows)) await this.#db.importedRows.bulkAdd(window);
  }
}

/** What an article is as a unit of coding: whether all of it is coded, and in which text. */
type Unit = Pick<ArticleRecord, 'completeSince' | 'textId'>;

/** Such a unit of an article that was there; of one that was not, or cannot be read, it is none. */
export function unitOf(article: unknown): Unit {
  const { completeSince = null, textId = null } = (article ?? {}) as Partial<Unit>;
  return { completeSince, textId };
}

/** What an import made of an article as a unit; `null` where that is as it was. */
function unitIn(before: unknown, after: ArticleRecord): Unit | null {
  const [was, unit] = [unitOf(before), unitOf(after)];
  return was.completeSince === unit.completeSince && was.textId === unit.textId ? null : unit;
}

/** A fingerprint, and when an article was last seen, which is nobody's doing, but is set back as long as nobody saw it since. */
function stateOf(record: object): string {
  return fingerprintOf(record) + ('lastSeen' in record ? ` ${record.lastSeen}` : '');
}

/** The rows that an import wrote down of one table, in windows of so many. */
export async function* journalOf(
  db: SaysWhoDatabase,
  importId: string,
  table: JournalTable,
  limit = BATCH,
): AsyncGenerator<readonly ImportedRow[]> {
  const prefix = `${importId} ${table} `;
  let after = prefix;
  for (;;) {
    // "!" is the character after the space that ends the prefix.
    const rows = await db.importedRows
      .where(':id')
      .between(after, `${importId} ${table}!`, false, false)
      .limit(limit)
      .toArray();
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = last.id;
  }
}

/** Deletes what an import wrote down: by the range of its ids, which the browser does in one go. */
export async function forget(db: SaysWhoDatabase, importId: string): Promise<void> {
  await db.importedRows.where(':id').between(`${importId} `, `${importId}!`, false, false).delete();
}

/** Whether an import can still be taken back: it wrote down something, and that is there. */
export async function isKept(db: SaysWhoDatabase, importId: string): Promise<boolean> {
  return (await db.importedRows.where('importId').equals(importId).limit(1).primaryKeys()).length > 0;
}
