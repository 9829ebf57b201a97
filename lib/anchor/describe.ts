import type { ClaimSelectors, TextSelector } from '../claim/selector.ts';
import type { ClaimSpans, Span } from '../claim/span.ts';
import { spansInOrder } from '../claim/span.ts';
import { needsAntecedent } from './antecedent.ts';
import { isSentenceBorder } from './sentence-border.ts';
import { classAt, UnitClass } from './unit-class.ts';

/** Context kept on either side of a part, in code units: the customary 32 of Web Annotation tools. */
export const CONTEXT_LENGTH = 32;
/** Before a source that is only a pronoun the words that name it must be kept too: about two sentences. */
export const ANTECEDENT_LENGTH = 240;
/** Between two parts of a claim everything is kept, up to this length, so that nobody else's name can slip in. */
const BETWEEN_LENGTH = 2_000;
/** Of the sentence around a claim this much is kept on either side; it bounds what is stored of texts without full stops. */
const SENTENCE_LENGTH = 300;

/**
 * Selectors by which {@link import('./anchor.ts').anchor} finds a claim again: for each part a W3C TextQuoteSelector
 * and a TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors).
 * @param text the article's text model
 * @param spans places in it, UTF-16 code units, end exclusive
 */
export function describe(text: string, spans: ClaimSpans): ClaimSelectors {
  const ordered = spansInOrder(spans);
  const start = ordered[0]?.[0] ?? 0;
  const end = Math.max(0, ...ordered.map((span) => span[1]));
  const least = needsAntecedent(spans.source.map((span) => text.slice(...span))) ? ANTECEDENT_LENGTH : CONTEXT_LENGTH;
  const before = Math.max(least, contextBefore(text, start));
  const select = (span: Span): TextSelector => {
    const next = ordered.find(([from]) => from >= span[1] && from > span[0]);
    const between = next ? next[0] - span[1] : 0;
    const after = between <= BETWEEN_LENGTH ? Math.max(CONTEXT_LENGTH, between) : CONTEXT_LENGTH;
    const last = span[1] === end ? contextAfter(text, end) : 0;
    return selectorFor(text, span, span[0] === start ? before : CONTEXT_LENGTH, Math.max(after, last));
  };
  return { source: spans.source.map(select), cue: spans.cue.map(select), content: spans.content.map(select) };
}

/**
 * Context kept after a claim that ends at an offset, in code units: the rest of its sentence and some of the next one, so that no
 * "later denied" is put there unseen. Less stands there only at the end of the text.
 */
export function contextAfter(text: string, end: number): number {
  const closing = classAt(text, end - 1) === UnitClass.quote ? end - 2 : end - 1;
  if (closing >= 0 && isSentenceBorder(text, closing)) return CONTEXT_LENGTH;
  const limit = Math.min(text.length, end + SENTENCE_LENGTH);
  for (let at = end; at < limit; at++) if (isSentenceBorder(text, at)) return withContext(at - end + 1);
  return withContext(SENTENCE_LENGTH);
}

/** Context kept before a claim: its sentence from the start on, with some of the one before. */
function contextBefore(text: string, start: number): number {
  let length = 0;
  while (length < Math.min(start, SENTENCE_LENGTH) && !isSentenceBorder(text, start - length - 1)) length += 1;
  return withContext(length + 1);
}

/** Within the customary context there is room for a border, and a word beyond it, half as far away. */
function withContext(distance: number): number {
  return distance <= CONTEXT_LENGTH / 2 ? CONTEXT_LENGTH : distance + CONTEXT_LENGTH;
}

function selectorFor(text: string, [start, end]: Span, before: number, after: number): TextSelector {
  let from = Math.max(0, start - before);
  let to = Math.min(text.length, end + after);
  if (from < start && splitsPair(text, from)) from += 1;
  if (to > end && splitsPair(text, to)) to -= 1;
  return {
    quote: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    position: { start, end },
  };
}

/** Whether an offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isHalf(text.charCodeAt(offset - 1), 0xd800) && isHalf(text.charCodeAt(offset), 0xdc00);
}

function isHalf(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}
