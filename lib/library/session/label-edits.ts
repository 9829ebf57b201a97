import type { ClaimEdit } from '../../claim/claim.ts';
import { isTyped, TypingPause } from '../../labelling/typing-pause.ts';
import { UnsavedEdits } from '../../labelling/unsaved-edits.ts';
import type { EditProgress, FaultCode } from '../../messaging/result.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import { type Author, editStep } from '../../storage/edit/changes.ts';
import { editStoredClaims } from '../../storage/edit/edit-stored-claim.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';

/** How the last edit of each claim goes, by claim id. */
export type EditsProgress = Readonly<Record<string, EditProgress>>;

/** The same said of several claims. */
export interface BatchEdit {
  readonly claimIds: readonly string[];
  readonly edit: ClaimEdit;
}

/** What the edits tell their owner. */
export interface EditsOwner {
  /** Who the reader is now: the name that changes are signed with. */
  coder(): string;
  /** Something is shown differently from now on: a label, or how its saving goes. */
  onChange(): void;
  /** These claims have been stored. */
  onSaved(claims: readonly ClaimRecord[]): void;
}

/**
 * What the reader says of stored claims: shown at once, stored when typing pauses, and kept on the screen where it could not be
 * stored. It remembers how each claim was last stored, so that a list goes on showing a claim that its filters no longer let
 * through until the reader looks for something else.
 */
export class LabelEdits {
  readonly #db: SaysWhoDatabase;
  readonly #owner: EditsOwner;
  #unsaved = new UnsavedEdits();
  readonly #saving = new TypingPause((claimId: string) => this.#saveOne(claimId));
  readonly #stored = new Map<string, ClaimRecord>();
  /** What is drawn for each claim: the same object as long as it is the same. */
  readonly #shown = new Map<
    string,
    { readonly from: ClaimRecord; readonly edit: ClaimEdit; readonly claim: ClaimRecord }
  >();
  readonly #underWay = new Set<Promise<unknown>>();
  #progress: EditsProgress = {};

  constructor(db: SaysWhoDatabase, owner: EditsOwner) {
    this.#db = db;
    this.#owner = owner;
  }

  get progress(): EditsProgress {
    return this.#progress;
  }

  /** One act of the reader on one claim. Settles when it is stored, or could not be: {@link progress} says which. */
  async edit(claimId: string, edit: ClaimEdit): Promise<void> {
    this.#unsaved.add(claimId, edit);
    this.#tell([claimId], 'saving');
    await this.#follow(isTyped(edit) ? this.#saving.soon(claimId) : this.#saving.now(claimId));
  }

  /** What the reader says of several claims at once: one step to undo. @returns why it could not be stored, or `null` */
  async editAll(batches: readonly BatchEdit[]): Promise<FaultCode | null> {
    for (const { claimIds, edit } of batches) for (const claimId of claimIds) this.#unsaved.add(claimId, edit);
    for (const { claimIds } of batches) this.#tell(claimIds, 'saving');
    const at = new Date();
    const step = editStep(at);
    let fault: FaultCode | null = null;
    const work = async () => {
      for (const { claimIds, edit } of batches) {
        fault = (await this.#saveOrFault(claimIds, edit, { at, step })) ?? fault;
      }
    };
    await this.#follow(work());
    return fault;
  }

  /** Claims were stored by something else than an edit here: an undo. */
  replaced(claims: readonly ClaimRecord[]): void {
    for (const claim of claims) this.#stored.set(claim.id, claim);
    this.#owner.onChange();
  }

  /** Records came from elsewhere: what was stored here last is no longer how things are. */
  forgetStored(): void {
    this.#stored.clear();
    this.#shown.clear();
    this.#owner.onChange();
  }

  /** A claim as the reader left it: as last stored, with what is not stored yet laid over it. */
  shown(read: ClaimRecord): ClaimRecord {
    const stored = this.#stored.get(read.id);
    const from = stored && stored.modified >= read.modified ? stored : read;
    const edit = this.#unsaved.of(read.id);
    if (Object.keys(edit).length === 0) return from;
    const before = this.#shown.get(read.id);
    if (before?.from === from && before.edit === edit) return before.claim;
    const { place, ...label } = edit;
    const claim = { ...from, ...place, ...label };
    this.#shown.set(read.id, { from, edit, claim });
    return claim;
  }

  /** Begins to store what still waits for a pause in typing. */
  flush(): void {
    this.#saving.flush();
  }

  /**
   * Stores all that is not stored yet, once more where it could not be; settles when nothing is under way any more.
   * @returns why something could not be stored, or `null`
   */
  async settle(): Promise<FaultCode | null> {
    this.flush();
    await Promise.all(this.#underWay);
    const faults = await Promise.all([...this.#unsaved].map(([claimId]) => this.#saving.now(claimId)));
    return faults.find((fault) => fault !== null) ?? null;
  }

  /** Everything was deleted, and what was entered here with it. */
  forget(): void {
    this.#unsaved = new UnsavedEdits();
    this.#stored.clear();
    this.#shown.clear();
    this.#progress = {};
    this.#owner.onChange();
  }

  async #saveOne(claimId: string): Promise<FaultCode | null> {
    const edit = this.#unsaved.of(claimId);
    if (Object.keys(edit).length === 0) return null;
    const at = new Date();
    return this.#saveOrFault([claimId], edit, { at, step: editStep(at) });
  }

  /** @returns why it could not be stored, or `null` */
  async #saveOrFault(
    claimIds: readonly string[],
    edit: ClaimEdit,
    step: Omit<Author, 'by'>,
  ): Promise<FaultCode | null> {
    const saved: ClaimRecord[] = [];
    const onStored = (claims: readonly ClaimRecord[]) => {
      this.#acknowledge(claims, edit);
      saved.push(...claims);
    };
    let fault: FaultCode | null = null;
    try {
      await editStoredClaims(this.#db, { claimIds, edit, by: this.#owner.coder(), ...step }, onStored);
    } catch (error) {
      fault = faultOf(error).code;
      const ids = new Set(saved.map(({ id }) => id));
      const unsaved = claimIds.filter((id) => !ids.has(id));
      this.#tell(unsaved, fault);
    }
    if (saved.length > 0) this.#owner.onSaved(saved);
    return fault;
  }

  #acknowledge(saved: readonly ClaimRecord[], edit: ClaimEdit): void {
    for (const claim of saved) {
      this.#unsaved.acknowledge(claim.id, edit);
      this.#stored.set(claim.id, claim);
    }
    // More may have been typed meanwhile, and is under way.
    const isDone = (claimId: string) => Object.keys(this.#unsaved.of(claimId)).length === 0;
    const ids = saved.map(({ id }) => id);
    this.#set(ids, (claimId) => (isDone(claimId) ? 'saved' : 'saving'));
  }

  /** Holds on to what is under way, so that an undo waits for it. */
  async #follow(work: Promise<unknown>): Promise<void> {
    this.#underWay.add(work);
    await work;
    this.#underWay.delete(work);
  }

  #tell(claimIds: readonly string[], progress: EditProgress): void {
    this.#set(claimIds, () => progress);
  }

  #set(claimIds: readonly string[], progressOf: (claimId: string) => EditProgress): void {
    const changed = Object.fromEntries(claimIds.map((claimId) => [claimId, progressOf(claimId)]));
    this.#progress = { ...this.#progress, ...changed };
    this.#owner.onChange();
  }
}
