import type { ImportedRow, ImportRecord } from '../../schema/project-records.ts';
import { importRecordSchema } from '../../schema/project-records.ts';
import type { ArticleRecord, SourceRecord, TextRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase, StoredSetting } from '../open/db.ts';
import { neededRow } from '../tables/rows.ts';
import { importedTables } from './apply-import.ts';
import { isCodeInUse } from './codes-in-use.ts';
import { forget, isKept, type JournalTable, journalOf, unitOf } from './journal.ts';
import { SourceCounts } from './source-counts.ts';
import { ClaimsUndo } from './undo-claims.ts';
import { discount, isAsLeft, type LeftRecord, UndoTally } from './undo-tally.ts';
import { type ImportOptions, Watch, windowsOf } from './watch.ts';

/** What was taken back of an import. */
export interface UndoneImport {
  /** Records that the import had added and that are gone. */
  readonly removed: number;
  /** Records that are as they were before it. */
  readonly restored: number;
  /** Records that were changed since, or that something needs which was added since: they stay as they are. */
  readonly left: readonly LeftRecord[];
}

/** The import to be taken back is not in the store, or was taken back already. */
export class NoSuchImportError extends Error {
  override readonly name = 'NoSuchImportError';
}

/** The import was done too long ago to be taken back: what that takes is not kept for ever (./keep.ts). */
export class ImportForgottenError extends Error {
  override readonly name = 'ImportForgottenError';
}

/**
 * Takes an import back: what it added goes, with its history, and what it changed is as it was before, except what was edited since.
 * It is as if the file had not been imported; importing it again does all of it again. All in one transaction.
 * @throws NoSuchImportError; ImportForgottenError; errors of the store, named by `faultOf`; the reason of the signal. The store is as it was then
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
      if (record.added + record.changed > 0 && !(await isKept(db, importId))) throw new ImportForgottenError(importId);
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

/** Takes a row of the journal back. @param now the record as it is now */
type UndoRow = (row: ImportedRow, now: unknown) => Promise<void>;

class ImportUndo {
  readonly #db: SaysWhoDatabase;
  readonly #importId: string;
  readonly #tally: UndoTally;
  /** Codings that were replaced, of projects that are gone by now. */
  readonly #homeless = new Set<string>();

  constructor(db: SaysWhoDatabase, record: ImportRecord, watch: Watch) {
    this.#db = db;
    this.#importId = record.id;
    this.#tally = new UndoTally(record, watch);
  }

  /** What leads to other records goes before these: claims, then sources and projects, then articles, then texts. */
  async run(): Promise<UndoneImport> {
    const tally = this.#tally;
    const counts = new SourceCounts(this.#db);
    await new ClaimsUndo(this.#db, this.#importId, tally, counts).run();
    await counts.write();
    await this.#sources();
    await this.#each('projects', (row, now) => this.#project(row, now));
    await this.#articles();
    await this.#each('texts', (row) => this.#text(row));
    await this.#each('codings', (row, now) => this.#coding(row, now));
    await this.#each('codedClaims', (row, now) => this.#codedClaim(row, now));
    // Claims that stay may have values that came with them.
    if (tally.left.length === 0) await this.#each('settings', (row, now) => this.#setting(row, now));
    const { removed, restored, left } = tally;
    return { removed, restored, left };
  }

  async #sources(): Promise<void> {
    const { sources } = this.#db;
    // Few sources lead to others: only of those it is asked whether any still does.
    const led = new Set<unknown>(await sources.orderBy('into').uniqueKeys());
    const heads: ImportedRow[] = [];
    // Those that others lead to come last: these may go as well.
    await this.#each('sources', async (row, now) => {
      if (led.has(row.key)) heads.push(row);
      else await this.#source(row, now);
    });
    for (const window of windowsOf(heads, ONE_BY_ONE)) {
      await this.#undoAll('sources', window, async (row, now) => {
        const isLed = (await sources.where('into').equals(row.key).count()) > 0;
        if (row.before === null && isLed) this.#tally.leave('sources', row.key);
        else await this.#source(row, now);
      });
    }
  }

  async #source(row: ImportedRow, read: unknown): Promise<void> {
    const { sources, changes } = this.#db;
    const now = read as SourceRecord | undefined;
    if (!isAsLeft(now, row)) return this.#tally.leave('sources', row.key);
    if (row.before === null && now.claims > 0) return this.#tally.leave('sources', row.key);
    const told = row.changes ? await changes.bulkGet([...row.changes]) : [];
    const own = told.filter((change) => change && 'sourceId' in change && change.sourceId === row.key);
    await changes.bulkDelete(own.flatMap((change) => change?.id ?? []));
    if (row.before === null) await sources.delete(row.key);
    else await sources.put({ ...(row.before as SourceRecord), claims: now.claims });
    this.#tally.count(row);
  }

  async #articles(): Promise<void> {
    const { articles, claims, projects } = this.#db;
    const inProjects = new Set<unknown>(await projects.orderBy('articleIds').uniqueKeys());
    let removed = 0;
    await this.#each('articles', async (row, read) => {
      const now = read as ArticleRecord | undefined;
      if (!isAsLeft(now, row)) return this.#leaveArticle(row, now);
      if (row.before !== null) {
        const before = row.before as ArticleRecord;
        const isSeenSince = row.after.split(' ')[1] !== now.lastSeen;
        await articles.put(isSeenSince ? { ...before, lastSeen: now.lastSeen } : before);
      } else {
        const isNeeded = inProjects.has(row.key) || (await claims.where('articleId').equals(row.key).count()) > 0;
        if (isNeeded) return this.#leaveArticle(row, now);
        await articles.delete(row.key);
        removed++;
      }
      this.#tally.count(row);
    });
    await discount(this.#db, 'articles', removed);
  }

  /**
   * An article that stays is no complete unit any more because of claims that are gone, nor has it the text that came with them: of these
   * two it gets back what it had, where they are as the import left them. All else of it is as a page said since.
   */
  async #leaveArticle({ key, unit, before }: ImportedRow, now: ArticleRecord | undefined): Promise<void> {
    this.#tally.leave('articles', key);
    if (unit === undefined || now === undefined) return;
    const was = unitOf(before);
    await this.#db.articles.put({
      ...now,
      completeSince: now.completeSince === unit.completeSince ? was.completeSince : now.completeSince,
      textId: now.textId === unit.textId ? was.textId : now.textId,
    });
  }

  /** Of a text that the import has replaced, and one that it brought, the one stays that an article has. */
  async #text(row: ImportedRow): Promise<void> {
    const { articles, texts } = this.#db;
    const isNeeded = (await articles.where('textId').equals(row.key).count()) > 0;
    if (row.before === null && isNeeded) return this.#tally.leave('texts', row.key);
    if (row.before === null) await texts.delete(row.key);
    else if (isNeeded) await texts.put(row.before as TextRecord);
    this.#tally.count(row);
  }

  async #project(row: ImportedRow, now: unknown): Promise<void> {
    const isCoded = row.before === null && (await this.#db.codings.where('projectId').equals(row.key).count()) > 0;
    if (isCoded) this.#tally.leave('projects', row.key);
    else await this.#plain('projects', row, now);
  }

  async #coding(row: ImportedRow, now: unknown): Promise<void> {
    const { projectId } = (row.before ?? {}) as { readonly projectId?: string };
    const isHomeless = projectId !== undefined && (await this.#db.projects.get(projectId)) === undefined;
    if (!isHomeless) return this.#plain('codings', row, now);
    this.#homeless.add(row.key);
    this.#tally.leave('codings', row.key);
  }

  async #codedClaim(row: ImportedRow, now: unknown): Promise<void> {
    const { codingId = '' } = (row.before ?? {}) as { readonly codingId?: string };
    if (this.#homeless.has(codingId)) this.#tally.leave('codedClaims', row.key);
    else await this.#plain('codedClaims', row, now);
  }

  async #setting(row: ImportedRow, now: unknown): Promise<void> {
    const isNeeded =
      isAsLeft(now, row) && (await isCodeInUse(this.#db, now as StoredSetting, row.before as StoredSetting | null));
    if (isNeeded) this.#tally.leave('settings', row.key);
    else await this.#plain('settings', row, now);
  }

  async #plain(
    table: 'projects' | 'settings' | 'codings' | 'codedClaims',
    row: ImportedRow,
    now: unknown,
  ): Promise<void> {
    const rows = this.#db.table(table);
    const isGone = row.after === '' && now === undefined;
    if (!isGone && !isAsLeft(now, row)) return this.#tally.leave(table, row.key);
    if (row.before === null) await rows.delete(row.key);
    else await rows.put(row.before);
    this.#tally.count(row);
  }

  async #each(table: JournalTable, undo: UndoRow): Promise<void> {
    for await (const window of journalOf(this.#db, this.#importId, table, ONE_BY_ONE)) {
      await this.#undoAll(table, window, undo);
      this.#tally.report(window.length);
    }
  }

  async #undoAll(table: JournalTable, window: readonly ImportedRow[], undo: UndoRow): Promise<void> {
    const now: unknown[] = await this.#db.table(table).bulkGet(window.map(({ key }) => key));
    for (const [index, row] of window.entries()) await undo(row, now[index]);
  }
}
