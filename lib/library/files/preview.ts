import type { Side } from '../../merge/settle-claim.ts';
import type { ImportFormat } from '../../schema/imported-file.ts';
import { areBothKept, type Choices, keptOf, NO_CHOICES, sideOf, takenOf } from './decisions.ts';
import type { ImportJob } from './import-job.ts';
import type { ChangedRow, ClaimRow, ConflictRow, ListName, ListRows, RefusedRow } from './import-rows.ts';
import type { ImportSummary, OtherRecords } from './import-summary.ts';
import { type FetchedRows, RowWindows } from './row-windows.ts';
import type { TagCount } from './tag-labels.ts';

/** What a preview shows. */
export interface PreviewState {
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly isForeign: boolean;
  readonly added: FetchedRows<ClaimRow>;
  readonly changed: FetchedRows<ChangedRow>;
  readonly same: number;
  readonly refused: FetchedRows<RefusedRow>;
  readonly conflicts: ChosenRows<ConflictRow & { readonly side: Side }>;
  readonly twins: ChosenRows<ClaimRow & { readonly areBothKept: boolean }>;
  readonly tags: ChosenRows<TagCount & { readonly isTaken: boolean }>;
  readonly others: OtherRecords;
  /** Whether importing it would store nothing, as things are chosen now. */
  readonly isEmpty: boolean;
}

/** Rows of which some are chosen. */
export interface ChosenRows<Row> extends FetchedRows<Row> {
  readonly chosen: number;
}

/** A file that has been read, and what the reader chooses before it is imported. */
export class Preview {
  readonly fileName: string;
  readonly #job: ImportJob;
  readonly #onChange: () => void;
  readonly #onFailed: (error: unknown) => void;
  #summary: ImportSummary;
  #lists: { readonly [Name in ListName]: RowWindows<ListRows[Name]> };
  #choices: Choices;
  #state: PreviewState | null = null;

  /**
   * @param tags those that are labels from the beginning
   * @param onChange {@link state} is another one
   */
  constructor(
    job: ImportJob,
    fileName: string,
    { summary, tags }: { readonly summary: ImportSummary; readonly tags: readonly string[] },
    on: { readonly change: () => void; readonly failed: (error: unknown) => void },
  ) {
    this.fileName = fileName;
    this.#job = job;
    this.#onChange = on.change;
    this.#onFailed = on.failed;
    this.#summary = summary;
    this.#lists = this.#windows();
    this.#choices = { ...NO_CHOICES, tags: new Set(tags) };
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** All tags of the file. */
  get tags(): readonly string[] {
    return this.#summary.tags.map(({ tag }) => tag);
  }

  get state(): PreviewState {
    this.#state ??= this.#show();
    return this.#state;
  }

  choose(choices: Choices): void {
    this.#choices = choices;
    this.#changed();
  }

  /** The file was held against the store anew: what was counted and fetched before counts no more. */
  replace(summary: ImportSummary): void {
    this.#summary = summary;
    this.#lists = this.#windows();
    this.#changed();
  }

  #show(): PreviewState {
    const { format, isForeign, same, others, conflicts, twins, hasMore, tags } = this.#summary;
    const lists = this.#lists;
    const choices = this.#choices;
    const taken = takenOf(choices, conflicts);
    const kept = keptOf(choices, twins);
    return {
      fileName: this.fileName,
      format,
      isForeign,
      added: lists.added.state((row) => row),
      changed: lists.changed.state((row) => row),
      same,
      refused: lists.refused.state((row) => row),
      conflicts: {
        ...lists.conflicts.state((row) => ({ ...row, side: sideOf(choices, row.key) })),
        chosen: taken,
      },
      twins: {
        ...lists.twins.state((row) => ({ ...row, areBothKept: areBothKept(choices, row.key) })),
        chosen: kept,
      },
      tags: tagRows(tags, choices.tags),
      others,
      isEmpty: !hasMore && taken === 0 && kept === 0,
    };
  }

  #windows(): { readonly [Name in ListName]: RowWindows<ListRows[Name]> } {
    const list = <Name extends ListName>(name: Name): RowWindows<ListRows[Name]> =>
      new RowWindows<ListRows[Name]>(
        this.#summary[name],
        (first, end) => this.#job.rows(name, first, end),
        () => this.#changed(),
        this.#onFailed,
      );
    return {
      added: list('added'),
      changed: list('changed'),
      refused: list('refused'),
      conflicts: list('conflicts'),
      twins: list('twins'),
    };
  }

  #changed(): void {
    this.#state = null;
    this.#onChange();
  }
}

function tagRows(tags: readonly TagCount[], taken: ReadonlySet<string>): PreviewState['tags'] {
  const rows = tags.map((one) => ({ ...one, isTaken: taken.has(one.tag) }));
  return { count: rows.length, chosen: taken.size, at: (index) => rows[index] ?? null, load: () => {} };
}
