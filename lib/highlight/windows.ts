import { DOCUMENT, nodeTypeOf, ownerDocumentOf, viewOf } from '../page/dom.ts';

/** The windows we paint in: the page's, and those of frames of its own origin. Each has a registry and constructors of its own. */
export type PageWindow = Window & typeof globalThis;

/** The window that shows a node, or `null` for one whose frame is gone. */
export function windowOf(node: Node): PageWindow | null {
  const doc = nodeTypeOf(node) === DOCUMENT ? (node as Document) : ownerDocumentOf(node);
  return doc && viewOf(doc);
}

/** Where the viewport of a node's document lies in that of a page: nowhere else, for a node of the page itself. */
export function viewportShift(node: Node, page: PageWindow): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let view = windowOf(node); view && view !== page; ) {
    const frame = view.frameElement;
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    x += box.x + frame.clientLeft;
    y += box.y + frame.clientTop;
    view = windowOf(frame);
  }
  return { x, y };
}
