import { type FetchedRows, RowWindows } from '../files/row-windows.ts';
import type { AgreementSummary } from './agreement-summary.ts';
import type { ComparingJob, DisagreementChoice, DisagreementRow } from './comparing-job.ts';

/** The disagreements of a comparison, fetched as they come into sight. Another object whenever rows have come. */
export interface DisagreementLists {
  of(choice: DisagreementChoice): FetchedRows<DisagreementRow>;
}

/** Fetches disagreements of one comparison, in windows. */
export class FetchedDisagreements {
  readonly #job: ComparingJob;
  readonly #summary: AgreementSummary;
  readonly #onRows: () => void;
  readonly #onFailed: (error: unknown) => void;
  readonly #windows = new Map<string, RowWindows<DisagreementRow>>();

  /** @param onRows {@link lists} gives another answer */
  constructor(
    job: ComparingJob,
    summary: AgreementSummary,
    on: { readonly rows: () => void; readonly failed: (error: unknown) => void },
  ) {
    this.#job = job;
    this.#summary = summary;
    this.#onRows = on.rows;
    this.#onFailed = on.failed;
  }

  /** The rows as they are now. */
  lists(): DisagreementLists {
    const shown = new Map<string, FetchedRows<DisagreementRow>>();
    return {
      of: (choice) => {
        const key = `${choice.variable} ${choice.isOpenOnly}`;
        const rows = shown.get(key) ?? this.#windowsOf(key, choice).state((row) => row);
        shown.set(key, rows);
        return rows;
      },
    };
  }

  #windowsOf(key: string, choice: DisagreementChoice): RowWindows<DisagreementRow> {
    const windows =
      this.#windows.get(key) ??
      new RowWindows(
        this.#countOf(choice),
        (first, end) => this.#job.disagreements(choice, first, end),
        this.#onRows,
        this.#onFailed,
      );
    this.#windows.set(key, windows);
    return windows;
  }

  #countOf({ variable, isOpenOnly }: DisagreementChoice): number {
    return this.#summary.variables
      .filter(({ id }) => variable === '' || id === variable)
      .reduce((sum, { disagreements, settled }) => sum + disagreements - (isOpenOnly ? settled : 0), 0);
  }
}
