import { MONTHS } from '../../language/en/function-words.ts';
import {
  AUXILIARY,
  CLAUSE_STARTER,
  DETERMINER,
  MONTH,
  PERSONAL_PRONOUN,
  PREPOSITION,
  TIME_LEAD,
  TIME_WORD,
  WEEKDAY,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Reading } from '../../text/reading.ts';
import { beginsLower, beginsUpper, NUMBER, WORD } from '../../text/tokens.ts';

/** Months that people are called after. */
const GIVEN_NAMES = 'jan april may june august';

/** "Later Years", "Fresh Days": a capital behind another, but not in "Two Days", "Last Years". */
function isPair({ tokens }: Reading, index: number): boolean {
  const isPlural = isOneOf(tokens.raw(index + 1), 'Minutes Hours Days Weeks Months Years');
  const isLead =
    tokens.is(index, TIME_LEAD | TIME_WORD | WEEKDAY | MONTH) && !isOneOf(tokens.raw(index), 'Later Earlier');
  return isPlural && !isLead && tokens.type[index] === WORD && beginsUpper(tokens, index);
}

/**
 * "of Tomorrow Matters", "of Earlier Start": behind a word, a capital in front of another makes a name of a word of time. "Later Today" is none,
 * nor is the "Overnight" with which a sentence begins.
 */
function isNamed(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (!beginsUpper(tokens, index) || tokens.type[index - 1] !== WORD) return false;
  if (tokens.paragraph[index - 1] !== tokens.paragraph[index]) return false;
  const isNext = tokens.type[index + 1] === WORD && beginsUpper(tokens, index + 1);
  const isName = isNext && !tokens.is(index + 1, WEEKDAY | MONTH | TIME_WORD);
  return isName || isPair(reading, index) || isPair(reading, index - 1);
}

function isTimeWord(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  return (
    tokens.is(index, WEEKDAY) ||
    (tokens.is(index, TIME_WORD) && !isNamed(reading, index)) ||
    (tokens.is(index, MONTH) && beginsUpper(tokens, index))
  );
}

/** "said that night heaters will stay": "that" opens a clause, for a noun goes with the word of time. */
function isClauseOf(reading: Reading, from: number, end: number): boolean {
  const next = reading.tokens.lower(end);
  if (reading.tokens.lower(from) !== 'that' || end - from !== 2 || reading.tokens.type[end] !== WORD) return false;
  const isNoun = !reading.tokens.is(end, DETERMINER | PREPOSITION | PERSONAL_PRONOUN | CLAUSE_STARTER);
  return isNoun && beginsLower(reading.tokens, end) && !isOneOf(next, 'to and or');
}

/** "said the Friday vote was a farce": the day belongs to a noun, and that to the clause. */
function isAttribute({ tokens }: Reading, from: number, end: number): boolean {
  // "the Sunday Times", "a Monday Club member"
  const isName = isOneOf(tokens.lower(from), 'the a') && end === from + 2 && tokens.is(from + 1, WEEKDAY);
  if (isName && tokens.type[end] === WORD && beginsUpper(tokens, end) && !tokens.is(end, MONTH)) return true;
  // "Jan Moody", "May Reed"
  if (
    tokens.is(from, MONTH) &&
    end === from + 1 &&
    tokens.type[end] === WORD &&
    isOneOf(tokens.lower(from), GIVEN_NAMES)
  )
    return beginsUpper(tokens, end) && !tokens.is(end, WEEKDAY | TIME_WORD);
  if (tokens.lower(from) !== 'the' || end - from < 2 || !tokens.is(from + 1, WEEKDAY | MONTH)) return false;
  const isNoun = tokens.type[end] === WORD && beginsLower(tokens, end);
  return isNoun && !tokens.is(end, DETERMINER | PREPOSITION | PERSONAL_PRONOUN | CLAUSE_STARTER | AUXILIARY);
}

/** "Saturday, October 28": the date behind a day's comma. */
function isDate(reading: Reading, comma: number): boolean {
  return (
    reading.tokens.is(comma - 1, WEEKDAY) &&
    reading.tokens.is(comma + 1, MONTH) &&
    reading.tokens.type[comma + 2] === NUMBER
  );
}

/** "one evening", "one wet afternoon": its end, or `from`. */
function onceEnd({ tokens }: Reading, from: number): number {
  if (tokens.lower(from) !== 'one') return from;
  const day = tokens.is(from + 1, TIME_WORD) ? from + 1 : from + 2;
  return isOneOf(tokens.lower(day), 'morning afternoon evening night day') ? day + 1 : from;
}

/**
 * End of a time expression that begins at `from` ("on Tuesday", "late last week", "Friday morning", "in May 2021"), or
 * `from` when none does.
 */
export function skipTime(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let at = onceEnd(reading, from);
  let end = at;
  while (at < to && at < from + 7) {
    if (isTimeWord(reading, at)) end = at + 1;
    else if (end > from && tokens.type[at] === NUMBER && MONTHS.has(tokens.lower(at - 1).replace('.', '')))
      end = at + 1;
    else if (isMark(reading, at, '.') && tokens.is(at - 1, MONTH) && at + 1 < to) {
      at++;
      continue;
    } else if (end === at && isMark(reading, at, ',') && isDate(reading, at)) {
      at++;
      continue;
    } else if (!tokens.is(at, TIME_LEAD) && tokens.type[at] !== NUMBER) break;
    at++;
  }
  return isClauseOf(reading, from, end) || isAttribute(reading, from, end) ? from : end;
}

/** Start of a time expression that ends at `to` (exclusive), or `to` when none does. */
export function skipTimeBack(reading: Reading, from: number, to: number): number {
  let at = to;
  while (at > from && isTimeWord(reading, at - 1)) at--;
  // "the Mail on Sunday": a paper.
  if (at === to || (reading.tokens.lower(at - 1) === 'on' && isOneOf(reading.tokens.raw(at - 2), 'Mail Independent')))
    return to;
  while (
    at > from &&
    reading.tokens.is(at - 1, TIME_LEAD) &&
    !isOneOf(reading.tokens.lower(at - 1), 'that the before by')
  )
    at--;
  return at;
}
