import type { FaultCode } from '../../messaging/result.ts';
import type { ArticleRecord, ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { claimsOfArticle } from '../../storage/tables/claims.ts';
import { readableArticle } from '../../storage/tables/readable-article.ts';
import { UnreadableRowError } from '../../storage/tables/rows.ts';

/** One article with all of its claims. */
export interface ArticleState {
  /** `missing` where no article has that id. */
  readonly phase: 'loading' | 'ready' | 'missing' | 'failed';
  readonly fault: FaultCode | null;
  readonly article: ArticleRecord | null;
  /** In the order of the text. */
  readonly claims: readonly ClaimRecord[];
  /** Claims of it that are damaged. */
  readonly unreadable: number;
}

/** Before anything is read. */
export const LOADING_ARTICLE: ArticleState = {
  phase: 'loading',
  fault: null,
  article: null,
  claims: [],
  unreadable: 0,
};

/** Reads one article. An article has as many claims as its text, so they come in one read over the index. */
export class ArticleModel {
  readonly #db: SaysWhoDatabase;
  readonly #articleId: string;
  readonly #onState: (state: ArticleState) => void;
  #isClosed = false;

  constructor(db: SaysWhoDatabase, articleId: string, onState: (state: ArticleState) => void) {
    this.#db = db;
    this.#articleId = articleId;
    this.#onState = onState;
  }

  /** Reads it. */
  start(): Promise<void> {
    return this.refresh();
  }

  /** Reads it anew. What is shown stays until that is done. */
  async refresh(): Promise<void> {
    try {
      this.#tell(await this.#read());
    } catch (error) {
      this.#tell({ ...LOADING_ARTICLE, phase: 'failed', fault: faultOf(error).code });
    }
  }

  /** No state follows. */
  close(): void {
    this.#isClosed = true;
  }

  #tell(state: ArticleState): void {
    if (!this.#isClosed) this.#onState(state);
  }

  async #read(): Promise<ArticleState> {
    const row = await this.#db.articles.get(this.#articleId);
    if (row === undefined) return { ...LOADING_ARTICLE, phase: 'missing' };
    const article = readableArticle(row);
    if (!article) throw new UnreadableRowError(`article ${this.#articleId} has no readable address`);
    const { claims, unreadable } = await claimsOfArticle(this.#db, article.url);
    return {
      phase: 'ready',
      fault: null,
      article,
      claims: claims.toSorted((a, b) => startOf(a) - startOf(b)),
      unreadable: unreadable.length,
    };
  }
}

/** Where the first of a claim's parts begins, as it was last found. */
function startOf({ selectors }: ClaimRecord): number {
  return Math.min(
    ...[...selectors.source, ...selectors.cue, ...selectors.content].map(({ position }) => position.start),
  );
}
