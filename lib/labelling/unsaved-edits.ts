import type { ClaimEdit, ClaimLabel } from '../claim/claim.ts';

/**
 * What the reader entered and the store has not acknowledged. It is laid over every answer of the background, so that a
 * label stays on the screen while it is being saved and when it could not be; and it is sent again with the next edit.
 */
export class UnsavedEdits {
  readonly #byClaim = new Map<string, ClaimEdit>();

  add(claimId: string, edit: ClaimEdit): void {
    this.#byClaim.set(claimId, { ...this.#byClaim.get(claimId), ...edit });
  }

  /** Whether the store has acknowledged everything. */
  get isEmpty(): boolean {
    return this.#byClaim.size === 0;
  }

  /** Everything unsaved of one claim; an empty edit when there is nothing. */
  of(claimId: string): ClaimEdit {
    return this.#byClaim.get(claimId) ?? {};
  }

  /** An edit was acknowledged: forgets its fields, except those the reader has changed again meanwhile. Answers whether none are left. */
  acknowledge(claimId: string, saved: ClaimEdit): boolean {
    const rest: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(this.of(claimId))) {
      if (saved[field as keyof ClaimLabel] !== value) rest[field] = value;
    }
    const isAll = Object.keys(rest).length === 0;
    if (isAll) this.#byClaim.delete(claimId);
    else this.#byClaim.set(claimId, rest as ClaimEdit);
    return isAll;
  }

  [Symbol.iterator](): IterableIterator<[claimId: string, edit: ClaimEdit]> {
    return this.#byClaim.entries();
  }
}
