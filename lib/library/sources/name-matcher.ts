import type { SourceRecord } from '../../schema/records.ts';
import { foldedWordsOf } from '../search/words.ts';

/** How well a name answers to what was typed: its beginning, that of another of its words, or not at all. */
export type NameMatch = 'beginning' | 'word' | null;

/** Compares names with what was typed: without capitals and accents; every word typed has to begin one of the name's. */
export function nameMatcher(typed: string): (source: SourceRecord) => NameMatch {
  const wanted = foldedWordsOf(typed);
  const beginning = wanted.join(' ');
  return ({ folded }) => {
    const words = foldedWordsOf(folded);
    if (words.join(' ').startsWith(beginning)) return 'beginning';
    return wanted.every((word) => words.some((one) => one.startsWith(word))) ? 'word' : null;
  };
}
