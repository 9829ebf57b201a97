import { ANAPHORIC_OBJECTS } from '../../language/en/function-words.ts';
import { ANAPHORIC_NOUNS, SPOKEN, SPOKEN_AT, SPOKEN_MANY } from '../../language/en/nouns.ts';
import { DETERMINER, ED_FORM, PERSONAL_PRONOUN, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAsClause, isMeanwhile } from './as-clause.ts';
import { isDeed, isInfinitive, isRelativeThat, looksFinite, mayBeFinite } from './finite.ts';
import { isUntold, opensDeed, opensPredicate, opensSecondClause } from './second-predicate.ts';
import { isCommented, isSummed } from './tail.ts';

/** Whether any words of the range stand in quotation marks. */
export function hasQuotation(reading: Reading, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (quotationAt(reading, i) >= 0) return true;
  return false;
}

/** In tokens. */
const LONGEST_RELATIVE = 20;

/**
 * "the fact that cooks, who work all night, were not asked", "Hall, who was born there, of theft": the second comma, when the
 * clause goes on with its verb or the object with what it is about; else `comma`.
 */
function relativeEnd(reading: Reading, comma: number, to: number, isInClause: boolean): number {
  if (!isMark(reading, comma, ',') || !isOneOf(reading.tokens.lower(comma + 1), 'who which whose')) return comma;
  const limit = Math.min(to - 1, comma + LONGEST_RELATIVE);
  const close = findForward(comma + 1, limit, (i) => isMark(reading, i, ','));
  const goesOn = isInClause ? looksFinite(reading, close + 1) : isOneOf(reading.tokens.lower(close + 1), 'of for');
  return close < limit && goesOn ? close : comma;
}

/** In tokens, from the preposition to the medium. */
const LONGEST_MEDIUM = 5;

/** "statements", "angry tweets": what somebody says something in, behind one adjective at most; else `limit`. */
function manyAt({ tokens }: Reading, at: number, limit: number): number {
  const isAdjective = /^[a-z-]+$/.test(tokens.raw(at)) && !tokens.raw(at).endsWith('ing');
  const noun = isAdjective && !SPOKEN_MANY.has(tokens.lower(at)) ? at + 1 : at;
  return SPOKEN_MANY.has(tokens.lower(noun)) ? Math.min(noun, limit) : limit;
}

/** Where or how something is said, by its preposition: "in an angry speech", "at a press conference", "on the radio", "in angry tweets". */
function mediumAt(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const preposition = tokens.lower(at);
  const isOne = isOneOf(tokens.lower(at + 1), 'a an his her its their');
  if (preposition === 'in' && !isOne) return manyAt(reading, at + 1, limit);
  const nouns = isOneOf(preposition, 'in during') ? SPOKEN : SPOKEN_AT.get(preposition);
  if (!nouns || (isOneOf(preposition, 'during at') && !isOne)) return limit;
  return findForward(at + 1, limit, (i) => nouns.has(tokens.lower(i)));
}

/** "lying", "having sold", and no "the shelling": what is told is a deed, and its place goes with it. */
const isDoing = ({ tokens }: Reading, from: number, to: number): boolean =>
  findForward(from, to, (i) => /^[a-z]{2,}ing$/.test(tokens.raw(i)) && !tokens.is(i - 1, DETERMINER)) < to;

/** "rejected claims made in a memo", "claims aired in an interview": where the claim stands, and not who rejects it. */
const isMadeIn = ({ tokens }: Reading, at: number): boolean =>
  isOneOf(tokens.lower(at - 1), 'made published aired circulated posted raised contained broadcast levelled leveled') &&
  ANAPHORIC_NOUNS.has(tokens.lower(at - 2));

/**
 * "on television", "in emails": media without an article are as often where the thing told of is found ("violence on television"). They are
 * the way of telling behind a quotation and what is pointed at ("the charge", "it"), and behind any thing that is known where they cannot
 * hold it: "the fine ¦ in statements", "the fine ¦ in angry tweets".
 */
function isPlaceOfObject(reading: Reading, from: number, at: number, medium: number): boolean {
  const { tokens } = reading;
  if (isOneOf(tokens.lower(at + 1), 'a an his her its their') || quotationAt(reading, at - 1) >= 0) return false;
  const object = tokens.lower(at - 1);
  if (ANAPHORIC_NOUNS.has(object) || ANAPHORIC_OBJECTS.has(object)) return false;
  const isOfSpeech = isOneOf(tokens.lower(medium), 'statements speeches interviews') || medium > at + 1;
  const isKnown = tokens.is(from, DETERMINER | POSSESSIVE) || isCapitalised(reading, from);
  return tokens.lower(at) === 'on' || !isKnown || !isOfSpeech;
}

/** "rejected the charge in a ruling", "denounced it in an angry speech": how it was said is no part of the object that begins at `from`. */
function isMediumTail(reading: Reading, from: number, at: number, to: number): boolean {
  const { tokens } = reading;
  if (isMadeIn(reading, at)) return false;
  const limit = Math.min(to, at + LONGEST_MEDIUM);
  const medium = mediumAt(reading, at, limit);
  if (medium === limit || isDoing(reading, from, at) || isPlaceOfObject(reading, from, at, medium)) return false;
  // It goes on behind it: "called them in a column “puppets”", "praised him in a speech for his work", "denied a claim on the radio that …",
  // "urged the bank in a letter to pay".
  const next = medium + 1;
  const isThat = tokens.lower(next) === 'that' && !isRelativeThat(reading, next);
  const goesOn =
    next < to &&
    (isThat ||
      isOneOf(tokens.lower(next), 'for as of') ||
      isInfinitive(reading, next) ||
      hasQuotation(reading, { from: medium, to }));
  return (
    !goesOn && findForward(at + 1, medium, (i) => isPunctuation(reading, i) || tokens.is(i, PREPOSITION)) === medium
  );
}

/** Whether a quotation that closes with a comma stands in front: "called it “small,” with a smile". */
function isSaid(reading: Reading, at: number): boolean {
  return quotationAt(reading, at - 1) >= 0 && isMark(reading, at - 2, ',');
}

/** "recalled the fear of “sailing” when, on a bad day, …": a clause of the writer's begins with an aside. */
function opensAside({ tokens }: Reading, at: number, next: string): boolean {
  const isOfTime = isOneOf(tokens.lower(at - 1), 'moment day night time year evening morning');
  return isOneOf(tokens.lower(at), 'when while as') && next === ',' && !isOfTime;
}

/** "touted the cut as part of a plan": how it was said. Verbs that see one thing as another say it of their object. */
function isFrame({ tokens }: Reading, at: number, next: string): boolean {
  return tokens.lower(at) === 'as' && next === 'part' && tokens.lower(at + 2) === 'of';
}

/** "admitted causing a death, failing to stop and driving off": a list of deeds, which ends in "and" and a deed. */
function isListOfDeeds(reading: Reading, comma: number, to: number): boolean {
  const { tokens } = reading;
  const isDeedAt = (i: number) => /^[a-z]{2,}ing$/.test(tokens.raw(i)) && !VERB_READINGS.has(tokens.lower(i));
  if (!isMark(reading, comma, ',') || !isDeedAt(comma + 1)) return false;
  const last = findForward(
    comma + 2,
    Math.min(to, comma + LONGEST_LIST),
    (i) => isMark(reading, i, ';', ':') || isDash(reading, i) || (tokens.lower(i) === 'and' && isDeedAt(i + 1)),
  );
  return last < to && tokens.lower(last) === 'and';
}

/** In tokens, from its first comma to its last deed. */
const LONGEST_LIST = 24;

/**
 * End of an object: the writer goes on after a comma with a relative or linking word, or with the subject's next deed. `seesAs`: the
 * verb sees its object as something.
 */
export function objectEnd(reading: Reading, from: number, to: number, seesAs = false): number {
  const { tokens } = reading;
  let isInClause = false;
  let hasView = false;
  for (let i = from + 1; i < to; i++) {
    if (quotationAt(reading, i) >= 0) continue;
    if (
      isAsClause(reading, i, to) ||
      (isMark(reading, i, ',') && (isSummed(reading, i) || isCommented(reading, i, to)))
    )
      return i;
    isInClause ||= tokens.lower(i) === 'that';
    const relative = relativeEnd(reading, i, to, isInClause);
    if (relative > i) {
      i = relative;
      continue;
    }
    if (isMark(reading, i, ';') || isDash(reading, i)) return i;
    if (isListOfDeeds(reading, i, to)) continue;
    if (opensPredicate(reading, from, i) || opensSecondClause(reading, from, i) || isUntold(reading, i)) return i;
    const next = tokens.lower(i + 1);
    if ((!isInClause && isMediumTail(reading, from, i, to)) || opensAside(reading, i, next)) return i;
    if (!seesAs && (isFrame(reading, i, next) || isMeanwhile(reading, i, to))) return i;
    // "because they feared losing their jobs, said that …": the verb of the clause around.
    if (isMark(reading, i, ',') && isOneOf(next, 'said says told')) return i;
    if (
      isSaid(reading, i) &&
      isOneOf(tokens.lower(i), 'which with as in at on after during while though although and but')
    )
      return i;
    if (
      isMark(reading, i, ',') &&
      (isOneOf(
        next,
        'who which where when although though but after as while then even in on at with before because',
      ) ||
        (next.endsWith('ing') && next !== 'including'))
    )
      return i;
    const word = tokens.lower(i);
    if (word === 'and' && quotationAt(reading, i - 1) >= 0 && isDeed(reading, i + 1)) return i;
    if (word === 'and' && opensDeed(reading, from, i)) return i;
    if (
      isOneOf(word, 'and but as while when after before because although though') &&
      i > from &&
      mayBeFinite(reading, i + 1) &&
      !isOneOf(word, 'as while when')
    )
      return i;
    // "trains cancelled because of the flood": the reason goes with the participle.
    const isOfParticiple = word === 'because' && next === 'of' && tokens.is(i - 1, ED_FORM);
    // "his view that although it is late, …": the clause waits.
    const isInner = tokens.lower(i - 1) === 'that';
    if (isOneOf(word, 'while although though because') && !isOfParticiple && !isInner) return i;
    // "described the vote as rigged before leaving"
    hasView ||= seesAs && word === 'as';
    if (hasView && isOneOf(word, 'before after') && /^[a-z]{2,}ing$/.test(tokens.raw(i + 1))) return i;
    // "described the smell before he was caught"
    if (
      tokens.is(i, PREPOSITION) &&
      isOneOf(word, 'before after') &&
      tokens.is(i + 1, PERSONAL_PRONOUN) &&
      isOneOf(tokens.lower(i + 2), 'was were had')
    )
      return i;
  }
  return to;
}
