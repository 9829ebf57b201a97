import { HEARD, HEARING_BODIES } from '../../language/en/nouns.ts';
import { findForward, type Range, type Reading } from '../../text/reading.ts';
import type { Right } from './complement.ts';
import { looksFinite, startsClause } from './finite.ts';
import { headOf } from './speaker.ts';

/** In tokens, from "heard" to the verb of what was told. */
const LONGEST_TOLD = 12;

/** "The inquest heard that …", "heard the pair had met": no "heard evidence given in private", "heard what came next". */
export function isHearing(reading: Reading, subject: Range | null, right: Right | null): boolean {
  if (!subject || !HEARING_BODIES.has(headOf(reading, subject))) return false;
  if (right?.rule === 'wh') return reading.tokens.lower(right.content.from) === 'how';
  if (right?.rule !== 'clause') return true;
  const { from, to } = right.content;
  const limit = Math.min(to, from + LONGEST_TOLD);
  const verb = findForward(from + 1, limit, (i) => looksFinite(reading, i));
  const noun = findForward(from, verb, (i) => HEARD.has(reading.tokens.lower(i)));
  return noun === verb && startsClause(reading, right.content);
}
