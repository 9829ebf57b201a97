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

/** A claim, and what it is stored with. */
export type Placed = readonly [claimId: string, origin: EditOrigin];

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
  /** Claims that an edit disputes and that are not in the store: they are put there before it, to have an id that lasts. */
  readonly #disputed = new Map<string, EditOrigin>();
  /** Acknowledged while an answer about the page is on its way, which may be older. */
  #storedMeanwhile: [claimId: string, edit: ClaimEdit][] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(askBackground: typeof ask, ids: ShownIds, onStored: (claimId: string, edit: ClaimEdit) => void) {
    this.#ask = askBackground;
    this.#ids = ids;
    this.#onStored = onStored;
  }

  /**
   * One act of the reader on one claim; the answer says whether it is stored. Text is stored when typing pauses.
   * @param disputed what it disputes that is not in the store yet
   */
  add(claimId: string, origin: EditOrigin, edit: ClaimEdit, disputed: readonly Placed[] = []): Promise<Result<null>> {
    this.#note([[claimId, origin]], edit, disputed);
    return isTyped(edit) ? this.#saving.soon(claimId) : this.#saving.now(claimId);
  }

  /** One act of the reader on several claims, stored in one step; the answer says whether all of them are. */
  addToAll(claims: readonly Placed[], edit: ClaimEdit, disputed: readonly Placed[] = []): Promise<Result<null>> {
    this.flush();
    this.#note(claims, edit, disputed);
    return this.#inTurn(() => this.#saveAll(claims.map(([claimId]) => claimId)));
  }

  /** Sends at once what still waits for a pause in typing. Answers whether everything had been acknowledged before. */
  flush(): boolean {
    this.#saving.flush();
    return this.#unsaved.isEmpty;
  }

  /** Stores all that is not stored yet, once more where it could not be; the answer says whether it is. */
  async storeAll(): Promise<Result<null>> {
    const saved = await Promise.all([...this.#unsaved].map(([claimId]) => this.#saving.now(claimId)));
    await this.settled();
    return saved.find(({ ok }) => !ok) ?? success(null);
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

  #note(claims: readonly Placed[], edit: ClaimEdit, disputed: readonly Placed[]): void {
    for (const [claimId, origin] of disputed) this.#disputed.set(claimId, origin);
    for (const [claimId, origin] of claims) {
      this.#origins.set(claimId, origin);
      this.#unsaved.add(claimId, edit);
    }
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
    const before = await this.#storeDisputed(claimIds);
    if (!before.ok) return before;
    return this.#send(
      claimIds.flatMap((claimId) => {
        const origin = this.#origins.get(claimId);
        return origin ? [{ claimId, origin, edit: this.#unsaved.of(claimId) }] : [];
      }),
    );
  }

  /** Puts into the store what these claims dispute. What is entered of those themselves waits for its own turn. */
  #storeDisputed(claimIds: readonly string[]): Promise<Result<null>> {
    const ids = new Set(claimIds.flatMap((claimId) => this.#unsaved.of(claimId).disputes ?? []));
    const missing = [...this.#disputed].filter(([claimId]) => ids.has(claimId));
    return this.#send(missing.map(([claimId, origin]) => ({ claimId, origin, edit: {} })));
  }

  async #send(sent: readonly { claimId: string; origin: EditOrigin; edit: ClaimEdit }[]): Promise<Result<null>> {
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
    // A page that goes on from article to article is read for hours, and what is stored needs none of it.
    if (this.#unsaved.acknowledge(claimId, edit)) this.#origins.delete(claimId);
    this.#disputed.delete(claimId);
    this.#ids.link(claimId, storedId);
    this.#storedMeanwhile.push([claimId, edit]);
    this.#onStored(claimId, edit);
  }

  async #saveNow(claimId: string): Promise<Result<null>> {
    const before = await this.#storeDisputed([claimId]);
    if (!before.ok) return before;
    const edit = this.#unsaved.of(claimId);
    // What was entered before an earlier edit was sent went along with that.
    if (Object.keys(edit).length === 0) return success(null);
    const origin = this.#origins.get(claimId);
    if (!origin) return failure('unexpected', claimId);
    const storedId = this.#ids.storedIdOf(claimId);
    const result = await this.#ask('claim.edit', { ...origin, claimId: storedId, edit: this.#asStored(edit) });
    if (!result.ok) return result;
    this.#acknowledge(claimId, edit, result.value.claimId);
    return success(null);
  }
}
