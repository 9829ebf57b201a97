import { ownerDocumentOf } from '../page/dom.ts';
import { walkTree } from '../page/walk-tree.ts';
import { adoptSheets, isDocument, type Root } from './adopted-sheets.ts';
import { boxesOfRanges, claimAtPoint } from './find-mark.ts';
import { HighlightSet, type Layer } from './highlight-set.ts';
import { isPainted, type Mark, type PaintedMark, withRangesOf } from './mark.ts';
import { MarkIndex } from './mark-index.ts';
import { outerRanges } from './nesting.ts';
import { FLASH_NAME, highlightNameOf, LIT_NAME, MARK_STYLES, outerNameOf } from './palette.ts';
import { windowOf } from './windows.ts';

/** Paints marks without one change to the DOM. */
export interface Painter {
  /** Replace all marks. */
  paint(marks: readonly Mark[]): void;
  /** Take away, at once, every mark with a range in one of these nodes or below them (call it in the observer's callback). */
  unmark(nodes: Iterable<Node>): void;
  /** Light up the content of one claim, or of none. */
  light(claimId: string | null): void;
  /** Light a claim for a moment. */
  flash(claimId: string): void;
  /**
   * The claim whose mark lies at a point, or null.
   * @param inDocument in whose viewport: the page's, or that of a frame, which gets the pointer's events over itself
   */
  claimAt(x: number, y: number, inDocument?: Document): string | null;
  /** The documents in which marks stand: the page's, and those of its frames. */
  documents(): Document[];
  /** Bounding boxes (viewport) of a claim's mark, or of its place where it has none, one for each line: for the card and for scrolling. */
  boxesOf(claimId: string): DOMRect[];
  /** Take everything of ours away. */
  destroy(): void;
}

/** How long a claim that was gone to stays lit, in milliseconds: time enough for the eye to find it after a scroll. */
const FLASH_MS = 1_500;

/**
 * How often, in milliseconds, a visible page is checked for having wiped our highlights or style sheet. Wiping is no
 * mutation and raises no event, so only looking tells; a look is some twenty lookups.
 */
const WIPE_CHECK_MS = 600;

/** `Highlight.priority` of marks; of those that lie over other ones it is lower. */
const PRIORITY = 1;
const OUTER_PRIORITY = 0;
const LIT_PRIORITY = 0;

/** A painter on the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), on StaticRanges. */
export function createPainter(doc: Document): Painter {
  const highlights = new HighlightSet();
  const sheets = adoptSheets();
  // What a script of an earlier version left, which Firefox ended before it could do so itself.
  const registry = windowOf(doc)?.CSS.highlights;
  for (const name of [LIT_NAME, FLASH_NAME]) registry?.delete(name);
  for (const style of MARK_STYLES) for (const nameOf of [highlightNameOf, outerNameOf]) registry?.delete(nameOf(style));
  let index = new MarkIndex();
  let roots = new Set<Root>();
  let litId: string | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const light = (claimId: string | null) => {
    litId = claimId;
    const mark = claimId === null ? undefined : index.get(claimId);
    highlights.set(LIT_NAME, { ranges: mark && isPainted(mark) ? mark.content : [], priority: LIT_PRIORITY });
  };
  const endFlash = () => {
    clearTimeout(flashTimer);
    highlights.set(FLASH_NAME, { ranges: [], priority: LIT_PRIORITY });
  };
  const watch = setInterval(() => {
    if (doc.visibilityState === 'hidden' || index.isEmpty) return;
    highlights.restore();
    sheets.restore();
  }, WIPE_CHECK_MS);

  return {
    paint(newMarks) {
      const marks = newMarks.map((mark) => withRangesOf(mark, index.get(mark.claimId)));
      index = new MarkIndex();
      for (const mark of marks) index.add(mark);
      roots = index.isEmpty ? new Set() : rootsOf(marks).add(doc);
      sheets.placeIn(roots);
      highlights.setAll(layersOf(marks.filter(isPainted)));
      light(litId);
    },
    unmark(nodes) {
      if (index.isEmpty) return;
      const claimIds = new Set<string>();
      for (const top of nodes) {
        walkTree(top, (node) => {
          for (const claimId of index.claimsIn(node)) claimIds.add(claimId);
        });
      }
      for (const claimId of claimIds) {
        const mark = index.get(claimId);
        if (!mark) continue;
        const names = isPainted(mark) ? [highlightNameOf(mark.style), outerNameOf(mark.style)] : [];
        for (const name of names) highlights.remove(name, mark.marked);
        highlights.remove(LIT_NAME, mark.content);
        highlights.remove(FLASH_NAME, [...mark.marked, ...mark.content]);
        index.delete(claimId);
      }
    },
    light,
    flash(claimId) {
      const mark = index.get(claimId);
      endFlash();
      if (!mark) return;
      highlights.set(FLASH_NAME, { ranges: [...mark.marked, ...mark.content], priority: LIT_PRIORITY });
      flashTimer = setTimeout(endFlash, FLASH_MS);
    },
    claimAt(x, y, inDocument = doc) {
      if (index.isEmpty) return null;
      const shadowRoots = [...roots].filter((root) => ownerDocumentOf(root) === inDocument) as ShadowRoot[];
      return claimAtPoint(inDocument, index, shadowRoots, x, y);
    },
    documents: () => [...roots].filter(isDocument),
    boxesOf(claimId) {
      const { marked = [], content = [] } = index.get(claimId) ?? {};
      // What was left of a changed claim may be its content alone.
      return boxesOfRanges(marked.length > 0 ? marked : content, windowOf(doc));
    },
    destroy() {
      clearInterval(watch);
      clearTimeout(flashTimer);
      index = new MarkIndex();
      highlights.setAll(new Map());
      sheets.placeIn([]);
    },
  };
}

/** What each highlight of the registry holds, by its name. */
function layersOf(marks: readonly PaintedMark[]): Map<string, Layer> {
  const outer = outerRanges(marks);
  const layers = new Map<string, { ranges: StaticRange[]; priority: number }>();
  for (const { style, marked } of marks) {
    for (const range of marked) {
      const isOuter = outer.has(range);
      const name = isOuter ? outerNameOf(style) : highlightNameOf(style);
      const layer = layers.get(name);
      if (layer) layer.ranges.push(range);
      else layers.set(name, { ranges: [range], priority: isOuter ? OUTER_PRIORITY : PRIORITY });
    }
  }
  return layers;
}

/** The documents and shadow roots that the marks' nodes stand in. */
function rootsOf(marks: readonly Mark[]): Set<Root> {
  const roots = new Set<Root>();
  for (const { marked, content } of marks) {
    for (const { startContainer } of [...marked, ...content]) {
      if (!startContainer.isConnected) continue;
      roots.add(startContainer.getRootNode() as Root);
      // For text in a shadow root Chromium goes by the document's rules as well, Firefox by the root's own alone.
      if (startContainer.ownerDocument) roots.add(startContainer.ownerDocument);
    }
  }
  return roots;
}
