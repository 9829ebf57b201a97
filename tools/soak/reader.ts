/** Somebody who reads one page after the other and labels some of what is said there: drawn by chance, the same for the same seed. */
import type { CDPSession, Page } from 'puppeteer-core';
import { SOURCE_KINDS, STATUSES } from '../../lib/claim/taxonomy.ts';
import type { ReaderBrowser } from '../browser/reader-browser.ts';
import { wordsOf } from '../drive/words.ts';
import { type CardLabel, labelInCard, noteInCard } from './in-card.ts';
import { countListed, labelInPopup, undoInPopup } from './in-popup.ts';
import { type Act, actProblems, type StoredAct } from './ledger.ts';
import { clickableMark, hasMarks, scrollThrough } from './on-page.ts';
import type { StoreView } from './store-view.ts';

/** What a reader gives: each value but the one that a claim begins with. */
const GIVEN_STATUSES = STATUSES.filter((status) => status !== 'unassessed');
const GIVEN_KINDS = SOURCE_KINDS.filter((kind) => kind !== 'unspecified');
/** How many labels of a hundred are a note, and how many are taken back at once. */
const NOTES = 0.25;
const UNDONE = 0.2;
/** Milliseconds within which marks come, in a language in which claims are found and in another. */
const MARKS = 10_000;
const NO_MARKS = 300;

/** What is counted besides acts. */
export interface Counts {
  /** Pages with marks on them, and those without. */
  marked: number;
  unmarked: number;
  /** Of those, pages in English: of no prose, or of prose in which nobody says anything. */
  unmarkedEnglish: number;
  /** Clicks on a mark that the page had a use of its own for, or lay over: the popup was taken instead. */
  noCard: number;
  /** Pages whose own scripts led to another address. */
  strayed: number;
  /** Pages that asked something in a window of their own again and again, so that nothing could be done on them. */
  heldUp: number;
}

export class Reader {
  readonly acts: StoredAct[] = [];
  readonly problems: string[] = [];
  readonly counts: Counts = { marked: 0, unmarked: 0, unmarkedEnglish: 0, noCard: 0, strayed: 0, heldUp: 0 };
  readonly #browser: ReaderBrowser;
  readonly #closePopup: (popup: Page) => Promise<void>;
  readonly #store: StoreView;
  readonly #random: () => number;

  /** @param closePopup as a click beside it does */
  constructor(
    browser: ReaderBrowser,
    store: StoreView,
    random: () => number,
    closePopup = (popup: Page): Promise<void> => popup.close(),
  ) {
    this.#browser = browser;
    this.#closePopup = closePopup;
    this.#store = store;
    this.#random = random;
  }

  /**
   * Reads what a page shows now, and labels a claim of it.
   * @param session the debugger's line to it, which sees into the card; `null` in a browser that has none
   */
  async read(page: Page, session: CDPSession | null, isEnglish: boolean): Promise<void> {
    await scrollThrough(page);
    const isMarked = await hasMarks(page, isEnglish ? MARKS : NO_MARKS);
    if (isMarked) this.counts.marked++;
    else this.counts.unmarked++;
    if (!isMarked && isEnglish) this.counts.unmarkedEnglish++;
    if (isMarked) await this.#label(page, session);
  }

  /** In the card and in the popup, in turn. */
  async #label(page: Page, session: CDPSession | null): Promise<void> {
    const isForCard = this.acts.filter(({ edit }) => edit !== null).length % 2 === 0;
    if (isForCard && (await this.#labelInCard(page, session))) return;
    await this.#labelInPopup(page);
  }

  async #labelInCard(page: Page, session: CDPSession | null): Promise<boolean> {
    await page.bringToFront();
    const place = await clickableMark(page, Math.floor(this.#random() * 1_000));
    const draw = (shown: string): CardLabel =>
      this.#random() < NOTES
        ? { note: this.#newNote() }
        : { status: this.#pick(GIVEN_STATUSES.filter((status) => wordsOf(`status.${status}`) !== shown)) };
    const outcome = !place
      ? { type: 'no-card' as const }
      : session
        ? await labelInCard(page, session, place, draw)
        : await noteInCard(page, place, this.#newNote(), (timeout) => this.#store.hasNews(timeout));
    if (outcome.type === 'no-card') {
      this.counts.noCard++;
      return false;
    }
    if (outcome.type === 'failed') this.problems.push(`${page.url()}: the card says “${outcome.says}”`);
    else await this.#list(page, 'card', outcome);
    return true;
  }

  async #labelInPopup(page: Page): Promise<void> {
    const address = page.url();
    const popup = await this.#browser.clickButton(page);
    try {
      const listed = await countListed(popup);
      if (listed === 0) {
        if (page.url() === address) this.problems.push(`${address}: there are marks, and the popup lists none`);
        else this.counts.strayed++;
        return;
      }
      const index = Math.floor(this.#random() * Math.min(listed, 20));
      const field = this.#random() < NOTES ? 'note' : this.#random() < 0.4 ? 'sourceKind' : 'status';
      const outcome = await labelInPopup(popup, index, field, (now) => this.#valueOf(field, now));
      await this.#list(page, 'popup', outcome);
      if (this.#random() >= UNDONE) return;
      const undone = await undoInPopup(popup);
      await this.#list(page, 'popup', { ...undone, cue: outcome.cue, edit: null });
    } finally {
      await this.#closePopup(popup);
    }
  }

  /** Another value than the one that is there. */
  #valueOf(field: 'status' | 'sourceKind' | 'note', now: string): string {
    if (field === 'note') return this.#newNote();
    return this.#pick<string>((field === 'status' ? GIVEN_STATUSES : GIVEN_KINDS).filter((value) => value !== now));
  }

  #newNote(): string {
    return `Asked on visit ${this.acts.length + 1}`;
  }

  /** Puts an acknowledged act on the list, with what the store has of it now. */
  async #list(page: Page, way: Act['way'], told: Omit<Act, 'number' | 'way' | 'address'>): Promise<void> {
    const { cue, edit, sent, acknowledged } = told;
    const act: Act = { number: this.acts.length + 1, way, address: page.url(), cue, edit, sent, acknowledged };
    const news = await this.#store.news();
    this.problems.push(...actProblems(act, news, this.acts.at(-1)));
    this.acts.push({ ...act, changes: news.changes });
  }

  #pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.#random() * values.length)];
    if (value === undefined) throw new RangeError('no values');
    return value;
  }
}
