/**
 * A stretch of text: UTF-16 code units, `start` inclusive, `end` exclusive.
 * The same unit as JavaScript string indices; exports convert to code points where their format asks for it.
 */
export type Span = readonly [start: number, end: number];

/** The three parts of an attributed claim, as defined in docs/annotation-guidelines.md. */
export interface ClaimParts<T> {
  /** Who it is attributed to: none or one (a compound "A and B" is one). */
  readonly source: readonly T[];
  /** The word or phrase that signals the attribution: exactly one. */
  readonly cue: readonly T[];
  /** What is attributed: one or more; none only for a refusal to comment. */
  readonly content: readonly T[];
}

/** The names of the parts, in the order in which they are shown and reported. */
export const CLAIM_PARTS = ['source', 'cue', 'content'] as const satisfies readonly ClaimPart[];
/** One of the parts. */
export type ClaimPart = keyof ClaimParts<unknown>;

/** The parts of a claim as places in one text. */
export type ClaimSpans = ClaimParts<Span>;

/** The places of a claim that has none. */
export const NO_SPANS: ClaimSpans = { source: [], cue: [], content: [] };

/** A claim's parts, each changed into something else. */
export function mapParts<A, B>(parts: ClaimParts<A>, change: (part: A) => B): ClaimParts<B> {
  const one = (part: A) => change(part);
  return { source: parts.source.map(one), cue: parts.cue.map(one), content: parts.content.map(one) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** All spans of a claim in the order of the text. */
export function spansInOrder(spans: ClaimSpans): Span[] {
  return [...spans.source, ...spans.cue, ...spans.content].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The smallest span that holds every part of a claim, or `null` for a claim without parts. */
export function extentOf(spans: ClaimSpans): Span | null {
  const all = spansInOrder(spans);
  const first = all[0];
  if (!first) return null;
  return [first[0], Math.max(...all.map((span) => span[1]))];
}
