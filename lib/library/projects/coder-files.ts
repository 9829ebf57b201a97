import type { FaultCode } from '../../messaging/result.ts';
import type { CodingRecord, ProjectRecord } from '../../schema/project-records.ts';
import { backUp } from '../../storage/backup/back-up.ts';
import type { SaysWhoDatabase } from '../../storage/db.ts';
import { faultOf } from '../../storage/faults.ts';
import { importedTables } from '../../storage/import/apply-import.ts';
import { importCoding } from '../../storage/import/import-coding.ts';
import { coderOf } from '../../storage/settings.ts';
import type { ChosenFile } from '../files/file-problem.ts';
import {
  type CoderFile,
  type NameProblem,
  nameProblem,
  type RefusedCoderFile,
  readCoderFile,
  replacedBy,
} from './coder-file.ts';

/** A file in the preview. */
export interface OfferedFile extends CoderFile {
  /** Tells files apart, also two of one name. */
  readonly key: string;
  /** The coder's name as it stands now. */
  readonly name: string;
  readonly nameProblem: NameProblem | null;
  /** Claims of the same coder that this file takes the place of; `null` where the coder is new. */
  readonly replaces: number | null;
}

/** The coders' files that are being brought in. */
export type CoderFilesState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly fileName: string }
  | {
      readonly stage: 'preview';
      readonly files: readonly OfferedFile[];
      readonly refused: readonly (RefusedCoderFile & { readonly key: string })[];
    }
  | { readonly stage: 'storing'; readonly done: number; readonly total: number }
  | { readonly stage: 'failed'; readonly fault: FaultCode };

/** Before a file is chosen. */
export const NO_CODER_FILES: CoderFilesState = { stage: 'idle' };

/** What the files are brought into, as it is now. */
export interface CoderFilesTarget {
  readonly project: ProjectRecord;
  readonly codings: readonly CodingRecord[];
}

/** Called when the files were brought in. */
export type OnBroughtIn = (coders: readonly string[], claims: number, importIds: readonly string[]) => void;

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 100;

interface Read {
  readonly key: string;
  readonly file: CoderFile;
  name: string;
}

/** Brings other coders' files into a project: several at once, looked at before, all of them or none. */
export class CoderFiles {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: CoderFilesState) => void;
  readonly #onBroughtIn: OnBroughtIn;
  #target: CoderFilesTarget | null = null;
  #own = '';
  #read: Read[] = [];
  #refused: (RefusedCoderFile & { readonly key: string })[] = [];
  #ending = new AbortController();
  #keys = 0;
  #stage: CoderFilesState['stage'] = NO_CODER_FILES.stage;

  constructor(db: SaysWhoDatabase, onState: (state: CoderFilesState) => void, onBroughtIn: OnBroughtIn) {
    this.#db = db;
    this.#onState = onState;
    this.#onBroughtIn = onBroughtIn;
  }

  /** What the files are for, as it is now: a preview says what of it they replace. */
  aim(target: CoderFilesTarget): void {
    this.#target = target;
    if (this.#stage === 'preview') this.#show();
  }

  /** Reads files and shows what is in them, beside those that are shown already. */
  choose = async (files: readonly ChosenFile[]): Promise<void> => {
    const target = this.#target;
    if (!target) return;
    const { signal } = this.#ending;
    try {
      this.#own = await coderOf(this.#db);
      for (const file of files) {
        this.#tell({ stage: 'reading', fileName: file.name });
        const read = await readCoderFile(this.#db, target.project, file, { coder: this.#own, signal });
        signal.throwIfAborted();
        this.#keys += 1;
        const key = String(this.#keys);
        if ('problem' in read) this.#refused.push({ ...read, key });
        else this.#read.push({ key, file: read, name: read.coder });
      }
      this.#show();
    } catch (error) {
      this.#failed(error, signal);
    }
  };

  /** Says who coded a file. */
  name = (key: string, name: string): void => {
    const read = this.#read.find((one) => one.key === key);
    if (!read) return;
    read.name = name;
    this.#show();
  };

  /** Takes a file out of the preview. */
  leaveOut = (key: string): void => {
    this.#read = this.#read.filter((one) => one.key !== key);
    this.#refused = this.#refused.filter((one) => one.key !== key);
    this.#show();
  };

  /** Brings in all files of the preview that have claims of the project, in one transaction. */
  apply = async (): Promise<void> => {
    const target = this.#target;
    const offered = this.#offered().filter(({ claims }) => claims > 0);
    if (!target || offered.length === 0 || offered.some((file) => file.nameProblem !== null)) return;
    const { signal } = this.#ending;
    const total = offered.reduce((sum, { claims }) => sum + claims, 0);
    const progress = { done: 0 };
    const report = () => this.#tell({ stage: 'storing', done: progress.done, total });
    report();
    // From a timer, and not from within the transaction: a page that is drawn anew there would read the store in it.
    const timer = setInterval(report, REPORT_EVERY);
    try {
      await backUp(this.#db, 'import', { signal });
      const importIds = await this.#store(target.project.id, offered, signal, progress);
      clearInterval(timer);
      this.#clear();
      this.#onBroughtIn(
        offered.map(({ name }) => name.trim()),
        total,
        importIds,
      );
    } catch (error) {
      clearInterval(timer);
      this.#failed(error, signal);
    }
  };

  /** Gives up: nothing of the files is stored. */
  cancel = (): void => {
    this.#ending.abort();
    this.#clear();
  };

  /** Goes back to the files after a fault. */
  retry = (): void => {
    this.#show();
  };

  #store(
    projectId: string,
    offered: readonly OfferedFile[],
    signal: AbortSignal,
    progress: { done: number },
  ): Promise<string[]> {
    const db = this.#db;
    return db.transaction('rw', importedTables(db), async () => {
      const importIds: string[] = [];
      let before = 0;
      for (const { file, name, fileName, claims } of offered) {
        const { record } = await importCoding(db, file, {
          projectId,
          coder: name.trim(),
          fileName,
          at: new Date(),
          signal,
          onProgress: ({ done }) => {
            progress.done = before + done;
          },
        });
        importIds.push(record.id);
        before += claims;
      }
      return importIds;
    });
  }

  #offered(): OfferedFile[] {
    const codings = this.#target?.codings ?? [];
    return this.#read.map(({ key, file, name }) => {
      // Of files without a claim for the project nothing is brought in, so that their names take none away.
      const others = this.#read.filter((one) => one.key !== key && one.file.claims > 0).map((one) => one.name);
      return {
        ...file,
        key,
        name,
        nameProblem: file.claims > 0 ? nameProblem(name, this.#own, others) : null,
        replaces: replacedBy(name, codings)?.claims ?? null,
      };
    });
  }

  #show(): void {
    if (this.#read.length + this.#refused.length === 0) this.#tell(NO_CODER_FILES);
    else this.#tell({ stage: 'preview', files: this.#offered(), refused: this.#refused });
  }

  #failed(error: unknown, signal: AbortSignal): void {
    // The reader gave up, and sees it.
    if (signal.aborted) return;
    this.#tell({ stage: 'failed', fault: faultOf(error).code });
  }

  #tell(state: CoderFilesState): void {
    this.#stage = state.stage;
    this.#onState(state);
  }

  #clear(): void {
    this.#ending = new AbortController();
    this.#read = [];
    this.#refused = [];
    this.#tell(NO_CODER_FILES);
  }
}
