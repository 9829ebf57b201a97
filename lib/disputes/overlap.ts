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

  constructor({ tokens, sentences }: Reading) {
    const known = new Map<string, number>();
    const { word } = tokens.vocabulary;
    // Each different word is cut to its stem once: number of the stem, -1 for a word not met yet.
    const stems = new Int32Array(tokens.words.length).fill(-1);
    const inSentences: number[] = [0];
    const lastSeen: number[] = [-1];
    this.#numbers = new Int32Array(tokens.count);
    for (const [index, { from, to }] of sentences.entries()) {
      for (let at = from; at < to; at++) {
        let number = stems[word[at] ?? 0] ?? -1;
        if (number < 0) {
          const stem = tokens.type[at] === MARK ? '' : stemOf(tokens.lower(at));
          number = stem === '' ? 0 : (known.get(stem) ?? inSentences.length);
          stems[word[at] ?? 0] = number;
          if (number === inSentences.length) {
            known.set(stem, number);
            inSentences.push(0);
            lastSeen.push(-1);
          }
        }
        if (number === 0) continue;
        this.#numbers[at] = number;
        if (lastSeen[number] === index) continue;
        lastSeen[number] = index;
        inSentences[number] = (inSentences[number] ?? 0) + 1;
      }
    }
    const count = sentences.length;
    this.#weights = new Float64Array(inSentences.length);
    for (const [number, held] of inSentences.entries()) this.#weights[number] = Math.log((count + 1) / (held + 0.5));
    this.#stamps = new Int32Array(inSentences.length);
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
    const [small, large] = a.words.length < b.words.length ? [a, b] : [b, a];
    const stamp = this.#mark(large.words);
    let shared = 0;
    for (const word of small.words) if (this.#stamps[word] === stamp) shared += this.#weights[word] ?? 0;
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
