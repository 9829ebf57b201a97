import type { ImportedRow, ImportRecord } from '../../schema/project-records.ts';
import { importRecordSchema } from '../../schema/project-records.ts';
import {
  type ArticleRecord,
  type ClaimRecord,
  claimRecordSchema,
  type SourceRecord,
  type TextRecord,
} from '../../schema/records.ts';
import type { CountedTable, SaysWhoDatabase } from '../db.ts';
import { neededRow } from '../rows.ts';
import { importedTables } from './apply-import.ts';
import { fingerprintOf } from './fingerprint.ts';
import { forget, type JournalTable, journalOf } from './journal.ts';
import { SourceCounts } from './source-counts.ts';
import { type ImportOptions, Watch } from './watch.ts';

/** What was taken back of an import. */
export interface UndoneImport {
  /** Records that the import had added and that are gone. */
  readonly removed: number;
  /** Records that are as they were before it. */
  readonly restored: number;
  /** Records that were changed since, or that something needs which was added since: they stay as they are. */
  readonly left: readonly { readonly table: JournalTable; readonly key: string }[];
}

/** The import to be taken back is not in the store, or was taken back already. */
export class NoSuchImportError extends Error {
  override readonly name = 'NoSuchImportError';
}

/**
 * Takes an import back: what it added goes, with its history, and what it changed is as it was before, except what was edited since.
 * It is as if the file had not been imported; importing it again does all of it again. All in one transaction.
 * @throws NoSuchImportError; errors of the store, named by `faultOf`; the reason of the signal. The store is as it was then
 */
export async function undoImport(
  db: SaysWhoDatabase,
  importId: string,
  { at, ...options }: ImportOptions & { readonly at: Date },
): Promise<UndoneImport> {
  const watch = new Watch(options);
  return watch.endable(() =>
    db.transaction('rw', importedTables(db), async () => {
      const record = neededRow(importRecordSchema, await db.imports.get(importId));
      if (!record || record.undone !== null) throw new NoSuchImportError(importId);
      const undone = await new ImportUndo(db, record, watch).run();
      await db.imports.put({ ...record, undone: at.toISOString() });
      await forget(db, importId);
      return undone;
    }),
  );
}

/**
 * Rows that are taken back one by one, between two reads: Dexie loses sight of its transaction after a hundred awaits in a row that are
 * not its own, as where all rows are left alone.
 */
const ONE_BY_ONE = 40;

class ImportUndo {
  readonly #db: SaysWhoDatabase;
  readonly #record: ImportRecord;
  readonly #watch: Watch;
  readonly #counts: SourceCounts;
  readonly #left: { table: JournalTable; key: string }[] = [];
  #removed = 0;
  #restored = 0;

  constructor(db: SaysWhoDatabase, record: ImportRecord, watch: Watch) {
    this.#db = db;
    this.#record = record;
    this.#watch = watch;
    this.#counts = new SourceCounts(db);
  }

  /** What leads to other records goes before these: claims, then sources and projects, then articles, then texts. */
  async run(): Promise<UndoneImport> {
    await this.#claims();
    await this.#counts.write();
    await this.#sources();
    await this.#each('projects', (row, now) => this.#plain('projects', row, now));
    await this.#articles();
    await this.#each('texts', (row) => this.#text(row));
    await this.#each('codedClaims', (row, now) => this.#plain('codedClaims', row, now));
    await this.#each('codings', (row, now) => this.#plain('codings', row, now));
    // Claims that stay may have values that came with them.
    if (this.#left.length === 0) await this.#each('settings', (row, now) => this.#plain('settings', row, now));
    return { removed: this.#removed, restored: this.#restored, left: this.#left };
  }

  async #claims(): Promise<void> {
    const db = this.#db;
    const disputed = new Set<unknown>(await db.claims.orderBy('disputes').uniqueKeys());
    const added: ImportedRow[] = [];
    for await (const window of journalOf(db, this.#record.id, 'claims')) {
      const rows = await db.claims.bulkGet(window.map(({ key }) => key));
      const restored: ClaimRecord[] = [];
      for (const [index, row] of window.entries()) {
        const now = rows[index];
        if (!isAsLeft(now, row)) this.#leave('claims', row.key);
        else if (row.before === null) added.push(row);
        else restored.push(this.#restoredClaim(now, row));
      }
      const ids = new Set(restored.map(({ id }) => id));
      await db.changes.bulkDelete(window.flatMap(({ key, changes }) => (ids.has(key) ? (changes ?? []) : [])));
      await db.claims.bulkPut(restored);
      await db.unindexed.bulkPut(restored.map(({ id }) => ({ id })));
      this.#report(window.length);
    }
    await this.#removeClaims(added, disputed);
  }

  #restoredClaim(now: ClaimRecord, row: ImportedRow): ClaimRecord {
    this.#restored++;
    // A row that was damaged before is put back as it was.
    const before = row.before as ClaimRecord;
    this.#counts.remove(now);
    if (claimRecordSchema.safeParse(before).success) this.#counts.add(before);
    else this.#counts.recount(now);
    return before;
  }

  /** Those that were added, but for those that a claim which stays disputes. */
  async #removeClaims(added: readonly ImportedRow[], disputed: ReadonlySet<unknown>): Promise<void> {
    const db = this.#db;
    const going = new Set(added.map(({ key }) => key));
    const needed = new Set<string>();
    for (const id of going) {
      if (!disputed.has(id)) continue;
      const disputing = await db.claims.where('disputes').equals(id).primaryKeys();
      if (disputing.some((one) => !going.has(one))) needed.add(id);
    }
    let window: string[] = [];
    const remove = async () => {
      const rows = await db.claims.bulkGet(window);
      for (const row of rows) if (row) this.#counts.remove(row);
      await db.claims.bulkDelete(window);
      // Dexie deletes by an index one row after the other; by keys, all at once.
      await db.changes.bulkDelete(await db.changes.where('claimId').anyOf(window).primaryKeys());
      await db.searchWords.bulkDelete(window);
      await db.unindexed.bulkDelete(window);
      await this.#count('claims', window.length);
      this.#removed += window.length;
      this.#report(window.length);
      window = [];
    };
    for (const { key } of added) {
      if (needed.has(key)) this.#leave('claims', key);
      else window.push(key);
      if (window.length >= 500) await remove();
    }
    await remove();
  }

  async #sources(): Promise<void> {
    const { sources, changes } = this.#db;
    // Few sources lead to others: only of those it is asked whether any still does.
    const led = new Set<unknown>(await sources.orderBy('into').uniqueKeys());
    await this.#each('sources', async (row, read) => {
      const now = read as SourceRecord | undefined;
      if (!isAsLeft(now, row)) return this.#leave('sources', row.key);
      const isLed = led.has(row.key) && (await sources.where('into').equals(row.key).count()) > 0;
      if (row.before === null && (now.claims > 0 || isLed)) return this.#leave('sources', row.key);
      if (row.changes) await changes.bulkDelete([...row.changes]);
      if (row.before === null) await sources.delete(row.key);
      else await sources.put({ ...(row.before as SourceRecord), claims: now.claims });
      this.#tally(row);
    });
  }

  async #articles(): Promise<void> {
    const { articles, claims, projects } = this.#db;
    const inProjects = new Set<unknown>(await projects.orderBy('articleIds').uniqueKeys());
    let removed = 0;
    await this.#each('articles', async (row, read) => {
      const now = read as ArticleRecord | undefined;
      if (!isAsLeft(now, row)) return this.#leave('articles', row.key);
      if (row.before !== null) {
        const before = row.before as ArticleRecord;
        const isSeenSince = row.after.split(' ')[1] !== now.lastSeen;
        await articles.put(isSeenSince ? { ...before, lastSeen: now.lastSeen } : before);
      } else {
        const isNeeded = inProjects.has(row.key) || (await claims.where('articleId').equals(row.key).count()) > 0;
        if (isNeeded) return this.#leave('articles', row.key);
        await articles.delete(row.key);
        removed++;
      }
      this.#tally(row);
    });
    await this.#count('articles', removed);
  }

  async #text(row: ImportedRow): Promise<void> {
    const { articles, texts } = this.#db;
    if (row.before !== null) await texts.put(row.before as TextRecord);
    else if ((await articles.where('textId').equals(row.key).count()) > 0) return this.#leave('texts', row.key);
    else await texts.delete(row.key);
    this.#tally(row);
  }

  async #plain(
    table: 'projects' | 'settings' | 'codings' | 'codedClaims',
    row: ImportedRow,
    now: unknown,
  ): Promise<void> {
    const rows = this.#db.table(table);
    const isGone = row.after === '' && now === undefined;
    if (!isGone && !isAsLeft(now, row)) return this.#leave(table, row.key);
    if (row.before === null) await rows.delete(row.key);
    else await rows.put(row.before);
    this.#tally(row);
  }

  /** @param undo given a row of the journal and the record as it is now */
  async #each(table: JournalTable, undo: (row: ImportedRow, now: unknown) => Promise<void>): Promise<void> {
    for await (const window of journalOf(this.#db, this.#record.id, table, ONE_BY_ONE)) {
      const now: unknown[] = await this.#db.table(table).bulkGet(window.map(({ key }) => key));
      for (const [index, row] of window.entries()) await undo(row, now[index]);
      this.#report(window.length);
    }
  }

  #done = 0;

  #report(records: number): void {
    this.#done += records;
    const total = this.#record.added + this.#record.changed;
    this.#watch.report({ phase: 'writing', done: Math.min(this.#done, total), total });
  }

  #tally({ before }: ImportedRow): void {
    if (before === null) this.#removed++;
    else this.#restored++;
  }

  #leave(table: JournalTable, key: string): void {
    this.#left.push({ table, key });
  }

  async #count(table: CountedTable, removed: number): Promise<void> {
    const counter = await this.#db.counters.get(table);
    await this.#db.counters.put({ table, value: Math.max(0, (counter?.value ?? 0) - removed) });
  }
}

/** Whether a record is there and as the import left it. */
function isAsLeft<Row>(now: Row | undefined, { after }: ImportedRow): now is Row & object {
  return typeof now === 'object' && now !== null && fingerprintOf(now) === after.split(' ')[0];
}
