import type { FaultCode } from '../../messaging/result.ts';
import type { ImportRecord } from '../../schema/project-records.ts';
import { lastImports } from '../../storage/import/imports.ts';
import { importsKept, keepLatestImports, keptUntil } from '../../storage/import/keep.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';

/** Imports that are listed: more than anyone looks back on. */
const MOST = 100;

/** An import, and whether it can be taken back. */
export interface DoneImport extends ImportRecord {
  /** Until when it can, if no more than nineteen come after it: milliseconds since 1970. `null` where it cannot, or was. */
  readonly undoableUntil: number | null;
}

/** The imports that were done, the last one first. */
export interface ImportsState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  readonly imports: readonly DoneImport[];
  readonly unreadable: number;
}

/** Before anything is read. */
export const LOADING_IMPORTS: ImportsState = { phase: 'loading', fault: null, imports: [], unreadable: 0 };

/** Reads the list of imports. */
export class ImportsModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: ImportsState) => void;

  constructor(db: SaysWhoDatabase, onState: (state: ImportsState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Reads it, anew. */
  readonly load = async (): Promise<void> => {
    try {
      const { imports, unreadable } = await this.#read();
      this.#onState({ phase: 'ready', fault: null, imports, unreadable: unreadable.length });
    } catch (error) {
      this.#onState({ ...LOADING_IMPORTS, phase: 'failed', fault: faultOf(error).code });
    }
  };
  async #read() {
    const { imports, unreadable } = await lastImports(this.#db, MOST);
    const now = new Date();
    const isKept = await this.#whichAreKept(now);
    // What is kept some days longer, since clocks can be wrong, is not told of.
    const isUndoable = ({ id, undone }: ImportRecord) =>
      undone === null && isKept(id) && keptUntil(id) >= now.getTime();
    return {
      unreadable,
      imports: imports.map(
        (one): DoneImport => ({ ...one, undoableUntil: isUndoable(one) ? keptUntil(one.id) : null }),
      ),
    };
  }

  /** Of what a newer program has stored nothing is deleted by this one, and nothing undone: it cannot tell. */
  async #whichAreKept(now: Date): Promise<(importId: string) => boolean> {
    const db = this.#db;
    if (db.access.isReadOnly) return () => true;
    await keepLatestImports(db, now);
    const kept = new Set((await importsKept(db)).map(({ id }) => id));
    return (importId) => kept.has(importId);
  }
}
