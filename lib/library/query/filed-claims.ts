import { type ArticleRecord, type ClaimRecord, claimRecordSchema, type FiledClaim } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { readableArticle } from '../../storage/tables/readable-article.ts';
import { sortRows } from '../../storage/tables/rows.ts';
import { ClaimScan } from './claim-scan.ts';
import type { ClaimFilters } from './filters.ts';
import { type RowSource, SLICE, type Slice } from './windows.ts';

/** Rows looked at in the first slice: as many as a screen has room for, so that they are there sooner than those below. */
const FIRST_SLICE = 30;
/** Rows looked at in one slice, where few of them match. */
const LONGEST_SLICE = 400;

/** Puts claims together with their articles, each of which is read once. */
export class ArticleShelf {
  readonly #db: SaysWhoDatabase;
  readonly #articles = new Map<string, ArticleRecord>();

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
  }

  /**
   * Claims as they are stored, checked, with their articles as far as those can be read, in the same order. One that no article can be
   * found for is damaged.
   */
  async file(stored: readonly ClaimRecord[]): Promise<{ rows: FiledClaim[]; unreadable: number }> {
    const { records } = sortRows(claimRecordSchema, stored);
    await this.#fetch(records.map(({ articleId }) => articleId));
    const rows: FiledClaim[] = [];
    for (const claim of records) {
      const article = this.#articles.get(claim.articleId);
      if (article) rows.push({ article, claim });
    }
    return { rows, unreadable: stored.length - rows.length };
  }

  async #fetch(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#articles.has(id));
    if (missing.length === 0) return;
    const stored = await this.#db.articles.bulkGet(missing);
    for (const row of stored) {
      const article = readableArticle(row);
      if (article) this.#articles.set(article.id, article);
    }
  }
}

/** The claims that filters let through, newest first, with their articles. */
export class FiledClaims implements RowSource<FiledClaim> {
  readonly #scan: ClaimScan;
  readonly #shelf: ArticleShelf;
  #limit = FIRST_SLICE;

  constructor(db: SaysWhoDatabase, filters: ClaimFilters) {
    this.#scan = new ClaimScan(db, filters);
    this.#shelf = new ArticleShelf(db);
  }

  async next(): Promise<Slice<FiledClaim>> {
    const { rows, seen } = await this.#scan.next(this.#limit);
    const isSparse = rows.length * 5 < seen;
    this.#limit = isSparse ? Math.min(2 * this.#limit, LONGEST_SLICE) : Math.max(this.#limit, SLICE);
    return { ...(await this.#shelf.file(rows)), isLast: seen === 0 };
  }
}
