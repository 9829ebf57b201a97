import type { Refusal } from './import-file.ts';

/** Refusals that are listed one by one: more than anybody reads, and a file of millions must not fill the memory. */
export const MOST_REFUSALS = 10_000;

/** What of a file is refused, in its order. */
export class Refusals {
  readonly #listed: Refusal[] = [];
  #unlisted = 0;
  #place = '';

  add(refusal: Refusal): void {
    if (this.#listed.length < MOST_REFUSALS) this.#listed.push(refusal);
    else if (this.#unlisted++ === 0) this.#place = refusal.place;
  }

  /** All of them; those that are too many to be listed as one, where the first of them stands. */
  list(): readonly Refusal[] {
    if (this.#unlisted === 0) return this.#listed;
    return [...this.#listed, { place: this.#place, problem: `${this.#unlisted} more problems from here on` }];
  }
}
