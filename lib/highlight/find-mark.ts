import { caretAt } from '../page/dom.ts';
import type { MarkIndex } from './mark-index.ts';
import { type PageWindow, viewportShift, windowOf } from './windows.ts';

interface PointedHighlight {
  readonly ranges: readonly AbstractRange[];
}
type FromPoint = (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => readonly PointedHighlight[];

/** The claim whose mark lies at a point of a document's viewport; of several the innermost, of several over the same words the first. */
export function claimAtPoint(
  doc: Document,
  index: MarkIndex,
  roots: readonly ShadowRoot[],
  x: number,
  y: number,
): string | null {
  const registry = windowOf(doc)?.CSS.highlights as unknown as { highlightsFromPoint?: FromPoint } | undefined;
  const ranges =
    typeof registry?.highlightsFromPoint === 'function'
      ? registry.highlightsFromPoint(x, y, { shadowRoots: [...roots] }).flatMap((highlight) => [...highlight.ranges])
      : rangesAtCaret(doc, index, roots, x, y);
  return innermostClaim(index, ranges);
}

function innermostClaim(index: MarkIndex, ranges: readonly AbstractRange[]): string | null {
  let found: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    const claimId = index.claimAt(range);
    const length = range.endOffset - range.startOffset;
    if (claimId === null || length > shortest) continue;
    if (found !== null && length === shortest && index.isBefore(found, claimId)) continue;
    found = claimId;
    shortest = length;
  }
  return found;
}

/** Where `highlightsFromPoint` is missing: the caret's node, then the boxes, since the caret snaps to text far away. */
function rangesAtCaret(
  doc: Document,
  index: MarkIndex,
  roots: readonly ShadowRoot[],
  x: number,
  y: number,
): StaticRange[] {
  const node = caretAt(doc, x, y, { shadowRoots: [...roots] })?.offsetNode;
  if (!node) return [];
  return [...index.claimsIn(node)]
    .flatMap((claimId) => index.get(claimId)?.marked ?? [])
    .filter((range) => range.startContainer === node && boxesOfRanges([range]).some((box) => isInside(box, x, y)));
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

let measure: Range | null = null;

/**
 * The boxes of ranges, one for each line; none for text that is gone or not rendered.
 * @param page in whose viewport; by default in that of each range's own document
 */
export function boxesOfRanges(ranges: readonly StaticRange[], page?: PageWindow | null): DOMRect[] {
  // One range for all measuring: every live range makes each later change of the page dearer.
  measure ??= new Range();
  const boxes: DOMRect[] = [];
  for (const { startContainer: start, startOffset, endContainer: end, endOffset } of ranges) {
    if (!start.isConnected || startOffset > lengthOf(start) || endOffset > lengthOf(end)) continue;
    measure.setStart(start, startOffset);
    measure.setEnd(end, endOffset);
    const shift = page ? viewportShift(start, page) : { x: 0, y: 0 };
    for (const { x, y, width, height } of measure.getClientRects()) {
      boxes.push(new DOMRect(x + shift.x, y + shift.y, width, height));
    }
  }
  measure.setStart(document, 0);
  measure.collapse(true);
  return boxes;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length;
}
