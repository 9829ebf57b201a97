import { lowerBound } from '../claim/ascending.ts';
import { alignWords, MAX_CELLS } from './align-words.ts';
import type { TemplateWords } from './template-words.ts';
import type { WordIndex } from './text-index.ts';
import { isMark } from './vocabulary.ts';
import type { IndexRange } from './word-stream.ts';

/** The place in a text that is most like a stored claim. */
export interface SimilarPlace {
  /** For each word of the claim's template the index of its counterpart in the text, or -1. */
  readonly counterparts: Int32Array;
  /** Whether the word at an index of the template stands there itself, and not another one for it. */
  isKept(word: number): boolean;
  /** Share, 0 to 1 by weight, of the words of a range of the template that stand there; 1 for a range without words. */
  shareOf(range: IndexRange): number;
}

/** A word in more places than this tells little of where to look, and much time would go into looking. */
const MAX_PLACES = 64;
/** Two words vote for one window when the distance between them differs by no more than about this many words. */
const BUCKET_SHIFT = 3;
/** Windows looked at more closely… */
const MAX_WINDOWS = 3;
/** …if they have this share of the best one's votes. */
const RIVAL_SHARE = 0.5;
const SLACK = 12;
/** Longer templates are not aligned where no word tells that it is worth the time. */
const MAX_BLIND = 200;

/**
 * The places of a text that are like a claim, the most alike first: words that both have vote for where the claim would
 * begin, and the words of the best windows are aligned with the claim's.
 */
export function findSimilar(index: WordIndex, claim: TemplateWords): SimilarPlace[] {
  const { stream, whole } = claim;
  const length = whole.to - whole.from;
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) weights[i] = index.weightOf(stream.ids[whole.from + i] ?? -1);
  const found: SimilarPlace[] = [];
  const begins = likelyBegins(index, claim, weights);
  // Where all words are common ones, the stored place is all there is to go by.
  if (begins.length === 0 && length <= MAX_BLIND) begins.push(lowerBound(index.stream.starts, claim.template.offset));
  for (const begin of begins) {
    const slack = SLACK + (length >> 2);
    const from = Math.max(0, begin - slack);
    const to = Math.min(index.stream.length, begin + length + slack);
    if ((length + 1) * (to - from + 1) > MAX_CELLS) continue;
    const ids = stream.ids.subarray(whole.from, whole.to);
    const aligned = alignWords(ids, index.stream.ids.subarray(from, to), weights);
    found.push(similarPlace(index, claim, weights, aligned, from));
  }
  return found;
}

function likelyBegins(index: WordIndex, { stream, whole }: TemplateWords, weights: Float64Array): number[] {
  const votes = new Map<number, number>();
  const offset = whole.to - whole.from;
  for (let i = 0; i < offset; i++) {
    const id = stream.ids[whole.from + i] ?? -1;
    const count = index.countOf(id);
    if (isMark(id) || count === 0 || count > MAX_PLACES) continue;
    const weight = weights[i] ?? 0;
    for (const place of index.placesOf(id)) {
      const bucket = (place - i + offset) >> BUCKET_SHIFT;
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  // Insertions move words over a bucket's border, so two neighbours count together.
  const pairs = [...votes].map(([bucket, weight]): [number, number] => [bucket, weight + (votes.get(bucket + 1) ?? 0)]);
  pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = (pairs[0]?.[1] ?? 0) * RIVAL_SHARE;
  const chosen: number[] = [];
  for (const [bucket, weight] of pairs) {
    if (chosen.length === MAX_WINDOWS || weight < least) break;
    if (chosen.every((other) => Math.abs(other - bucket) > 2)) chosen.push(bucket);
  }
  return chosen.map((bucket) => (bucket << BUCKET_SHIFT) - offset + (1 << BUCKET_SHIFT));
}

function similarPlace(
  index: WordIndex,
  { stream, whole }: TemplateWords,
  weights: Float64Array,
  aligned: Int32Array,
  windowStart: number,
): SimilarPlace {
  const counterparts = new Int32Array(stream.length).fill(-1);
  for (const [i, column] of aligned.entries()) {
    if (column >= 0) counterparts[whole.from + i] = windowStart + column;
  }
  const isKept = (word: number) => {
    const there = counterparts[word] ?? -1;
    return there >= 0 && index.stream.ids[there] === stream.ids[word];
  };
  const shareOf = ({ from, to }: IndexRange) => {
    let all = 0;
    let kept = 0;
    for (let word = from; word < to; word++) {
      const weight = weights[word - whole.from] ?? 0;
      all += weight;
      if (isKept(word)) kept += weight;
    }
    return all === 0 ? 1 : kept / all;
  };
  return { counterparts, isKept, shareOf };
}
