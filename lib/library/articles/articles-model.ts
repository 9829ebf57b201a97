import type { FaultCode } from '../../messaging/result.ts';
import type { ArticleRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { type ArticlesCursor, articlesPage } from '../../storage/tables/articles.ts';
import { counts } from '../../storage/tables/counts.ts';

/** Articles read at a time. */
const WINDOW = 50;

/** The list of saved articles, as far as it has been read. */
export interface ArticlesState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** Last seen first. */
  readonly articles: readonly ListedArticle[];
  /** No more will come. */
  readonly isComplete: boolean;
  /** How many are stored in all. */
  readonly total: number;
  /** Articles, of those asked for so far, that are damaged and cannot be shown. They stay in the store. */
  readonly unreadable: number;
}

/** An article with the number of its claims. */
export interface ListedArticle {
  readonly article: ArticleRecord;
  readonly claims: number;
}

/** Before anything is read. */
export const LOADING_ARTICLES: ArticlesState = {
  phase: 'loading',
  fault: null,
  articles: [],
  isComplete: false,
  total: 0,
  unreadable: 0,
};

/** Reads the list of saved articles in windows. */
export class ArticlesModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: ArticlesState) => void;
  #state = LOADING_ARTICLES;
  #next: ArticlesCursor | null = null;
  #isClosed = false;

  constructor(db: SaysWhoDatabase, onState: (state: ArticlesState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Reads the first window, anew. */
  start(): Promise<void> {
    this.#next = null;
    this.#set(LOADING_ARTICLES);
    return this.refresh();
  }

  /** Reads the window after those that are there. */
  more(): Promise<void> {
    return this.#orFail(async () => {
      const before = this.#next;
      if (!before) return;
      const page = await articlesPage(this.#db, { limit: WINDOW, before });
      // Asked twice, or everything is read anew: this window is there already or will be.
      if (this.#next !== before) return;
      this.#next = page.next;
      this.#set({
        articles: [...this.#state.articles, ...page.articles],
        isComplete: page.next === null,
        unreadable: this.#state.unreadable + page.unreadable.length,
      });
    });
  }

  /** Reads everything shown anew. */
  refresh(): Promise<void> {
    return this.#orFail(async () => {
      const limit = Math.max(WINDOW, this.#state.articles.length);
      const [page, { articles: total }] = await Promise.all([articlesPage(this.#db, { limit }), counts(this.#db)]);
      this.#next = page.next;
      const { articles, next, unreadable } = page;
      this.#set({
        phase: 'ready',
        fault: null,
        articles,
        total,
        isComplete: next === null,
        unreadable: unreadable.length,
      });
    });
  }

  /** No state follows. */
  close(): void {
    this.#isClosed = true;
  }

  async #orFail(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#set({ phase: 'failed', fault: faultOf(error).code });
    }
  }

  #set(change: Partial<ArticlesState>): void {
    if (this.#isClosed) return;
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
