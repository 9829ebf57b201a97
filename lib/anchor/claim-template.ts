import type { ClaimSelectors, TextSelector } from '../claim/selector.ts';

/**
 * What a claim's selectors together know of the text they were made in: one stretch from the first part's prefix to the
 * last part's suffix, at its stored offset.
 */
export interface ClaimTemplate {
  /** Prefix, all parts with what lay between them, suffix. */
  readonly text: string;
  /** Stored offset of the first code unit of `text`. */
  readonly offset: number;
  /** Where in `text` the first part starts and the last one ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Joins the selectors of a claim into one stretch of text, or answers `null` where they do not make one: they
 * contradict each other, or leave a gap of unknown words between two parts.
 */
export function claimTemplate(selectors: ClaimSelectors): ClaimTemplate | null {
  const parts = [...selectors.source, ...selectors.cue, ...selectors.content].sort(
    (a, b) => a.position.start - b.position.start || a.position.end - b.position.end,
  );
  const first = parts[0];
  if (!first) return null;
  let offset = Number.POSITIVE_INFINITY;
  for (const part of parts) offset = Math.min(offset, startOf(part));
  let text = '';
  let end = 0;
  const stretches = parts.map((part) => ({ at: startOf(part) - offset, words: wordsOf(part), part }));
  for (const { at, words, part } of stretches.sort((a, b) => a.at - b.at)) {
    if (part.quote.exact.length !== part.position.end - part.position.start || at > text.length) return null;
    const known = text.slice(at, at + words.length);
    if (!words.startsWith(known)) return null;
    text += words.slice(known.length);
    end = Math.max(end, part.position.end - offset);
  }
  return { text, offset, start: first.position.start - offset, end };
}

/** Stored offset of the first code unit that a selector knows. */
export function startOf({ quote, position }: TextSelector): number {
  return position.start - quote.prefix.length;
}

/** Stored offset after the last code unit that a selector knows. */
export function endOf(selector: TextSelector): number {
  return startOf(selector) + wordsOf(selector).length;
}

/** All that a selector knows: prefix, words, suffix. */
export function wordsOf({ quote }: TextSelector): string {
  return quote.prefix + quote.exact + quote.suffix;
}
