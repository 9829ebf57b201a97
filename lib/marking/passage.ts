import type { Span } from '../claim/span.ts';

/** UTF-16 code units shown on either side of what was chosen at most: some texts have no stops. */
const REACH = 1_000;
/**
 * The end of a sentence, with what closes with it and the space after it. Roughly: a stop after an abbreviation of three letters
 * counts as one too, and the reader has a button for more of the text.
 */
const SENTENCE_END =
  /(?:[\p{Ll}\p{N}]{3}|[\p{Lo}\p{Pe}\p{Pf}"])[.!?…]+[\p{Pe}\p{Pf}"']*\s+(?=[\p{Ps}\p{Pi}"'„]*[\p{Lu}\p{Lo}\p{N}])|[。！？]\p{Pe}*|\n/gu;

/** The sentence or sentences of the text that a span lies in. */
export function passageAround(text: string, [start, end]: Span): Span {
  const from = Math.max(0, start - REACH);
  const before = lastEnd(text.slice(from, start + 1), start - from);
  return [before === null ? wordStart(text, from) : from + before, sentenceEnd(text, end)];
}

/** A passage with the sentence before it, or after it, as well; the same where there is none. */
export function widened(text: string, [start, end]: Span, side: 'before' | 'after'): Span {
  if (side === 'after') {
    const next = nextWord(text, end);
    return next === text.length ? [start, end] : [start, sentenceEnd(text, next + 1)];
  }
  const before = text.slice(0, start).trimEnd().length;
  return before === 0 ? [start, end] : [passageAround(text, [before - 1, before])[0], end];
}

/** Where the last sentence before a place begins, or `null` where no border is in sight. */
function lastEnd(passage: string, limit: number): number | null {
  let last: number | null = null;
  for (const { 0: border, index } of passage.matchAll(SENTENCE_END)) {
    if (index + border.length <= limit) last = index + border.length;
  }
  return last;
}

function sentenceEnd(text: string, from: number): number {
  // From a little before: what was chosen may end with the stop itself.
  const shift = Math.max(0, from - 8);
  const ahead = text.slice(shift, from + REACH);
  for (const { 0: border, index } of ahead.matchAll(SENTENCE_END)) {
    const end = shift + index + border.trimEnd().length;
    if (end >= from) return end;
  }
  const end = Math.min(text.length, from + REACH);
  return end === text.length ? end : end - (/\S*$/.exec(text.slice(from, end))?.[0].length ?? 0);
}

/** A passage that is cut begins with a word. */
function wordStart(text: string, from: number): number {
  return from === 0 ? 0 : from + (/^\S*/.exec(text.slice(from, from + REACH))?.[0].length ?? 0);
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
