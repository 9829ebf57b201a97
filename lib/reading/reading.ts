import type { ClaimEdit, PageClaim } from '../claim/claim.ts';
import { uuidV7 } from '../claim/id.ts';
import type { Painter } from '../highlight/painter.ts';
import { isTyped } from '../labelling/typing-pause.ts';
import type { ask } from '../messaging/client.ts';
import { type ArticleClaims, type PageState, type TakeBackAnswer, TEXT_LIMIT } from '../messaging/protocol.ts';
import { type FaultCode, failure, type Result } from '../messaging/result.ts';
import { NO_CHANGE, type PageChange } from '../page/page-change.ts';
import { PageReader } from '../page/page-reader.ts';
import type { PageText } from '../page/page-text.ts';
import { readMetadata } from '../page/read-metadata.ts';
import { pauseForPage, runInSlices } from '../page/steps.ts';
import { Marking } from './marking.ts';
import { marksOf } from './marks.ts';
import { answeredState, editedState, failedState, notArticleState, readingState, storedState } from './page-state.ts';
import { Patience } from './patience.ts';
import { type Placed, ReaderEdits } from './reader-edits.ts';
import { ShownIds } from './shown-ids.ts';
import { TextSender } from './text-sender.ts';
import { TouchedNodes } from './touched-nodes.ts';
import { Unveiling } from './unveiling.ts';

/** Half of a frame. */
const SLICE_MS = 8;

/** What a reading needs of its page and of the browser, so that tests can stand in for both. */
export interface ReadingOptions {
  readonly doc: Document;
  readonly href: () => string;
  readonly painter: Painter;
  readonly ask: typeof ask;
  /** Gives the page its turn in the middle of a long reading. */
  readonly pause?: () => Promise<void>;
  /** How long, in milliseconds, a reading keeps the page's thread at most before that. */
  readonly sliceMs?: number;
}

/**
 * One page being read: its text goes to the background, the claims that come back are painted, and what the reader says
 * of them is sent on.
 */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #ids = new ShownIds();
  readonly #edits: ReaderEdits;
  readonly #listeners = new Set<(state: PageState) => void>();
  readonly #reader: PageReader;
  readonly #sender: TextSender;
  readonly #patience = new Patience();
  /** What the reader marks by hand. */
  readonly marking = new Marking({
    at: () => this.#page && { href: this.#href, metadata: this.#state.metadata, page: this.#page },
    ask: (type, about, rest) => this.#sender.askAbout(type, about, rest),
    change: (change) => this.#set(change(this.#state)),
    repaint: () => this.#paint(),
  });
  readonly #unveiling = new Unveiling(() => {
    this.changed({ ...NO_CHANGE, isRestyled: true });
    this.read();
  });
  #state: PageState;
  /** The last state with an answer in it: a page may show no text for a moment, and has no claims then. */
  #known: PageState;
  /** The text the claims of the state have their places in, and the address it was read at. */
  #page: PageText | null = null;
  #href = '';
  /** The address at which the page was read last, whatever came of it. */
  #readAt = '';
  /** One reading after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #isReadQueued = false;
  #mustAsk = false;
  readonly #touched = new TouchedNodes();
  #isRestless = false;
  #isStopped = false;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#reader = new PageReader(options.doc);
    this.#sender = new TextSender(options.ask);
    this.#edits = new ReaderEdits(options.ask, this.#ids, (claimId, edit) => this.#stored(claimId, edit));
    this.#state = readingState(readMetadata(options.doc, options.href()));
    this.#known = this.#state;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Calls back with every new state. Answers how to leave off. */
  onState(listener: (state: PageState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the page as if for the first time. */
  readAnew(): void {
    this.#reader.forget();
    this.#patience.renew();
    this.#unveiling.renew();
    this.read(true);
  }

  /**
   * Reads what has changed in the page, and asks the background about its text where that is new, or `mustAsk`.
   * @param isRestless whether the page goes on changing
   */
  read(mustAsk = false, isRestless = false): void {
    this.#mustAsk ||= mustAsk;
    this.#isRestless = isRestless;
    if (this.#isReadQueued || this.#isStopped) return;
    this.#isReadQueued = true;
    const turn = async () => {
      try {
        await this.#readNow();
      } catch (error) {
        // What was walked by half is not to be trusted.
        this.#reader.forget();
        // Said where the reader looks, and thrown on to the console, where a report begins.
        this.#set(failedState(this.#state, 'unexpected'));
        throw error;
      }
    };
    this.#queue = this.#queue.then(turn, turn);
  }

  /**
   * Nodes of the page changed: their marks go at once, before the browser paints other words under them. The page is read
   * again when it has come to rest.
   */
  touch(nodes: Iterable<Node>): void {
    this.#options.painter.unmark(nodes);
    this.#touched.add(nodes);
  }

  /** What changed in the page, by kind: only that is read again. */
  changed(change: PageChange): void {
    this.#reader.note(change);
  }

  /** Another tab changed labels: reads them again where they are this article's, or may be before the first answer. */
  labelsChanged(articleUrl: string): void {
    const { phase, article } = this.#state;
    if (phase === 'reading' || article?.articleUrl === articleUrl) this.read(true);
  }

  /**
   * One act of the reader on one claim. It shows at once, and stays on the screen whatever becomes of it; the answer says
   * whether it is stored. Text comes with every key, and is stored when typing pauses.
   */
  edit(claimId: string, edit: ClaimEdit): Promise<Result<null>> {
    const claim = this.#state.claims.find((one) => one.id === claimId);
    if (!claim) return Promise.resolve(failure('unexpected', claimId));
    const saved = this.#edits.add(...this.#placed(claim), edit, this.#disputedBy(edit));
    this.#set(editedState(this.#state, claimId, edit));
    if (!isTyped(edit)) this.#paint();
    return saved;
  }

  /**
   * One act of the reader on several claims: one step, which is stored and taken back as a whole. An empty edit saves the article:
   * those that are not stored yet as they are, and the text that they have their places in.
   */
  editAll(claimIds: readonly string[], edit: ClaimEdit): Promise<Result<null>> {
    const ids = new Set(claimIds);
    const isMeant = (claim: PageClaim) => ids.has(claim.id) && !(claim.stored && Object.keys(edit).length === 0);
    const claims = this.#state.claims.filter(isMeant);
    const saved = this.#edits.addToAll(claims.map(this.#placed), edit, this.#disputedBy(edit));
    this.#set(claims.reduce((state, { id }) => editedState(state, id, edit), this.#state));
    this.#paint();
    if (Object.keys(edit).length === 0) void saved.then((result) => (result.ok ? this.#saveText() : undefined));
    return saved;
  }

  /**
   * Undo or redo on this article; what comes of it is read when the background announces it. What the reader entered last comes
   * first: as long as that cannot be stored, a step before it is not taken back under it.
   */
  async takeBack(direction: 'undo' | 'redo'): Promise<Result<TakeBackAnswer>> {
    const saved = await this.#edits.storeAll();
    if (!saved.ok) return saved;
    const { metadata } = this.#state;
    return this.#options.ask('steps.take-back', { href: this.#href, metadata, direction, step: uuidV7() });
  }

  /** Stores the text of an article whose claims are all stored; a fault is shown where those of reading the store are. */
  async #saveText(): Promise<void> {
    const place = { href: this.#href, metadata: this.#state.metadata, text: this.#page?.text ?? '' };
    const saved = await this.#sender.askAbout('article.save', place, {});
    const { article } = this.#state;
    if (saved.ok || !article) this.read(true);
    else this.#set({ ...this.#state, article: { ...article, storageFault: saved.fault.code } });
  }

  #placed = ({ id, draft }: PageClaim): Placed => [id, { href: this.#href, metadata: this.#state.metadata, draft }];

  /** Claims that an edit disputes and that are not in the store. */
  #disputedBy({ disputes }: ClaimEdit): Placed[] {
    return this.#state.claims.filter(({ id, stored }) => !stored && disputes?.includes(id)).map(this.#placed);
  }

  /** Stores at once what still waits for a pause in typing: popup or card was closed. Answers whether all had been stored before. */
  flush(): boolean {
    return this.#edits.flush();
  }

  /** Takes all marks away and reads no more. Whoever follows the state is told no more either, unless there is a card to be left. */
  stop(leavesCard = false): void {
    this.flush();
    this.#isStopped = true;
    this.#unveiling.stop();
    this.#options.painter.destroy();
    if (!leavesCard) this.#listeners.clear();
  }

  #stored(claimId: string, { place, detached }: ClaimEdit): void {
    this.#set(storedState(this.#state, claimId));
    // Where it stands now is for the background to say.
    if (place !== undefined || detached !== undefined) this.read(true);
  }

  async #readNow(): Promise<void> {
    this.#isReadQueued = false;
    if (this.#isStopped) return;
    const { doc, pause = pauseForPage, sliceMs = SLICE_MS } = this.#options;
    const href = this.#options.href();
    if (href !== this.#readAt) {
      // Another article may be made of the same elements, with other classes.
      this.#reader.forget();
      this.#unveiling.renew();
    }
    this.#readAt = href;
    const metadata = readMetadata(doc, href);
    this.#touched.beginReading();
    const page = await runInSlices(this.#reader.read(), sliceMs, pause);
    if (this.#isStopped) return;
    // The page went to another article in the middle of it.
    if (this.#options.href() !== href) return this.read();
    if (page.text === '') {
      this.#page = null;
      this.#set(notArticleState(metadata));
      this.#options.painter.paint([]);
      if (this.#reader.isHidden) this.#unveiling.lookLater();
      return;
    }
    this.#unveiling.renew();
    const isNew = page.text !== this.#page?.text || href !== this.#href;
    if (!this.#mustAsk && this.#state.phase === 'ready' && !isNew) {
      // The same words in other nodes: a framework drew the page anew.
      this.#adopt(page);
      this.#paint();
      return;
    }
    const fault = this.#whyNot(page.text, isNew);
    if (fault) return this.#set(failedState(this.#state, fault));
    this.#mustAsk = false;
    this.#edits.beginQuestion();
    const answer = await this.#sender.ask(href, metadata, page.text);
    await this.#edits.settled();
    if (this.#isStopped) return;
    if (!answer.ok) {
      this.#set(failedState(this.#state, answer.fault.code));
      return;
    }
    this.#adopt(page);
    this.#href = href;
    this.#set(this.#answered(metadata, page.text, answer.value));
    this.#paint();
  }

  /** Why a text is not worth asking about, or `null`. The page is left in peace then, and what is painted stays. */
  #whyNot(text: string, isNew: boolean): FaultCode | null {
    if (text.length > TEXT_LIMIT) return 'text-too-long';
    if (isNew || !this.#isRestless) this.#patience.spend(this.#isRestless);
    return this.#patience.isOver ? 'page-restless' : null;
  }

  #adopt(page: PageText): void {
    this.#page = page;
    this.#touched.adopt();
  }

  #answered(metadata: PageState['metadata'], text: string, answer: ArticleClaims): PageState {
    const claims = this.#ids.show(answer.claims);
    return this.#edits.layOver(answeredState(metadata, text, { ...answer, claims }), this.#known, text);
  }

  #paint(): void {
    if (!this.#page || this.#isStopped) return;
    const marks = marksOf(this.#state.claims, this.#page, this.#state.article?.preferences);
    this.#options.painter.paint(this.#touched.sparing(this.marking.over(marks, this.#page)));
  }

  #set(state: PageState): void {
    this.#state = state;
    if (state.article) this.#known = state;
    for (const listener of this.#listeners) listener(state);
  }
}
