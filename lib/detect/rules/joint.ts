import { CLAUSE_STARTER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isDash, isMark, quotationAt, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import type { VerbGroup } from './verb-group.ts';

/** What every candidate of one verb group has in common. */
export interface Base {
  readonly verbClass: string;
  readonly lemma: string;
  readonly isNegated: boolean;
  readonly sentence: number;
  readonly cue: Range;
}

/** In tokens, from the conjunction to the comma that ends the fronted part. */
const LONGEST_FRONT = 16;

/**
 * "…, but when it rains, they fear": the subject of a clause that begins with a fronted part. Where the clause begins (behind the
 * conjunction), else `start`.
 */
export function clauseStart(reading: Reading, start: number, sentence: Sentence): number {
  const { tokens } = reading;
  if (!isMark(reading, start - 1, ',')) return start;
  for (let i = start - 2; i > sentence.from + 1 && i > start - LONGEST_FRONT; i--) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':') || isDash(reading, i)) return start;
    if (!isOneOf(tokens.lower(i), 'and but while yet') || !isMark(reading, i - 1, ',')) continue;
    return tokens.is(i + 1, PREPOSITION | CLAUSE_STARTER) ? i + 1 : start;
  }
  return start;
}

/** Whether a clause ends with the token: a comma, also the one inside a quotation that closes there, a semicolon or a dash. */
function endsClause(reading: Reading, at: number): boolean {
  const isClosing = quotationOf(reading, at)?.last === at;
  return isMark(reading, isClosing ? at - 1 : at, ',', ';') || isDash(reading, at);
}

/** Whether a mark or conjunction in front of `start` ends the clause before, and with it another's content. */
export function leadsClause(reading: Reading, start: number, sentence: Sentence): Candidate['joint'] {
  const { tokens } = reading;
  if (start <= sentence.from) return 'none';
  const before = tokens.lower(start - 1);
  const mark = start - 2;
  if (isMark(reading, start - 1, ';') || isDash(reading, start - 1)) return 'clause';
  if (isOneOf(before, 'and but while whereas though although yet which who as')) {
    return endsClause(reading, mark) || before === 'while' || before === 'but' ? 'clause' : 'none';
  }
  if (isOneOf(tokens.lower(start), 'which who') && isMark(reading, start - 1, ',')) return 'clause';
  return 'none';
}

/** Adverbs in front of a verb that are no subject of it, and what firms do to forecasts. */
export const LOOSE = 'now then there here later today once also beat beaten';

/** Whether the verb is coordinated with one before it, so that it has the same subject. */
export function sharesSubject(reading: Reading, group: VerbGroup): boolean {
  let at = group.from - 1;
  // ", now says": an adverb of the verb's.
  if (isMark(reading, at - 1, ',') && isOneOf(reading.tokens.lower(at), LOOSE)) at--;
  return isMark(reading, at, ',') || isOneOf(reading.tokens.lower(at), 'and but or then yet');
}

/**
 * Who speaks when a verb or participle has no subject of its own: the source of the latest attribution that does not stand
 * inside another's content ("Lind said she feared a flood and demanded …": Lind, not "she").
 */
export function speakerBefore(earlier: readonly Candidate[]): Range | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const candidate = earlier[k];
    if (!candidate) continue;
    const isInside =
      candidate.joint === 'none' &&
      earlier
        .slice(0, k)
        .some(({ content }) => content.some(({ from, to }) => from <= candidate.cue.from && candidate.cue.to <= to));
    if (!isInside) return candidate.source;
  }
  return null;
}
