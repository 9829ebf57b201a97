import type { ClaimRecord } from '../../schema/records.ts';
import type { ManyWatch } from '../../storage/edit/edit-stored-claim.ts';

/** What takes long where it is done to very many claims. */
export type LongWork = 'labelling' | 'undo' | 'redo';

/** How far it is: claims or changes that were gone through. */
export interface LongProgress {
  readonly work: LongWork;
  readonly done: number;
  readonly total: number;
}

/** Milliseconds between two reports of progress: nobody reads more. */
const REPORT_EVERY = 100;

/** What long acts tell. */
export interface LongActsOwner {
  /** `null`: it is over. Acts that are over at once tell nothing. */
  onProgress(progress: LongProgress | null): void;
  /** It is over, whether it was ended, failed or is done, and something of it is stored, of claims of these articles. */
  onStored(articleIds: ReadonlySet<string>): void;
}

/** Acts on so many claims that one is told how far they are, and may end them. One at a time. */
export class LongActs {
  readonly #owner: LongActsOwner;
  #ending: AbortController | null = null;

  constructor(owner: LongActsOwner) {
    this.#owner = owner;
  }

  /** Follows an act. @throws what the act throws */
  async run<T>(work: LongWork, act: (watch: ManyWatch) => Promise<T>): Promise<T> {
    const ending = new AbortController();
    this.#ending = ending;
    const articleIds = new Set<string>();
    let reported: number | null = null;
    const onDone = (changed: readonly ClaimRecord[], done: number, total: number) => {
      for (const { articleId } of changed) articleIds.add(articleId);
      const now = performance.now();
      if (done === total || (reported !== null && now - reported < REPORT_EVERY)) return;
      reported = now;
      this.#owner.onProgress({ work, done, total });
    };
    try {
      return await act({ signal: ending.signal, onDone });
    } finally {
      this.#ending = null;
      if (reported !== null) this.#owner.onProgress(null);
      if (articleIds.size > 0) this.#owner.onStored(articleIds);
    }
  }

  /** Ends the act that is under way. What of it is stored stays, and can be taken back. */
  end(): void {
    this.#ending?.abort();
  }
}
