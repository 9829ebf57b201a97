import { Dexie } from 'dexie';
import { timeOfId, uuidV7 } from '../../claim/id.ts';
import { type ChangeRecord, changeRecordSchema } from '../../schema/records.ts';
import { type Author, type FieldChange, NO_ID_FROM } from '../edit/changes.ts';
import type { SaysWhoDatabase } from '../open/db.ts';

/**
 * Appends many changes: those of a file, and those of the import itself. All of them have the import as their origin: undo takes back what
 * the reader did, and an import as a whole. Inside the import's transaction; only `flush` writes.
 */
export class ChangeLog {
  readonly #db: SaysWhoDatabase;
  readonly #author: Author;
  #next: number;
  #rows: ChangeRecord[] = [];

  private constructor(db: SaysWhoDatabase, author: Author, next: number) {
    this.#db = db;
    this.#author = author;
    this.#next = next;
  }

  /** @param incoming the file's changes: the import's own come after them too */
  static async open(db: SaysWhoDatabase, author: Author, incoming: readonly ChangeRecord[]): Promise<ChangeLog> {
    const [lastId = ''] = await db.changes.where('id').below(NO_ID_FROM).reverse().limit(1).primaryKeys();
    let last = timeOfId(lastId);
    for (const { id } of incoming) if (id < NO_ID_FROM) last = Math.max(last, timeOfId(id));
    return new ChangeLog(db, author, Math.max(author.at.getTime(), last + 1));
  }

  /** The import's own step has its id. */
  get #origin(): string {
    return this.#author.step.step;
  }

  /** Changes of the file. One whose id is there already stays as it is. */
  unite(changes: readonly ChangeRecord[]): void {
    for (const change of changes) this.#rows.push({ ...change, origin: this.#origin });
  }

  /** Changes that this import makes. @returns their ids */
  append(
    subject: { readonly claimId: string; readonly articleId: string } | { readonly sourceId: string },
    changes: readonly (
      | FieldChange
      | { readonly field: 'into'; readonly from: string | null; readonly to: string | null }
    )[],
  ): string[] {
    const { at, by, step } = this.#author;
    const records = changes.map((change) => {
      const id = uuidV7(this.#next++);
      return changeRecordSchema.parse({
        id,
        ...subject,
        ...change,
        ...step,
        at: at.toISOString(),
        by,
        origin: this.#origin,
      });
    });
    this.unite(records);
    return records.map(({ id }) => id);
  }

  /** Writes what was gathered. */
  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    try {
      await this.#db.changes.bulkAdd(rows);
    } catch (error) {
      // The others of the batch are stored: the history is a union, and what is there is never altered.
      if (!(error instanceof Dexie.BulkError) || !error.failures.every(isThere)) throw error;
    }
  }
}

function isThere(error: Error): boolean {
  return error.name === 'ConstraintError';
}
