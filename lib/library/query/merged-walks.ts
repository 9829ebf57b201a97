import type { ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { type ClaimWalk, type IdRange, rowsOfWalk } from '../../storage/tables/claims-walk.ts';

/** Rows read of one walk at least: a request takes as long as some rows. */
const FEWEST = 20;

/** One walk and what was read of it and not given yet. */
interface Branch {
  readonly walk: ClaimWalk;
  /** Newest first. */
  rows: readonly ClaimRecord[];
  /** How many of the rows were given. */
  given: number;
  /** Where to go on reading; `null` at its end. */
  next: string | null;
}

/** The rows of several walks as one list: newest first, each once, as they are stored. */
export class MergedWalks {
  readonly #db: SaysWhoDatabase;
  readonly #range: IdRange;
  readonly #branches: Branch[];
  /** The row given last. */
  #last: string | null = null;

  constructor(db: SaysWhoDatabase, walks: readonly ClaimWalk[], range: IdRange) {
    this.#db = db;
    this.#range = range;
    this.#branches = walks.map((walk) => ({ walk, rows: [], given: 0, next: range.before }));
  }

  /** The next rows, at most `limit`; none when all were given. */
  async next(limit: number): Promise<ClaimRecord[]> {
    const rows: ClaimRecord[] = [];
    while (rows.length === 0 && this.#branches.some(isOpen)) {
      await this.#fill(limit);
      this.#take(rows, limit);
    }
    return rows;
  }

  #take(rows: ClaimRecord[], limit: number): void {
    while (rows.length < limit) {
      const newest = this.#newest();
      const row = newest?.rows[newest.given];
      // What comes next of a walk that was not read so far may be newer.
      if (!newest || !row || this.#unread(row.id).length > 0) return;
      newest.given++;
      if (row.id !== this.#last) rows.push(row);
      this.#last = row.id;
    }
  }

  async #fill(limit: number): Promise<void> {
    const newest = this.#newest();
    const unread = this.#unread(newest ? headOf(newest) : '');
    if (unread.length === 0) return;
    const each = Math.max(Math.ceil(limit / unread.length), Math.min(FEWEST, limit));
    await Promise.all(unread.map((branch) => this.#read(branch, each)));
  }

  /** Walks of which a row newer than this one may be next, and that have to be read on to know. */
  #unread(id: string): Branch[] {
    return this.#branches.filter((branch) => isDrained(branch) && branch.next !== null && branch.next > id);
  }

  /** Reads on until there is a row: in the index of words some claims may be gone. */
  async #read(branch: Branch, limit: number): Promise<void> {
    do {
      const range = { from: this.#range.from, before: branch.next ?? '' };
      const { rows, next } = await rowsOfWalk(this.#db, branch.walk, range, limit);
      Object.assign(branch, { rows, next, given: 0 });
    } while (branch.rows.length === 0 && branch.next !== null);
  }

  /** The walk whose next row is the newest. */
  #newest(): Branch | undefined {
    let newest: Branch | undefined;
    for (const branch of this.#branches) {
      if (!isDrained(branch) && (!newest || headOf(branch) > headOf(newest))) newest = branch;
    }
    return newest;
  }
}

function isDrained({ rows, given }: Branch): boolean {
  return given === rows.length;
}

function isOpen(branch: Branch): boolean {
  return !isDrained(branch) || branch.next !== null;
}

function headOf({ rows, given }: Branch): string {
  return rows[given]?.id ?? '';
}
