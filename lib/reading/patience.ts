/** Readings of other words in a row, while the page never came to rest, after which it is left alone. */
const LIMIT = 3;

/**
 * How long a page is read again and again that changes its words all the time. Its readings come ever more seldom
 * (lib/page/watch-page.ts); after a few the reader is told, and the page is left alone until it rests.
 */
export class Patience {
  #spent = 0;

  /** Other words were read, or the page came to rest. */
  spend(isRestless: boolean): void {
    this.#spent = isRestless ? this.#spent + 1 : 0;
  }

  get isOver(): boolean {
    return this.#spent > LIMIT;
  }

  /** The reader wants it read all the same. */
  renew(): void {
    this.#spent = 0;
  }
}
