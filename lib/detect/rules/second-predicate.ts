import { NEXT_DEEDS, PROOFS, REACTIONS, UNTOLD, WITHHOLDS } from '../../language/en/deeds.ts';
import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { EFFECTS } from '../../language/en/verbs.ts';
import {
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  MODAL,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  WH_WORD,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { isDeed, mayBeFinite } from './finite.ts';

/**
 * "was safe, but offered no evidence", "was safe but did not elaborate": what the speaker leaves untold, by the verb behind "but". Without a comma an
 * active verb in front may have done it as well: "said the firm had cut wages but gave no reason".
 */
function isWithholding(reading: Reading, from: number, but: number, verb: number): boolean {
  const { tokens } = reading;
  const isSetOff =
    isMark(reading, but - 1, ',') || isOneOf(tokens.lower(finiteIn(reading, from, but).first), 'was were is are');
  if (WITHHOLDS.has(tokens.lower(verb))) return isSetOff && isOneOf(tokens.lower(verb + 1), 'no little few');
  const isNot = isOneOf(tokens.lower(verb), 'did does') && tokens.lower(verb + 1) === 'not';
  if (!isNot && !isOneOf(tokens.lower(verb), "didn't doesn't")) return false;
  const untold = tokens.lower(isNot ? verb + 2 : verb + 1);
  return isOneOf(untold, 'elaborate specify') || (isMark(reading, but - 1, ',') && UNTOLD.has(untold));
}

/** ", without elaborating", " without citing its sources", " without naming the party". */
export function isUntold({ tokens }: Reading, at: number): boolean {
  if (tokens.lower(at) !== 'without' || !UNTOLD.has(baseOf(tokens.lower(at + 1)))) return false;
  if (isOneOf(tokens.lower(at + 1), 'elaborating specifying naming identifying')) return true;
  return (
    findForward(at + 2, at + 5, (i) => PROOFS.has(tokens.lower(i))) < at + 5 &&
    !isOneOf(tokens.lower(at + 2), 'the this')
  );
}

/** "giving" → give, "elaborating" → elaborate, "explaining" → explain. */
function baseOf(gerund: string): string {
  const stem = gerund.replace(/ing$/, '');
  return UNTOLD.has(stem) ? stem : `${stem}e`;
}

/** In tokens: of a longer clause the grammar is not clear. */
const LONGEST_CLAUSE = 60;

/** Words outside quotation marks that may be finite verbs, between two tokens: the first of them, and whether it is the only one. */
function finiteIn(reading: Reading, from: number, to: number): { first: number; isOnly: boolean } {
  if (to - from > LONGEST_CLAUSE) return { first: from, isOnly: false };
  const isVerb = (i: number) =>
    quotationAt(reading, i) < 0 && mayBeFinite(reading, i) && !isOneOf(reading.tokens.lower(i), 'be been');
  const first = findForward(from, to, isVerb);
  return { first, isOnly: first < to && findForward(first + 1, to, isVerb) === to };
}

/** "would miss the final", "had to leave": behind it a coordinated verb in the past is none of the clause's own. */
function takesBase({ tokens }: Reading, modal: number): boolean {
  const next = tokens.lower(modal + 1) === 'not' ? modal + 2 : modal + 1;
  if (!tokens.is(modal, MODAL)) return false;
  return tokens.lower(next) === 'have' ? tokens.lower(next + 1) === 'to' : tokens.lower(next) !== 'be';
}

/** "told him to wait": an infinitive and no finite verb. */
function hasInfinitive({ tokens }: Reading, from: number, to: number): boolean {
  const infinitive = findForward(from, to, (i) => tokens.lower(i) === 'to');
  return infinitive < to && !isOneOf(tokens.lower(infinitive + 1), 'be get have');
}

/** "of lying ¦ and walked out": a gerund, with which no verb in the past goes; "of having lied and cheated" has one. */
function hasGerund({ tokens }: Reading, from: number, to: number): boolean {
  const tie = findForward(
    from,
    to,
    (i) => isOneOf(tokens.lower(i), 'of for') && /^[a-z]{2,}ing$/.test(tokens.raw(i + 1)),
  );
  return tie < to && !isOneOf(tokens.lower(tie + 1), 'having being');
}

/**
 * Whether the speaker's next deed begins at the "and" at `at`, behind a name for an object: "the treaty as a surrender ¦ and called
 * supporters out", "the vote a sham ¦ and recalled envoys", but "as rushed and botched", "as a man who sued papers and jailed critics".
 */
export function opensDeed(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  if (!NEXT_DEEDS.has(tokens.lower(at + 1)) || at - from > LONGEST_CLAUSE || isPunctuation(reading, at - 1))
    return false;
  // A clause or a gerund in what is said may have the second verb, too.
  const mayOwn = (i: number) =>
    quotationAt(reading, i) < 0 &&
    (tokens.is(i, WH_WORD) || isOneOf(tokens.lower(i), 'that who which whose where when'));
  if (findForward(from, at, mayOwn) < at || finiteIn(reading, from, at).first < at || hasGerund(reading, from, at))
    return false;
  const isSomething = /^[a-z]+s$/.test(tokens.raw(at + 2)) || isCapitalised(reading, at + 2);
  const isNamed = (i: number) => isOneOf(tokens.lower(i), 'a an') && !tokens.is(i - 1, PREPOSITION);
  return isSomething && findForward(from + 1, at, isNamed) < at;
}

/**
 * Whether a speaker's next deed begins at the conjunction `at`, behind what they said from `from` on: "said she would stay ¦ and
 * thanked him", "told him to wait ¦ and never came back", "said it was late ¦ but offered no evidence". Grammar tells it: a verb in the
 * past cannot go with a modal or an infinitive.
 */
export function opensPredicate(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  const verb = isAdverb(reading, at + 1) || tokens.lower(at + 1) === 'never' ? at + 2 : at + 1;
  if (tokens.lower(at) === 'but') return isWithholding(reading, from, at, verb);
  if (tokens.lower(at) !== 'and') return false;
  if (!tokens.is(verb, ED_FORM) && !IRREGULAR_PASTS.has(tokens.lower(verb))) return false;
  const { first, isOnly } = finiteIn(reading, from, at);
  if (first === at && hasGerund(reading, from, at)) return isDeed(reading, verb) && tokens.lower(verb + 1) !== 'by';
  if (first === at) return hasInfinitive(reading, from, at) && (isDeed(reading, verb) || verb > at + 1);
  if (!isOnly) return false;
  const hasObject = isOneOf(tokens.lower(verb + 1), 'him her it them');
  if (isOneOf(tokens.lower(first), 'was were is are')) return hasObject;
  return takesBase(reading, first) && (hasObject || isDeed(reading, verb));
}

/** "it as an occupation", "the vote a sham", "the ministry of hiding deaths", "the figure at 900": an object with what is told of it. */
function isWhole(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  return (
    findForward(from + 1, to, (i) => {
      if (quotationAt(reading, i) >= 0 || tokens.lower(i) === 'as') return true;
      if (isOneOf(tokens.lower(i), 'a an')) return !tokens.is(i - 1, PREPOSITION);
      return tokens.lower(i) === 'at'
        ? tokens.type[i + 1] === NUMBER
        : tokens.lower(i) === 'of' && /ing$/.test(tokens.raw(i + 1));
    }) < to
  );
}

/** In tokens: "at least twelve nurses". */
const LONGEST_SUBJECT = 5;

/** "and Moscow has called for calm", ", and it fell to Lorn", behind an object: a second subject and its verb, with nothing between. */
export function opensSecondClause(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  if (tokens.lower(at) !== 'and' || tokens.lower(at + 1) === 'that' || finiteIn(reading, from, at).first < at)
    return false;
  // "claims its prices and deals have saved", "over whether the town and Lorn could agree": one subject of two.
  if (findForward(from, at, (i) => tokens.is(i, WH_WORD)) < at) return false;
  const isSetOff = isMark(reading, at - 1, ',');
  if (!isSetOff && !isWhole(reading, from, at)) return false;
  if (isSetOff && isOneOf(tokens.lower(at + 1), 'it they there he she')) return mayBeFinite(reading, at + 2);
  const start = tokens.lower(at + 1) === 'at' && tokens.lower(at + 2) === 'least' ? at + 3 : at + 1;
  const isNoun =
    tokens.is(start, DETERMINER | POSSESSIVE) || isCapitalised(reading, start) || tokens.type[start] === NUMBER;
  if (!isNoun) return false;
  // ", and the league closed its books": a verb in the past and what it is done to, where a comma stands.
  const isPast = (i: number) => tokens.is(i, ED_FORM | COMMON_VERB) && tokens.is(i + 1, DETERMINER | POSSESSIVE);
  const isVerb = (i: number) =>
    isAuxiliary(reading, i) || isOneOf(tokens.lower(i), 'say says said') || (isSetOff && isPast(i));
  const isBorder = (i: number) =>
    isPunctuation(reading, i) || tokens.is(i, PREPOSITION | CLAUSE_STARTER | PERSONAL_PRONOUN);
  const limit = start + LONGEST_SUBJECT;
  const verb = findForward(start + 1, limit, (i) => isVerb(i) || isBorder(i));
  return verb < limit && isVerb(verb);
}

/** ", prompting jeers": what hearers do, behind a comma. */
export function isReaction({ tokens }: Reading, comma: number): boolean {
  if (!EFFECTS.has(tokens.lower(comma + 1))) return false;
  return findForward(comma + 2, comma + 5, (i) => REACTIONS.has(tokens.lower(i))) < comma + 5;
}

/** "Kyiv said 12 had died, ¦ Moscow that there were none": a second speaker, whose verb is left out. */
export function isGapped(reading: Reading, comma: number): boolean {
  const { tokens } = reading;
  if (!isMark(reading, comma, ',') || !isCapitalised(reading, comma + 1)) return false;
  const that = isCapitalised(reading, comma + 2) ? comma + 3 : comma + 2;
  return tokens.lower(that) === 'that';
}
