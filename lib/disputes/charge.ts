import type { Span } from '../claim/span.ts';
import { CHARGE_NOUNS, CHARGING } from '../language/en/denials.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Reading } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { MARK } from '../text/tokens.ts';
import type { Denied } from './denied.ts';
import type { DisputeClaim } from './dispute-claim.ts';
import type { Scene } from './scene.ts';

/** A charge is looked for in so many sentences before a denial, … */
const SENTENCES = 4;
/** … and so many tokens, for a sentence may be of any length. */
const TOKENS = 160;
/** A charge is told within so many tokens. */
const LONGEST_CHARGE = 30;
/** So many claims before the denial may hold the words: then they are no longer the writer's. */
const CLAIMS = 20;

/**
 * A charge in the writer's own words that the source of a denial faces: "Dorn was charged with fraud. He denied the charge." Only where
 * the denial takes up a charge, or says nothing of what it denies; only the nearest. `null` for none.
 */
export function chargeBefore(scene: Scene, index: number, { isTakenUp, noun }: Denied): Span | null {
  const { reading, claims } = scene;
  const denial = claims[index];
  if (!denial?.source || !isTakenUp || (noun !== '' && !CHARGE_NOUNS.has(noun))) return null;
  const { sentences } = reading;
  const end = Math.min(denial.cue.from, denial.source.from);
  let sentence = denial.sentence;
  for (let at = end - 2; at >= 0 && at > end - TOKENS; at--) {
    while (sentence > 0 && at < (sentences[sentence]?.from ?? 0)) sentence--;
    if (sentence < denial.sentence - SENTENCES) return null;
    if (!isCharging(reading, at)) continue;
    const before = { from: Math.max(sentences[sentence]?.from ?? 0, at - TOKENS), to: at };
    const isFaced = isPronoun(reading, denial) || scene.topics.share(scene.namesOf(denial), scene.topics.of([before]));
    return isFaced && !isClaimed(scene, index, at) ? chargeFrom(reading, at + 2, end) : null;
  }
  return null;
}

function isCharging({ tokens }: Reading, at: number): boolean {
  const word = tokens.lower(at);
  return Object.hasOwn(CHARGING, word) && isOneOf(tokens.lower(at + 1), CHARGING[word] ?? '');
}

function isPronoun({ tokens }: Reading, { source }: DisputeClaim): boolean {
  return source !== null && source.to - source.from === 1 && isOneOf(tokens.lower(source.from), 'he she they who');
}

function isClaimed({ claims }: Scene, index: number, at: number): boolean {
  return claims
    .slice(Math.max(0, index - CLAIMS), index)
    .some(({ cue, content }) => [cue, ...content].some(({ from, to }) => from <= at && at < to));
}

function chargeFrom(reading: Reading, from: number, end: number): Span | null {
  let to = from;
  while (to < end && to < from + LONGEST_CHARGE && reading.tokens.type[to] !== MARK) to++;
  return to > from ? spanOf(reading, { from, to }) : null;
}
