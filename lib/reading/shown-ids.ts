import type { PageClaim } from '../claim/claim.ts';

/**
 * A detected claim gets a new id when it is first stored, perhaps by another tab. Lists and cards that show it keep the id
 * under which they met it, as long as this page is read; here is the way from one to the other.
 */
export class ShownIds {
  readonly #shownByStored = new Map<string, string>();
  readonly #storedByShown = new Map<string, string>();

  link(shownId: string, storedId: string): void {
    if (shownId === storedId) return;
    this.#shownByStored.set(storedId, shownId);
    this.#storedByShown.set(shownId, storedId);
  }

  storedIdOf(shownId: string): string {
    return this.#storedByShown.get(shownId) ?? shownId;
  }

  /** The claim as this page shows it. */
  show(claim: PageClaim): PageClaim {
    const shownId = this.#shownByStored.get(claim.id);
    return shownId === undefined ? claim : { ...claim, id: shownId };
  }
}
