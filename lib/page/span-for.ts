import type { Span } from '../claim/span.ts';
import { childNodesOf, FRAGMENT, hostOf, nodeTypeOf, ownerDocumentOf, parentNodeOf, TEXT } from './dom.ts';
import type { PageText } from './page-text.ts';

/** A point between two nodes or two characters of the page. */
interface Boundary {
  /** The text node that the point is in, or the node that it lies just before; of an element without any after it, that element. */
  readonly node: Node;
  /** UTF-16 code units into a text node; `null` where the point lies beside the node. */
  readonly offset: number | null;
  /** The point lies behind all that is in the node. */
  readonly isAtEnd: boolean;
  readonly trees: Trees;
}

/** A node's own tree and those around it, from the inside out: the root of each, and the node of it that the node is in. */
type Trees = ReadonlyMap<Node, Node>;

/** Bits of `Node.compareDocumentPosition`. */
const FOLLOWING = 4;
const CONTAINS = 8;

/**
 * The span of the article's text that ranges of the page hold: the inverse of `PageText.rangesFor`. From the first character of
 * the text in them to the last; what was left out of the text between does not count. A range may begin and end anywhere: at
 * elements, outside of the article, in open shadow roots; it reaches no text in frames but those it lies in itself.
 * Linear in the size of the article.
 * @returns `null` where the ranges hold nothing of the article
 */
export function spanFor({ lines }: Pick<PageText, 'lines'>, ranges: readonly AbstractRange[]): Span | null {
  const bounds = ranges.map((range) => ({
    doc: documentOf(range.startContainer),
    from: boundaryOf(range.startContainer, range.startOffset),
    to: boundaryOf(range.endContainer, range.endOffset),
  }));
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  let lineStart = 0;
  for (const { line } of lines) {
    for (const [i, node] of line.nodes.entries()) {
      const [first, length] = [line.offsets[i] ?? 0, line.lengths[i] ?? 0];
      const shift = lineStart + (line.starts[i] ?? 0) - first;
      let trees: Trees | null = null;
      for (const { doc, from, to } of bounds) {
        if (ownerDocumentOf(node) !== doc) continue;
        trees ??= treesOf(node);
        const begin = Math.max(first, charactersBefore(node, trees, from));
        const finish = Math.min(first + length, charactersBefore(node, trees, to));
        if (begin >= finish) continue;
        start = Math.min(start, begin + shift);
        end = Math.max(end, finish + shift);
      }
    }
    lineStart += line.text.length + 1;
  }
  return start < end ? [start, end] : null;
}

function documentOf(node: Node): Node | null {
  return ownerDocumentOf(node) ?? node;
}

function boundaryOf(container: Node, offset: number): Boundary {
  if (nodeTypeOf(container) === TEXT) return { node: container, offset, isAtEnd: false, trees: treesOf(container) };
  const child = [...childNodesOf(container)][offset];
  const node = child ?? container;
  return { node, offset: null, isAtEnd: child === undefined, trees: treesOf(node) };
}

function treesOf(node: Node): Trees {
  const trees = new Map<Node, Node>();
  for (let inside: Node | null = node; inside; ) {
    const root = rootOf(inside);
    trees.set(root, inside);
    inside = nodeTypeOf(root) === FRAGMENT && 'host' in root ? hostOf(root as ShadowRoot) : null;
  }
  return trees;
}

function rootOf(node: Node): Node {
  let root = node;
  for (let up = parentNodeOf(root); up; up = parentNodeOf(root)) root = up;
  return root;
}

/** How many characters of a text node stand before a point: none, all of them, or those up to a point within it. */
function charactersBefore(text: Text, trees: Trees, boundary: Boundary): number {
  if (text === boundary.node && boundary.offset !== null) return boundary.offset;
  return isBefore(trees, boundary) ? Number.POSITIVE_INFINITY : 0;
}

function isBefore(text: Trees, { node, isAtEnd, trees }: Boundary): boolean {
  for (const [root, own] of text) {
    const there = trees.get(root);
    if (!there) continue;
    // What a shadow root shows counts as standing at the start of its host.
    if (own === there) return there === node && isAtEnd;
    const position = own.compareDocumentPosition(there);
    if (there === node && position & CONTAINS) return isAtEnd;
    return (position & FOLLOWING) !== 0;
  }
  return false;
}
