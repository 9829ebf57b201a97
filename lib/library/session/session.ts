import type { ClaimEdit } from '../../claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../claim/codebook.ts';
import type { ExportFormat } from '../../claim/export-format.ts';
import { DEFAULT_SETTINGS } from '../../claim/settings.ts';
import { type Announcement, announce, announceLabels } from '../../messaging/announce.ts';
import type { PageState } from '../../messaging/protocol.ts';
import type { FaultCode } from '../../messaging/result.ts';
import { saveFile } from '../../platform/download.ts';
import { messageOf } from '../../platform/i18n.ts';
import { ownVersion } from '../../platform/runtime.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import { editStep } from '../../storage/edit/changes.ts';
import { editManyClaims } from '../../storage/edit/edit-stored-claim.ts';
import { mergeSources, partSource } from '../../storage/edit/merge-sources.ts';
import { type Direction, takeBack } from '../../storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { forgetUnbacked } from '../../storage/open/unbacked.ts';
import { type ExportContext, type ExportFile, exportEverything, exportPage } from '../export/export.ts';
import { type BatchEdit, type EditsProgress, LabelEdits } from './label-edits.ts';
import { LongActs, type LongProgress } from './long-acts.ts';
import { type News, newsOf } from './news.ts';
import { type ReadPreferences, readPreferences } from './read-preferences.ts';

/** Articles of which the pages are told one by one: more is a message to each page for each of them. */
const TOLD_ONE_BY_ONE = 50;

/** What all screens of the library share. */
export interface SessionState extends ReadPreferences {
  readonly edits: EditsProgress;
  /** How far an act on very many claims is; `null` where none is under way. */
  readonly work: LongProgress | null;
  /** What the last act of the reader came to; `serial` tells two alike apart. */
  readonly news: { readonly serial: number; readonly news: News } | null;
  /** Counts what is shown differently: a screen that draws claims draws them anew. */
  readonly revision: number;
}

/** A source by id, and by name for what is said about it. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
}

/** Before anything is read. */
export const NEW_SESSION: SessionState = {
  preferences: { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS },
  preferencesFault: null,
  damaged: [],
  isUnbacked: false,
  edits: {},
  work: null,
  news: null,
  revision: 0,
};

/**
 * What the reader does in the library, whichever screen it is done on: labels, undo and redo of everything, putting sources
 * together, files. Each act is followed by news, and those who {@link onChanged | follow} it read anew what it may have changed.
 */
export class LibrarySession {
  readonly db: SaysWhoDatabase;
  /** A connection for bulk work that can be done again. */
  readonly bulk: SaysWhoDatabase;
  readonly #onState: (state: SessionState) => void;
  readonly #edits: LabelEdits;
  readonly #long: LongActs;
  readonly #followers = new Set<(what: Changed) => void>();
  #state = NEW_SESSION;
  #serial = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: SaysWhoDatabase, onState: (state: SessionState) => void, bulk = db) {
    this.db = db;
    this.bulk = bulk;
    this.#onState = onState;
    this.#edits = new LabelEdits(db, {
      coder: () => this.#state.preferences.settings.coder,
      onChange: () => this.#set({ edits: this.#edits.progress, revision: this.#state.revision + 1 }),
      onSaved: (claims) => this.#saved(claims),
    });
    this.#long = new LongActs({
      onProgress: (work) => this.#set({ work }),
      onStored: (articleIds) => {
        this.#edits.forgetStored();
        this.#savedOf([...articleIds], 'everything');
      },
    });
  }

  /** Reads the reader's codebook and settings, anew. */
  async readPreferences(): Promise<void> {
    this.#set(await readPreferences(this.db));
  }

  /** The reader has made a copy of the store, or does not want to be reminded of it. */
  async forgetUnbacked(): Promise<void> {
    if (!this.#state.isUnbacked) return;
    try {
      await forgetUnbacked(this.db);
      this.#set({ isUnbacked: false });
    } catch (error) {
      this.fail(faultOf(error).code);
    }
  }

  /**
   * This page or another changed the codebook or the settings, brought in other records, or deleted everything: reads anew what this one
   * shows of it. What the reader entered here and is not stored yet stays but for the last.
   */
  async hear(announcement: Announcement): Promise<void> {
    await this.readPreferences();
    if (announcement === 'preferences-changed') return;
    if (announcement === 'everything-deleted') this.#edits.forget();
    else this.#edits.forgetStored();
    this.#changed('everything');
  }

  /** Calls `listener` when stored claims or sources are different from now on. @returns how to leave off */
  onChanged(listener: (what: Changed) => void): () => void {
    this.#followers.add(listener);
    return () => this.#followers.delete(listener);
  }

  /** A claim as the reader left it, whatever is stored of it. */
  shown(claim: ClaimRecord): ClaimRecord {
    return this.#edits.shown(claim);
  }

  /** One act of the reader on one claim. */
  edit(claimId: string, edit: ClaimEdit): Promise<void> {
    return this.#edits.edit(claimId, edit);
  }

  /** One act of the reader on several claims: one step to undo. */
  async editAll(batches: readonly BatchEdit[]): Promise<void> {
    const fault = await this.#edits.editAll(batches);
    const claims = batches.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
    this.#tell(fault ? { type: 'failed', fault } : { type: 'labelled', claims });
  }

  /**
   * One act of the reader on as many claims as there are, most of them out of sight: one step to undo. It can be {@link endWork ended}.
   * @param editOf what is said of a claim as it is stored
   */
  editMany(claimIds: readonly string[], editOf: (claim: ClaimRecord) => ClaimEdit): Promise<void> {
    return this.#inTurn(async () => {
      const fault = await this.#edits.settle();
      if (fault) return { type: 'failed', fault };
      const request = { ...this.#step(), claimIds, editOf };
      const claims = await this.#long.run('labelling', (watch) => editManyClaims(this.db, request, watch));
      return { type: 'labelled', claims };
    });
  }

  /** Ends an act on very many claims. What was done is done, and can be taken back. */
  endWork(): void {
    this.#long.end();
  }

  /** Undoes the last step of all, or redoes the last one undone; one after the other, and after all that is being stored. */
  takeBack(direction: Direction): Promise<void> {
    return this.#inTurn(async () => {
      // What the reader entered last comes first: no step before it is taken back under it.
      const fault = await this.#edits.settle();
      if (fault) return { type: 'failed', fault };
      const taken = await this.#long.run(direction, (watch) =>
        takeBack(this.db, direction, null, this.#author(), watch),
      );
      const news = await newsOf(this.db, direction, taken);
      if (taken) {
        this.#edits.replaced(taken.claims);
        if (taken.claims.length > 0) this.#saved(taken.claims);
        if (taken.sources > 0) this.#changed('sources');
      }
      return news;
    });
  }

  /** Puts one source together with another. */
  merge(from: NamedSource, into: NamedSource): Promise<void> {
    return this.#inTurn(async () => {
      await mergeSources(this.db, { ...this.#step(), from: from.id, into: into.id });
      this.#changed('sources');
      return { type: 'merged', from: from.name, into: into.name };
    });
  }

  /** Lets a source stand for itself again. */
  part(source: NamedSource): Promise<void> {
    return this.#inTurn(async () => {
      await partSource(this.db, { ...this.#step(), sourceId: source.id });
      this.#changed('sources');
      return { type: 'parted', name: source.name };
    });
  }

  exportAll(format: ExportFormat): Promise<void> {
    return this.save(format, exportEverything);
  }

  exportPage(state: PageState, format: ExportFormat): Promise<void> {
    return this.save(format, (context) => exportPage(context, state));
  }

  /** Makes a file and saves it. */
  async save(format: ExportFormat, make: (context: ExportContext) => Promise<ExportFile>): Promise<void> {
    try {
      const { fileName, content, ...shortcomings } = await make({
        db: this.db,
        format,
        now: new Date(),
        program: ownVersion(),
        wordOf: messageOf,
      });
      this.#tell({ type: 'exported', file: { ...saveFile(fileName, content), ...shortcomings } });
    } catch (error) {
      this.fail(faultOf(error).code);
    }
  }

  /** Says why what the reader wanted could not be done. */
  fail(fault: FaultCode): void {
    this.#tell({ type: 'failed', fault });
  }

  /** Takes the last news away. */
  dismissNews(): void {
    this.#set({ news: null });
  }

  /** Begins to store what still waits for a pause in typing. */
  flush(): void {
    this.#edits.flush();
  }

  #author() {
    return { at: new Date(), by: this.#state.preferences.settings.coder };
  }

  #step() {
    const author = this.#author();
    return { ...author, step: editStep(author.at) };
  }

  /** One act after the other: which step is the last one must not depend on which of two came through first. */
  #inTurn(act: () => Promise<News>): Promise<void> {
    const turn = this.#turn.then(async () => {
      try {
        this.#tell(await act());
      } catch (error) {
        this.fail(faultOf(error).code);
      }
    });
    this.#turn = turn;
    return turn;
  }

  #saved(claims: readonly ClaimRecord[]): void {
    this.#savedOf([...new Set(claims.map(({ articleId }) => articleId))], 'claims');
  }

  #savedOf(articleIds: readonly string[], what: Changed): void {
    this.#changed(what);
    this.#announce(articleIds).catch((error: unknown) => this.fail(faultOf(error).code));
  }

  /** Tells the pages that show these articles. A damaged article has no page that could be found by its address. */
  async #announce(articleIds: readonly string[]): Promise<void> {
    if (articleIds.length > TOLD_ONE_BY_ONE) return announce('records-replaced');
    const articles = await this.db.articles.bulkGet([...articleIds]);
    for (const article of articles) if (typeof article?.url === 'string') void announceLabels(article.url, null);
  }

  #changed(what: Changed): void {
    for (const listener of this.#followers) listener(what);
  }

  #tell(news: News): void {
    this.#serial += 1;
    this.#set({ news: { serial: this.#serial, news } });
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

/** What may be different in the store: labels of claims, which source is which, or all that was there. */
export type Changed = 'claims' | 'sources' | 'everything';
