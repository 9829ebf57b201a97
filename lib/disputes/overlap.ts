import { stemOf } from '../language/en/stem.ts';
import type { Range, Reading } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';

/** What some stretches of a text are about: its words by number, each once, and their weight together. */
export interface Topic {
  readonly words: readonly number[];
  readonly weight: number;
}

/** Added to a topic's weight, so that two words shared by two short claims are not taken for agreement. */
const DAMPING = 4;

/** By word of the vocabulary: the number of its stem, from 1 on; 0 for words that say nothing. */
function numberStems({ tokens }: Reading): Int32Array {
  const known = new Map<string, number>();
  const numberOf = new Int32Array(tokens.words.length);
  for (let word = 0; word < numberOf.length; word++) {
    const isMark = tokens.type[tokens.vocabulary.first[word] ?? 0] === MARK;
    const stem = isMark ? '' : stemOf(tokens.words[word] ?? '');
    if (stem === '') continue;
    const number = known.get(stem) ?? known.size + 1;
    known.set(stem, number);
    numberOf[word] = number;
  }
  return numberOf;
}

/**
 * The words of a text, weighed by how few of its sentences hold them (inverse document frequency, Spärck Jones 1972, with sentences
 * for documents). Made once for a text; linear in its length.
 */
export class Topics {
  readonly #numbers: Int32Array;
  readonly #weights: Float64Array;
  /** By word: {@link Topics.#stamp} where it is in the topic at hand. Sets of numbers took ten times as long to fill and to ask. */
  readonly #stamps: Int32Array;
  #stamp = 0;

  constructor(reading: Reading) {
    const { tokens, sentences } = reading;
    const numberOf = numberStems(reading);
    const { word } = tokens.vocabulary;
    const most = tokens.words.length + 1;
    const inSentences = new Int32Array(most);
    const lastSeen = new Int32Array(most);
    this.#numbers = new Int32Array(tokens.count);
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const { from = 0, to = 0 } = sentences[sentence] ?? {};
      for (let at = from; at < to; at++) {
        const number = numberOf[word[at] ?? 0] ?? 0;
        this.#numbers[at] = number;
        if (number === 0 || lastSeen[number] === sentence + 1) continue;
        lastSeen[number] = sentence + 1;
        inSentences[number] = (inSentences[number] ?? 0) + 1;
      }
    }
    this.#weights = new Float64Array(most);
    for (let number = 1; number < most; number++) {
      const held = inSentences[number] ?? 0;
      if (held > 0) this.#weights[number] = Math.log((sentences.length + 1) / (held + 0.5));
    }
    this.#stamps = new Int32Array(most);
  }

  /** What these stretches are about. */
  of(ranges: readonly Range[]): Topic {
    const words: number[] = [];
    const stamp = ++this.#stamp;
    let weight = 0;
    for (const { from, to } of ranges)
      for (let at = from; at < to; at++) {
        const number = this.#numbers[at] ?? 0;
        if (number === 0 || this.#stamps[number] === stamp) continue;
        this.#stamps[number] = stamp;
        words.push(number);
        weight += this.#weights[number] ?? 0;
      }
    return { words, weight };
  }

  /** How far two topics are the same: weight of what both share against the geometric mean of their weights; 0 to nearly 1. */
  overlap(a: Topic, b: Topic): number {
    const isLarger = a.words.length >= b.words.length;
    const stamp = this.#mark(isLarger ? a.words : b.words);
    let shared = 0;
    for (const word of isLarger ? b.words : a.words)
      if (this.#stamps[word] === stamp) shared += this.#weights[word] ?? 0;
    return shared / Math.sqrt((a.weight + DAMPING) * (b.weight + DAMPING));
  }

  /** Whether two topics have a word in common. */
  share(a: Topic, b: Topic): boolean {
    if (a.words.length === 0 || b.words.length === 0) return false;
    const stamp = this.#mark(a.words);
    return b.words.some((word) => this.#stamps[word] === stamp);
  }

  #mark(words: readonly number[]): number {
    const stamp = ++this.#stamp;
    for (const word of words) this.#stamps[word] = stamp;
    return stamp;
  }
}
