import type { FaultCode } from '../../messaging/result.ts';
import { faultOfJob } from '../remote/job-port.ts';
import type { AgreementSummary } from './agreement-summary.ts';
import type { ComparingProgress, Comparison } from './compare-coders.ts';
import type { ComparingJob } from './comparing-job.ts';
import { type DisagreementLists, FetchedDisagreements } from './fetched-disagreements.ts';

/** What came of a comparison. */
export interface ComparedState {
  readonly comparison: Comparison;
  readonly summary: AgreementSummary;
  readonly disagreements: DisagreementLists;
}

/** How far coders agree, as far as that is known. */
export type AgreementState =
  | { readonly phase: 'working'; readonly progress: ComparingProgress; readonly compared: ComparedState | null }
  | { readonly phase: 'ready'; readonly compared: ComparedState }
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

/** A comparison and its rows as far as they were fetched. */
interface Known {
  readonly comparison: Comparison;
  readonly summary: AgreementSummary;
  readonly rows: FetchedDisagreements;
}

/** Compares coders of a project whenever another comparison is asked for. What was known before stays in sight until then. */
export class AgreementModel {
  readonly #job: ComparingJob;
  readonly #onState: (state: AgreementState) => void;
  #ending = new AbortController();
  #known: Known | null = null;
  #shown: ComparedState | null = null;
  #state: AgreementState = COMPARING;
  #isClosed = false;
  /** Of the comparison that was asked for last. */
  #projectId = '';

  constructor(job: ComparingJob, onState: (state: AgreementState) => void) {
    this.#job = job;
    this.#onState = onState;
  }

  /** Compares; gives up what was being compared. */
  async compare(comparison: Comparison): Promise<void> {
    this.#ending.abort();
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    this.#projectId = comparison.project.id;
    // Another project's figures are none of this one's.
    if (this.#known?.comparison.project.id !== this.#projectId) this.#know(null);
    let reported = Number.NEGATIVE_INFINITY;
    const onProgress = (progress: ComparingProgress) => {
      if (signal.aborted || performance.now() - reported < REPORT_EVERY) return;
      reported = performance.now();
      this.#set({ phase: 'working', progress, compared: this.#shown });
    };
    onProgress(COMPARING.progress);
    try {
      const summary = await this.#job.compare(comparison, { signal, onProgress });
      if (signal.aborted) this.#doneAllTheSame(comparison, summary);
      else this.#set({ phase: 'ready', compared: this.#know(this.#opened(comparison, summary)) });
    } catch (error) {
      if (!signal.aborted) this.#set({ phase: 'failed', fault: faultOfJob(error) });
    }
  }

  /** Gives up what is being compared. */
  cancel(): void {
    this.#ending.abort();
    this.#set(this.#shown ? { phase: 'ready', compared: this.#shown } : { phase: 'cancelled' });
  }

  /** No state follows. */
  close(): void {
    this.#isClosed = true;
    this.#ending.abort();
  }

  /** It was given up too late: from now on the job answers about this comparison, and about the one that is shown no more. */
  #doneAllTheSame(comparison: Comparison, summary: AgreementSummary): void {
    if (comparison.project.id !== this.#projectId) return;
    const compared = this.#know(this.#opened(comparison, summary));
    if (this.#state.phase === 'working') this.#set({ ...this.#state, compared });
    else if (this.#state.phase === 'ready') this.#set({ phase: 'ready', compared });
  }

  #opened(comparison: Comparison, summary: AgreementSummary): Known {
    const isCurrent = () => this.#known === known;
    const rows = new FetchedDisagreements(this.#job, summary, {
      rows: () => isCurrent() && this.#showRows(known),
      failed: (error) => isCurrent() && this.#set({ phase: 'failed', fault: faultOfJob(error) }),
    });
    const known: Known = { comparison, summary, rows };
    return known;
  }

  #showRows(known: Known): void {
    const compared = this.#know(known);
    if (this.#state.phase === 'working' || this.#state.phase === 'ready') this.#set({ ...this.#state, compared });
  }

  #know(known: Known): ComparedState;
  #know(known: null): null;
  #know(known: Known | null): ComparedState | null {
    this.#known = known;
    this.#shown = known && {
      comparison: known.comparison,
      summary: known.summary,
      disagreements: known.rows.lists(),
    };
    return this.#shown;
  }

  #set(state: AgreementState): void {
    if (this.#isClosed) return;
    this.#state = state;
    this.#onState(state);
  }
}
