import { type ClaimEdit, DEFAULT_CODER } from '../claim/claim.ts';
import { isTyped, TypingPause } from '../labelling/typing-pause.ts';
import { UnsavedEdits } from '../labelling/unsaved-edits.ts';
import { announceLabels } from '../messaging/announce.ts';
import type { PageState } from '../messaging/protocol.ts';
import type { EditProgress, FaultCode } from '../messaging/result.ts';
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

/** What the library page shows, as records. */
export interface LibraryState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  readonly articles: readonly { readonly article: ArticleRecord; readonly claims: number }[];
  readonly total: number;
  /** Articles and claims, of those asked for so far, that are damaged and cannot be shown. They stay in the store. */
  readonly unreadable: number;
  /** `claims` is `null` while they are read. */
  readonly open: {
    readonly id: string;
    readonly claims: readonly ClaimRecord[] | null;
    /** Claims of it that are damaged. */
    readonly unreadable: number;
  } | null;
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly exported: (OfferedFile & { readonly lacking: number }) | null;
}

/** Before anything is read. */
export const LOADING_LIBRARY: LibraryState = {
  phase: 'loading',
  fault: null,
  articles: [],
  total: 0,
  unreadable: 0,
  open: null,
  edits: {},
  exported: null,
};

/** Everything that is stored, read in windows; and what the reader does with it. */
export class LibraryModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: LibraryState) => void;
  readonly #unsaved = new UnsavedEdits();
  readonly #saving = new TypingPause((claimId) => this.#save(claimId));
  #state = LOADING_LIBRARY;
  #next: ArticlesCursor | null = null;

  constructor(db: SaysWhoDatabase, onState: (state: LibraryState) => void) {
    this.#db = db;
    this.#onState = onState;
  }

  /** Reads the first window, anew. */
  load(): Promise<void> {
    this.#next = null;
    this.#set({ ...LOADING_LIBRARY, exported: this.#state.exported });
    return this.#orFail(async () => {
      const [page, { articles: total }] = await Promise.all([
        articlesPage(this.#db, { limit: WINDOW }),
        counts(this.#db),
      ]);
      this.#next = page.next;
      this.#set({ phase: 'ready', articles: page.articles, total, unreadable: page.unreadable.length });
    });
  }

  /** Reads the window after those that are there. */
  showMore(): Promise<void> {
    return this.#orFail(async () => {
      const before = this.#next;
      if (!before) return;
      const page = await articlesPage(this.#db, { limit: WINDOW, before });
      // Asked twice, or everything is read anew: this window is there already or will be.
      if (this.#next !== before) return;
      this.#next = page.next;
      this.#set({
        articles: [...this.#state.articles, ...page.articles],
        unreadable: this.#state.unreadable + page.unreadable.length,
      });
    });
  }

  /** Opens an article, or closes the one that is open. */
  openArticle(id: string | null): Promise<void> {
    const article = this.#articleWith(id);
    this.#set({ open: article ? { id: article.id, claims: null, unreadable: 0 } : null });
    return this.#orFail(async () => {
      if (!article) return;
      const { claims, unreadable } = await claimsOfArticle(this.#db, article.url);
      // Another one may have been opened meanwhile.
      if (this.#state.open?.id !== article.id) return;
      this.#set({ open: { id: article.id, claims: claims.toSorted(byPosition), unreadable: unreadable.length } });
      this.#showClaims((now) => now);
    });
  }

  /** One act of the reader on one stored claim: shown at once, stored when typing pauses. */
  async edit(claimId: string, edit: ClaimEdit): Promise<void> {
    this.#unsaved.add(claimId, edit);
    this.#progress(claimId, 'saving');
    this.#showClaims((claims) => claims);
    await (isTyped(edit) ? this.#saving.soon(claimId) : this.#saving.now(claimId));
  }

  /** Stores at once what still waits for a pause in typing. */
  flush(): void {
    this.#saving.flush();
  }

  exportAll(format: ExportFormat): Promise<void> {
    return this.#offer(() => exportEverything(this.#context(format)));
  }

  exportArticle(id: string, format: ExportFormat): Promise<void> {
    return this.#offer(async () => {
      const article = this.#articleWith(id);
      if (!article) throw new Error(`no article ${id}`);
      return exportArticle(this.#context(format), article.url);
    });
  }

  exportPage(state: PageState, format: ExportFormat): Promise<void> {
    return this.#offer(() => exportPage(this.#context(format), state));
  }

  /** Says why what the reader wanted could not be done. */
  fail(fault: FaultCode): void {
    this.#set({ phase: 'failed', fault });
  }

  #context(format: ExportFormat): ExportContext {
    return { db: this.#db, format, now: new Date(), program: ownVersion() };
  }

  #offer(make: () => Promise<ExportFile>): Promise<void> {
    return this.#orFail(async () => {
      const { fileName, content, lacking } = await make();
      this.#set({ exported: { ...saveFile(fileName, content), lacking } });
    });
  }

  #articleWith(id: string | null): ArticleRecord | undefined {
    return this.#state.articles.find(({ article }) => article.id === id)?.article;
  }

  async #save(claimId: string): Promise<void> {
    const edit = this.#unsaved.of(claimId);
    try {
      const saved = await editStoredClaim(this.#db, { claimId, edit, at: new Date(), by: DEFAULT_CODER });
      this.#unsaved.acknowledge(claimId, edit);
      this.#showClaims((claims) => claims.map((claim) => (claim.id === claimId ? saved : claim)));
      // More may have been typed meanwhile, and is under way.
      this.#progress(claimId, Object.keys(this.#unsaved.of(claimId)).length === 0 ? 'saved' : 'saving');
      const article = this.#articleWith(saved.articleId);
      if (article) void announceLabels(article.url, null);
    } catch (error) {
      this.#progress(claimId, faultOf(error).code);
    }
  }

  /** The open article's claims, changed, with what is not stored yet laid over them. */
  #showClaims(change: (claims: readonly ClaimRecord[]) => readonly ClaimRecord[]): void {
    const { open } = this.#state;
    if (!open?.claims) return;
    const claims = change(open.claims).map((claim) => ({ ...claim, ...this.#unsaved.of(claim.id) }));
    this.#set({ open: { ...open, claims } });
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
