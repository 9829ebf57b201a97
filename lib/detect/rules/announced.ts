import { isMark, quotationOf, type Range, type Reading } from '../../text/reading.ts';

/** "The Bugle reported:", and the next paragraph is a quotation and nothing else: that quotation, for the colon at `colon`; else `null`. */
export function announced(reading: Reading, colon: number): Range | null {
  const { tokens } = reading;
  const from = colon + 1;
  const quotation = quotationOf(reading, from);
  if (!isMark(reading, colon, ':') || quotation?.first !== from) return null;
  const to = quotation.last + 1;
  const isOwnParagraph =
    tokens.paragraph[from] !== tokens.paragraph[colon] && tokens.paragraph[to] !== tokens.paragraph[from];
  return isOwnParagraph ? { from, to } : null;
}
