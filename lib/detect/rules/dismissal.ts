import { CASES, COURTS } from '../../language/en/deeds.ts';
import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { PEOPLE } from '../../language/en/people.ts';
import { INSTITUTION_HEADS } from '../../language/en/sources.ts';
import { CLAUSE_STARTER, ED_FORM, PREPOSITION } from '../../language/en/word-classes.ts';
import { isGivenName } from '../../sources/name-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import { isRelativeThat } from './finite.ts';
import { isPeopleNoun } from './person.ts';
import { headOf } from './speaker.ts';
import { skipTime } from './time.ts';

/** Whose words are dismissed with them: "dismissed his critics". */
const CRITICS = 'critic critics opponent opponents sceptics skeptics doubters detractors naysayers accusers';

/** Of what many are dismissed, when and where; what else stands behind them tells what they say. */
const WHEN_AND_WHERE = 'of in at on from near after before during';

/** "Karl Oduya": a given name and another, and no body's. */
function isName({ tokens }: Reading, { from, to }: Range): boolean {
  return to - from === 2 && isGivenName(tokens.lower(from)) && !INSTITUTION_HEADS.has(tokens.lower(from + 1));
}

/** "her finance minister", "Karl Oduya, the head of the army", "three aides in May", but "experts saying it leaks", "Harbour Watch": from a post. */
export function isFromPost(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  const isEnd = (i: number) =>
    isPunctuation(reading, i) || tokens.is(i, PREPOSITION | CLAUSE_STARTER) || skipTime(reading, i, to) > i;
  const end = findForward(from + 1, to, isEnd);
  if (findForward(from, to, (i) => tokens.lower(i) === 'as') < to || tokens.lower(end) === 'who') return false;
  if (isCapitalised(reading, from) && isName(reading, { from, to: end }) && isCapitalised(reading, end - 1))
    return true;
  const head = tokens.lower(end - 1);
  if (!isPeopleNoun(head) || isOneOf(head, CRITICS)) return false;
  return PEOPLE.has(head) || !tokens.is(end, PREPOSITION) || end >= to || isOneOf(tokens.lower(end), WHEN_AND_WHERE);
}

/** "a disciplinary panel", "the appeals panel in Lorn": one that decides as a court does. */
function isPanel({ tokens }: Reading, { from, to }: Range): boolean {
  const panel = findForward(from, to, (i) => tokens.lower(i) === 'panel');
  return panel < to && isOneOf(tokens.lower(panel - 1), 'disciplinary appeal appeals arbitration judicial');
}

/** Why a case is dismissed: "for lack of evidence", but "an appeal for calm". */
const GROUNDS = 'lack want failure insufficient';

/** Whether what stands behind a case at `end` tells what it says: "charges that she had lied", "the case for cuts"; not "charges that were brought". */
function isArgued(reading: Reading, end: number): boolean {
  const { tokens } = reading;
  if (tokens.lower(end) === 'that') return !isRelativeThat(reading, end);
  return tokens.lower(end) === 'for' && !isOneOf(tokens.lower(end + 1), GROUNDS);
}

/** In tokens: "the former mayor's second appeal". */
const LONGEST_CASE = 10;

/** "A judge dismissed charges against two pilots", "the court rejected his appeal": a ruling. "dismissed the suit as a stunt" says why. */
export function isRuledOn(reading: Reading, subject: Range, { from, to }: Range): boolean {
  const { tokens } = reading;
  if (!COURTS.has(headOf(reading, subject)) && !isPanel(reading, subject)) return false;
  const isBorder = (i: number) =>
    isPunctuation(reading, i) ||
    tokens.is(i, PREPOSITION | CLAUSE_STARTER | ED_FORM) ||
    tokens.lower(i) === 'to' ||
    IRREGULAR_PASTS.has(tokens.lower(i));
  const end = findForward(from + 1, Math.min(to, from + LONGEST_CASE), isBorder);
  if (!CASES.has(tokens.lower(end - 1)) || isArgued(reading, end)) return false;
  return findForward(end, to, (i) => tokens.lower(i) === 'as') === to;
}
