import type { ClaimEdit } from '../claim/claim.ts';
import type { Painter } from '../highlight/painter.ts';
import { isTyped, TypingPause } from '../labelling/typing-pause.ts';
import { UnsavedEdits } from '../labelling/unsaved-edits.ts';
import type { ask } from '../messaging/client.ts';
import { type ArticleClaims, type ClaimEditRequest, type PageState, TEXT_LIMIT } from '../messaging/protocol.ts';
import { type FaultCode, failure, type Result, success } from '../messaging/result.ts';
import { NO_CHANGE, type PageChange } from '../page/page-change.ts';
import { PageReader } from '../page/page-reader.ts';
import type { PageText } from '../page/page-text.ts';
import { readMetadata } from '../page/read-metadata.ts';
import { pauseForPage, runInSlices } from '../page/steps.ts';
import { marksOf } from './marks.ts';
import { answeredState, editedState, failedState, notArticleState, readingState, storedState } from './page-state.ts';
import { Patience } from './patience.ts';
import { ShownIds } from './shown-ids.ts';
import { TextSender } from './text-sender.ts';
import { Unveiling } from './unveiling.ts';

/** Half of a frame. */
const SLICE_MS = 8;

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
 * of them is sent on. Readings and edits go one after another, so that an answer never undoes a later edit.
 */
export class Reading {
  readonly #options: ReadingOptions;
  readonly #ids = new ShownIds();
  readonly #unsaved = new UnsavedEdits();
  readonly #saving = new TypingPause((claimId) => this.#save(claimId));
  /** What an edited claim is stored with: where it was read, which the page may have left since. */
  readonly #origins = new Map<string, Pick<ClaimEditRequest, 'href' | 'metadata' | 'draft'>>();
  readonly #listeners = new Set<(state: PageState) => void>();
  readonly #reader: PageReader;
  readonly #sender: TextSender;
  readonly #patience = new Patience();
  readonly #unveiling = new Unveiling(() => {
    this.changed({ ...NO_CHANGE, isRestyled: true });
    this.read();
  });
  #state: PageState;
  /** The text the claims of the state have their places in, and the address it was read at. */
  #page: PageText | null = null;
  #href = '';
  /** The address at which the page was read last, whatever came of it. */
  #readAt = '';
  #queue: Promise<unknown> = Promise.resolve();
  #isReadQueued = false;
  #mustAsk = false;
  /** Nodes that changed since the painted text was read: no mark goes back on them. */
  #touched = new Set<Node>();
  /** Those among them that changed since the text being asked about was read. */
  #touchedSinceAsked = new Set<Node>();
  #isRestless = false;
  #isStopped = false;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#reader = new PageReader(options.doc);
    this.#sender = new TextSender(options.ask);
    this.#state = readingState(readMetadata(options.doc, options.href()));
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
    void this.#enqueue(async () => {
      try {
        await this.#readNow();
      } catch (error) {
        // Said where the reader looks, and thrown on to the console, where a report begins.
        this.#set(failedState(this.#state, 'unexpected'));
        throw error;
      }
    });
  }

  /**
   * Nodes of the page changed: their marks go at once, before the browser paints other words under them. The page is read
   * again when it has come to rest.
   */
  touch(nodes: Iterable<Node>): void {
    this.#options.painter.unmark(nodes);
    for (const node of nodes) {
      this.#touched.add(node);
      this.#touchedSinceAsked.add(node);
    }
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
    if (!claim) return Promise.resolve(failure('unexpected', `no claim ${claimId}`));
    this.#origins.set(claimId, { href: this.#href, metadata: this.#state.metadata, draft: claim.draft });
    this.#unsaved.add(claimId, edit);
    this.#set(editedState(this.#state, claimId, edit));
    if (!isTyped(edit)) this.#paint();
    return isTyped(edit) ? this.#saving.soon(claimId) : this.#saving.now(claimId);
  }

  /** Stores at once what still waits for a pause in typing: the popup or the card was closed. */
  flush(): void {
    this.#saving.flush();
  }

  /** Takes all marks away and answers no more. */
  stop(): void {
    this.flush();
    this.#isStopped = true;
    this.#unveiling.stop();
    this.#options.painter.destroy();
    this.#listeners.clear();
  }

  #save(claimId: string): Promise<Result<null>> {
    return this.#enqueue(async () => {
      const origin = this.#origins.get(claimId);
      if (!origin) return failure('unexpected', `no claim ${claimId}`);
      const edit = this.#unsaved.of(claimId);
      const result = await this.#options.ask('claim.edit', { ...origin, claimId: this.#ids.storedIdOf(claimId), edit });
      if (!result.ok) return result;
      this.#unsaved.acknowledge(claimId, edit);
      this.#ids.link(claimId, result.value.claimId);
      this.#set(storedState(this.#state, claimId));
      // Where it stands now is for the background to say.
      if (edit.place !== undefined || edit.detached !== undefined) this.read(true);
      return success(null);
    });
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn;
    return turn;
  }

  async #readNow(): Promise<void> {
    this.#isReadQueued = false;
    if (this.#isStopped) return;
    const { doc, pause = pauseForPage, sliceMs = SLICE_MS } = this.#options;
    const href = this.#options.href();
    // Another article may be made of the same elements, with other classes.
    if (href !== this.#readAt) this.#reader.forget();
    this.#readAt = href;
    const metadata = readMetadata(doc, href);
    this.#touchedSinceAsked = new Set();
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
    const isNew = page.text !== this.#page?.text || href !== this.#href;
    if (!this.#mustAsk && this.#state.phase === 'ready' && !isNew) {
      // The same words in other nodes: a framework drew the page anew.
      this.#adopt(page);
      this.#paint();
      return;
    }
    const fault = this.#whyNot(page.text, isNew);
    if (fault) {
      this.#set(failedState(this.#state, fault));
      return;
    }
    this.#mustAsk = false;
    const answer = await this.#sender.ask(href, metadata, page.text);
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
    this.#touched = this.#touchedSinceAsked;
  }

  #answered(metadata: PageState['metadata'], text: string, answer: ArticleClaims): PageState {
    const claims = this.#ids.show(answer.claims);
    let state = answeredState(metadata, text, { ...answer, claims });
    for (const [claimId, edit] of this.#unsaved) state = editedState(state, claimId, edit);
    return state;
  }

  #paint(): void {
    if (!this.#page || this.#isStopped) return;
    this.#options.painter.paint(marksOf(this.#state.claims, this.#page));
    this.#options.painter.unmark(this.#touched);
  }

  #set(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
