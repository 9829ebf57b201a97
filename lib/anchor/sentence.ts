import type { ClaimSpans } from '../claim/span.ts';
import { extentOf } from '../claim/span.ts';
import { isSentenceBorder } from './sentence-border.ts';
import { isClosing, splitsPair } from './unit-class.ts';

/** Where no space follows a stop, the next sentence may open with one of these at once: 。「 or 。“. */
const OPENING = /[“„‟«「『｢‘‚‛]/;

/**
 * Longest passage kept with a claim, in code units. No border is searched for further away: there are pages whose text
 * has none.
 */
export const SENTENCE_MAX_LENGTH = 1_000;

/** Offset of the start of the sentence that `offset` is in; never further back than {@link SENTENCE_MAX_LENGTH}. */
export function sentenceStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - SENTENCE_MAX_LENGTH);
  let start = floor;
  for (let at = offset - 1; at >= floor && start === floor; at--) {
    if (isSentenceBorder(text, at)) start = Math.min(offset, afterBorder(text, at));
  }
  while (start < offset && /\s/.test(text[start] ?? '')) start += 1;
  return start;
}

/** Offset after the end of the sentence that ends at or after `offset`. */
export function sentenceEnd(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + SENTENCE_MAX_LENGTH);
  for (let at = Math.max(0, offset - 2); at < limit; at++) {
    if (!isSentenceBorder(text, at)) continue;
    const end = afterBorder(text, at);
    if (end >= offset) return end;
  }
  return limit;
}

/** After a stop and what closes with it; a line break itself is no part of a sentence. */
function afterBorder(text: string, at: number): number {
  if (/\s/.test(text[at] ?? '')) return at;
  let end = at + 1;
  while (end < text.length && isClosing(text, end) && !OPENING.test(text[end] ?? '')) end += 1;
  return end;
}

/** Whether no word of the same sentence stands before an offset. */
export function beginsSentence(text: string, offset: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentenceStart(text, offset), offset));
}

/** Whether no word of the same sentence stands after an offset. */
export function closesSentence(text: string, offset: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(offset, sentenceEnd(text, offset)));
}

/**
 * The sentence or sentences around all parts of a claim, cut to {@link SENTENCE_MAX_LENGTH} code units around the cue
 * when they are longer; '' for a claim without parts.
 */
export function sentenceAround(text: string, spans: ClaimSpans): string {
  const extent = extentOf(spans);
  if (!extent) return '';
  let start = sentenceStart(text, extent[0]);
  let end = sentenceEnd(text, extent[1]);
  if (end - start > SENTENCE_MAX_LENGTH) {
    const cue = spans.cue[0] ?? extent;
    const half = SENTENCE_MAX_LENGTH / 2;
    start = Math.max(start, Math.min(cue[0] - half, end - SENTENCE_MAX_LENGTH));
    end = Math.min(end, start + SENTENCE_MAX_LENGTH);
    if (splitsPair(text, start)) start += 1;
    if (splitsPair(text, end)) end -= 1;
  }
  return text.slice(start, end).trim();
}
