import type { ClaimEdit } from '../claim/claim.ts';
import { announceLabels } from '../messaging/announce.ts';
import type { PageState } from '../messaging/protocol.ts';
import type { FaultCode } from '../messaging/result.ts';
import { type OfferedFile, saveFile } from '../platform/download.ts';
import { ownVersion } from '../platform/runtime.ts';
import type { ArticleRecord, ClaimRecord } from '../schema/records.ts';
import { type ArticlesCursor, articlesPage } from '../storage/articles.ts';
import { claimsOfArticle } from '../storage/claims.ts';
import { counts } from '../storage/counters.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { editStoredClaim } from '../storage/edit-stored-claim.ts';
import { faultOf } from '../storage/faults.ts';
import {
  type ExportContext,
  type ExportFile,
  type ExportFormat,
  exportArticle,
  exportEverything,
  exportPage,
} from './export.ts';

/** Articles read at a time. */
const WINDOW = 50;
/** Whose labels these are, until the reader gives a name. */
const CODER = 'reader';

export type EditProgress = 'saving' | 'saved' | FaultCode;

/** What the library page shows, as records. */
export interface LibraryState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  readonly articles: readonly { readonly article: ArticleRecord; readonly claims: number }[];
  readonly total: number;
  /** `claims` is `null` while they are read. */
  readonly open: { readonly id: string; readonly claims: readonly ClaimRecord[] | null } | null;
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly exported: (OfferedFile & { readonly lacking: number }) | null;
}

const EMPTY: LibraryState = {
  phase: 'loading',
  fault: null,
  articles: [],
  total: 0,
  open: null,
  edits: {},
  exported: null,
};

/** Everything that is stored, read in windows; and what the reader does with it. */
export class LibraryModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: LibraryState) => void;
  #state = EMPTY;
  #next: ArticlesCursor | null = null;

  constructor(db: SaysWhoDatabase, onState: (state: LibraryState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Reads the first window, anew. */
  load(): Promise<void> {
    this.#set({ ...EMPTY, exported: this.#state.exported });
    return this.#orFail(async () => {
      const [page, { articles: total }] = await Promise.all([
        articlesPage(this.#db, { limit: WINDOW }),
        counts(this.#db),
      ]);
      this.#next = page.next;
      this.#set({ phase: 'ready', articles: page.articles, total });
    });
  }

  showMore(): Promise<void> {
    return this.#orFail(async () => {
      if (!this.#next) return;
      const page = await articlesPage(this.#db, { limit: WINDOW, before: this.#next });
      this.#next = page.next;
      this.#set({ articles: [...this.#state.articles, ...page.articles] });
    });
  }

  /** Opens an article, or closes the one that is open. */
  openArticle(id: string | null): Promise<void> {
    this.#set({ open: id === null ? null : { id, claims: null } });
    return this.#orFail(async () => {
      const article = this.#articleWith(id);
      if (!article) return;
      const { claims } = await claimsOfArticle(this.#db, article.url);
      // Another one may have been opened meanwhile.
      if (this.#state.open?.id === id) this.#set({ open: { id, claims: claims.toSorted(byPosition) } });
    });
  }

  async edit(claimId: string, edit: ClaimEdit): Promise<void> {
    this.#progress(claimId, 'saving');
    try {
      const claim = await editStoredClaim(this.#db, { claimId, edit, at: new Date(), by: CODER });
      this.#replace(claim);
      this.#progress(claimId, 'saved');
      const article = this.#articleWith(claim.articleId);
      if (article) void announceLabels(article.url, null);
    } catch (error) {
      this.#progress(claimId, faultOf(error).code);
    }
  }

  exportAll(format: ExportFormat): Promise<void> {
    return this.#save(() => exportEverything(this.#context(format)));
  }

  exportArticle(id: string, format: ExportFormat): Promise<void> {
    return this.#save(() => exportArticle(this.#context(format), this.#articleWith(id)?.url ?? ''));
  }

  exportPage(state: PageState, format: ExportFormat): Promise<void> {
    return this.#save(() => exportPage(this.#context(format), state));
  }

  /** Says why what the reader wanted could not be done. */
  fail(fault: FaultCode): void {
    this.#set({ phase: 'failed', fault });
  }

  #context(format: ExportFormat): ExportContext {
    return { db: this.#db, format, now: new Date(), program: ownVersion() };
  }

  #save(make: () => Promise<ExportFile>): Promise<void> {
    return this.#orFail(async () => {
      const { fileName, content, lacking } = await make();
      this.#set({ exported: { ...saveFile(fileName, content), lacking } });
    });
  }

  #articleWith(id: string | null): ArticleRecord | undefined {
    return this.#state.articles.find(({ article }) => article.id === id)?.article;
  }

  #replace(claim: ClaimRecord): void {
    const { open } = this.#state;
    if (!open?.claims) return;
    this.#set({ open: { ...open, claims: open.claims.map((one) => (one.id === claim.id ? claim : one)) } });
  }

  #progress(claimId: string, progress: EditProgress): void {
    this.#set({ edits: { ...this.#state.edits, [claimId]: progress } });
  }

  async #orFail(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fail(faultOf(error).code);
    }
  }

  #set(change: Partial<LibraryState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

function byPosition(a: ClaimRecord, b: ClaimRecord): number {
  return startOf(a) - startOf(b);
}

function startOf({ selectors }: ClaimRecord): number {
  return Math.min(
    ...[...selectors.source, ...selectors.cue, ...selectors.content].map(({ position }) => position.start),
  );
}
