import { lowerBound } from '../claim/ascending.ts';
import type { Span } from '../claim/span.ts';
import { defined, type Figure, undefinedFor } from './figure.ts';

/** How much of what each of two coders marked has a counterpart: spans, or UTF-16 code units. */
export interface Matched {
  /** What the one marked, and how much of it the other has too. */
  readonly one: number;
  readonly oneMatched: number;
  /** What the other marked, and how much of it the one has too. */
  readonly other: number;
  readonly otherMatched: number;
}

/** Two coders' spans held against each other, in the three ways in which spans can agree. */
export interface SpanAgreement {
  /** Spans with the same start and end. */
  readonly exact: Matched;
  /** Spans that share at least one code unit with any of the other's. */
  readonly overlap: Matched;
  /** Code units that lie in any span. */
  readonly characters: Matched;
}

/** Nothing marked. */
export const NOTHING_MATCHED: Matched = { one: 0, oneMatched: 0, other: 0, otherMatched: 0 };

/** Nothing compared. */
export const NO_SPAN_AGREEMENT: SpanAgreement = {
  exact: NOTHING_MATCHED,
  overlap: NOTHING_MATCHED,
  characters: NOTHING_MATCHED,
};

/**
 * F1: the harmonic mean of the share of the one's that the other has, and of the share of the other's that the one has; for
 * overlapping spans these two are the directed agreement of J. Wiebe, T. Wilson and C. Cardie, "Annotating expressions of opinions and
 * emotions in language", Language Resources and Evaluation 39 (2005). It does not matter which coder is which.
 */
export function f1Of({ one, oneMatched, other, otherMatched }: Matched): Figure {
  if (one + other === 0) return undefinedFor('no-units');
  if (oneMatched === 0 || otherMatched === 0) return defined(0);
  const [recall, precision] = [oneMatched / one, otherMatched / other];
  return defined((2 * precision * recall) / (precision + recall));
}

/** Both counts together. */
export function addMatched(a: Matched, b: Matched): Matched {
  return {
    one: a.one + b.one,
    oneMatched: a.oneMatched + b.oneMatched,
    other: a.other + b.other,
    otherMatched: a.otherMatched + b.otherMatched,
  };
}

/** The spans of two articles together. */
export function addSpanAgreement(a: SpanAgreement, b: SpanAgreement): SpanAgreement {
  return {
    exact: addMatched(a.exact, b.exact),
    overlap: addMatched(a.overlap, b.overlap),
    characters: addMatched(a.characters, b.characters),
  };
}

/**
 * Holds what two coders marked in one text against each other. A span that stands in several claims (one source of two claims)
 * counts once. Takes n log n of the spans.
 */
export function compareSpans(one: readonly Span[], other: readonly Span[]): SpanAgreement {
  const [ones, others] = [distinct(one), distinct(other)];
  const match = (count: (some: readonly Span[], all: readonly Span[]) => number): Matched => ({
    one: ones.length,
    oneMatched: count(ones, others),
    other: others.length,
    otherMatched: count(others, ones),
  });
  const [mine, theirs] = [joined(ones), joined(others)];
  const common = commonLength(mine, theirs);
  return {
    exact: match(countSame),
    overlap: match(countTouching),
    characters: { one: lengthOf(mine), oneMatched: common, other: lengthOf(theirs), otherMatched: common },
  };
}

/** In the order of the text, each once. */
function distinct(spans: readonly Span[]): Span[] {
  return spans.toSorted(inText).filter((span, index, all) => {
    const before = all[index - 1];
    return !before || inText(before, span) !== 0;
  });
}

function inText(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}

function countSame(some: readonly Span[], all: readonly Span[]): number {
  let same = 0;
  for (let a = 0, b = 0; ; ) {
    const [mine, theirs] = [some[a], all[b]];
    if (!mine || !theirs) return same;
    const order = inText(mine, theirs);
    if (order === 0) same++;
    if (order <= 0) a++;
    if (order >= 0) b++;
  }
}

function countTouching(some: readonly Span[], all: readonly Span[]): number {
  const starts = all.map(([start]) => start);
  const furthest: number[] = [];
  for (const [, end] of all) furthest.push(Math.max(furthest.at(-1) ?? 0, end));
  // Of the spans that begin before this one ends, some one reaches into it exactly when the one that reaches furthest does.
  return some.filter(([start, end]) => (furthest[lowerBound(starts, end) - 1] ?? 0) > start).length;
}

/** Ordered spans as stretches that do not overlap. */
function joined(spans: readonly Span[]): Span[] {
  const stretches: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = stretches.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

function lengthOf(stretches: readonly Span[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}

function commonLength(one: readonly Span[], other: readonly Span[]): number {
  let common = 0;
  for (let a = 0, b = 0; ; ) {
    const [mine, theirs] = [one[a], other[b]];
    if (!mine || !theirs) return common;
    common += Math.max(0, Math.min(mine[1], theirs[1]) - Math.max(mine[0], theirs[0]));
    if (mine[1] < theirs[1]) a++;
    else b++;
  }
}
