import type { ClaimSelectors, TextSelector } from '../claim/selector.ts';
import type { ClaimSpans, Span } from '../claim/span.ts';
import { spansInOrder } from '../claim/span.ts';
import { needsAntecedent } from './antecedent.ts';
import { CONTEXT_LENGTH, contextAfter, contextBefore } from './context.ts';
import { splitsPair } from './unit-class.ts';

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
