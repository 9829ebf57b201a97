import { isSame } from '../../merge/fields.ts';
import type { ImportedRow } from '../../schema/project-records.ts';
import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { journalOf } from './journal.ts';
import type { SourceCounts } from './source-counts.ts';
import { discount, isAsLeft, type UndoTally } from './undo-tally.ts';
import { windowsOf } from './watch.ts';

/** A claim that is as the import left it, and what the import wrote down of it. */
interface LeftAsImported {
  readonly row: ImportedRow;
  readonly now: ClaimRecord;
}

/** Takes back what an import did to claims and their histories. For use inside of the undo's transaction alone. */
export class ClaimsUndo {
  readonly #db: SaysWhoDatabase;
  readonly #importId: string;
  readonly #tally: UndoTally;
  readonly #counts: SourceCounts;
  /** Claims that the import added and nobody has edited since. */
  readonly #added: string[] = [];

  constructor(db: SaysWhoDatabase, importId: string, tally: UndoTally, counts: SourceCounts) {
    this.#db = db;
    this.#importId = importId;
    this.#tally = tally;
    this.#counts = counts;
  }

  async run(): Promise<void> {
    for await (const window of journalOf(this.#db, this.#importId, 'claims')) {
      const rows = await this.#db.claims.bulkGet(window.map(({ key }) => key));
      await this.#undo(window, rows);
      this.#tally.report(window.length);
    }
    await this.#remove();
  }

  async #undo(window: readonly ImportedRow[], rows: readonly (ClaimRecord | undefined)[]): Promise<void> {
    const restored: LeftAsImported[] = [];
    for (const [index, row] of window.entries()) {
      const now = rows[index];
      if (isAsLeft(now, row)) {
        if (row.before === null) this.#added.push(row.key);
        else restored.push({ row, now });
      } else if (now && isSameLabel(now, row.before)) this.#tally.count(row);
      else this.#tally.leave('claims', row.key);
    }
    await this.#restore(restored);
  }

  async #restore(restored: readonly LeftAsImported[]): Promise<void> {
    const { claims, unindexed } = this.#db;
    for (const { row, now } of restored) {
      this.#counts.remove(now);
      const before = claimRecordSchema.safeParse(row.before);
      if (before.success) this.#counts.add(before.data);
      else this.#counts.recount(now);
      this.#tally.count(row);
    }
    await this.#forgetChanges(restored.map(({ row }) => row));
    // A row that was damaged before is put back as it was.
    await claims.bulkPut(restored.map(({ row }) => row.before as ClaimRecord));
    await unindexed.bulkPut(restored.map(({ row }) => ({ id: row.key })));
  }

  /** A file may have named changes that were here and are of another claim. */
  async #forgetChanges(rows: readonly ImportedRow[]): Promise<void> {
    const { changes } = this.#db;
    const restored = new Set(rows.map(({ key }) => key));
    const stored = await changes.bulkGet(rows.flatMap((row) => row.changes ?? []));
    const own = stored.filter((change) => change && 'claimId' in change && restored.has(change.claimId));
    await changes.bulkDelete(own.flatMap((change) => change?.id ?? []));
  }

  async #remove(): Promise<void> {
    const needed = await this.#neededAmongAdded();
    for (const id of needed) this.#tally.leave('claims', id);
    for (const window of windowsOf(this.#added.filter((id) => !needed.has(id)))) await this.#removeAll([...window]);
  }

  async #removeAll(ids: string[]): Promise<void> {
    const { claims, changes, searchWords, unindexed } = this.#db;
    for (const row of await claims.bulkGet(ids)) if (row) this.#counts.remove(row);
    await claims.bulkDelete(ids);
    // Dexie deletes by an index one row after the other; by keys, all at once.
    await changes.bulkDelete(await changes.where('claimId').anyOf(ids).primaryKeys());
    await searchWords.bulkDelete(ids);
    await unindexed.bulkDelete(ids);
    await discount(this.#db, 'claims', ids.length);
    this.#tally.removed += ids.length;
    this.#tally.report(ids.length);
  }

  /** Those that a claim which stays disputes, and so on: what stays for that reason keeps what it disputes itself. */
  async #neededAmongAdded(): Promise<ReadonlySet<string>> {
    const { claims } = this.#db;
    const disputed = new Set<unknown>(await claims.orderBy('disputes').uniqueKeys());
    const going = new Set(this.#added);
    const disputedBy = new Map<string, string[]>();
    const staying: string[] = [];
    for (const id of this.#added) {
      if (!disputed.has(id)) continue;
      const disputing = await claims.where('disputes').equals(id).primaryKeys();
      for (const one of disputing) disputedBy.set(one, [...(disputedBy.get(one) ?? []), id]);
      if (disputing.some((one) => !going.has(one))) staying.push(id);
    }
    const needed = new Set<string>();
    for (let id = staying.pop(); id !== undefined; id = staying.pop()) {
      if (needed.has(id)) continue;
      needed.add(id);
      staying.push(...(disputedBy.get(id) ?? []));
    }
    return needed;
  }
}

/** Whether a claim is labelled as it was before, whoever brought it back there. */
function isSameLabel(now: ClaimRecord, before: unknown): boolean {
  const known = claimRecordSchema.safeParse(before);
  if (!known.success) return false;
  const { coder, modified } = known.data;
  return isSame({ ...now, coder, modified }, known.data);
}
