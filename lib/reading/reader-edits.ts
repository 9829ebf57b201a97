import type { ClaimEdit } from '../claim/claim.ts';
import { isTyped, TypingPause } from '../labelling/typing-pause.ts';
import { UnsavedEdits } from '../labelling/unsaved-edits.ts';
import type { ask } from '../messaging/client.ts';
import type { ClaimEditRequest, PageState } from '../messaging/protocol.ts';
import { failure, type Result, success } from '../messaging/result.ts';
import { editedState, keptState, storedState } from './page-state.ts';
import type { ShownIds } from './shown-ids.ts';

/** What an edited claim is stored with: where it was read, which the page may have left since. */
export type EditOrigin = Pick<ClaimEditRequest, 'href' | 'metadata' | 'draft'>;

/**
 * What the reader says of a page's claims, on its way to the store: one edit after the other, and none waits for the page to be
 * read: the reader may leave it at any moment. Answers about the page that may not know of an edit yet get it laid over.
 */
export class ReaderEdits {
  readonly #ask: typeof ask;
  readonly #ids: ShownIds;
  readonly #onStored: (claimId: string, edit: ClaimEdit) => void;
  readonly #unsaved = new UnsavedEdits();
  readonly #saving = new TypingPause((claimId) => this.#save(claimId));
  readonly #origins = new Map<string, EditOrigin>();
  /** Acknowledged while an answer about the page is on its way, which may be older. */
  #storedMeanwhile: [claimId: string, edit: ClaimEdit][] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(askBackground: typeof ask, ids: ShownIds, onStored: (claimId: string, edit: ClaimEdit) => void) {
    this.#ask = askBackground;
    this.#ids = ids;
    this.#onStored = onStored;
  }

  /** One act of the reader on one claim; the answer says whether it is stored. Text is stored when typing pauses. */
  add(claimId: string, origin: EditOrigin, edit: ClaimEdit): Promise<Result<null>> {
    this.#origins.set(claimId, origin);
    this.#unsaved.add(claimId, edit);
    return isTyped(edit) ? this.#saving.soon(claimId) : this.#saving.now(claimId);
  }

  /** One act of the reader on several claims, stored in one step; the answer says whether all of them are. */
  addToAll(
    claims: readonly (readonly [claimId: string, origin: EditOrigin])[],
    edit: ClaimEdit,
  ): Promise<Result<null>> {
    this.flush();
    for (const [claimId, origin] of claims) {
      this.#origins.set(claimId, origin);
      this.#unsaved.add(claimId, edit);
    }
    return this.#inTurn(() => this.#saveAll(claims.map(([claimId]) => claimId)));
  }

  /** Sends at once what still waits for a pause in typing. */
  flush(): void {
    this.#saving.flush();
  }

  /** The background is about to be asked about the page. */
  beginQuestion(): void {
    this.#storedMeanwhile = [];
  }

  /** Resolves when every edit sent so far has been answered, so that its claim has the id it goes by. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /**
   * A state of the page with all that the reader entered and it may not know of. A claim that it lacks stays as long as
   * something of the claim is not stored, and where it was stored after the question: an answer that knows of that has
   * the claim, without a place if need be.
   * @param before the last state with an answer in it
   * @param text of the page, that the state is about
   */
  layOver(state: PageState, before: PageState, text: string): PageState {
    const kept = (laid: PageState, claimId: string, edit: ClaimEdit) =>
      editedState(keptState(laid, before, claimId, text), claimId, edit);
    let laid = state;
    for (const [claimId, edit] of this.#storedMeanwhile) laid = storedState(kept(laid, claimId, edit), claimId);
    for (const [claimId, edit] of this.#unsaved) laid = kept(laid, claimId, edit);
    return laid;
  }

  #save(claimId: string): Promise<Result<null>> {
    return this.#inTurn(() => this.#saveNow(claimId));
  }

  #inTurn(save: () => Promise<Result<null>>): Promise<Result<null>> {
    const turn = this.#queue.then(save);
    // Whoever made the edit hears of an error; the next one is sent all the same.
    const over = () => undefined;
    this.#queue = turn.then(over, over);
    return turn;
  }

  async #saveAll(claimIds: readonly string[]): Promise<Result<null>> {
    const sent = claimIds.flatMap((claimId) => {
      const origin = this.#origins.get(claimId);
      return origin ? [{ claimId, origin, edit: this.#unsaved.of(claimId) }] : [];
    });
    const [first] = sent;
    if (!first) return success(null);
    const { href, metadata } = first.origin;
    const edits = sent.map(({ claimId, origin: { draft }, edit }) => ({
      claimId: this.#ids.storedIdOf(claimId),
      draft,
      edit: this.#asStored(edit),
    }));
    const result = await this.#ask('claims.edit', { href, metadata, edits });
    if (!result.ok) return result;
    for (const [index, { claimId, edit }] of sent.entries())
      this.#acknowledge(claimId, edit, result.value.claimIds[index] ?? claimId);
    return success(null);
  }

  /** The store knows claims by their own ids. */
  #asStored(edit: ClaimEdit): ClaimEdit {
    return edit.disputes ? { ...edit, disputes: edit.disputes.map((id) => this.#ids.storedIdOf(id)) } : edit;
  }

  #acknowledge(claimId: string, edit: ClaimEdit, storedId: string): void {
    this.#unsaved.acknowledge(claimId, edit);
    this.#ids.link(claimId, storedId);
    this.#storedMeanwhile.push([claimId, edit]);
    this.#onStored(claimId, edit);
  }

  async #saveNow(claimId: string): Promise<Result<null>> {
    const origin = this.#origins.get(claimId);
    if (!origin) return failure('unexpected', `no claim ${claimId}`);
    const edit = this.#unsaved.of(claimId);
    // What was entered before an earlier edit was sent went along with that.
    if (Object.keys(edit).length === 0) return success(null);
    const storedId = this.#ids.storedIdOf(claimId);
    const result = await this.#ask('claim.edit', { ...origin, claimId: storedId, edit: this.#asStored(edit) });
    if (!result.ok) return result;
    this.#acknowledge(claimId, edit, result.value.claimId);
    return success(null);
  }
}
