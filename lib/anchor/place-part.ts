import type { Span } from '../claim/span.ts';
import { foldWord } from './fold-word.ts';
import type { TemplateWords } from './template-words.ts';
import { isMark } from './vocabulary.ts';
import type { WordStream } from './word-stream.ts';

/**
 * Carries one part of a claim over into a text: from its first word's counterpart to its last one's, and over the small words and
 * marks at its ends as far as they stand there too.
 * @param part in the template
 * @param counterpart index, in the text's words, of a word of the claim; -1 for none
 * @returns `null` when no word of the part has a counterpart; ends of sentences and quotation marks alone are none. Nor can a part be
 *   placed that begins or ends within a word
 */
export function placePart(
  text: string,
  words: WordStream,
  { template, stream }: TemplateWords,
  counterpart: (word: number) => number,
  [start, end]: Span,
): Span | null {
  const first = firstEndingAfter(stream, start);
  let last = first - 1;
  let from = -1;
  let to = -1;
  let hasWord = false;
  for (let word = first; word < stream.length && (stream.starts[word] ?? 0) < end; word++) {
    last = word;
    const there = counterpart(word);
    if (there < 0) continue;
    if (from < 0) from = there;
    to = there;
    hasWord ||= !isMark(stream.ids[word] ?? 0);
  }
  const isCut = (stream.starts[first] ?? 0) < start || (stream.ends[last] ?? 0) > end;
  if (!hasWord || isCut) return null;
  const leading = from === counterpart(first) ? template.text.slice(start, stream.starts[first]) : '';
  const trailing = to === counterpart(last) ? template.text.slice(stream.ends[last], end) : '';
  return [
    reachBack(text, words.starts[from] ?? 0, unitsOf(leading)),
    reachOn(text, words.ends[to] ?? 0, unitsOf(trailing)),
  ];
}

function firstEndingAfter({ ends, length }: WordStream, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Small words and marks, each by itself. */
function unitsOf(edge: string): string[] {
  return edge.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\S/gu) ?? [];
}

function reachBack(text: string, start: number, units: readonly string[]): number {
  let reached = start;
  for (const unit of [...units].reverse()) {
    let at = reached;
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
    if (at >= unit.length && isAlike(text.slice(at - unit.length, at), unit)) reached = at - unit.length;
  }
  return reached;
}

function reachOn(text: string, end: number, units: readonly string[]): number {
  let reached = end;
  for (const unit of units) {
    let at = reached;
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
    if (isAlike(text.slice(at, at + unit.length), unit)) reached = at + unit.length;
  }
  return reached;
}

function isAlike(a: string, b: string): boolean {
  return a === b || foldEdge(a) === foldEdge(b);
}

function foldEdge(unit: string): string {
  return foldWord(unit).replace(/[‐‑‒–—―−]/g, '-');
}
