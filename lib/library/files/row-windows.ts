/** Rows fetched at once: a few screens of a list. */
const WINDOW = 60;

/** Rows of which those in sight are fetched. What was fetched stays, and every state of them is an object of its own. */
export interface FetchedRows<Row> {
  readonly count: number;
  /** `null` while it is not there yet. */
  at(index: number): Row | null;
  /** Fetches what is lacking of these rows, both included. */
  load(first: number, last: number): void;
}

/** Fetches rows in windows. */
export class RowWindows<Row> {
  readonly #count: number;
  readonly #fetch: (first: number, end: number) => Promise<readonly Row[]>;
  readonly #onRows: () => void;
  readonly #onFailed: (error: unknown) => void;
  readonly #rows = new Map<number, Row>();
  readonly #asked = new Set<number>();

  /**
   * @param fetch the last row is not included
   * @param onRows rows have come
   */
  constructor(
    count: number,
    fetch: (first: number, end: number) => Promise<readonly Row[]>,
    onRows: () => void,
    onFailed: (error: unknown) => void,
  ) {
    this.#count = count;
    this.#fetch = fetch;
    this.#onRows = onRows;
    this.#onFailed = onFailed;
  }

  /** The rows as they are now, each as `show` makes of it what is shown. */
  state<Shown>(show: (row: Row) => Shown): FetchedRows<Shown> {
    const shown = new Map<number, Shown>();
    return {
      count: this.#count,
      at: (index) => {
        const before = shown.get(index);
        const row = this.#rows.get(index);
        if (before !== undefined || row === undefined) return before ?? null;
        const now = show(row);
        shown.set(index, now);
        return now;
      },
      load: (first, last) => this.#load(first, last),
    };
  }

  #load(first: number, last: number): void {
    for (let window = Math.floor(first / WINDOW); window * WINDOW <= last; window += 1) void this.#loadWindow(window);
  }

  async #loadWindow(window: number): Promise<void> {
    const first = window * WINDOW;
    if (this.#asked.has(window) || first >= this.#count) return;
    this.#asked.add(window);
    try {
      const rows = await this.#fetch(first, Math.min(first + WINDOW, this.#count));
      for (const [index, row] of rows.entries()) this.#rows.set(first + index, row);
      this.#onRows();
    } catch (error) {
      // Asked for again when it comes into sight again.
      this.#asked.delete(window);
      this.#onFailed(error);
    }
  }
}
