import type { FaultCode } from '../../messaging/result.ts';
import type { CodingRecord, ProjectRecord } from '../../schema/project-records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { coderOf } from '../../storage/settings.ts';
import type { ChosenFile } from '../files/file-problem.ts';
import type { JobWatch, StepProgress } from '../files/import-job.ts';
import { faultOfJob } from '../remote/job-port.ts';
import { type CoderFile, type NameProblem, nameProblem, type RefusedCoderFile, replacedBy } from './coder-file.ts';
import type { CoderFilesJob } from './coder-files-job.ts';

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
  | {
      readonly stage: 'reading';
      readonly fileName: string;
      /** Bytes that have been read; `null` before that is known. */
      readonly progress: Pick<StepProgress, 'done' | 'total'> | null;
    }
  | {
      readonly stage: 'preview';
      readonly files: readonly OfferedFile[];
      readonly refused: readonly (RefusedCoderFile & { readonly key: string })[];
    }
  /** Records of the copy that is made before, then claims of the files. */
  | {
      readonly stage: 'storing';
      readonly work: 'copying' | 'storing';
      readonly progress: Pick<StepProgress, 'done' | 'total'> | null;
    }
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
  readonly chosen: ChosenFile;
  readonly file: CoderFile;
  readonly name: string;
}

/** Brings other coders' files into a project: several at once, looked at before, all of them or none. */
export class CoderFiles {
  readonly #db: SaysWhoDatabase;
  readonly #job: CoderFilesJob;
  readonly #onState: (state: CoderFilesState) => void;
  readonly #onBroughtIn: OnBroughtIn;
  #target: CoderFilesTarget | null = null;
  #own = '';
  #read: readonly Read[] = [];
  #refused: readonly (RefusedCoderFile & { readonly key: string })[] = [];
  #ending = new AbortController();
  #keys = 0;
  #stage: CoderFilesState['stage'] = NO_CODER_FILES.stage;
  #reported = 0;

  constructor(
    db: SaysWhoDatabase,
    job: CoderFilesJob,
    onState: (state: CoderFilesState) => void,
    onBroughtIn: OnBroughtIn,
  ) {
    this.#db = db;
    this.#job = job;
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
        this.#tell({ stage: 'reading', fileName: file.name, progress: null });
        this.#keys += 1;
        const key = String(this.#keys);
        const watch = this.#watch(signal, (progress) => ({ stage: 'reading', fileName: file.name, progress }));
        const read = await this.#job.read(key, target.project, file, watch);
        signal.throwIfAborted();
        if ('problem' in read) this.#refused = [...this.#refused, { ...read, key }];
        else this.#read = [...this.#read, { key, chosen: file, file: read, name: read.coder }];
      }
      this.#show();
    } catch (error) {
      this.#failed(error, signal);
    }
  };

  /** Says who coded a file. */
  name = (key: string, name: string): void => {
    this.#read = this.#read.map((one) => (one.key === key ? { ...one, name } : one));
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
    const files = this.#read.flatMap(({ key, chosen, name, file: { claims } }) =>
      claims > 0 ? [{ key, chosen, coder: name.trim(), claims }] : [],
    );
    this.#tell({ stage: 'storing', work: 'copying', progress: null });
    const watch = this.#watch(signal, ({ step, done, total }) => {
      return { stage: 'storing', work: step === 'copying' ? step : 'storing', progress: { done, total } };
    });
    try {
      const stored = await this.#job.store(target.project.id, files, watch);
      if ('problem' in stored) {
        this.#refuse(stored, signal);
        return;
      }
      // Given up too late, they are stored all the same, and that is said; what was chosen since is none of them.
      if (signal.aborted) this.#letGo();
      else this.#clear();
      this.#onBroughtIn(
        files.map(({ coder }) => coder),
        files.reduce((sum, { claims }) => sum + claims, 0),
        stored.importIds,
      );
    } catch (error) {
      this.#failed(error, signal);
    }
  };

  /** Gives up: nothing of the files is stored. */
  cancel = (): void => {
    this.#ending.abort();
    // What is being stored ends by itself, so that its transaction does.
    if (this.#stage !== 'storing') this.#job.end();
    this.#clear();
  };

  /** Goes back to the files after a fault. */
  retry = (): void => {
    this.#show();
  };

  /** Follows a call; what comes after the reader gave up is told to nobody. */
  #watch(signal: AbortSignal, stateOf: (progress: StepProgress) => CoderFilesState): JobWatch {
    return {
      signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (signal.aborted || now - this.#reported < REPORT_EVERY) return;
        this.#reported = now;
        this.#tell(stateOf(progress));
      },
    };
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
    if (signal.aborted) this.#letGo();
    else this.#tell({ stage: 'failed', fault: faultOfJob(error) });
  }

  /** A file was moved or changed since it was read, and had to be read again: the reader may bring the others in without it. */
  #refuse(file: RefusedCoderFile & { readonly key: string }, signal: AbortSignal): void {
    if (signal.aborted) {
      this.#letGo();
      return;
    }
    this.#read = this.#read.filter(({ key }) => key !== file.key);
    this.#refused = [...this.#refused, file];
    this.#show();
  }

  /** What was read is of no use any more, unless other files were chosen since. */
  #letGo(): void {
    if (this.#stage === 'idle') this.#job.end();
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
