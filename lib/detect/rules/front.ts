import { NAMING, SETTING_PAIRS, SPEAKING, TYING } from '../../language/en/settings.ts';
import { ROLE_HEADS } from '../../language/en/sources.ts';
import { HONORIFICS } from '../../language/en/titles.ts';
import { QUESTIONED } from '../../language/en/verbs.ts';
import {
  ADVERB,
  DETERMINER,
  LY_ADVERB,
  OPENER,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
} from '../../language/en/word-classes.ts';
import { isGivenName } from '../../sources/name-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, isPunctuation, type Reading } from '../../text/reading.ts';
import { isAdverb } from './auxiliaries.ts';
import { phraseStart } from './noun-phrase.ts';
import { isSomebody } from './speaker.ts';
import { skipTime } from './time.ts';

/** "Over 900 farmers", "about half": no setting in front of a subject but a part of it; "over the past year" is one. */
function isQuantifying(reading: Reading, index: number): boolean {
  if (reading.tokens.lower(index) === 'like') return true;
  if (reading.tokens.lower(index) === 'at') return isOneOf(reading.tokens.lower(index + 1), 'least most');
  const isArticle = isOneOf(reading.tokens.lower(index + 1), 'the this that');
  return isOneOf(reading.tokens.lower(index), 'about over around under') && !isArticle;
}

/** The preposition of a setting that begins at `at`, or what stands for one: "in", "prior to", "speaking to", "following"; -1 where none begins. */
function tieOf(reading: Reading, at: number): number {
  const { tokens } = reading;
  const word = tokens.lower(at);
  if (TYING.has(word)) return tokens.is(at + 1, DETERMINER | POSSESSIVE) || isCapitalised(reading, at + 1) ? at : -1;
  const isPair = SETTING_PAIRS.get(word)?.has(tokens.lower(at + 1)) ?? false;
  const isTied = isPair || ((SPEAKING.has(word) || QUESTIONED.has(word)) && tokens.is(at + 1, PREPOSITION));
  if (isTied) return at + 1;
  return tokens.is(at, PREPOSITION) && !isQuantifying(reading, at) ? at : -1;
}

/** Takes conjunctions, adverbs, times and fronted prepositional phrases off the front of a noun phrase. */
export function trimFront(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let at = from;
  for (let guard = 0; at < to && guard < 12; guard++) {
    const word = tokens.lower(at);
    const afterTime = skipTime(reading, at, to);
    if (isPunctuation(reading, at) && !isMark(reading, at, '$', '£', '€')) at++;
    else if (afterTime > at && afterTime < to && !tokens.is(at, POSSESSIVE) && !isMark(reading, afterTime, "'", '’'))
      at = afterTime;
    else if (
      to - at > 1 &&
      (word === 'and' ||
        word === 'or' ||
        (tokens.is(at, OPENER) && word !== 'one') ||
        (isAdverb(reading, at) && !isOneOf(word, 'neither both only even')))
    )
      at++;
    else {
      const tie = tieOf(reading, at);
      if (tie < 0 || to - tie <= 2) break;
      at = afterFronted(reading, tie, to);
    }
  }
  return at;
}

/** Where the row of capitals at the end of a phrase begins, two names with "and" between them among them. */
function lastNameStart(reading: Reading, from: number, to: number): number {
  let at = to;
  const isInner = (i: number) =>
    isMark(reading, i, '.') || (reading.tokens.lower(i) === 'and' && isCapitalised(reading, i - 1));
  while (at > from && (isCapitalised(reading, at - 1) || (at < to && isInner(at - 1)))) at--;
  return at;
}

/** Where a person's title or post begins in a row of capitals, or `to`: the title "President" in "Lorn President Hale". */
function titleIn({ tokens }: Reading, from: number, to: number): number {
  return findForward(from, to, (i) => HONORIFICS.has(tokens.lower(i)) || ROLE_HEADS.has(tokens.lower(i)));
}

/** "San ¦ Diego Reed", "St. ¦ Paul": a place whose second word is a given name. */
const PLACES = 'san santa saint st . port fort lake mount new los las el de';

/** Where a full name begins in a row of capitals: "Anna" in "Sky News Anna Bell"; `to` where no given name shows. */
function fullNameIn(reading: Reading, from: number, to: number): number {
  const isFirst = (i: number) =>
    isGivenName(reading.tokens.lower(i)) && !isOneOf(reading.tokens.lower(i - 1), PLACES) && isCapitalised(reading, i);
  return findForward(from, to, isFirst);
}

/** End of a prepositional phrase in front of the subject: up to the next determiner or the second run of capitals. */
function afterFronted(reading: Reading, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    if (reading.tokens.is(i, DETERMINER) && !reading.tokens.is(i - 1, PREPOSITION)) return i;
  }
  // "In a statement ¦ Mr. Reed", "In Lorn ¦ President Hale", "In the House of Commons ¦ Sir Keith Vane"
  const name = lastNameStart(reading, from, to);
  const isOther = reading.tokens.is(name - 1, DETERMINER | PREPOSITION) || NAMING.has(reading.tokens.lower(name - 1));
  if (name > from + 1 && name < to && !isOther) return name;
  const title = titleIn(reading, Math.max(name, from + 2), to - 1);
  if (title < to - 1) return title;
  const full = fullNameIn(reading, Math.max(name + 1, from + 2), to - 1);
  if (full < to - 1) return full;
  return to - from > 2 ? to - 1 : from + 1;
}

/** Whether nothing stands before a setting at `at` but a mark, a time or an adverb: "Shortly after the game". */
function opensClause(reading: Reading, from: number, at: number): boolean {
  const isLed = reading.tokens.is(at - 1, ADVERB | LY_ADVERB | OPENER | TIME_WORD);
  return at === from || isMark(reading, at - 1, ',') || (isLed && (at - 1 === from || isMark(reading, at - 2, ',')));
}

/** "the game ¦ Reed", "the game ¦ the fans", "the talks ¦ all": where the subject begins that stands right behind another's noun; `start` where one phrase is all. */
function behindNoun(reading: Reading, start: number, end: number): number {
  const { tokens } = reading;
  if (isOneOf(tokens.lower(end - 1), 'all both each') && end - start > 1) return end - 1;
  const article = findForward(start + 2, end - 1, (i) => tokens.is(i, DETERMINER) && !tokens.is(i - 1, PREPOSITION));
  if (article < end - 1 && !isOneOf(tokens.lower(article - 1), 'and or all both')) return article;
  const name = lastNameStart(reading, start, end);
  const isApart = name > start && name < end && !tokens.is(name - 1, DETERMINER | POSSESSIVE | PREPOSITION);
  const isPossessed = tokens.lower(name - 1).endsWith("'s") || isPunctuation(reading, name - 1);
  // "After the actor Reed said": who he is.
  return isApart && !isPossessed && !isSomebody(reading, { from: start, to: name }) ? name : start;
}

/**
 * Where the subject begins whose phrase was found to begin at `start`, behind a word that ties or names: "After the game ¦ Reed said",
 * "During a segment called Harbour Watch ¦ Reed said". `start` where that word opens a clause of the subject's own.
 */
export function behindSetting(reading: Reading, from: number, start: number, end: number): number {
  const { tokens } = reading;
  const tie = start - 1;
  if (tie < from) return start;
  if (isOneOf(tokens.lower(tie), 'after before since until'))
    return opensClause(reading, from, tie) ? behindNoun(reading, start, end) : start;
  if (!NAMING.has(tokens.lower(tie)) || !isCapitalised(reading, start)) return start;
  const front = phraseStart(reading, from, tie);
  return tieOf(reading, front) >= 0 && opensClause(reading, from, front) ? afterFronted(reading, front, end) : start;
}
