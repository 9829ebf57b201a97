import type { FaultCode } from '../../messaging/result.ts';
import type { CodingRecord, ProjectRecord } from '../../schema/project-records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { codingsOf, projectOf } from '../../storage/projects.ts';

/** One project, and what other coders made of it. */
export interface ProjectPageState {
  /** `missing` where no project has that id. */
  readonly phase: 'loading' | 'ready' | 'missing' | 'failed';
  readonly fault: FaultCode | null;
  readonly project: ProjectRecord | null;
  /** The first that was brought in first. */
  readonly codings: readonly CodingRecord[];
  /** Codings that are damaged and cannot be shown. They stay in the store. */
  readonly unreadable: number;
}

/** Before anything is read. */
export const LOADING_PROJECT: ProjectPageState = {
  phase: 'loading',
  fault: null,
  project: null,
  codings: [],
  unreadable: 0,
};

/** Reads one project with its coders, without their claims. */
export class ProjectPage {
  readonly #db: SaysWhoDatabase;
  readonly #projectId: string;
  readonly #onState: (state: ProjectPageState) => void;
  #isClosed = false;

  constructor(db: SaysWhoDatabase, projectId: string, onState: (state: ProjectPageState) => void) {
    this.#db = db;
    this.#projectId = projectId;
    this.#onState = onState;
  }

  /** Reads it. */
  start(): Promise<void> {
    return this.refresh();
  }

  /** Reads it anew. What is shown stays until that is done. */
  async refresh(): Promise<void> {
    try {
      const project = await projectOf(this.#db, this.#projectId);
      if (!project) return this.#tell({ ...LOADING_PROJECT, phase: 'missing' });
      const { codings, unreadable } = await codingsOf(this.#db, project.id);
      this.#tell({ phase: 'ready', fault: null, project, codings, unreadable: unreadable.length });
    } catch (error) {
      this.#tell({ ...LOADING_PROJECT, phase: 'failed', fault: faultOf(error).code });
    }
  }

  /** No state follows. */
  close(): void {
    this.#isClosed = true;
  }

  #tell(state: ProjectPageState): void {
    if (!this.#isClosed) this.#onState(state);
  }
}
