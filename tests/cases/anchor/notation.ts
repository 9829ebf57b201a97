import type { ClaimSpans, Span } from '../../../lib/claim/span.ts';

/** A text with one claim in it. */
export interface MarkedText {
  readonly text: string;
  readonly spans: ClaimSpans;
}

/**
 * Reads the cases' notation: `{s Oda Venn} {c said} {k the lock was dry}.` for source, cue and content; the rest is
 * plain text.
 */
export function readMarked(marked: string): MarkedText {
  const spans = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  const listOf = { s: spans.source, c: spans.cue, k: spans.content };
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: kind, 2: words = '', index } of marked.matchAll(/\{([sck]) ([^}]*)\}/g)) {
    text += marked.slice(last, index);
    listOf[kind as 's' | 'c' | 'k'].push([text.length, text.length + words.length]);
    text += words;
    last = index + whole.length;
  }
  return { text: text + marked.slice(last), spans };
}
