import { walkTree } from '../page/walk-tree.ts';
import { adoptSheets } from './adopted-sheets.ts';
import { boxesOfRanges, claimAtPoint } from './find-mark.ts';
import { HighlightSet } from './highlight-set.ts';
import type { Mark } from './mark.ts';
import { MarkIndex } from './mark-index.ts';
import { FLASH_NAME, highlightNameOf, LIT_NAME } from './palette.ts';

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
  /** The claim whose mark lies at a viewport point, or null. */
  claimAt(x: number, y: number): string | null;
  /** Bounding boxes (viewport) of a claim's mark, one for each line, for placing the card and for scrolling. */
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

/** A painter on the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), on StaticRanges. */
export function createPainter(doc: Document): Painter {
  const highlights = new HighlightSet();
  const sheets = adoptSheets();
  let index = new MarkIndex();
  let shadowRoots: ShadowRoot[] = [];
  let litId: string | null = null;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const light = (claimId: string | null) => {
    litId = claimId;
    highlights.replace(LIT_NAME, claimId === null ? [] : (index.get(claimId)?.content ?? []));
  };
  const endFlash = () => {
    clearTimeout(flashTimer);
    highlights.replace(FLASH_NAME, []);
  };
  const watch = setInterval(() => {
    if (doc.visibilityState === 'hidden' || index.isEmpty) return;
    highlights.restore();
    sheets.restore();
  }, WIPE_CHECK_MS);

  return {
    paint(marks) {
      index = new MarkIndex();
      const ranges = new Map<string, StaticRange[]>();
      for (const mark of marks) {
        index.add(mark);
        const name = highlightNameOf(mark.style);
        const list = ranges.get(name);
        if (list) list.push(...mark.marked);
        else ranges.set(name, [...mark.marked]);
      }
      shadowRoots = shadowRootsOf(marks);
      for (const root of [doc, ...shadowRoots]) sheets.addTo(root);
      highlights.replaceAll(ranges);
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
        highlights.remove(highlightNameOf(mark.style), mark.marked);
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
      highlights.replace(FLASH_NAME, [...mark.marked, ...mark.content]);
      flashTimer = setTimeout(endFlash, FLASH_MS);
    },
    claimAt: (x, y) => (index.isEmpty ? null : claimAtPoint(doc, index, shadowRoots, x, y)),
    boxesOf: (claimId) => boxesOfRanges(index.get(claimId)?.marked ?? []),
    destroy() {
      clearInterval(watch);
      clearTimeout(flashTimer);
      index = new MarkIndex();
      highlights.destroy();
      sheets.remove();
    },
  };
}

function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { marked, content } of marks) {
    for (const range of [...marked, ...content]) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
    }
  }
  return [...roots];
}
