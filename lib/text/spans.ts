import type { Span } from '../claim/span.ts';
import { isBreak, isSpace } from './characters.ts';
import type { Range, Reading } from './reading.ts';

/** The place of a token range in the text. UTF-16, end exclusive. */
export function spanOf(reading: Reading, range: Range): Span {
  const { tokens } = reading;
  return [tokens.start[range.from] ?? 0, tokens.end[range.to - 1] ?? 0];
}

/** A span never crosses a paragraph: it is split at line feeds, and each piece loses the white space at its edges. */
export function splitAtParagraphs(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span[0];
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) pieces.push([from, to]);
  };
  for (let i = span[0]; i < span[1]; i++) {
    if (!isBreak(text.charCodeAt(i))) continue;
    close(i);
    start = i + 1;
  }
  close(span[1]);
  return pieces;
}
