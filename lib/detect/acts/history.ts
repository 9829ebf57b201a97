import type { Topic, Topics } from '../../disputes/overlap.ts';
import { CHARGES, CONTENT_WORDS, CONTRASTS, DENIALS } from '../../language/en/act-words.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { choiceOf, type Features } from './features.ts';
import type { ReadClaim } from './read-claim.ts';
import { countIn, indexOf } from './word-lists.ts';

/** Claims back to which a claim may answer. */
const LOOK_BACK = 30;
/** Claims back to which its source may have been accused. */
const ACCUSED_BACK = 8;
/** Sentences of a text's past that no longer tell anything. */
const LONG_AGO = 40;
/** Tokens of a sentence that are looked at: some "sentences" are lists. */
const LONGEST_SENTENCE = 80;

const PAST_ACTS = choiceOf(['denial', 'accusation', 'hearsay', 'statement', 'demand', 'finding', 'prediction']);

/** What is counted in the sentence before a claim. */
const BEFORE = indexOf({ denials: DENIALS, charges: CHARGES, faults: CONTENT_WORDS['fault'] ?? new Set() });

/** What a look back has found. */
interface Look {
  readonly other: ReadClaim | undefined;
  readonly nearest: ReadClaim | undefined;
  /** How far the nearest speaks of the same. */
  readonly closeness: number;
  readonly wasAccused: boolean;
}

/** The sentence before a claim: its words by list of {@link BEFORE}, and what it is about. */
interface Before {
  readonly sentence: number;
  readonly counts: Uint8Array;
  readonly topic: Topic;
}

const isCharge = ({ act }: ReadClaim): boolean => act === 'accusation' || act === 'hearsay';

/** What stands before a claim: what others and its own source said last, and how far it speaks of the same. One for a text, for which claims come in their order. */
export class History {
  readonly #reading: Reading;
  readonly #topics: Topics;
  readonly #past: ReadClaim[] = [];
  #lastBefore: Before | null = null;
  #denials = 0;
  #accusations = 0;

  constructor(reading: Reading, topics: Topics) {
    this.#reading = reading;
    this.#topics = topics;
  }

  /** Writes what the past tells of a claim. */
  write(claim: ReadClaim, to: Features): void {
    const { candidate, key, topic } = claim;
    const { negation } = claim.content;
    const named = candidate.source ? this.#topics.of([candidate.source]) : null;
    const isOwn = (past: ReadClaim): boolean => key !== null && past.key === key;
    const isAbout = (past: ReadClaim): boolean => named !== null && this.#topics.share(named, past.topic);
    const gap = (past: ReadClaim | undefined): number =>
      past ? Math.min(LONG_AGO, candidate.sentence - past.sentence) : LONG_AGO;
    const last = this.#past.at(-1);
    const { other, nearest, closeness, wasAccused } = this.#look(topic, isOwn, isAbout);
    to.oneOf('last', PAST_ACTS, last?.act ?? '');
    to.flag('last is own', last !== undefined && isOwn(last));
    to.flag('last is own denial', last !== undefined && isOwn(last) && last.act === 'denial');
    to.amount('last ago', gap(last));
    to.amount('last negates', last?.content.negation ?? 0);
    to.oneOf('other', PAST_ACTS, other?.act ?? '');
    to.amount('other ago', gap(other));
    to.share('same as other', other ? this.#topics.overlap(topic, other.topic) : 0);
    to.share('same as nearest', closeness);
    to.amount('nearest ago', gap(nearest));
    to.flag('nearest is a charge', nearest !== undefined && isCharge(nearest));
    to.flag('nearest negates otherwise', nearest !== undefined && nearest.content.negation > 0 !== negation > 0);
    to.flag('other is about source', other !== undefined && isAbout(other));
    to.flag('source was accused', wasAccused);
    to.amount('denials so far', this.#denials, 5);
    to.amount('accusations so far', this.#accusations, 5);
    to.amount('claims so far', this.#past.length, 20);
    this.#writeAround(candidate, topic, to);
  }

  /** Makes a claim part of the past. */
  add(claim: ReadClaim): void {
    const { act } = claim;
    this.#past.push(claim);
    if (act === 'denial') this.#denials++;
    if (act === 'accusation') this.#accusations++;
  }

  /** Looks back: the last claim of another source, the one of another's that speaks most of the same, and whether the source was accused. */
  #look(topic: Topic, isOwn: (past: ReadClaim) => boolean, isAbout: (past: ReadClaim) => boolean): Look {
    const { length } = this.#past;
    let other: ReadClaim | undefined;
    let nearest: ReadClaim | undefined;
    let closeness = 0;
    let wasAccused = false;
    for (let back = 1; back <= LOOK_BACK && back <= length; back++) {
      const past = this.#past[length - back];
      if (!past) break;
      if (!wasAccused && back <= ACCUSED_BACK && isCharge(past)) wasAccused = isAbout(past);
      if (isOwn(past)) continue;
      other ??= past;
      const overlap = this.#topics.overlap(topic, past.topic);
      if (overlap <= closeness) continue;
      closeness = overlap;
      nearest = past;
    }
    return { other, nearest, closeness, wasAccused };
  }

  /** The sentence before, and the words in front of the claim in its own. */
  #writeAround({ sentence, source, cue }: Candidate, topic: Topic, to: Features): void {
    const { sentences, tokens } = this.#reading;
    const own = sentences[sentence];
    const before = this.#before(sentence - 1);
    const start = Math.min(cue.from, source?.from ?? cue.from);
    const lead = own
      ? { from: Math.max(own.from, start - 3), to: Math.min(own.to, Math.max(cue.to, source?.to ?? 0) + 3) }
      : cue;
    let isContrast = false;
    for (let at = lead.from; at < lead.to; at++) isContrast ||= CONTRASTS.has(tokens.lower(at));
    to.share('same as sentence before', before ? this.#topics.overlap(topic, before.topic) : 0);
    to.flag('denial before', (before?.counts[0] ?? 0) > 0);
    to.flag('charge before', (before?.counts[1] ?? 0) > 0);
    to.amount('faults before', before?.counts[2] ?? 0);
    to.flag('contrast', isContrast);
    to.flag('opens a paragraph', own !== undefined && sentences[sentence - 1]?.paragraph !== own.paragraph);
    to.flag('headline', own?.paragraph === 0);
  }

  /** What a sentence tells of a claim in the next one; kept, for several claims may stand there. */
  #before(sentence: number): Before | null {
    if (this.#lastBefore?.sentence === sentence) return this.#lastBefore;
    const { sentences, tokens } = this.#reading;
    const range = sentences[sentence];
    if (!range) return null;
    const counts = new Uint8Array(BEFORE.names.length);
    const end = Math.min(range.to, range.from + LONGEST_SENTENCE);
    for (let at = range.from; at < end; at++) countIn(BEFORE, tokens.lower(at), counts, 0);
    this.#lastBefore = { sentence, counts, topic: this.#topics.of([range]) };
    return this.#lastBefore;
  }
}
