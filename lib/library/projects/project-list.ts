import type { FaultCode } from '../../messaging/result.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { projects } from '../../storage/projects.ts';

/** All projects. */
export interface ProjectListState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** The newest first. */
  readonly projects: readonly ProjectRecord[];
  /** Projects that are damaged and cannot be shown. They stay in the store. */
  readonly unreadable: number;
}

/** Before anything is read. */
export const LOADING_PROJECTS: ProjectListState = { phase: 'loading', fault: null, projects: [], unreadable: 0 };

/** Reads the projects. There are few, so they come in one read. */
export class ProjectListReader {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: ProjectListState) => void;
  #isClosed = false;

  constructor(db: SaysWhoDatabase, onState: (state: ProjectListState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Reads them. */
  start(): Promise<void> {
    return this.refresh();
  }

  /** Reads them anew. What is shown stays until that is done. */
  async refresh(): Promise<void> {
    try {
      const { projects: found, unreadable } = await projects(this.#db);
      const newestFirst = found.toReversed();
      this.#tell({ phase: 'ready', fault: null, projects: newestFirst, unreadable: unreadable.length });
    } catch (error) {
      this.#tell({ ...LOADING_PROJECTS, phase: 'failed', fault: faultOf(error).code });
    }
  }

  /** No state follows. */
  close(): void {
    this.#isClosed = true;
  }

  #tell(state: ProjectListState): void {
    if (!this.#isClosed) this.#onState(state);
  }
}
