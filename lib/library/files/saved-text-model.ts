import type { FaultCode } from '../../messaging/result.ts';
import type { ArticleRecord, TextRecord } from '../../schema/records.ts';
import { deleteText, restoreText } from '../../storage/edit/save-text.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { textOf } from '../../storage/tables/texts.ts';

/** Whether an article's text is saved. */
export interface SavedTextState {
  /** `deleted` as long as it can be put back here. */
  readonly phase: 'loading' | 'saved' | 'none' | 'deleted';
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** Why it could not be read, or the last act not be done. */
  readonly fault: FaultCode | null;
}

/** Before anything is read. */
export const LOADING_TEXT: SavedTextState = { phase: 'loading', bytes: 0, fault: null };

/** The saved text of one article: how large it is, deleting it, and putting it back. */
export class SavedTextModel {
  readonly #db: SaysWhoDatabase;
  readonly #articleId: string;
  readonly #onState: (state: SavedTextState) => void;
  #state = LOADING_TEXT;
  #deleted: TextRecord | null = null;

  constructor(db: SaysWhoDatabase, articleId: string, onState: (state: SavedTextState) => void) {
    this.#db = db;
    this.#articleId = articleId;
    this.#onState = onState;
  }

  /** Reads what is saved of the article, whenever that may have changed. */
  readonly follow = (article: Pick<ArticleRecord, 'textId'>): Promise<void> =>
    this.#orFault(async () => {
      const text = await textOf(this.#db, article);
      if (text) this.#deleted = null;
      this.#show(text);
    });

  readonly remove = (): Promise<void> =>
    this.#orFault(async () => {
      this.#deleted = await deleteText(this.#db, this.#articleId);
      this.#show(null);
    });

  /** Puts the text back that was deleted here. */
  readonly restore = (): Promise<void> =>
    this.#orFault(async () => {
      const text = this.#deleted;
      if (!text) return;
      await restoreText(this.#db, this.#articleId, text);
      this.#deleted = null;
      this.#show(text);
    });

  #show(text: TextRecord | null): void {
    if (text) this.#set({ phase: 'saved', bytes: new Blob([text.text]).size, fault: null });
    else this.#set({ phase: this.#deleted ? 'deleted' : 'none', bytes: 0, fault: null });
  }

  async #orFault(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#set({ fault: faultOf(error).code });
    }
  }

  #set(change: Partial<SavedTextState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
