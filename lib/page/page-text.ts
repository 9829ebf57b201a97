import { lowerBound } from '../claim/ascending.ts';
import type { Span } from '../claim/span.ts';
import type { TextLine } from './survey.ts';

/** A stretch of the article between two borders (block ends and `<br>`), with the block-level element it stands in. */
export interface TextBlock {
  readonly span: Span;
  readonly element: Element;
}

/** The article's text model: what detection reads and claims are anchored in. Offsets are UTF-16 code units. */
export interface PageText {
  /** Blocks parted by one line feed; '' where the page has no article. */
  readonly text: string;
  /** In the order of the text. */
  readonly blocks: readonly TextBlock[];
  /** What the text was made of, for the way back from nodes to offsets (span-for.ts). */
  readonly lines: readonly PlacedLine[];
  /**
   * Ranges in the DOM for a span: one StaticRange per text node (so that nothing left out lies inside one). A node may be one
   * of a frame's document: highlights are then registered in that document's window.
   */
  rangesFor(span: Span): StaticRange[];
}

/** A line of text and the block-level element it stands in. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly element: Element;
}

/** The text of these lines, bound to the nodes they were collected from. */
export function pageText(lines: readonly PlacedLine[]): PageText {
  const text = lines.map(({ line }) => line.text).join('\n');
  // Most readings change nothing that is looked at: what is not asked for is not made.
  const starts = once(() => startsOf(lines));
  const blocks = once(() => blocksOf(lines, starts()));
  return {
    text,
    lines,
    get blocks() {
      return blocks();
    },
    rangesFor: (span) => rangesFor(lines, starts(), span),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function startsOf(lines: readonly PlacedLine[]): number[] {
  let start = 0;
  return lines.map(({ line }) => {
    const own = start;
    start += line.text.length + 1;
    return own;
  });
}

function blocksOf(lines: readonly PlacedLine[], starts: readonly number[]): TextBlock[] {
  return lines.map(({ line, element }, i) => {
    const start = starts[i] ?? 0;
    return { span: [start, start + line.text.length], element };
  });
}

function rangesFor(lines: readonly PlacedLine[], starts: readonly number[], [start, end]: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  if (start >= end) return ranges;
  for (let i = Math.max(0, lastUpTo(starts, start)); i < lines.length; i++) {
    const lineStart = starts[i] ?? 0;
    const line = lines[i]?.line;
    if (!line || lineStart >= end) break;
    addRanges(ranges, line, Math.max(0, start - lineStart), end - lineStart);
  }
  return ranges;
}

/** Adds the ranges for a stretch of one line. */
function addRanges(ranges: StaticRange[], line: TextLine, start: number, end: number): void {
  let open: { node: Text; from: number; to: number } | undefined;
  for (let i = Math.max(0, lastUpTo(line.starts, start)); i < line.starts.length; i++) {
    const pieceStart = line.starts[i] ?? 0;
    const node = line.nodes[i];
    if (!node || pieceStart >= end) break;
    const shift = (line.offsets[i] ?? 0) - pieceStart;
    const from = Math.max(start, pieceStart) + shift;
    const to = Math.min(end, pieceStart + (line.lengths[i] ?? 0)) + shift;
    if (from >= to) continue;
    if (open?.node === node) open.to = to;
    else {
      if (open) ranges.push(toRange(open));
      open = { node, from, to };
    }
  }
  if (open) ranges.push(toRange(open));
}

function toRange({ node, from, to }: { node: Text; from: number; to: number }): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
}

/** Index of the last of these ascending numbers that is not above a value; -1 when all are. */
function lastUpTo(values: readonly number[], value: number): number {
  return lowerBound(values, value + 1) - 1;
}
