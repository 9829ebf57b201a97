import { announce } from '../../messaging/announce.ts';
import type { FaultCode } from '../../messaging/result.ts';
import { type OfferedFile, saveFile } from '../../platform/download.ts';
import { messageOf } from '../../platform/i18n.ts';
import { ownVersion } from '../../platform/runtime.ts';
import { allowedSites } from '../../platform/sites.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { eraseRecords } from '../../storage/open/erase.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { exportEverything, type Shortcomings } from '../export/export.ts';
import { giveUpEach } from './sites-model.ts';

/** How deleting everything goes. */
export interface EraseState {
  readonly phase: 'idle' | 'exporting' | 'erasing' | 'erased' | 'failed';
  readonly fault: FaultCode | null;
  /** The file with all that would be deleted, once it was made. */
  readonly exported: (OfferedFile & Shortcomings) | null;
  /** Permissions that the browser holds by itself and that are not ours to give back. */
  readonly keptSites: readonly string[];
}

/** Before anything is deleted. */
export const NOT_ERASED: EraseState = { phase: 'idle', fault: null, exported: null, keptSites: [] };

/** The one act without undo: everything that the reader has stored goes, and the permissions for sites with it. */
export class EraseModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: EraseState) => void;
  #state = NOT_ERASED;

  constructor(db: SaysWhoDatabase, onState: (state: EraseState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Saves all records as a file. */
  readonly exportFirst = (): Promise<void> =>
    this.#orFail('exporting', async () => {
      const { fileName, content, ...shortcomings } = await exportEverything({
        db: this.#db,
        format: 'json',
        now: new Date(),
        program: ownVersion(),
        wordOf: messageOf,
      });
      this.#set({ phase: 'idle', exported: { ...saveFile(fileName, content), ...shortcomings } });
    });

  /** Deletes everything. Records first: where that fails nothing else is touched. */
  readonly erase = (): Promise<void> =>
    this.#orFail('erasing', async () => {
      await eraseRecords(this.#db);
      const keptSites = await giveUpEach(await allowedSites());
      await announce('everything-deleted');
      this.#set({ phase: 'erased', keptSites });
    });

  async #orFail(phase: EraseState['phase'], work: () => Promise<void>): Promise<void> {
    this.#set({ phase, fault: null });
    try {
      await work();
    } catch (error) {
      this.#set({ phase: 'failed', fault: faultOf(error).code });
    }
  }

  #set(change: Partial<EraseState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
