/** The windows we paint in: the page's, and those of frames of its own origin. Each has a registry and constructors of its own. */
export type PageWindow = Window & typeof globalThis;

let viewGetter: ((this: Document) => PageWindow | null) | undefined;

/** The window that shows a node, or `null` for one whose frame is gone. Read past elements that are named like a property. */
export function windowOf(node: Node): PageWindow | null {
  viewGetter ??= Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;
  const doc = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return (doc && viewGetter?.call(doc)) ?? null;
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
