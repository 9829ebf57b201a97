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
    const before = this.#storedByShown.get(shownId);
    if (before !== undefined && this.#shownByStored.get(before) === shownId) this.#shownByStored.delete(before);
    this.#shownByStored.set(storedId, shownId);
    this.#storedByShown.set(shownId, storedId);
  }

  storedIdOf(shownId: string): string {
    return this.#storedByShown.get(shownId) ?? shownId;
  }

  /**
   * The claims as this page shows them, each under an id of its own. A detected claim may come with the id under which
   * another one was met (the same words were put before it, or the stored one lost its place): it then gets a longer one.
   */
  show(claims: readonly PageClaim[]): PageClaim[] {
    const taken = new Set(claims.flatMap(({ id }) => this.#shownByStored.get(id) ?? []));
    const shown = new Map(claims.map(({ id }) => [id, this.#shownByStored.get(id) ?? freeId(id, taken)]));
    return claims.map((claim) => withIds(claim, (id) => shown.get(id) ?? id));
  }
}

/** The claim under its shown id, and those it disputes under theirs; the same object where nothing changes. */
function withIds(plain: PageClaim, shownOf: (id: string) => string): PageClaim {
  const claim = withDisputes(plain, plain.label.disputes.map(shownOf));
  const id = shownOf(claim.id);
  const dispute = claim.found?.dispute;
  const claimId = dispute?.claimId ? shownOf(dispute.claimId) : null;
  if (claim.found && dispute && claimId !== dispute.claimId)
    return { ...claim, id, found: { ...claim.found, dispute: { ...dispute, claimId } } };
  return id === claim.id ? claim : { ...claim, id };
}

function withDisputes(claim: PageClaim, disputes: readonly string[]): PageClaim {
  const isSame = disputes.every((id, index) => id === claim.label.disputes[index]);
  return isSame ? claim : { ...claim, label: { ...claim.label, disputes } };
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  while (taken.has(free)) free += '+';
  taken.add(free);
  return free;
}
