import type { Side } from '../../merge/settle-claim.ts';
import type { FaultCode } from '../../messaging/result.ts';
import { faultOfJob } from '../remote/job-port.ts';
import { type Choices, withAllBoth, withAllSides, withBoth, withSide, withTag } from './decisions.ts';
import type { ChosenFile, FileProblem } from './file-problem.ts';
import type { ImportJob, JobWatch, StepProgress } from './import-job.ts';
import { Preview, type PreviewState } from './preview.ts';

/** Milliseconds between two states that differ in their progress alone. */
const PROGRESS_PAUSE = 100;

/** Where the file under way is. */
export type ImportStage =
  | { readonly type: 'idle' }
  | {
      readonly type: 'working';
      readonly work: StepProgress['step'];
      readonly fileName: string;
      readonly progress: Pick<StepProgress, 'done' | 'total'> | null;
    }
  | { readonly type: 'preview'; readonly preview: PreviewState }
  | { readonly type: 'refused'; readonly fileName: string; readonly problem: FileProblem }
  | { readonly type: 'failed'; readonly fileName: string; readonly fault: FaultCode };

/** What became of a file. */
export type ImportNews =
  | {
      readonly type: 'imported';
      readonly fileName: string;
      readonly importId: string;
      readonly added: number;
      readonly changed: number;
    }
  | { readonly type: 'cancelled'; readonly fileName: string }
  | { readonly type: 'undone'; readonly fileName: string; readonly leftAlone: number }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** What the screen of imports shows. */
export interface ImportState {
  readonly stage: ImportStage;
  /** Files that come after the one under way. */
  readonly waiting: number;
  /** `serial` tells two alike apart. */
  readonly news: { readonly serial: number; readonly news: ImportNews } | null;
}

/** Before a file was chosen. */
export const NO_IMPORT: ImportState = { stage: { type: 'idle' }, waiting: 0, news: null };

/** Files brought in one after the other: each is read, looked at, and stored or put aside before the next. */
export class ImportModel {
  readonly #job: ImportJob;
  readonly #onState: (state: ImportState) => void;
  readonly #onStored: () => void;
  #state = NO_IMPORT;
  #queue: ChosenFile[] = [];
  #preview: Preview | null = null;
  #cancel = new AbortController();
  #again: () => Promise<void> = async () => {};
  #lastProgress = 0;

  /** @param onStored the store has changed: something was imported or taken back */
  constructor(job: ImportJob, onState: (state: ImportState) => void, onStored: () => void) {
    this.#job = job;
    this.#onState = onState;
    this.#onStored = onStored;
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Files to import, after those that are waiting. */
  readonly choose = async (files: readonly ChosenFile[]): Promise<void> => {
    this.#queue.push(...files);
    this.#set({ waiting: this.#queue.length });
    if (this.#state.stage.type !== 'idle') return;
    // What became of the files before is in the list of imports.
    this.dismissNews();
    await this.#next();
  };

  /** Gives up the file under way, wherever it is, before it is stored. */
  readonly cancel = async (): Promise<void> => {
    const { stage } = this.#state;
    if (stage.type === 'working') return this.#cancel.abort();
    if (stage.type === 'preview' && !stage.preview.isEmpty) this.#tellCancelled(stage.preview.fileName);
    await this.#next();
  };

  /** Imports the file as the reader chose. */
  readonly apply = async (): Promise<void> => {
    const preview = this.#preview;
    if (!preview || this.#state.stage.type !== 'preview') return;
    this.#again = () => this.#store(preview);
    await this.#store(preview);
  };

  /** Tries once more what failed. */
  readonly retry = (): Promise<void> => this.#again();

  readonly decide = (key: string, side: Side): void => this.#choose((choices) => withSide(choices, key, side));
  readonly decideAll = (side: Side): void => this.#choose((choices) => withAllSides(choices, side));
  readonly keepBoth = (key: string, areBoth: boolean): void =>
    this.#choose((choices) => withBoth(choices, key, areBoth));
  readonly keepAllBoth = (areBoth: boolean): void => this.#choose((choices) => withAllBoth(choices, areBoth));

  /** Whether a tag becomes a label. What the file would change is worked out anew. */
  readonly takeTag = (tag: string, isTaken: boolean): Promise<void> => {
    this.#choose((choices) => withTag(choices, tag, isTaken));
    return this.#compare();
  };

  readonly takeAllTags = (areTaken: boolean): Promise<void> => {
    this.#choose((choices) => ({ ...choices, tags: new Set(areTaken ? this.#preview?.tags : []) }));
    return this.#compare();
  };

  /** Takes an import back; not while a file is under way. */
  readonly undo = async (importId: string, fileName: string): Promise<void> => {
    if (this.#state.stage.type !== 'idle') return;
    this.#again = () => this.#undo(importId, fileName);
    await this.#undo(importId, fileName);
  };

  readonly dismissNews = (): void => this.#set({ news: null });

  async #next(): Promise<void> {
    const file = this.#queue.shift();
    this.#preview = null;
    this.#set({ stage: { type: 'idle' }, waiting: this.#queue.length });
    if (file) await this.#read(file);
  }

  #read(file: ChosenFile): Promise<void> {
    const { name } = file;
    this.#again = () => this.#read(file);
    return this.#work(name, 'reading', async (watch) => {
      const read = await this.#job.read(file, watch);
      if (read.type === 'refused') {
        this.#set({ stage: { type: 'refused', fileName: name, problem: read.problem } });
        return;
      }
      const preview = new Preview(this.#job, name, read, {
        change: () => this.#show(preview),
        failed: (error) => this.#tell({ type: 'failed', fault: faultOfJob(error) }),
      });
      this.#preview = preview;
      this.#set({ stage: { type: 'preview', preview: preview.state } });
    });
  }

  #store(preview: Preview): Promise<void> {
    const { fileName, choices } = preview;
    return this.#work(fileName, 'copying', async (watch) => {
      const { id, added, changed } = await this.#job.apply(fileName, choices, watch);
      this.#tell({ type: 'imported', fileName, importId: id, added, changed });
      this.#onStored();
      await this.#next();
    });
  }

  #undo(importId: string, fileName: string): Promise<void> {
    return this.#work(fileName, 'undoing', async (watch) => {
      const undone = await this.#job.undo(importId, watch);
      this.#tell({ type: 'undone', fileName, leftAlone: undone?.leftAlone ?? 0 });
      this.#onStored();
      await this.#next();
    });
  }

  /** One piece of work on a file, followed and able to be ended. */
  async #work(fileName: string, work: StepProgress['step'], act: (watch: JobWatch) => Promise<void>): Promise<void> {
    this.#cancel = new AbortController();
    const { signal } = this.#cancel;
    this.#set({ stage: { type: 'working', work, fileName, progress: null } });
    try {
      await act({ signal, onProgress: (progress) => this.#progress(fileName, progress) });
    } catch (error) {
      if (signal.aborted && error === signal.reason) {
        if (work !== 'undoing') this.#tellCancelled(fileName);
        await this.#next();
      } else this.#set({ stage: { type: 'failed', fileName, fault: faultOfJob(error) } });
    }
  }

  #progress(fileName: string, { step, done, total }: StepProgress): void {
    const { stage } = this.#state;
    if (stage.type !== 'working') return;
    const now = performance.now();
    if (stage.work === step && now - this.#lastProgress < PROGRESS_PAUSE) return;
    this.#lastProgress = now;
    this.#set({ stage: { type: 'working', work: step, fileName, progress: { done, total } } });
  }

  #choose(change: (choices: Choices) => Choices): void {
    if (this.#preview) this.#preview.choose(change(this.#preview.choices));
  }

  async #compare(): Promise<void> {
    const preview = this.#preview;
    if (!preview) return;
    const { tags } = preview.choices;
    const isCurrent = () => this.#preview === preview && preview.choices.tags === tags;
    try {
      const watch = { signal: new AbortController().signal, onProgress: () => {} };
      const summary = await this.#job.compare([...tags], watch);
      // Something else was chosen meanwhile, and its answer is on the way.
      if (isCurrent()) preview.replace(summary);
    } catch (error) {
      if (isCurrent()) this.#tell({ type: 'failed', fault: faultOfJob(error) });
    }
  }

  #show(preview: Preview): void {
    const isShown = this.#preview === preview && this.#state.stage.type === 'preview';
    if (isShown) this.#set({ stage: { type: 'preview', preview: preview.state } });
  }

  #tellCancelled(fileName: string): void {
    this.#tell({ type: 'cancelled', fileName });
  }

  #tell(news: ImportNews): void {
    this.#set({ news: { serial: (this.#state.news?.serial ?? 0) + 1, news } });
  }

  #set(change: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
