type Listener = (claimId: string | null) => void;

/** Which claim's card is open on the page, for lists that show the same claim. */
export class OpenClaim {
  readonly #listeners = new Set<Listener>();
  #id: string | null = null;

  set(claimId: string | null): void {
    if (claimId === this.#id) return;
    this.#id = claimId;
    for (const listener of this.#listeners) listener(claimId);
  }

  /** Calls back with every change, and at once where a card is open. Answers how to leave off. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#id !== null) listener(this.#id);
    return () => this.#listeners.delete(listener);
  }
}
