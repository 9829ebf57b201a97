import { announce } from '../../messaging/announce.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { BackupsModel, type BackupsState, NO_BACKUPS } from '../backups/backups-model.ts';
import type { ImportJob } from './import-job.ts';
import { ImportModel, type ImportState, NO_IMPORT } from './import-model.ts';
import { ImportsModel, type ImportsState, LOADING_IMPORTS } from './imports-model.ts';

/** All that the screen of files shows. */
export interface FilesState {
  readonly import: ImportState;
  readonly imports: ImportsState;
  readonly backups: BackupsState;
}

/** Before anything is read. */
export const NO_FILES: FilesState = { import: NO_IMPORT, imports: LOADING_IMPORTS, backups: NO_BACKUPS };

/**
 * What is done with files, as long as the page of the library is there: a file that is being imported goes on while the reader looks at
 * another screen.
 */
export class FilesDesk {
  readonly import: ImportModel;
  readonly imports: ImportsModel;
  readonly backups: BackupsModel;
  readonly #followers = new Set<(state: FilesState) => void>();
  #state = NO_FILES;

  /** @param onBackedUp the reader has made a copy */
  constructor(db: SaysWhoDatabase, job: ImportJob, onBackedUp: () => void) {
    this.import = new ImportModel(
      job,
      (state) => this.#set({ import: state }),
      () => void this.#stored(),
    );
    this.imports = new ImportsModel(db, (imports) => this.#set({ imports }));
    this.backups = new BackupsModel(db, (backups) => this.#restored(backups), onBackedUp);
  }

  get state(): FilesState {
    return this.#state;
  }

  /** Tells how things are, from now on, and reads the lists anew. @returns how to leave off */
  follow(listener: (state: FilesState) => void): () => void {
    this.#followers.add(listener);
    void this.imports.load();
    void this.backups.load();
    return () => this.#followers.delete(listener);
  }

  /** Takes back an import of the list. */
  readonly undo = (importId: string): Promise<void> => {
    const done = this.#state.imports.imports.find(({ id }) => id === importId);
    return this.import.undo(importId, done?.fileName ?? this.#nameOfLast());
  };

  /** Of the file imported last, which the list may not have yet. */
  #nameOfLast(): string {
    const news = this.#state.import.news?.news;
    return news?.type === 'imported' ? news.fileName : '';
  }

  async #stored(): Promise<void> {
    // An import has made a copy as well.
    await Promise.all([this.imports.load(), this.backups.load(), announce('records-replaced')]);
  }

  #restored(backups: BackupsState): void {
    const isNew = backups.restored !== null && this.#state.backups.restored !== backups.restored;
    this.#set({ backups });
    // Which imports were done is part of what was put back.
    if (isNew) void this.imports.load();
  }

  #set(change: Partial<FilesState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#followers) listener(this.#state);
  }
}
