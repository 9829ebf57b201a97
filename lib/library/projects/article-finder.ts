import { foldName } from '../../claim/source-key.ts';
import type { FaultCode } from '../../messaging/result.ts';
import type { ArticleRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { type ArticlesCursor, articlesPage } from '../../storage/tables/articles.ts';
import type { ListedArticle } from '../articles/articles-model.ts';

/** Articles looked through at a time. */
const WINDOW = 100;
/** Articles to find before those found are shown and the reader is waited for. */
const ENOUGH = 30;

/** Articles of the library that have some words, as far as it has been looked through. */
export interface ArticleFinderState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** Last seen first. */
  readonly found: readonly ListedArticle[];
  /** All of the library has been looked through. */
  readonly isComplete: boolean;
  /** Articles that are damaged and cannot be chosen. */
  readonly unreadable: number;
}

/** Before anything is read. */
export const LOADING_FOUND_ARTICLES: ArticleFinderState = {
  phase: 'loading',
  fault: null,
  found: [],
  isComplete: false,
  unreadable: 0,
};

/** Looks through the library for articles to put into a project: by words of title, publisher, authors or address, all of them. */
export class ArticleFinder {
  readonly #db: SaysWhoDatabase;
  readonly #words: readonly string[];
  readonly #onState: (state: ArticleFinderState) => void;
  #state = LOADING_FOUND_ARTICLES;
  #next: ArticlesCursor | null = null;
  #turn: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** @param text words; '' for every article */
  constructor(db: SaysWhoDatabase, text: string, onState: (state: ArticleFinderState) => void) {
    this.#db = db;
    this.#words = foldName(text).split(/\s+/).filter(Boolean);
    this.#onState = onState;
  }

  /** Finds the first ones. */
  start(): Promise<void> {
    this.#next = null;
    this.#set(LOADING_FOUND_ARTICLES);
    return this.more();
  }

  /** Finds some more. */
  more(): Promise<void> {
    const wanted = this.#state.found.length + ENOUGH;
    return this.#inTurn(() => this.#findUpTo(wanted));
  }

  /** Finds all that there are. @returns their ids; those found so far where it could not be gone on */
  async all(): Promise<string[]> {
    await this.#inTurn(() => this.#findUpTo(Number.POSITIVE_INFINITY));
    return this.#state.found.map(({ article }) => article.id);
  }

  /** No state follows, and nothing more is read. */
  close(): void {
    this.#isClosed = true;
  }

  /** One after the other: a window that is read twice would be listed twice. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(async () => {
      try {
        await work();
      } catch (error) {
        this.#set({ phase: 'failed', fault: faultOf(error).code });
      }
    });
    this.#turn = turn;
    return turn;
  }

  async #findUpTo(wanted: number): Promise<void> {
    let { found, unreadable, isComplete } = this.#state;
    while (!isComplete && found.length < wanted && !this.#isClosed) {
      const window = this.#next ? { limit: WINDOW, before: this.#next } : { limit: WINDOW };
      const page = await articlesPage(this.#db, window);
      found = [...found, ...page.articles.filter(({ article }) => this.#has(article))];
      unreadable += page.unreadable.length;
      isComplete = page.next === null;
      this.#next = page.next;
    }
    this.#set({ phase: 'ready', fault: null, found, unreadable, isComplete });
  }

  #has({ title, publisher, authors, url }: ArticleRecord): boolean {
    const text = foldName([title, publisher, ...authors, url].join(' '));
    return this.#words.every((word) => text.includes(word));
  }

  #set(change: Partial<ArticleFinderState>): void {
    if (this.#isClosed) return;
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
