import type { Range, Reading } from '../../text/reading.ts';

/** "D-Ohio", "R-N.Y", "Con", "Lab": which party a lawmaker is of, and from where. */
const TAG = /^(?:[RDIL]|DFL)-\p{Lu}|^(?:Lab|Con|LD|SNP|DUP)$/u;

/** In tokens: "R-New South Wales". */
const LONGEST = 4;

/** Whether a part between commas only tells a lawmaker's party and seat: "Sen. Anna Bell, R-Ohio,". */
export function isPartyTag({ tokens }: Reading, { from, to }: Range): boolean {
  return to - from <= LONGEST && TAG.test(tokens.raw(from));
}
