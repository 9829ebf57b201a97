import { MONTHS, TIME_LEADS, TIME_WORDS, WEEKDAYS } from '../model/en/function-words.ts';
import { isMark, type Reading } from '../reading.ts';
import { NUMBER } from '../text/tokens.ts';

function isTimeWord(reading: Reading, index: number): boolean {
  const word = reading.tokens.lower(index);
  return WEEKDAYS.has(word) || TIME_WORDS.has(word) || (MONTHS.has(word) && /^\p{Lu}/u.test(reading.tokens.raw(index)));
}

/**
 * End of a time expression that begins at `from` ("on Tuesday", "late last week", "Friday morning", "in May 2021"), or
 * `from` when none does.
 */
export function skipTime(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let at = from;
  let end = from;
  while (at < to && at < from + 7) {
    const word = tokens.lower(at);
    if (isTimeWord(reading, at)) end = at + 1;
    else if (end > from && tokens.type[at] === NUMBER && MONTHS.has(tokens.lower(at - 1).replace('.', '')))
      end = at + 1;
    else if (isMark(reading, at, '.') && MONTHS.has(tokens.lower(at - 1)) && at + 1 < to) {
      at++;
      continue;
    } else if (!TIME_LEADS.has(word) && tokens.type[at] !== NUMBER) break;
    at++;
  }
  return end;
}

/** Start of a time expression that ends at `to` (exclusive), or `to` when none does. */
export function skipTimeBack(reading: Reading, from: number, to: number): number {
  let at = to;
  while (at > from && isTimeWord(reading, at - 1)) at--;
  if (at === to) return to;
  while (
    at > from &&
    TIME_LEADS.has(reading.tokens.lower(at - 1)) &&
    !/^(?:that|the|before|by)$/.test(reading.tokens.lower(at - 1))
  )
    at--;
  return at;
}
