import type { Span } from '../claim/span.ts';
import { FRAGMENT, nodeTypeOf, ownerDocumentOf, parentNodeOf, selectionOf } from '../page/dom.ts';
import type { PageText } from '../page/page-text.ts';
import { spanFor } from '../page/span-for.ts';

/** What the reader has selected: a stretch of the article, something else (`outside`), or nothing (`none`). */
export type Selected = Span | 'outside' | 'none';

/** Selections that know of shadow roots: those of all browsers we run in; not those of the tests' DOM. */
type ComposedRanges = (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];

/** What is selected on a page: in the page itself, in an open shadow root of it, or in a frame that its article stands in. */
export function selectedSpan(doc: Document, page: PageText): Selected {
  const roots = rootsOf(page);
  let selected: Selected = 'none';
  for (const shown of new Set([doc, ...[...roots].flatMap((root) => documentOf(root) ?? [])])) {
    const shadowRoots = [...roots].filter((root): root is ShadowRoot => isShadow(root) && documentOf(root) === shown);
    const ranges = rangesIn(shown, shadowRoots).filter(({ collapsed }) => !collapsed);
    const span = spanFor(page, ranges);
    if (span) return span;
    if (ranges.length > 0) selected = 'outside';
  }
  return selected;
}

function rangesIn(doc: Document, shadowRoots: ShadowRoot[]): AbstractRange[] {
  const selection = selectionOf(doc);
  if (!selection) return [];
  const composed = (selection as unknown as { getComposedRanges?: ComposedRanges }).getComposedRanges;
  if (shadowRoots.length > 0 && composed) return composed.call(selection, { shadowRoots });
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
}

/** The documents and shadow roots that the article stands in. */
function rootsOf(page: PageText): Set<Node> {
  const roots = new Set<Node>();
  for (const { element } of page.lines) {
    let root: Node = element;
    for (let up = parentNodeOf(root); up; up = parentNodeOf(root)) root = up;
    roots.add(root);
  }
  return roots;
}

function documentOf(root: Node): Document | null {
  return isShadow(root) ? ownerDocumentOf(root) : (root as Document);
}

function isShadow(root: Node): boolean {
  return nodeTypeOf(root) === FRAGMENT;
}
