import { lowerBound } from '../claim/ascending.ts';
import type { Span } from '../claim/span.ts';

/** A run of letters and digits, inner apostrophes, hyphens, points and commas included; or any single mark. */
const TOKEN = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s]/gu;
const WORD = /[\p{L}\p{N}$€£%]/u;

/** A text as its tokens: where each begins and ends, and whether it is a word. UTF-16, ends exclusive. */
export interface WordGrid {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly isWord: readonly boolean[];
}

/** Tokens to compare spans by: a space or a comma more or less at a span's edge makes no difference. */
export function gridOf(text: string): WordGrid {
  const start: number[] = [];
  const end: number[] = [];
  const isWord: boolean[] = [];
  for (const match of text.matchAll(TOKEN)) {
    start.push(match.index);
    end.push(match.index + match[0].length);
    isWord.push(WORD.test(match[0]));
  }
  return { start, end, isWord };
}

/** Numbers of the words that the spans touch; of all tokens where there is no word among them (a colon as a cue). */
export function wordsIn(grid: WordGrid, spans: readonly Span[]): ReadonlySet<number> {
  const tokens: number[] = [];
  for (const [start, end] of spans) {
    for (let at = lowerBound(grid.end, start + 1); (grid.start[at] ?? end) < end; at++) tokens.push(at);
  }
  const words = tokens.filter((at) => grid.isWord[at]);
  return new Set(words.length > 0 ? words : tokens);
}
