import { beginsUpper, firstCode, MARK, NUMBER, type Tokens } from './tokens.ts';

const COLON = 0x3a;

/** "14.32", "9.41am", "14h32": hours and minutes. */
const TIME = /^(?:[01]?\d|2[0-3])[.h][0-5]\d(?:am|pm)?$/;
const HOURS = /^(?:[01]?\d|2[0-3])$/;
const MINUTES = /^[0-5]\d(?:am|pm)?$/;
/** "9am", "10pm" */
const FULL_HOUR = /^(?:1[0-2]|[1-9])(?:am|pm)$/;

/** What may stand behind the digits: "am", "BST". */
const ZONES = new Set(
  'am pm a.m p.m gmt bst utc et est edt ct pt pst pdt cet cest eet ist sast aest aedt nzst jst hrs'.split(' '),
);

/** End of the digits of a clock time that begins at `from`, or `from`. */
function digitsEnd(tokens: Tokens, from: number): number {
  if (tokens.type[from] !== NUMBER) return from;
  const word = tokens.lower(from);
  if (TIME.test(word) || FULL_HOUR.test(word)) return from + 1;
  const isSplit = HOURS.test(word) && firstCode(tokens, from + 1) === COLON && MINUTES.test(tokens.lower(from + 2));
  const isClose = tokens.end[from] === tokens.start[from + 1] && tokens.end[from + 1] === tokens.start[from + 2];
  return isSplit && isClose ? from + 3 : from;
}

/** "BST", "p.m.": the end of what tells the zone or the half of the day, or `at`. */
function zoneEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (ZONES.has(tokens.lower(end)) || (tokens.raw(end) === '.' && ZONES.has(tokens.lower(end - 1)))) end++;
  return end;
}

/**
 * End of the clock time at `from` by which a live page dates an entry ("14.32", "9:41am BST", "12:41 –"), in tokens; `from` where there is
 * none, or where the sentence goes on with it ("14.32 was the time", "9am Mass was full").
 */
export function clockEnd(tokens: Tokens, from: number): number {
  const digits = digitsEnd(tokens, from);
  if (digits === from) return from;
  const zone = zoneEnd(tokens, digits);
  const end = /^[-–—:|]$/.test(tokens.raw(zone)) ? zone + 1 : zone;
  if (FULL_HOUR.test(tokens.lower(from)) && end === digits) return from;
  const isNext =
    tokens.paragraph[end] === tokens.paragraph[from] && (beginsUpper(tokens, end) || tokens.type[end] === MARK);
  return isNext ? end : from;
}
