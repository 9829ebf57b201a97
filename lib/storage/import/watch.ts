/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'reading' | 'writing';
  /** Records of the file. */
  readonly done: number;
  readonly total: number;
}

/** Follows long work, and may end it. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends it: nothing is stored then. */
  readonly signal?: AbortSignal;
}

/** Rows in one read or write. */
const WINDOW = 500;

/** Reports progress, and ends the work where that was asked for. */
export class Watch {
  readonly #options: ImportOptions;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  /** @throws the reason of the signal */
  report(progress: ImportProgress): void {
    this.#options.signal?.throwIfAborted();
    this.#options.onProgress?.(progress);
  }

  /**
   * Does work that may be ended. Where an `AbortSignal` was given no reason, its own is a DOMException, and out of a transaction Dexie gives
   * one of those as an error of its own: who asked for the end would take it for a fault of the store.
   * @throws the reason of the signal as it is; any other error of the work
   */
  async endable<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const { signal } = this.#options;
      const isMapped = error instanceof Error && 'inner' in error && error.inner === signal?.reason;
      throw signal?.aborted && isMapped ? signal.reason : error;
    }
  }
}

/** A list in parts that are read or written at once. */
export function* windowsOf<T>(all: readonly T[], size = WINDOW): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
