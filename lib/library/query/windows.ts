import type { FaultCode } from '../../messaging/result.ts';
import { faultOf } from '../../storage/open/faults.ts';

/** Rows read at a time. */
export const SLICE = 100;
/** Rows in a window, at least: most of a slice, of which some may be left out. */
const WINDOW = 75;

/** Some rows of a list, as they come. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  /** Damaged rows beside them. */
  readonly unreadable: number;
  /** There is nothing after them. */
  readonly isLast: boolean;
}

/** Gives the rows of a list in their order, from the first on. */
export interface RowSource<Row> {
  /** The next slice, which may be empty though there are more. @throws errors of the store, named by `faultOf` */
  next(): Promise<Slice<Row>>;
}

/** What is known so far of a list. */
export interface WindowsState<Row> {
  /** `loading` until the first rows are there, or it is known that there are none. */
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** In their order, without gaps, as far as they were asked for. */
  readonly rows: readonly Row[];
  /** More rows are being read. */
  readonly isReading: boolean;
  /** There are no more than these. */
  readonly isComplete: boolean;
  /** Rows, of those come across so far, that are damaged. They stay in the store. */
  readonly unreadable: number;
}

/** Before anything is read. */
export const LOADING_WINDOWS: WindowsState<never> = {
  phase: 'loading',
  fault: null,
  rows: [],
  isReading: true,
  isComplete: false,
  unreadable: 0,
};

/** One reading from the first row on. */
interface Run<Row> {
  readonly source: RowSource<Row>;
  rows: Row[];
  unreadable: number;
  isComplete: boolean;
}

/** A list that is read window by window, as far as it is looked at. */
export class Windows<Row> {
  readonly #open: () => RowSource<Row>;
  readonly #onState: (state: WindowsState<Row>) => void;
  #state: WindowsState<Row> = LOADING_WINDOWS;
  /** Whatever belongs to another one is over. */
  #run: Run<Row> | null = null;
  #reading: Promise<void> | null = null;

  /** @param open begins at the first row */
  constructor(open: () => RowSource<Row>, onState: (state: WindowsState<Row>) => void) {
    this.#open = open;
    this.#onState = onState;
  }

  /** Reads the first window, anew. */
  start(): Promise<void> {
    const run = this.#begin();
    this.#set(LOADING_WINDOWS);
    return this.#read(run, WINDOW, true);
  }

  /** Reads the window after those that are there. Asked while one is read, it is that one. */
  more(): Promise<void> {
    const run = this.#run;
    if (this.#reading) return this.#reading;
    if (!run || run.isComplete) return Promise.resolve();
    // How far the reading came that failed is not known.
    if (this.#state.phase === 'failed') return this.refresh();
    this.#set({ isReading: true });
    return this.#read(run, run.rows.length + WINDOW, true);
  }

  /** Reads as many rows as are shown, anew. They stay until those are there. */
  refresh(): Promise<void> {
    const shown = this.#state.rows.length;
    const run = this.#begin();
    this.#set({ isReading: true });
    return this.#read(run, Math.max(shown, WINDOW), false);
  }

  /** Changes rows where they stand. */
  replace(change: (row: Row) => Row): void {
    if (!this.#run) return;
    this.#run.rows = this.#run.rows.map(change);
    this.#set({ rows: this.#state.rows.map(change) });
  }

  /** Ends all reading; no state follows. */
  close(): void {
    this.#run = null;
    this.#reading = null;
  }

  #begin(): Run<Row> {
    this.#run = { source: this.#open(), rows: [], unreadable: 0, isComplete: false };
    return this.#run;
  }

  /** @param isShown rows are shown as they come, and not only when there are enough */
  #read(run: Run<Row>, wanted: number, isShown: boolean): Promise<void> {
    const reading = this.#fill(run, wanted, isShown)
      .catch((error) => {
        if (this.#run === run) this.#set({ phase: 'failed', fault: faultOf(error).code, isReading: false });
      })
      .finally(() => {
        if (this.#reading === reading) this.#reading = null;
      });
    this.#reading = reading;
    return reading;
  }

  async #fill(run: Run<Row>, wanted: number, isShown: boolean): Promise<void> {
    while (!run.isComplete && run.rows.length < wanted) {
      const { rows, unreadable, isLast } = await run.source.next();
      if (this.#run !== run) return;
      run.rows.push(...rows);
      run.unreadable += unreadable;
      run.isComplete = isLast;
      if (isShown && rows.length > 0) this.#show(run, true);
    }
    this.#show(run, false);
  }

  #show({ rows, unreadable, isComplete }: Run<Row>, isReading: boolean): void {
    this.#set({ phase: 'ready', fault: null, rows: [...rows], isReading, isComplete, unreadable });
  }

  #set(change: Partial<WindowsState<Row>>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
