import type { ClaimRecord, FiledClaim } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { entriesBelow, type IndexEntry } from '../../storage/tables/index-entries.ts';
import { ArticleShelf } from '../query/filed-claims.ts';
import { type RowSource, SLICE, type Slice } from '../query/windows.ts';

/** A claim and one that disputes it. */
export interface DisputePair {
  readonly disputed: FiledClaim;
  readonly denial: FiledClaim;
}

/** All pairs: the newest disputed claim first, and of one claim the newest denial. */
export class DisputePairs implements RowSource<DisputePair> {
  readonly #db: SaysWhoDatabase;
  readonly #shelf: ArticleShelf;
  #below: IndexEntry<string> | null = null;

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
    this.#shelf = new ArticleShelf(db);
  }

  async next(): Promise<Slice<DisputePair>> {
    const window = { table: 'claims', index: 'disputes', below: this.#below, limit: SLICE } as const;
    const entries = await entriesBelow<string>(this.#db, window);
    this.#below = entries.at(-1) ?? null;
    const claims = await this.#claims(entries.flatMap(({ key, id }) => [key, id]));
    const rows: DisputePair[] = [];
    let unreadable = 0;
    for (const { key, id } of entries) {
      const [disputed, denial] = [claims.get(key), claims.get(id)];
      if (!disputed || !denial) unreadable++;
      else if (!disputed.claim.dismissed && !denial.claim.dismissed) rows.push({ disputed, denial });
    }
    return { rows, unreadable, isLast: entries.length < SLICE };
  }

  async #claims(ids: readonly string[]): Promise<Map<string, FiledClaim>> {
    const stored = await this.#db.claims.bulkGet([...new Set(ids)]);
    const there = stored.filter((claim): claim is ClaimRecord => claim !== undefined);
    const { rows } = await this.#shelf.file(there);
    return new Map(rows.map((row) => [row.claim.id, row]));
  }
}
