/** Told which claim was chosen, or `null` where none was. */
export type Take = (claimId: string | null) => void;

/** The reader chooses a claim on the page, for a list or a card that asks for one: the next mark that is clicked is the answer. */
export class Picking {
  #take: Take | null = null;

  /** Asks for a claim; whoever asked before gets none. Answers how to give it up. */
  begin(take: Take): () => void {
    this.end(null);
    this.#take = take;
    return () => {
      if (this.#take === take) this.end(null);
    };
  }

  /** Answers whoever asks. Answers itself whether somebody did: a click on a mark then means nothing else. */
  end(claimId: string | null): boolean {
    const take = this.#take;
    this.#take = null;
    take?.(claimId);
    return take !== null;
  }
}
