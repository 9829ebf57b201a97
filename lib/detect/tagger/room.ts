/** The places in a {@link Room}: one for each array that tagging a stretch wants. */
export const EMISSIONS = 0;
/** Of the forward and backward sums: the emissions as factors. */
export const EXPONENTIALS = 1;
/** Of the best sequence of labels: the best score that ends in each label. */
export const SCORE = 2;
/** Of the forward sums, a row for each token. */
export const FORWARD = 3;
/** Of the backward sums, a row for each token. */
export const BACKWARD = 4;
/** Of the probability of each label at each token. */
export const SHARES = 5;

/**
 * Arrays that are used again and again: to make one takes a microsecond, and tagging wants nine for each paragraph, which was a fifth of
 * its time. An array that is handed out holds what it held before, and is good until its place is asked for again.
 */
export class Room {
  readonly #arrays: Float64Array[] = [];

  /** The array in a place, with so many numbers. */
  take(place: number, size: number): Float64Array {
    const known = this.#arrays[place];
    if (known && known.length >= size) return known.subarray(0, size);
    const made = new Float64Array(Math.max(size, 2 * (known?.length ?? 0)));
    this.#arrays[place] = made;
    return made.subarray(0, size);
  }
}
