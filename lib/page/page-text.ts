import type { Span } from '../claim/span.ts';
import type { TextMap } from './collapse-text.ts';
import { nodeTypeOf } from './dom.ts';

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
  /** Ranges in the DOM for a span: one StaticRange per text node (so that nothing left out lies inside one). */
  rangesFor(span: Span): StaticRange[];
  /** Text offset of a DOM point, or null when it is outside of the text. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Binds a text to the nodes it was collected from. */
export function pageText(text: string, blocks: readonly TextBlock[], map: TextMap): PageText {
  let piecesOf: Map<Node, number[]> | null = null;
  let words: number | null = null;
  return {
    text,
    blocks,
    get wordCount() {
      words ??= countWords(text);
      return words;
    },
    rangesFor: (span) => rangesFor(map, span),
    offsetAt(node, offset) {
      piecesOf ??= indexPieces(map);
      return nodeTypeOf(node) === 3 ? offsetAt(map, piecesOf.get(node) ?? [], offset) : null;
    },
  };
}

/** Words as a reader counts them: parted by spaces; in scripts without spaces every second character stands for one. */
function countWords(text: string): number {
  const spaced = text.match(/[^\s\u2e80-\u9fff\uac00-\ud7af]+/g)?.length ?? 0;
  const unspaced = text.match(/[\u2e80-\u9fff]/g)?.length ?? 0;
  const korean = text.match(/[\uac00-\ud7af]+/g)?.length ?? 0;
  return spaced + korean + Math.ceil(unspaced / 2);
}

function rangesFor(map: TextMap, [start, end]: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  if (start >= end) return ranges;
  let open: { node: Text; from: number; to: number } | undefined;
  for (let i = firstPieceAfter(map, start); i < map.starts.length; i++) {
    const pieceStart = map.starts[i] ?? 0;
    if (pieceStart >= end) break;
    const node = map.nodes[i];
    if (!node) break;
    const shift = (map.offsets[i] ?? 0) - pieceStart;
    const from = Math.max(start, pieceStart) + shift;
    const to = Math.min(end, pieceStart + (map.lengths[i] ?? 0)) + shift;
    if (open?.node === node) open.to = to;
    else {
      if (open) ranges.push(toRange(open));
      open = { node, from, to };
    }
  }
  if (open) ranges.push(toRange(open));
  return ranges;
}

function toRange({ node, from, to }: { node: Text; from: number; to: number }): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
}

/** Index of the first piece that ends after a text offset. */
function firstPieceAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) + (map.lengths[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexPieces(map: TextMap): Map<Node, number[]> {
  const index = new Map<Node, number[]>();
  map.nodes.forEach((node, i) => {
    const pieces = index.get(node);
    if (pieces) pieces.push(i);
    else index.set(node, [i]);
  });
  return index;
}

/** A point between two pieces of a node (in collapsed space) belongs to the end of the piece before it. */
function offsetAt(map: TextMap, pieces: readonly number[], offset: number): number | null {
  let found: number | null = null;
  for (const i of pieces) {
    const from = map.offsets[i] ?? 0;
    if (from > offset) return found ?? map.starts[i] ?? null;
    found = (map.starts[i] ?? 0) + Math.min(offset - from, map.lengths[i] ?? 0);
  }
  return found;
}
