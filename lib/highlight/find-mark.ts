import type { MarkIndex } from './mark-index.ts';

interface PointedHighlight {
  readonly ranges: readonly AbstractRange[];
}
type FromPoint = (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => readonly PointedHighlight[];

/** The claim whose mark lies at a viewport point. */
export function claimAtPoint(
  doc: Document,
  index: MarkIndex,
  roots: readonly ShadowRoot[],
  x: number,
  y: number,
): string | null {
  const registry = CSS.highlights as unknown as { highlightsFromPoint?: FromPoint };
  if (typeof registry.highlightsFromPoint !== 'function') return claimAtCaret(doc, index, roots, x, y);
  for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots: [...roots] })) {
    for (const range of ranges) {
      const claimId = index.claimAt(range);
      if (claimId) return claimId;
    }
  }
  return null;
}

/** Where `highlightsFromPoint` is missing: the caret's node, then the boxes, since the caret snaps to text far away. */
function claimAtCaret(
  doc: Document,
  index: MarkIndex,
  roots: readonly ShadowRoot[],
  x: number,
  y: number,
): string | null {
  const node = doc.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] })?.offsetNode;
  if (!node) return null;
  for (const claimId of index.claimsIn(node)) {
    const boxes = boxesOfRanges(index.get(claimId)?.marked ?? []);
    if (boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) return claimId;
  }
  return null;
}

let measure: Range | null = null;

/** The boxes of ranges in the viewport, one for each line; none for text that is gone or not rendered. */
export function boxesOfRanges(ranges: readonly StaticRange[]): DOMRect[] {
  // One range for all measuring: every live range makes each later change of the page dearer.
  measure ??= new Range();
  const boxes: DOMRect[] = [];
  for (const { startContainer: start, startOffset, endContainer: end, endOffset } of ranges) {
    if (!start.isConnected || startOffset > lengthOf(start) || endOffset > lengthOf(end)) continue;
    measure.setStart(start, startOffset);
    measure.setEnd(end, endOffset);
    boxes.push(...measure.getClientRects());
  }
  measure.setStart(document, 0);
  measure.collapse(true);
  return boxes;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length;
}
