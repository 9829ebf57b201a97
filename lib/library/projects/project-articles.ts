import type { FaultCode } from '../../messaging/result.ts';
import type { ArticleRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { readableArticle } from '../../storage/tables/readable-article.ts';

/** Articles read at a time. */
const WINDOW = 50;

/** An article of a project; `null` where it is no longer in the library, or cannot be read. */
export interface ProjectArticle {
  readonly id: string;
  readonly article: ArticleRecord | null;
  /** How many claims of it the reader has. */
  readonly claims: number;
}

/** The articles of a project, as far as they have been read. */
export interface ProjectArticlesState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** The one that was added last first. */
  readonly articles: readonly ProjectArticle[];
  /** No more will come. */
  readonly isComplete: boolean;
}

/** Before anything is read. */
export const LOADING_PROJECT_ARTICLES: ProjectArticlesState = {
  phase: 'loading',
  fault: null,
  articles: [],
  isComplete: false,
};

/** Reads the articles of a project in windows. */
export class ProjectArticlesReader {
  readonly #db: SaysWhoDatabase;
  readonly #ids: readonly string[];
  readonly #onState: (state: ProjectArticlesState) => void;
  #state = LOADING_PROJECT_ARTICLES;
  #isClosed = false;
  #isReading = false;

  /** @param ids as the project has them */
  constructor(db: SaysWhoDatabase, ids: readonly string[], onState: (state: ProjectArticlesState) => void) {
    this.#db = db;
    this.#ids = ids.toReversed();
    this.#onState = onState;
  }

  /** Reads the first window. */
  start(): Promise<void> {
    this.#set(LOADING_PROJECT_ARTICLES);
    return this.more();
  }

  /** Reads the window after those that are there. */
  async more(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      const before = this.#state.articles;
      const articles = [...before, ...(await this.#read(before.length))];
      this.#set({ phase: 'ready', fault: null, articles, isComplete: articles.length >= this.#ids.length });
    } catch (error) {
      this.#set({ phase: 'failed', fault: faultOf(error).code });
    } finally {
      this.#isReading = false;
    }
  }

  /** No state follows. */
  close(): void {
    this.#isClosed = true;
  }

  async #read(from: number): Promise<ProjectArticle[]> {
    const ids = this.#ids.slice(from, from + WINDOW);
    const rows = await this.#db.articles.bulkGet(ids);
    return Promise.all(
      ids.map(async (id, index) => ({
        id,
        article: readableArticle(rows[index]),
        claims: await this.#db.claims.where('articleId').equals(id).count(),
      })),
    );
  }

  #set(change: Partial<ProjectArticlesState>): void {
    if (this.#isClosed) return;
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
