import type { ImportedFile } from '../../schema/imported-file.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import { backUp } from '../../storage/backup/back-up.ts';
import { importedTables } from '../../storage/import/apply-import.ts';
import { importCoding } from '../../storage/import/import-coding.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { coderOf } from '../../storage/settings.ts';
import type { ChosenFile } from '../files/file-problem.ts';
import type { JobWatch } from '../files/import-job.ts';
import { type CoderFile, type RefusedCoderFile, readCoderFile } from './coder-file.ts';

/** A file that has been read, and whose work it is. */
export interface NamedCoderFile {
  /** Under which it was read. */
  readonly key: string;
  readonly fileName: string;
  readonly coder: string;
  /** Claims of the project that it brings. */
  readonly claims: number;
}

/**
 * Coders' files from their bytes to the store. What takes long is done here, so that all of it can be done beside the page, in a worker.
 * Everything throws errors of the store, named by `faultOf`, and the reason of the signal.
 */
export interface CoderFilesJob {
  /** Reads a file, and holds it ready under a key. */
  read(key: string, project: ProjectRecord, chosen: ChosenFile, watch: JobWatch): Promise<CoderFile | RefusedCoderFile>;
  /** Makes a backup, and brings files in: all of them, in one transaction, or none. @returns what they are taken back by */
  store(projectId: string, files: readonly NamedCoderFile[], watch: JobWatch): Promise<readonly string[]>;
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

  async store(
    projectId: string,
    files: readonly NamedCoderFile[],
    { signal, onProgress }: JobWatch,
  ): Promise<readonly string[]> {
    const read = files.map((file) => ({ ...file, file: this.#read(file.key) }));
    const db = this.#db;
    await backUp(db, 'import', { signal, onProgress: (done, total) => onProgress({ step: 'copying', done, total }) });
    const total = files.reduce((sum, { claims }) => sum + claims, 0);
    const importIds = await db.transaction('rw', importedTables(db), async () => {
      const ids: string[] = [];
      let before = 0;
      for (const { file, coder, fileName, claims } of read) {
        const { record } = await importCoding(db, file, {
          projectId,
          coder,
          fileName,
          at: new Date(),
          together: ids,
          signal,
          onProgress: ({ done }) => onProgress({ step: 'storing', done: before + done, total }),
        });
        ids.push(record.id);
        before += claims;
      }
      return ids;
    });
    this.end();
    return importIds;
  }

  end(): void {
    this.#files.clear();
  }

  #read(key: string): ImportedFile {
    const file = this.#files.get(key);
    if (!file) throw new RangeError(`no file ${key} has been read`);
    return file;
  }
}
