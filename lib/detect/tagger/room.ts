/** The places in a {@link Room}: one for each array that tagging a stretch wants. */
export const EMISSIONS = 0;
export const EXPONENTIALS = 1;
export const SCORE = 2;
export const FORWARD = 3;
export const BACKWARD = 4;
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
