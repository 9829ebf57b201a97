import { ANAPHORIC_OBJECTS } from '../../language/en/function-words.ts';
import { WRONGDOERS } from '../../language/en/people.ts';
import { INSTITUTION_HEADS, ROLE_HEADS } from '../../language/en/sources.ts';
import { CLAUSE_STARTER, ED_FORM, PREPOSITION } from '../../language/en/word-classes.ts';
import { knownBodyAt } from '../../sources/institutions.ts';
import { isGivenName } from '../../sources/name-words.ts';
import { stateAt } from '../../sources/states.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import { isAdverb } from './auxiliaries.ts';
import { looksFinite } from './finite.ts';
import { isPeopleNoun, isPerson, withoutS } from './person.ts';
import { headOf } from './speaker.ts';

/** "Hamas", "Russia", "the EU": a name that lists know, to its end. One that is a person's as well ("Jordan", "Victoria") is none. */
function isKnownBody(reading: Reading, { from, to }: Range): boolean {
  const first = reading.tokens.lower(from) === 'the' ? from + 1 : from;
  if (knownBodyAt(reading, first)?.to === to) return true;
  const state = stateAt(reading, first);
  const isState = state !== null && isOneOf(state.word, state.isWeak ? 'capital seat' : 'name capital seat');
  return isState && state.to === to && !(state.word === 'capital' && isGivenName(reading.tokens.lower(first)));
}

/** "the Greens", "the Conservatives", but "the Pope", "the MPs": people's names take no article. */
function isNameWithArticle(reading: Reading, { from, to }: Range): boolean {
  const head = reading.tokens.lower(to - 1);
  const isParty = /^[A-Z][a-z]+[^s]s$/.test(reading.tokens.raw(to - 1));
  const isPost = !isParty && (isPeopleNoun(head) || ROLE_HEADS.has(head));
  return reading.tokens.lower(from) === 'the' && to - from === 2 && isCapitalised(reading, to - 1) && !isPost;
}

/** Whether a phrase is a body: "the board", "rights groups", "Hamas", "the Greens". */
function isBody(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  if (INSTITUTION_HEADS.has(head) || INSTITUTION_HEADS.has(withoutS(head))) return true;
  return isKnownBody(reading, phrase) || isNameWithArticle(reading, phrase);
}

/** Whether a phrase is a person, and nothing they own or did: "him", "the mayor", but "Hall’s plan", "the board", "the looters". */
function isSomeone(reading: Reading, phrase: Range): boolean {
  const { tokens } = reading;
  if (phrase.to - phrase.from === 1 && ANAPHORIC_OBJECTS.has(tokens.lower(phrase.from)))
    return isOneOf(tokens.lower(phrase.from), 'him her them');
  if (isMark(reading, phrase.to - 1, "'", '’') || isBody(reading, phrase)) return false;
  return isPerson(reading, phrase) && !WRONGDOERS.has(withoutS(headOf(reading, phrase)));
}

/** The first noun phrase of what follows a verb, where it is a person; `null` where it is anything else. */
export function personIn(reading: Reading, { from, to }: Range): Range | null {
  const isEnd = (i: number) => reading.tokens.is(i, PREPOSITION | CLAUSE_STARTER) || isAdverb(reading, i);
  const person = { from, to: findForward(from, to, isEnd) };
  return person.to > from && isSomeone(reading, person) ? person : null;
}

/** In tokens, from whom a verb is aimed at to the reason. */
const LONGEST_WAY = 20;

/** In tokens, from "after" to the verb of its clause. */
const LONGEST_SUBJECT = 8;

/** "after the board shut the yard", "after shelling the town": a deed, and no mere time ("after supper", "after a match played in Mirn"). */
function isAfterDeed(reading: Reading, after: number): boolean {
  const { tokens } = reading;
  const isGerund = /^[a-z]{2,}ing$/.test(tokens.raw(after + 1));
  const next = after + 2;
  if (isGerund && next < tokens.count && !isPunctuation(reading, next) && !tokens.is(next, PREPOSITION)) return true;
  const limit = Math.min(after + LONGEST_SUBJECT, tokens.count);
  const isEnd = (i: number) =>
    isPunctuation(reading, i) || tokens.is(i, CLAUSE_STARTER) || (i > after + 1 && looksFinite(reading, i));
  const verb = findForward(after + 1, limit, isEnd);
  if (verb === limit || !looksFinite(reading, verb)) return false;
  return !(tokens.is(verb, ED_FORM) && tokens.is(verb + 1, PREPOSITION) && verb > next);
}

/**
 * Whether a reason stands behind, up to the end of the clause: "¦ because he lied", "¦ by the board after he left". Not that of a second
 * deed ("and left because it was late").
 */
export function hasReasonBehind(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const isEnd = (i: number) =>
    isMark(reading, i, '.', '!', '?', ';', ':', ',') || isOneOf(tokens.lower(i), 'but and') || !isSame(i);
  const isSame = (i: number) => tokens.paragraph[i] === tokens.paragraph[from];
  const to = findForward(from, Math.min(from + LONGEST_WAY, tokens.count), isEnd);
  const isReason = (i: number) =>
    tokens.lower(i) === 'because' || (tokens.lower(i) === 'after' && isAfterDeed(reading, i));
  return findForward(from, to, isReason) < to;
}
