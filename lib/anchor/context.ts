import { isSentenceBorder } from './sentence-border.ts';
import { classAt, UnitClass } from './unit-class.ts';

/** Context kept on either side of a part, in code units: the customary 32 of Web Annotation tools. */
export const CONTEXT_LENGTH = 32;
/** So much is kept of the sentence around a claim, on either side; it bounds what is stored of texts without stops. */
const SENTENCE_LENGTH = 300;

/**
 * Context kept after a claim that ends at an offset, in code units: the rest of its sentence and some of the next one,
 * so that no "later denied" is put there unseen. Less stands there only at the end of the text.
 */
export function contextAfter(text: string, end: number): number {
  const closing = classAt(text, end - 1) === UnitClass.quote ? end - 2 : end - 1;
  if (closing >= 0 && isSentenceBorder(text, closing)) return CONTEXT_LENGTH;
  const limit = Math.min(text.length, end + SENTENCE_LENGTH);
  for (let at = end; at < limit; at++) if (isSentenceBorder(text, at)) return withContext(at - end + 1);
  return withContext(SENTENCE_LENGTH);
}

/** Context kept before a claim, in code units: its sentence from the start on, with some of the one before. */
export function contextBefore(text: string, start: number): number {
  let length = 0;
  while (length < Math.min(start, SENTENCE_LENGTH) && !isSentenceBorder(text, start - length - 1)) length += 1;
  return withContext(length + 1);
}

/** Within the customary context there is room for a border, and a word beyond it, half as far away. */
function withContext(distance: number): number {
  return distance <= CONTEXT_LENGTH / 2 ? CONTEXT_LENGTH : distance + CONTEXT_LENGTH;
}
