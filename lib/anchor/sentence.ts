import type { ClaimSpans } from '../claim/span.ts';
import { extentOf } from '../claim/span.ts';
import { splitsPair } from './describe.ts';

/** The end of a sentence with the quotation marks and brackets that close with it, or the end of a block. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s)|[。！？]["'”’」』）]*|\n/g;
/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:mr|mrs|ms|dr|prof|gen|lt|col|sgt|capt|gov|sen|rep|rev|st|no|vs|jr|sr|u\.s|u\.k|u\.n|\p{Lu})\.$/iu;

/** Bounds the search for a sentence's borders, in code units, on pages whose text has none. */
const REACH = 1_000;

/** Offset of the start of the sentence that `offset` is in; never further back than {@link REACH}. */
export function sentenceStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - REACH);
  let start = floor;
  for (const { 0: end, index } of text.slice(floor, offset).matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text.slice(floor, floor + index + 1))) start = floor + index + end.length;
  }
  while (start < offset && /\s/.test(text[start] ?? '')) start += 1;
  return start;
}

/** Offset after the end of the sentence that ends at or after `offset`. */
export function sentenceEnd(text: string, offset: number): number {
  const from = Math.max(0, offset - 2);
  const window = text.slice(from, offset + REACH);
  for (const { 0: end, index } of window.matchAll(SENTENCE_END)) {
    const at = from + index + (end === '\n' ? 0 : end.length);
    if (at >= offset && !isAbbreviation(window.slice(0, index + 1))) return at;
  }
  return from + window.length;
}

/** Whether no word of the same sentence stands before an offset. */
export function beginsSentence(text: string, offset: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentenceStart(text, offset), offset));
}

/** Whether no word of the same sentence stands after an offset. */
export function closesSentence(text: string, offset: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(offset, sentenceEnd(text, offset)));
}

/** Whether a text that ends in a full stop ends in an abbreviation, after which a sentence may go on. */
export function isAbbreviation(before: string): boolean {
  return before.endsWith('.') && ABBREVIATION.test(before.slice(-12));
}

/** Longest passage kept with a claim, in code units. */
export const SENTENCE_MAX_LENGTH = 1_000;

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
