/**
 * Aligns a claim's words with a window of a text: dynamic programming as in Needleman & Wunsch (1970), with free ends
 * in the window. A word may stand for another one, be missing, or be put in.
 */

/** For each word of the claim the index of its counterpart in the window, or -1 where it has none. */
export type Alignment = Int32Array;

/**
 * What a word put for another costs; less than leaving one out and putting one in, so that replaced words are paired.
 */
const REPLACED = -0.3;
const LEFT_OUT = -0.25;
const PUT_IN = -0.25;

const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** Cells of the table; a claim of a thousand words in a window of as many. */
export const MAX_CELLS = 2_000_000;

let directions = new Uint8Array(0);
let above = new Float64Array(0);

/**
 * @param claim numbers of the claim's words
 * @param window numbers of the text's words
 * @param weights what it is worth that the claim's word at an index has its like
 * @throws RangeError when the two make more than {@link MAX_CELLS} cells
 */
export function alignWords(claim: Int32Array, window: Int32Array, weights: Float64Array): Alignment {
  const width = window.length + 1;
  if ((claim.length + 1) * width > MAX_CELLS) throw new RangeError('too many words to align');
  if (directions.length < (claim.length + 1) * width) directions = new Uint8Array((claim.length + 1) * width);
  if (above.length < width) above = new Float64Array(width);
  above.fill(0, 0, width);
  directions.fill(STOP, 0, width);
  for (let row = 1; row <= claim.length; row++) {
    const word = claim[row - 1] ?? 0;
    const weight = weights[row - 1] ?? 0;
    let diagonal = above[0] ?? 0;
    let left = diagonal + LEFT_OUT;
    above[0] = left;
    directions[row * width] = UP;
    for (let column = 1; column < width; column++) {
      const up = above[column] ?? 0;
      let best = diagonal + (word >= 0 && window[column - 1] === word ? weight : REPLACED);
      let direction = DIAGONAL;
      if (up + LEFT_OUT > best) {
        best = up + LEFT_OUT;
        direction = UP;
      }
      if (left + PUT_IN > best) {
        best = left + PUT_IN;
        direction = LEFT;
      }
      directions[row * width + column] = direction;
      diagonal = up;
      above[column] = best;
      left = best;
    }
  }
  return traceBack(claim.length, width);
}

function traceBack(rows: number, width: number): Alignment {
  const counterpart = new Int32Array(rows).fill(-1);
  let column = 0;
  for (let at = 1; at < width; at++) if ((above[at] ?? 0) > (above[column] ?? 0)) column = at;
  for (let row = rows; row > 0; ) {
    const direction = directions[row * width + column];
    if (direction === DIAGONAL) {
      counterpart[row - 1] = column - 1;
      row -= 1;
      column -= 1;
    } else if (direction === LEFT) column -= 1;
    else row -= 1;
  }
  return counterpart;
}
