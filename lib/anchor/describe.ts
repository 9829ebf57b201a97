import type { ClaimSelectors, TextSelector } from '../claim/selector.ts';
import type { ClaimSpans, Span } from '../claim/span.ts';
import { spansInOrder } from '../claim/span.ts';
import { needsAntecedent } from './antecedent.ts';

/** Context kept on either side of a part, in code units: the customary 32 of Web Annotation tools. */
export const CONTEXT_LENGTH = 32;
/** Before a source that is only a pronoun the words that name it must be kept too: about two sentences. */
export const ANTECEDENT_LENGTH = 240;
/** Between two parts of a claim everything is kept, up to this length, so that nobody else's name can slip in. */
const BETWEEN_LENGTH = 2_000;

/**
 * Selectors by which {@link import('./anchor.ts').anchor} finds a claim again: for each part a W3C TextQuoteSelector
 * and a TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors).
 * @param text the article's text model
 * @param spans places in it, UTF-16 code units, end exclusive
 */
export function describe(text: string, spans: ClaimSpans): ClaimSelectors {
  const ordered = spansInOrder(spans);
  const first = ordered[0];
  const before = needsAntecedent(spans.source.map(([start, end]) => text.slice(start, end)))
    ? ANTECEDENT_LENGTH
    : CONTEXT_LENGTH;
  const select = (span: Span): TextSelector => {
    const next = ordered.find(([start]) => start >= span[1] && start > span[0]);
    const between = next ? next[0] - span[1] : 0;
    const after = between <= BETWEEN_LENGTH ? Math.max(CONTEXT_LENGTH, between) : CONTEXT_LENGTH;
    return selectorFor(text, span, span[0] === first?.[0] ? before : CONTEXT_LENGTH, after);
  };
  return { source: spans.source.map(select), cue: spans.cue.map(select), content: spans.content.map(select) };
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
