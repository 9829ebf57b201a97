import type { Act } from '../../claim/taxonomy.ts';
import type { Topic, Topics } from '../../disputes/overlap.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { type Content, readContent } from './content-features.ts';

/** A claim with what its content shows, which is read once, when the claim itself or a later one first asks for it: few are asked. */
export class ReadClaim {
  readonly candidate: Candidate;
  /** The source's key (lib/sources); `null` without a source. */
  readonly key: string | null;
  /** What its cue alone would mean. */
  readonly act: Act;
  readonly sentence: number;
  readonly #reading: Reading;
  readonly #topics: Topics;
  #topic: Topic | null = null;
  #content: Content | null = null;

  constructor(reading: Reading, topics: Topics, candidate: Candidate, key: string | null, act: Act) {
    this.#reading = reading;
    this.#topics = topics;
    this.candidate = candidate;
    this.key = key;
    this.act = act;
    this.sentence = candidate.sentence;
  }

  /** What it is about. */
  get topic(): Topic {
    this.#topic ??= this.#topics.of(this.candidate.content);
    return this.#topic;
  }

  /** Its words, counted. */
  get content(): Content {
    this.#content ??= readContent(this.#reading, this.candidate);
    return this.#content;
  }
}
