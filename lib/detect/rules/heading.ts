import type { Quotation } from '../../text/quotations.ts';
import { quotationAt, type Reading } from '../../text/reading.ts';
import { MARK } from '../../text/tokens.ts';
import { type Candidate, tells } from '../candidate.ts';

/** In quotations, from a heading to the one it is taken from. */
const FARTHEST = 12;

/** Words of a quotation without a mark at its end, which may differ where they recur. */
const lengthOf = ({ tokens }: Reading, { first, last }: Quotation): number =>
  last - first - 1 - (tokens.type[last - 1] === MARK ? 1 : 0);

/** Whether the words of `part` stand in the other quotation from the token `start` on, one after the other, in any case. */
function standsAt(reading: Reading, part: Quotation, start: number): boolean {
  const length = lengthOf(reading, part);
  let same = 0;
  while (same < length && reading.tokens.lower(part.first + 1 + same) === reading.tokens.lower(start + same)) same++;
  return same === length;
}

/** Whether the words of `heading` stand anywhere in `quotation`. */
function holds(reading: Reading, quotation: Quotation, heading: Quotation): boolean {
  const last = quotation.last - lengthOf(reading, heading);
  for (let start = quotation.first + 1; start <= last; start++) if (standsAt(reading, heading, start)) return true;
  return false;
}

/** Words that a heading must have, so that its recurrence is no chance. */
const SHORTEST = 3;
/** More words make no heading. */
const LONGEST = 30;
/** Words of a quotation that a heading may begin with, and go on: an editor joins what was said in two breaths. */
const SHORTEST_PART = 5;

/**
 * The quotation of the article from which a heading is taken: the next one that holds its words, else the last one before, else one
 * with whose words the heading begins; `null` when they do not recur soon.
 */
export function originOfHeading(reading: Reading, heading: number): Quotation | null {
  const { list } = reading.quotations;
  const own = list[heading];
  if (!own || own.words < SHORTEST || own.words > LONGEST) return null;
  const near: Quotation[] = [];
  for (let away = 1; away <= FARTHEST; away++) near.push(...list.slice(heading + away, heading + away + 1));
  for (let away = 1; away <= FARTHEST && away <= heading; away++)
    near.push(...list.slice(heading - away, heading - away + 1));
  return (
    near.find((quotation) => quotation.words >= own.words && holds(reading, quotation, own)) ??
    near.find((quotation) => quotation.words >= SHORTEST_PART && standsAt(reading, quotation, own.first + 1)) ??
    null
  );
}

/** Whose words the origin of a heading is: the attribution, of a sentence near the heading's, whose content holds it. */
export function ownerOfHeading(
  origin: Quotation,
  bySentence: readonly (readonly Candidate[])[],
  sentence: number,
): Candidate | null {
  const from = Math.max(0, sentence - 2 * FARTHEST);
  for (const candidates of bySentence.slice(from, sentence + 2 * FARTHEST + 1))
    for (const candidate of candidates) if (tells(candidate, origin.first)) return candidate;
  return null;
}

/** Number of the quotation that makes up a paragraph of its own, -1 where there is none. */
export function headingAt(reading: Reading, { first, last }: Quotation): number {
  const { paragraph, count } = reading.tokens;
  const isAlone =
    (first === 0 || paragraph[first - 1] !== paragraph[first]) &&
    (last + 1 >= count || paragraph[last + 1] !== paragraph[last]);
  return isAlone ? quotationAt(reading, first) : -1;
}
