import type { Quotation } from '../../text/quotations.ts';
import { quotationAt, type Reading } from '../../text/reading.ts';
import { MARK } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';

/** In quotations, from a heading to the one it is taken from. */
const FARTHEST = 12;

/** Whether the words of `heading` stand in `quotation`, one after the other, in any case; the mark at its end may differ. */
function holds({ tokens }: Reading, quotation: Quotation, heading: Quotation): boolean {
  const first = heading.first + 1;
  const length = heading.last - first - (tokens.type[heading.last - 1] === MARK ? 1 : 0);
  for (let start = quotation.first + 1; start + length <= quotation.last; start++) {
    let same = 0;
    while (same < length && tokens.lower(first + same) === tokens.lower(start + same)) same++;
    if (same === length) return true;
  }
  return false;
}

/** Words that a heading must have, so that its recurrence is no chance. */
const SHORTEST = 3;
/** More words make no heading. */
const LONGEST = 30;

/**
 * Whose words a quotation is that stands alone as a heading: of the attribution, among those that follow, whose content holds the same
 * words; `null` when they do not recur soon.
 */
export function ownerOfHeading(
  reading: Reading,
  heading: number,
  bySentence: readonly (readonly Candidate[])[],
  sentence: number,
): Candidate | null {
  const own = reading.quotations.list[heading];
  if (!own || own.words < SHORTEST || own.words > LONGEST) return null;
  const limit = Math.min(reading.quotations.list.length, heading + 1 + FARTHEST);
  for (let number = heading + 1; number < limit; number++) {
    const quotation = reading.quotations.list[number];
    if (!quotation || quotation.words < own.words || !holds(reading, quotation, own)) continue;
    for (let index = sentence + 1; index < bySentence.length && index <= sentence + 2 * FARTHEST; index++)
      for (const candidate of bySentence[index] ?? [])
        if (candidate.content.some(({ from, to }) => from <= quotation.first && quotation.first < to)) return candidate;
    return null;
  }
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
