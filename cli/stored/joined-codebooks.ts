import { type Codebook, DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { mergeCodebook, settleCodebook } from '../../lib/merge/merge-codebook.ts';

/** The codebooks of several files as one: a value that two files name differently keeps the name of the first. */
export class JoinedCodebooks {
  readonly #onLacking: (problem: string) => void;
  #codebook: Codebook | null = null;

  /** @param onLacking told of names that are not kept */
  constructor(onLacking: (problem: string) => void) {
    this.#onLacking = onLacking;
  }

  /** All of them together; the default one where no file has any. */
  get codebook(): Codebook {
    return this.#codebook ?? DEFAULT_CODEBOOK;
  }

  /** @param name the file's */
  add(codebook: Codebook | null, name: string): void {
    if (codebook === null) return;
    if (this.#codebook === null) {
      this.#codebook = codebook;
      return;
    }
    const merge = mergeCodebook(this.#codebook, codebook);
    // An empty name is the interface's own word.
    for (const { id, mine, theirs } of merge.conflicts) {
      this.#onLacking(
        `${name}: ${id} is called "${theirs || id}" there, and "${mine || id}" in an earlier file: kept is "${mine || id}"`,
      );
    }
    for (const id of merge.refused) this.#onLacking(`${name}: ${id}: there is no room for it in the codebook`);
    this.#codebook = settleCodebook(this.#codebook, merge, () => false);
  }
}
