import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';

/** What is credited to somebody. */
const CREDITED =
  'photograph photographs photo photos picture pictures pic image images credit video illustration illustrations graphic words';
/** A byline has no more tokens. */
const LONGEST_BYLINE = 12;

/** Whether a name stands in a credit: "Photograph: Mara Lind/Orvel Images", "(Mara Lind/OI)", "By Mara Lind". Nobody speaks of them. */
export function isCredited(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  if (isMark(reading, to, '/') || isMark(reading, from - 1, '/')) return true;
  const before = tokens.lower(from - 1);
  if (isMark(reading, from - 1, ':') || before === 'by') {
    if (isOneOf(tokens.lower(from - 2), CREDITED)) return true;
  }
  return before === 'by' && isShortParagraph(reading, from - 1);
}

/** Whether a paragraph begins at a token and is over after a few. */
function isShortParagraph({ tokens }: Reading, at: number): boolean {
  const paragraph = tokens.paragraph[at];
  return tokens.paragraph[at - 1] !== paragraph && tokens.paragraph[at + LONGEST_BYLINE] !== paragraph;
}
