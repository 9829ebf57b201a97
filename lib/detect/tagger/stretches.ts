import type { Range, Reading } from '../../text/reading.ts';
import { isOpening, type Words } from './words.ts';

/** Tokens after which a paragraph is cut, so that memory and the linker's work stay bounded. */
const LONGEST = 2000;

/**
 * The stretches of tokens that are tagged: paragraphs, cut where they are very long, and of those only the ones in which a word
 * of the cue lexicon or a quotation stands.
 */
export function stretchesOf(reading: Reading, words: Words): Range[] {
  const { count, paragraph } = reading.tokens;
  const stretches: Range[] = [];
  for (let from = 0; from < count; ) {
    let to = from;
    let isWanted = false;
    while (to < count && to < from + LONGEST && paragraph[to] === paragraph[from]) {
      isWanted ||= words.cue[to] !== 0 || isOpening(words, to);
      to++;
    }
    if (isWanted) stretches.push({ from, to });
    from = to;
  }
  return stretches;
}
