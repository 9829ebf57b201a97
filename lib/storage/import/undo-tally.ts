import type { ImportedRow, ImportRecord } from '../../schema/project-records.ts';
import type { CountedTable, SaysWhoDatabase } from '../open/db.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { JournalTable } from './journal.ts';
import type { Watch } from './watch.ts';

/** A record that stays as it is. */
export interface LeftRecord {
  readonly table: JournalTable;
  readonly key: string;
}

/** Counts what is taken back of one import, and tells how far it is. */
export class UndoTally {
  readonly left: LeftRecord[] = [];
  removed = 0;
  restored = 0;
  readonly #record: ImportRecord;
  readonly #watch: Watch;
  #done = 0;

  constructor(record: ImportRecord, watch: Watch) {
    this.#record = record;
    this.#watch = watch;
  }

  leave(table: JournalTable, key: string): void {
    this.left.push({ table, key });
  }

  /** A record is as it was before the import. */
  count({ before }: Pick<ImportedRow, 'before'>): void {
    if (before === null) this.removed++;
    else this.restored++;
  }

  /** @throws the reason of the signal */
  report(records: number): void {
    this.#done += records;
    const total = this.#record.added + this.#record.changed;
    this.#watch.report({ phase: 'writing', done: Math.min(this.#done, total), total });
  }
}

/** Whether a record is there and as the import left it. */
export function isAsLeft<Row>(now: Row | undefined, { after }: Pick<ImportedRow, 'after'>): now is Row & object {
  return typeof now === 'object' && now !== null && fingerprintOf(now) === after.split(' ')[0];
}

/** Counts records that were removed. Inside the caller's transaction. */
export async function discount(db: SaysWhoDatabase, table: CountedTable, removed: number): Promise<void> {
  const counter = await db.counters.get(table);
  await db.counters.put({ table, value: Math.max(0, (counter?.value ?? 0) - removed) });
}
