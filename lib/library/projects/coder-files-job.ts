import type { ImportedFile } from '../../schema/imported-file.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import { backUp } from '../../storage/backup/back-up.ts';
import { importedTables } from '../../storage/import/apply-import.ts';
import { importCoding } from '../../storage/import/import-coding.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { coderOf } from '../../storage/settings.ts';
import type { ChosenFile } from '../files/file-problem.ts';
import type { JobWatch } from '../files/import-job.ts';
import { readChosen } from '../files/read-chosen.ts';
import { type CoderFile, type RefusedCoderFile, readCoderFile } from './coder-file.ts';

/** A file that has been read, and whose work it is. */
export interface NamedCoderFile {
  /** Under which it was read. */
  readonly key: string;
  /** It is read again where what was read is not held any more: a worker may have died since. */
  readonly chosen: ChosenFile;
  readonly coder: string;
  /** Claims of the project that it brings. */
  readonly claims: number;
}

/** What became of files that were to be stored. */
export type StoredCoderFiles =
  /** What they are taken back by. */
  | { readonly importIds: readonly string[] }
  /** This one had to be read again, and cannot be: nothing is stored. */
  | (RefusedCoderFile & { readonly key: string });

/**
 * Coders' files from their bytes to the store. What takes long is done here, so that all of it can be done beside the page, in a worker.
 * Everything throws errors of the store, named by `faultOf`, and the reason of the signal.
 */
export interface CoderFilesJob {
  /** Reads a file, and holds it ready under a key. */
  read(key: string, project: ProjectRecord, chosen: ChosenFile, watch: JobWatch): Promise<CoderFile | RefusedCoderFile>;
  /** Makes a backup, and brings files in: all of them, in one transaction, or none. */
  store(projectId: string, files: readonly NamedCoderFile[], watch: JobWatch): Promise<StoredCoderFiles>;
  /** Lets go of all files that were read. */
  end(): void;
}

/** The job over a store. */
export class StoreCoderFilesJob implements CoderFilesJob {
  readonly #db: SaysWhoDatabase;
  readonly #files = new Map<string, ImportedFile>();

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
  }

  async read(
    key: string,
    project: ProjectRecord,
    chosen: ChosenFile,
    watch: JobWatch,
  ): Promise<CoderFile | RefusedCoderFile> {
    const coder = await coderOf(this.#db);
    const read = await readCoderFile(this.#db, project, chosen, { coder, watch });
    if ('problem' in read) return read;
    this.#files.set(key, read.file);
    return read.offer;
  }

  async store(projectId: string, files: readonly NamedCoderFile[], watch: JobWatch): Promise<StoredCoderFiles> {
    const { signal, onProgress } = watch;
    const db = this.#db;
    for (const { key, chosen } of files) {
      if (this.#files.has(key)) continue;
      // How far that is, is not told: it has been read before, and is a part of storing.
      const read = await readChosen(chosen, await coderOf(db), { signal, onProgress: () => {} });
      if ('type' in read) return { key, fileName: chosen.name, problem: read };
      this.#files.set(key, read);
    }
    await backUp(db, 'import', { signal, onProgress: (done, total) => onProgress({ step: 'copying', done, total }) });
    const importIds = await this.#storeAll(projectId, files, watch);
    for (const { key } of files) this.#files.delete(key);
    return { importIds };
  }

  end(): void {
    this.#files.clear();
  }

  #storeAll(
    projectId: string,
    files: readonly NamedCoderFile[],
    { signal, onProgress }: JobWatch,
  ): Promise<readonly string[]> {
    const db = this.#db;
    const total = files.reduce((sum, { claims }) => sum + claims, 0);
    return db.transaction('rw', importedTables(db), async () => {
      const at = new Date();
      const importIds: string[] = [];
      let before = 0;
      for (const { key, chosen, coder, claims } of files) {
        const { record } = await importCoding(db, this.#held(key), {
          projectId,
          coder,
          fileName: chosen.name,
          at,
          signal,
          onProgress: ({ done }) => onProgress({ step: 'storing', done: before + done, total }),
        });
        importIds.push(record.id);
        before += claims;
      }
      return importIds;
    });
  }

  #held(key: string): ImportedFile {
    const file = this.#files.get(key);
    if (!file) throw new RangeError(`file ${key} is not held`);
    return file;
  }
}
