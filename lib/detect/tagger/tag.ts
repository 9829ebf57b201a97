import type { Range, Reading } from '../../text/reading.ts';
import { bestLabels, stepsOf } from './chain.ts';
import { COUNT } from './labels.ts';
import { passesOf, sharesOf } from './passes.ts';
import { Room } from './room.ts';
import { stretchesOf } from './stretches.ts';
import { decayOf, scoresOf } from './table.ts';
import type { Weights } from './weights.ts';
import { wordsOf } from './words.ts';

/** What the tagger makes of a text: one entry per token. */
export interface Tagging {
  readonly stretches: readonly Range[];
  /** The best sequence (numbers of LABELS). */
  readonly labels: Uint8Array;
  /** Number of the token's sentence. */
  readonly sentences: Int32Array;
  /** How likely the token is part of a source, a cue, a content: 0 to 1, by SOURCE, CUE, CONTENT. */
  readonly shares: readonly [source: Float32Array, cue: Float32Array, content: Float32Array];
}

/**
 * How much less likely than learnt a token is taken to be outside all parts: proposals are judged afterwards (judge.ts), so
 * that one too many costs less than one too few. In natural logarithms; chosen by cross-validation on the repository's articles.
 */
const BIAS = 0.9;

/** The parts of the weights that tagging needs. */
export type TagWeights = Pick<Weights, 'table' | 'scale' | 'transitions'>;

/** Makes a tagger of weights. It takes time in proportion to the text's length. */
export function tagWith({ table, scale, transitions }: TagWeights): (reading: Reading) => Tagging {
  const steps = stepsOf(transitions);
  const decay = decayOf(scale);
  const room = new Room();
  return (reading) => {
    const { count } = reading.tokens;
    const words = wordsOf(reading);
    const stretches = stretchesOf(reading, words);
    const labels = new Uint8Array(count);
    const shares = [new Float32Array(count), new Float32Array(count), new Float32Array(count)] as const;
    for (const stretch of stretches) {
      const { emissions, exponentials } = scoresOf(words, stretch, table, decay, scale, room);
      labels.set(bestLabels(emissions, steps, BIAS, room), stretch.from);
      writeShares(sharesOf(passesOf(exponentials, steps, room), room), stretch, shares);
    }
    return { stretches, labels, sentences: words.sentence, shares };
  };
}

function writeShares(likely: Float64Array, { from, to }: Range, [source, cue, content]: Tagging['shares']): void {
  for (let i = from, at = 0; i < to; i++, at += COUNT) {
    source[i] = (likely[at + 1] ?? 0) + (likely[at + 2] ?? 0);
    cue[i] = (likely[at + 3] ?? 0) + (likely[at + 4] ?? 0);
    content[i] = (likely[at + 5] ?? 0) + (likely[at + 6] ?? 0);
  }
}
