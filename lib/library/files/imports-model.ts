import type { FaultCode } from '../../messaging/result.ts';
import type { ImportRecord } from '../../schema/project-records.ts';
import type { SaysWhoDatabase } from '../../storage/db.ts';
import { faultOf } from '../../storage/faults.ts';
import { lastImports } from '../../storage/import/imports.ts';

/** Imports that are listed: more than anyone looks back on. */
const MOST = 100;

/** The imports that were done, the last one first. */
export interface ImportsState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  readonly imports: readonly ImportRecord[];
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
      const { imports, unreadable } = await lastImports(this.#db, MOST);
      this.#onState({ phase: 'ready', fault: null, imports, unreadable: unreadable.length });
    } catch (error) {
      this.#onState({ ...LOADING_IMPORTS, phase: 'failed', fault: faultOf(error).code });
    }
  };
}
