import type { FaultCode } from '../../messaging/result.ts';
import type { SaysWhoDatabase } from '../../storage/db.ts';
import { faultOf } from '../../storage/faults.ts';
import { type ComparedCoders, type ComparingProgress, type Comparison, compareCoders } from './compare-coders.ts';

/** How far coders agree, as far as that is known. */
export type AgreementState =
  | { readonly phase: 'working'; readonly progress: ComparingProgress; readonly compared: ComparedCoders | null }
  | { readonly phase: 'ready'; readonly compared: ComparedCoders }
  /** The reader gave it up. */
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly fault: FaultCode };

/** Before anything is read. */
export const COMPARING: Extract<AgreementState, { phase: 'working' }> = {
  phase: 'working',
  progress: { work: 'reading', share: 0 },
  compared: null,
};

/** Milliseconds between two reports of progress: nobody reads more. */
const REPORT_EVERY = 100;

/** Compares coders of a project whenever another comparison is asked for. What was known before stays in sight until then. */
export class AgreementModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: AgreementState) => void;
  #ending = new AbortController();
  #known: ComparedCoders | null = null;

  constructor(db: SaysWhoDatabase, onState: (state: AgreementState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Compares; gives up what was being compared. */
  async compare(comparison: Comparison): Promise<void> {
    this.#ending.abort();
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    // Another project's figures are none of this one's.
    if (this.#known?.comparison.project.id !== comparison.project.id) this.#known = null;
    let reported = Number.NEGATIVE_INFINITY;
    const onProgress = (progress: ComparingProgress) => {
      if (performance.now() - reported < REPORT_EVERY) return;
      reported = performance.now();
      this.#tell(signal, { phase: 'working', progress, compared: this.#known });
    };
    onProgress(COMPARING.progress);
    try {
      const compared = await compareCoders(this.#db, comparison, { signal, onProgress });
      if (signal.aborted) return;
      this.#known = compared;
      this.#tell(signal, { phase: 'ready', compared });
    } catch (error) {
      this.#tell(signal, { phase: 'failed', fault: faultOf(error).code });
    }
  }

  /** Gives up what is being compared. */
  cancel(): void {
    this.close();
    this.#onState(this.#known ? { phase: 'ready', compared: this.#known } : { phase: 'cancelled' });
  }

  /** No state follows. */
  close(): void {
    this.#ending.abort();
  }

  #tell(signal: AbortSignal, state: AgreementState): void {
    if (!signal.aborted) this.#onState(state);
  }
}
