import type { TextSelector } from './selector.ts';

/** Between the words of a part that stands in several places. */
const SEPARATOR = ' … ';

/** The words of one part of a claim as one text. */
export function joinWords(words: readonly string[]): string {
  return words.join(SEPARATOR);
}

/** The words of one part of a claim as they were stored. */
export function storedWords(selectors: readonly TextSelector[]): string {
  return joinWords(selectors.map(({ quote }) => quote.exact));
}
