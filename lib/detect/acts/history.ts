import type { Act } from '../../claim/taxonomy.ts';
import type { Topic, Topics } from '../../disputes/overlap.ts';
import { CHARGES, CONTENT_WORDS, CONTRASTS, DENIALS } from '../../language/en/act-words.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { contentTokens, negationIn, wordsBetween } from './content-features.ts';
import { amount, type Feature, flag, oneOf, share } from './features.ts';

/** A claim that was read before. */
interface Past {
  readonly key: string | null;
  readonly sentence: number;
  readonly act: Act;
  readonly topic: Topic;
  readonly negation: number;
}

/** Claims back to which a claim may answer. */
const LOOK_BACK = 30;
/** Claims back to which its source may have been accused. */
const ACCUSED_BACK = 8;
/** Sentences of a text's past that no longer tell anything. */
const LONG_AGO = 40;
/** Tokens of a sentence that are looked at: some "sentences" are lists. */
const LONGEST_SENTENCE = 80;

const PAST_ACTS: readonly Act[] = ['denial', 'accusation', 'hearsay', 'statement', 'demand', 'finding', 'prediction'];

const isCharge = ({ act }: Past): boolean => act === 'accusation' || act === 'hearsay';

/** What stands before a claim: what others and its own source said last, and how far it speaks of the same. One for a text, asked in the order of the claims. */
export class History {
  readonly #reading: Reading;
  readonly #topics: Topics;
  readonly #past: Past[] = [];
  #denials = 0;
  #accusations = 0;

  constructor(reading: Reading, topics: Topics) {
    this.#reading = reading;
    this.#topics = topics;
  }

  /**
   * What the past tells of the next claim.
   *
   * @param key the source's key (lib/sources); `null` without a source
   */
  features(candidate: Candidate, key: string | null, cueAct: Act): Feature[] {
    const topic = this.#topics.of(candidate.content);
    const negation = negationIn(contentTokens(this.#reading, candidate).map((at) => this.#reading.tokens.lower(at)));
    const recent = this.#past.slice(-LOOK_BACK).reverse();
    const isOwn = (past: Past): boolean => key !== null && past.key === key;
    const last = recent[0];
    const other = recent.find((past) => !isOwn(past));
    const gap = (past: Past | undefined): number =>
      past ? Math.min(LONG_AGO, candidate.sentence - past.sentence) : LONG_AGO;
    const nearest = this.#nearest(
      topic,
      recent.filter((past) => !isOwn(past)),
    );
    const named = candidate.source ? this.#topics.of([candidate.source]) : null;
    const isAbout = (past: Past | undefined): boolean =>
      past !== undefined && named !== null && [...named.words].some((word) => past.topic.words.has(word));
    const features = [
      ...oneOf('last', PAST_ACTS, last?.act ?? ''),
      flag('last is own', last !== undefined && isOwn(last)),
      flag('last is own denial', last !== undefined && isOwn(last) && last.act === 'denial'),
      amount('last ago', gap(last)),
      amount('last negates', last?.negation ?? 0),
      ...oneOf('other', PAST_ACTS, other?.act ?? ''),
      amount('other ago', gap(other)),
      share('same as other', other ? this.#topics.overlap(topic, other.topic) : 0),
      share('same as nearest', nearest ? this.#topics.overlap(topic, nearest.topic) : 0),
      amount('nearest ago', gap(nearest)),
      flag('nearest is a charge', nearest !== undefined && isCharge(nearest)),
      flag('nearest negates otherwise', nearest !== undefined && nearest.negation > 0 !== negation > 0),
      flag('other is about source', isAbout(other)),
      flag(
        'source was accused',
        recent.slice(0, ACCUSED_BACK).some((past) => isCharge(past) && isAbout(past)),
      ),
      amount('denials so far', this.#denials, 5),
      amount('accusations so far', this.#accusations, 5),
      amount('claims so far', this.#past.length, 20),
      ...this.#around(candidate, topic),
    ];
    this.#past.push({ key, sentence: candidate.sentence, act: cueAct, topic, negation });
    if (cueAct === 'denial') this.#denials++;
    if (cueAct === 'accusation') this.#accusations++;
    return features;
  }

  #nearest(topic: Topic, others: readonly Past[]): Past | undefined {
    let nearest: Past | undefined;
    let most = 0;
    for (const past of others) {
      const overlap = this.#topics.overlap(topic, past.topic);
      if (overlap <= most) continue;
      most = overlap;
      nearest = past;
    }
    return nearest;
  }

  /** The sentence before, and the words in front of the claim in its own. */
  #around({ sentence, source, cue }: Candidate, topic: Topic): Feature[] {
    const { sentences } = this.#reading;
    const own = sentences[sentence];
    const previous = sentences[sentence - 1];
    const words = previous
      ? wordsBetween(this.#reading, {
          from: previous.from,
          to: Math.min(previous.to, previous.from + LONGEST_SENTENCE),
        })
      : [];
    const start = Math.min(cue.from, source?.from ?? cue.from);
    const lead = own
      ? { from: Math.max(own.from, start - 3), to: Math.min(own.to, Math.max(cue.to, source?.to ?? 0) + 3) }
      : cue;
    return [
      share('same as sentence before', previous ? this.#topics.overlap(topic, this.#topics.of([previous])) : 0),
      flag(
        'denial before',
        words.some((word) => DENIALS.has(word)),
      ),
      flag(
        'charge before',
        words.some((word) => CHARGES.has(word)),
      ),
      amount('faults before', words.filter((word) => CONTENT_WORDS['fault']?.has(word)).length),
      flag(
        'contrast',
        wordsBetween(this.#reading, lead).some((word) => CONTRASTS.has(word)),
      ),
      flag('opens a paragraph', own !== undefined && previous?.paragraph !== own.paragraph),
      flag('headline', own?.paragraph === 0),
    ];
  }
}
