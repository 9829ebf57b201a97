import type { Span } from '../claim/span.ts';
import { nodeTypeOf } from './dom.ts';
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
  readonly wordCount: number;
  /**
   * Ranges in the DOM for a span: one StaticRange per text node (so that nothing left out lies inside one). A node may be one
   * of a frame's document: highlights are then registered in that document's window.
   */
  rangesFor(span: Span): StaticRange[];
  /** Text offset of a DOM point, or null when it is outside of the text. */
  offsetAt(node: Node, offset: number): number | null;
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
  const places = once(() => indexNodes(lines, starts()));
  const wordCount = once(() => countWords(text));
  return {
    text,
    get blocks() {
      return blocks();
    },
    get wordCount() {
      return wordCount();
    },
    rangesFor: (span) => rangesFor(lines, starts(), span),
    offsetAt: (node, offset) => (nodeTypeOf(node) === 3 ? offsetAt(places().get(node) ?? [], offset) : null),
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

/** Words as a reader counts them: parted by spaces; in scripts without spaces every second character stands for one. */
function countWords(text: string): number {
  const spaced = text.match(/[^\s\u2e80-\u9fff\uac00-\ud7af]+/g)?.length ?? 0;
  const unspaced = text.match(/[\u2e80-\u9fff]/g)?.length ?? 0;
  const korean = text.match(/[\uac00-\ud7af]+/g)?.length ?? 0;
  return spaced + korean + Math.ceil(unspaced / 2);
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
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a stretch of a node stands in the text. */
interface Place {
  readonly offset: number;
  readonly length: number;
  readonly start: number;
}

function indexNodes(lines: readonly PlacedLine[], starts: readonly number[]): Map<Node, Place[]> {
  const index = new Map<Node, Place[]>();
  lines.forEach(({ line }, i) => {
    line.nodes.forEach((node, k) => {
      const offset = line.offsets[k] ?? 0;
      const place: Place = { offset, length: line.lengths[k] ?? 0, start: (starts[i] ?? 0) + (line.starts[k] ?? 0) };
      const places = index.get(node);
      if (places) places.push(place);
      else index.set(node, [place]);
    });
  });
  return index;
}

/** A point between two stretches of a node (in collapsed space) belongs to the end of the one before it. */
function offsetAt(places: readonly Place[], point: number): number | null {
  let found: number | null = null;
  for (const { offset, length, start } of places) {
    if (offset > point) return found ?? start;
    found = start + Math.min(point - offset, length);
  }
  return found;
}
