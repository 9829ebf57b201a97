import { announce } from '../../messaging/announce.ts';
import type { FaultCode } from '../../messaging/result.ts';
import { type OfferedFile, saveFile } from '../../platform/download.ts';
import { addBackupFile } from '../../storage/backup/add-file.ts';
import { backUp } from '../../storage/backup/back-up.ts';
import { backupFile } from '../../storage/backup/backup-file.ts';
import { listBackups, removeBackup } from '../../storage/backup/list.ts';
import { DamagedBackupError } from '../../storage/backup/read-lines.ts';
import type { BackupRecord } from '../../storage/backup/record.ts';
import { restoreBackup } from '../../storage/backup/restore.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';

/** The backups, and how what is done with them goes. */
export interface BackupsState {
  /** `failed` where the list could not be read; what else fails leaves it `ready`, with the fault. */
  readonly phase: 'loading' | 'ready' | 'backing-up' | 'restoring' | 'failed';
  /** Complete ones, newest first. */
  readonly backups: readonly BackupRecord[];
  /** How many entries of the list are damaged. */
  readonly unreadable: number;
  /** Of all backups, compressed, in bytes. */
  readonly bytes: number;
  /** In rows, while something is being backed up or restored. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Of the last act. */
  readonly fault: FaultCode | 'backup-damaged' | null;
  /** The backup that the fault is about; `null` for one that is not there yet. */
  readonly faultOf: string | null;
  /** The backup that was just restored. The newest one with the reason `restore` takes it back. */
  readonly restored: string | null;
  /** The file that was saved last. */
  readonly saved: OfferedFile | null;
}

/** Before the list was read. */
export const NO_BACKUPS: BackupsState = {
  phase: 'loading',
  backups: [],
  unreadable: 0,
  bytes: 0,
  progress: null,
  fault: null,
  faultOf: null,
  restored: null,
  saved: null,
};

/** The list of backups: one thing is done at a time, and what is asked for meanwhile is not done. */
export class BackupsModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: BackupsState) => void;
  readonly #onBackedUp: () => void;
  #state = NO_BACKUPS;
  #isBusy = false;
  #cancel = new AbortController();

  /** @param onBackedUp the reader has made a copy */
  constructor(db: SaysWhoDatabase, onState: (state: BackupsState) => void, onBackedUp: () => void = () => {}) {
    this.#db = db;
    this.#onState = onState;
    this.#onBackedUp = onBackedUp;
  }

  /** Reads the list. */
  readonly load = (): Promise<void> => this.#act('loading', null, async () => {});

  /** Makes a backup because the reader asks. */
  readonly backUpNow = (): Promise<void> =>
    this.#act('backing-up', null, async (watched) => {
      await backUp(this.#db, 'asked', watched);
      this.#onBackedUp();
    });

  /** Puts everything back to what it was, after a backup of what it is, and tells all pages to read anew. */
  readonly restore = (id: string): Promise<void> =>
    this.#act('restoring', id, async (watched) => {
      await restoreBackup(this.#db, id, watched);
      this.#set({ restored: id });
      await announce('records-replaced');
    });

  /** Ends a backup or a restoring; everything is as before then. */
  readonly cancel = (): void => this.#cancel.abort();

  /** Deletes a backup. */
  readonly remove = (id: string): Promise<void> => this.#act('loading', id, () => removeBackup(this.#db.place, id));

  /** Saves a backup as a file. */
  readonly save = (id: string): Promise<void> =>
    this.#act('loading', id, async () => {
      const { fileName, content } = await backupFile(this.#db.place, id);
      this.#set({ saved: saveFile(fileName, content) });
    });

  /** Puts a backup that was saved as a file among the others. */
  readonly add = (file: Blob): Promise<void> =>
    this.#act('loading', null, async () => {
      await addBackupFile(this.#db.place, file);
    });

  async #act(
    phase: BackupsState['phase'],
    about: string | null,
    work: (watched: { signal: AbortSignal; onProgress: (done: number, total: number) => void }) => Promise<void>,
  ): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#cancel = new AbortController();
    const { signal } = this.#cancel;
    this.#set({ phase, progress: null, fault: null, faultOf: null, restored: null });
    try {
      await work({ signal, onProgress: (done, total) => this.#set({ progress: { done, total } }) });
    } catch (error) {
      if (!(signal.aborted && error === signal.reason)) this.#set({ fault: codeOf(error), faultOf: about });
    }
    await this.#read();
    this.#isBusy = false;
  }

  /** Also after what failed: what has been done of it by then is shown. */
  async #read(): Promise<void> {
    try {
      const { backups, unreadable } = await listBackups(this.#db.place);
      const bytes = backups.reduce((sum, backup) => sum + backup.bytes, 0);
      this.#set({ phase: 'ready', progress: null, backups, unreadable: unreadable.length, bytes });
    } catch (error) {
      this.#set({ phase: 'failed', progress: null, fault: codeOf(error), faultOf: null });
    }
  }

  #set(change: Partial<BackupsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

function codeOf(error: unknown): FaultCode | 'backup-damaged' {
  return error instanceof DamagedBackupError ? 'backup-damaged' : faultOf(error).code;
}
