import { type ImportPlan, onlyAsked, twinKey } from '../../merge/plan.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import { backUp } from '../../storage/backup/back-up.ts';
import { applyImport, previewImport } from '../../storage/import/apply-import.ts';
import { NoSuchImportError, undoImport } from '../../storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { coderOf, readCodebook } from '../../storage/settings.ts';
import { type Choices, decisionsOf } from './decisions.ts';
import type { ChosenFile, FileProblem } from './file-problem.ts';
import { type ListName, type ListRows, PreviewRows } from './import-rows.ts';
import { type ImportSummary, summaryOf } from './import-summary.ts';
import { readChosen } from './read-chosen.ts';
import { TagLabels } from './tag-labels.ts';

/** How far a step is: bytes of a file that is read, else records. */
export interface StepProgress {
  readonly step: 'reading' | 'comparing' | 'copying' | 'storing' | 'undoing';
  readonly done: number;
  readonly total: number;
}

/** Follows a job, and may end it. */
export interface JobWatch {
  readonly signal: AbortSignal;
  onProgress(progress: StepProgress): void;
}

/** What a file turned out to be. */
export type ReadFile =
  | { readonly type: 'refused'; readonly problem: FileProblem }
  /** `tags`: those taken as labels to begin with. */
  | { readonly type: 'read'; readonly summary: ImportSummary; readonly tags: readonly string[] };

/**
 * One file from its bytes to the store. What takes long is done here, so that all of it can be done beside the page, in a worker
 * (./remote-job.ts). Everything throws errors of the store, named by `faultOf`, and the reason of the signal.
 */
export interface ImportJob {
  /** Reads a file and holds it against the store. Another file takes its place. */
  read(file: ChosenFile, watch: JobWatch): Promise<ReadFile>;
  /** Holds it against the store once more, with other tags as labels. */
  compare(tags: readonly string[], watch: JobWatch): Promise<ImportSummary>;
  /** Rows of what {@link read} and {@link compare} counted; the last is not included. */
  rows<Name extends ListName>(name: Name, first: number, end: number): Promise<readonly ListRows[Name][]>;
  /** Makes a backup, and imports the file. All of it or nothing. */
  apply(fileName: string, choices: Choices, watch: JobWatch): Promise<AppliedImport>;
  /** Takes an import back. @returns how many records were left alone; `null` where there is nothing (more) to take back */
  undo(importId: string, watch: JobWatch): Promise<{ readonly leftAlone: number } | null>;
}

/** An import that is stored; its id takes it back. Numbers of records. */
export interface AppliedImport {
  readonly id: string;
  readonly added: number;
  readonly changed: number;
}

/** What is known of the file that was read. */
interface Opened {
  readonly file: ImportedFile;
  readonly labels: TagLabels;
  readonly plan: ImportPlan;
  readonly rows: PreviewRows;
}

/** The job over a store. */
export class StoreImportJob implements ImportJob {
  readonly #db: SaysWhoDatabase;
  #opened: Opened | null = null;

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
  }

  async read(file: ChosenFile, watch: JobWatch): Promise<ReadFile> {
    this.#opened = null;
    const coder = await coderOf(this.#db);
    const read = await readChosen(file, coder, watch);
    if ('type' in read) return { type: 'refused', problem: read };
    const labels = new TagLabels(await readCodebook(this.#db));
    const tags = labels.known(read);
    return { type: 'read', summary: await this.#open(read, labels, tags, watch), tags };
  }

  async compare(tags: readonly string[], watch: JobWatch): Promise<ImportSummary> {
    const { file, labels } = this.#current();
    return this.#open(file, labels, tags, watch);
  }

  async rows<Name extends ListName>(name: Name, first: number, end: number): Promise<readonly ListRows[Name][]> {
    return this.#current().rows.rows(name, first, end);
  }

  async apply(fileName: string, choices: Choices, watch: JobWatch): Promise<AppliedImport> {
    const { file, labels, plan } = this.#current();
    const { signal } = watch;
    await backUp(this.#db, 'import', {
      signal,
      onProgress: (done, total) => watch.onProgress({ step: 'copying', done, total }),
    });
    const { id, added, changed } = await applyImport(this.#db, labels.apply(file, choices.tags), {
      fileName,
      by: await coderOf(this.#db),
      at: new Date(),
      decisions: onlyAsked(plan, decisionsOf(choices, plan.twins.map(twinKey))),
      signal,
      onProgress: ({ done, total }) => watch.onProgress({ step: 'storing', done, total }),
    });
    this.#opened = null;
    return { id, added, changed };
  }

  async undo(importId: string, { signal, onProgress }: JobWatch): Promise<{ readonly leftAlone: number } | null> {
    try {
      const { left } = await undoImport(this.#db, importId, {
        at: new Date(),
        signal,
        onProgress: ({ done, total }) => onProgress({ step: 'undoing', done, total }),
      });
      return { leftAlone: left.length };
    } catch (error) {
      // Another tab was quicker.
      if (error instanceof NoSuchImportError) return null;
      throw error;
    }
  }

  async #open(
    file: ImportedFile,
    labels: TagLabels,
    tags: readonly string[],
    { signal, onProgress }: JobWatch,
  ): Promise<ImportSummary> {
    const labelled = labels.apply(file, new Set(tags));
    const plan = await previewImport(this.#db, labelled, {
      signal,
      onProgress: ({ done, total }) => onProgress({ step: 'comparing', done, total }),
    });
    const rows = new PreviewRows(this.#db, labelled, plan);
    this.#opened = { file, labels, plan, rows };
    return summaryOf(file, plan, rows);
  }

  #current(): Opened {
    if (!this.#opened) throw new RangeError('no file has been read');
    return this.#opened;
  }
}
