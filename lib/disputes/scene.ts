import type { Span } from '../claim/span.ts';
import type { Range, Reading } from '../text/reading.ts';
import { NUMBER } from '../text/tokens.ts';
import type { DisputeClaim } from './dispute-claim.ts';
import type { Topic, Topics } from './overlap.ts';

/** So many tokens of a content are looked at: what it is about is said by then, and no text can make a comparison dear. */
const LONGEST_CONTENT = 120;
/** A source names itself within so many tokens. */
const LONGEST_SOURCE = 12;
/** By what a source is called in so many claims, it is known. */
const MOST_MENTIONS = 16;

/** What the content of a claim shows. */
export interface Said {
  readonly topic: Topic;
  readonly hasNumber: boolean;
}

/** The claims of a text. What a content shows is read when a denial first asks for it: most claims lie near none. */
export class Scene {
  readonly reading: Reading;
  readonly topics: Topics;
  readonly claims: readonly DisputeClaim[];
  readonly #said: (Said | undefined)[] = [];
  readonly #bySource = new Map<string, DisputeClaim[]>();
  readonly #names = new Map<string, Topic>();

  constructor(reading: Reading, topics: Topics, claims: readonly DisputeClaim[]) {
    this.reading = reading;
    this.topics = topics;
    this.claims = claims;
    for (const claim of claims) {
      if (claim.entityKey === null) continue;
      const known = this.#bySource.get(claim.entityKey);
      if (!known) this.#bySource.set(claim.entityKey, [claim]);
      else if (known.length < MOST_MENTIONS) known.push(claim);
    }
  }

  /** What a claim's content shows. */
  said(index: number): Said {
    const known = this.#said[index];
    if (known) return known;
    const said = this.#read(shorten(this.claims[index]?.content ?? []));
    this.#said[index] = said;
    return said;
  }

  #read(ranges: readonly Range[]): Said {
    const { type } = this.reading.tokens;
    const hasNumber = ranges.some(({ from, to }) => type.subarray(from, to).includes(NUMBER));
    return { topic: this.topics.of(ranges), hasNumber };
  }

  /** By which words the text calls the source of a claim, anywhere. */
  namesOf({ entityKey }: DisputeClaim): Topic {
    if (entityKey === null) return NOBODY;
    const known = this.#names.get(entityKey);
    if (known) return known;
    const mentions = (this.#bySource.get(entityKey) ?? []).flatMap(({ source, antecedent }) => [
      ...(source ? [source] : []),
      ...(antecedent ? [rangeOf(this.reading, antecedent)] : []),
    ]);
    const names = this.topics.of(mentions.map(({ from, to }) => ({ from, to: Math.min(to, from + LONGEST_SOURCE) })));
    this.#names.set(entityKey, names);
    return names;
  }

  /** Number of the paragraph in which a claim's cue stands. */
  paragraphOf({ cue }: DisputeClaim): number {
    return this.reading.tokens.paragraph[cue.from] ?? 0;
  }
}

/** The tokens of a span: found by halving, for there are many. */
function rangeOf({ tokens }: Reading, [start, end]: Span): Range {
  let from = 0;
  let high = tokens.count;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((tokens.end[middle] ?? 0) > start) high = middle;
    else from = middle + 1;
  }
  let to = from;
  while (to < tokens.count && to < from + LONGEST_SOURCE && (tokens.start[to] ?? 0) < end) to++;
  return { from, to };
}

const NOBODY: Topic = { words: [], weight: 0 };

function shorten(ranges: readonly Range[]): Range[] {
  const short: Range[] = [];
  let left = LONGEST_CONTENT;
  for (const { from, to } of ranges) {
    if (left <= 0) break;
    const end = Math.min(to, from + left);
    left -= end - from;
    short.push({ from, to: end });
  }
  return short;
}

/** Whether two claims are known to be by the same source. */
export function isSameSource(a: DisputeClaim, b: DisputeClaim): boolean {
  return a.entityKey !== null && a.entityKey === b.entityKey;
}

/** Whether one of two sources is the other's state ("AZ" and "AZ:defence-ministry"), or they are the same: they do not deny each other. */
export function isSameSide(a: DisputeClaim, b: DisputeClaim): boolean {
  if (a.entityKey === null || b.entityKey === null) return false;
  return isSameSource(a, b) || a.entityKey.startsWith(`${b.entityKey}:`) || b.entityKey.startsWith(`${a.entityKey}:`);
}
