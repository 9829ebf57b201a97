import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { disputedAmong } from '../../storage/tables/claims-walk.ts';
import { foldWords, hasWords } from '../search/words.ts';
import { type ClaimFilters, matchesFields } from './filters.ts';
import { MergedWalks } from './merged-walks.ts';
import { type Plan, planOf } from './plan.ts';

/** One slice of a scan. */
export interface ScanSlice {
  /** Rows that match, newest first, as they are stored: damaged ones too, as far as the filters can be told of them. */
  readonly rows: readonly ClaimRecord[];
  /** How many were looked at; 0 at the end. */
  readonly seen: number;
  /** The id of the last one looked at; '' at the end. */
  readonly last: string;
}

/** Reads the claims that filters let through from the newest on, slice by slice, in short reads that hold nobody up. */
export class ClaimScan {
  readonly #db: SaysWhoDatabase;
  readonly #filters: ClaimFilters;
  #open: { readonly plan: Plan; readonly walks: MergedWalks } | null = null;

  constructor(db: SaysWhoDatabase, filters: ClaimFilters) {
    this.#db = db;
    this.#filters = filters;
  }

  /** @param limit rows to look at */
  async next(limit: number): Promise<ScanSlice> {
    this.#open ??= await this.#start();
    const { plan, walks } = this.#open;
    const seen = await walks.next(limit);
    const rows = seen.filter((row) => matchesFields(row, this.#filters, plan.sourceIds) && hasAllWords(row, plan));
    return {
      rows: await this.#disputed(rows, plan),
      seen: seen.length,
      last: seen.at(-1)?.id ?? '',
    };
  }

  async #start() {
    const plan = await planOf(this.#db, this.#filters);
    return { plan, walks: new MergedWalks(this.#db, plan.walks, plan.range) };
  }

  /** Those that another claim disputes, where that is asked for and not what the walk is over. */
  async #disputed(rows: readonly ClaimRecord[], { walks }: Plan): Promise<readonly ClaimRecord[]> {
    if (!this.#filters.isDisputed || walks.every(({ over }) => over === 'disputed')) return rows;
    const disputed = await disputedAmong(
      this.#db,
      rows.map(({ id }) => id),
    );
    return rows.filter(({ id }) => disputed.has(id));
  }
}

/**
 * The claim's own words count: those in the index may be of an earlier edit. A row whose words cannot be read is let through,
 * to be counted among the damaged ones.
 */
function hasAllWords(row: ClaimRecord, { words }: Plan): boolean {
  if (words.length === 0) return true;
  try {
    return hasWords(foldWords(row), words);
  } catch (error) {
    if (claimRecordSchema.safeParse(row).success) throw error;
    return true;
  }
}
