import { MOODS } from '../../language/en/leads.ts';
import { QUESTIONED } from '../../language/en/verbs.ts';
import { CLAUSE_STARTER, DETERMINER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { mayBeFinite } from './finite.ts';

/** Participles of what somebody does while they speak: "Sharing a snap of the pair, she …". */
const SHOWING = 'sharing posting uploading showing captioning writing taking speaking addressing reacting responding';

/** Conjunctions of a clause in front of the main one: "When Hall asked why, Lind walked out". */
const FRONTING = 'when after as while although though because once before until';

/** In tokens, of what stands in front of the main clause, and of the clause's own subject. */
const LONGEST_OPENING = 40;
const LONGEST_SUBJECT = 25;

/** Whether a sentence opens with a clause, or what somebody was asked, shows or feels: "Pressed on it,", "Sharing a snap,", "Furious at it,". */
function opens({ tokens }: Reading, from: number): boolean {
  const word = tokens.lower(from);
  if (QUESTIONED.has(word) || isOneOf(word, SHOWING) || isOneOf(word, FRONTING)) return true;
  return MOODS.has(word) && tokens.is(from + 1, PREPOSITION);
}

/** Whether the main clause begins behind the comma: its subject, and then its verb or what tells who that is. */
function beginsClause(reading: Reading, comma: number, before: number): boolean {
  const { tokens } = reading;
  const start = comma + 1;
  if (mayBeFinite(reading, start) || tokens.is(start, CLAUSE_STARTER) || isOneOf(tokens.lower(start), 'and or nor'))
    return false;
  const limit = Math.min(before, start + LONGEST_SUBJECT);
  const end = findForward(start, limit, (i) => isMark(reading, i, ',') || mayBeFinite(reading, i));
  if (end >= limit) return false;
  if (!isMark(reading, end, ',')) return true;
  // "…, Crane, who left, …", "…, Crane, the captain, …", but "…, the mayor, would go, Crane …"
  const next = end + 1;
  const isIntroduced =
    isOneOf(tokens.lower(next), 'who whose') || tokens.is(next, DETERMINER) || tokens.type[next] === NUMBER;
  return (
    isIntroduced && isCapitalised(reading, start) && findForward(next, limit, (i) => mayBeFinite(reading, i)) < limit
  );
}

/** Where the main clause begins behind "Asked if she would return,"; `from` where the sentence opens with its subject. */
export function afterOpening(reading: Reading, from: number, before: number): number {
  if (!opens(reading, from)) return from;
  const limit = Math.min(before, from + LONGEST_OPENING);
  const comma = findForward(
    from,
    limit,
    (i) => quotationAt(reading, i) < 0 && isMark(reading, i, ',') && beginsClause(reading, i, before),
  );
  return comma < limit ? comma + 1 : from;
}
