/**
 * Reading a page's nodes without trusting them. A form control named "parentNode" replaces that property on its form,
 * and an image named "body" replaces it on the document, even for a content script. So properties are read through the
 * getters of the prototypes, which no markup can replace. Documents without such prototypes (linkedom, in the command
 * line) let no markup replace anything and are read plainly.
 */

type Reader<Owner, Value> = (owner: Owner) => Value;

function reader<Owner extends object, Value>(interfaceName: string, property: string): Reader<Owner, Value> {
  const owner = (globalThis as Record<string, unknown>)[interfaceName] as { prototype: object } | undefined;
  const getter = owner && Object.getOwnPropertyDescriptor(owner.prototype, property)?.get;
  // Bound, not wrapped: a page's nodes are many, and each is asked several times.
  if (getter) return Function.prototype.call.bind(getter) as Reader<Owner, Value>;
  return (node) => (node as Record<string, unknown>)[property] as Value;
}

function method<Owner extends object, Args extends readonly unknown[], Value>(
  interfaceName: string,
  property: string,
): (owner: Owner, ...args: Args) => Value {
  type Call = (this: Owner, ...args: Args) => Value;
  const owner = (globalThis as Record<string, unknown>)[interfaceName] as { prototype: object } | undefined;
  const found = (owner?.prototype as Record<string, Call> | undefined)?.[property];
  if (found) return Function.prototype.call.bind(found) as (owner: Owner, ...args: Args) => Value;
  // What is found on a node then is the page's.
  if (owner) return () => undefined as Value;
  return (node, ...args) => (node as unknown as Record<string, Call>)[property]?.call(node, ...args) as Value;
}

/** `Node.nodeType`, which no form control can shadow. */
export const nodeTypeOf = reader<Node, number>('Node', 'nodeType');
/** Values of `nodeType`. */
export const ELEMENT = 1;
/** A text node. */
export const TEXT = 3;
/** A document: the page's, or that of a frame in it. */
export const DOCUMENT = 9;
/** A fragment: in a page, a shadow root. */
export const FRAGMENT = 11;

/** Whether a node is an element: by its type, since one of a frame is no instance of this window's `Element`. */
export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === ELEMENT;
}

/** `Node.childNodes`, which no form control can shadow. */
export const childNodesOf = reader<Node, Iterable<Node>>('Node', 'childNodes');
/** `Node.firstChild`, which no form control can shadow. */
export const firstChildOf = reader<Node, Node | null>('Node', 'firstChild');
/** `Node.nextSibling`, which no form control can shadow. */
export const nextSiblingOf = reader<Node, Node | null>('Node', 'nextSibling');
/** `Node.parentNode`, which no form control can shadow. */
export const parentNodeOf = reader<Node, Node | null>('Node', 'parentNode');
/** `Element.localName`, which no form control can shadow. */
export const localNameOf = reader<Element, string>('Element', 'localName');
/** `Element.shadowRoot`, which no form control can shadow: open roots only. */
export const shadowRootOf = reader<Element, ShadowRoot | null | undefined>('Element', 'shadowRoot');
/** `ShadowRoot.host`. */
export const hostOf = reader<ShadowRoot, Element>('ShadowRoot', 'host');
/** `HTMLIFrameElement.contentDocument`: `null` for a frame of another origin. No form control can shadow it. */
export const contentDocumentOf = reader<Element, Document | null | undefined>('HTMLIFrameElement', 'contentDocument');
/** `Node.isConnected`, which no form control can shadow. */
export const isConnectedOf = reader<Node, boolean>('Node', 'isConnected');
/** `Node.ownerDocument`, which no form control can shadow. `null` for a document. */
export const ownerDocumentOf = reader<Node, Document | null>('Node', 'ownerDocument');
/** `Document.defaultView`, which no named element can shadow: `null` when the document is shown in no window any more. */
export const viewOf = reader<Document, (Window & typeof globalThis) | null>('Document', 'defaultView');
/** `Document.documentElement`, which no named element can shadow. */
export const documentElementOf = reader<Document, HTMLElement | null>('Document', 'documentElement');
/** `Document.title`, which no named element can shadow. */
export const titleOf = reader<Document, string>('Document', 'title');
/** `Document.adoptedStyleSheets`, which no named element can shadow. */
export const documentSheetsOf = reader<Document, CSSStyleSheet[]>('Document', 'adoptedStyleSheets');
/** `Element.getAttribute`, which no form control can shadow. */
export const attributeOf = method<Element, [name: string], string | null>('Element', 'getAttribute');
/** `Document.querySelectorAll`, which no named element can shadow. */
export const selectAll = method<Document, [selector: string], Iterable<Element> & ArrayLike<Element>>(
  'Document',
  'querySelectorAll',
);

/** `DocumentFragment.querySelectorAll`, for shadow roots. */
export const selectAllIn = method<DocumentFragment, [selector: string], Iterable<Element> & ArrayLike<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);

/** `Document.getSelection`, which no named element can shadow. */
export const selectionOf = method<Document, [], Selection | null>('Document', 'getSelection');
/** `Document.caretPositionFromPoint`, which no named element can shadow: `undefined` in browsers without it. */
export const caretAt = method<
  Document,
  [x: number, y: number, options?: CaretPositionFromPointOptions],
  CaretPosition | null | undefined
>('Document', 'caretPositionFromPoint');
/** Whether visibility can be told: linkedom (in the command line) and jsdom cannot. */
export const hasRenderer =
  typeof Element === 'function' && typeof (Element.prototype as Partial<Element>).checkVisibility === 'function';
/** `Element.checkVisibility`, which no form control can shadow. Only where {@link hasRenderer}. */
export const checkVisibilityOf = method<Element, [options?: CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);

// Of `Node`, which inherits it: Node.js has an `EventTarget`, which no document there is an instance of.
const addListener = method<EventTarget, Parameters<EventTarget['addEventListener']>, void>('Node', 'addEventListener');

/** `EventTarget.addEventListener`, which nothing named like it can shadow. */
export function listenOn<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  options?: AddEventListenerOptions,
): void {
  addListener(target, type, listener as EventListener, options);
}

/** `CharacterData.data`. Text nodes have no named properties, so nothing can shadow it. */
export function dataOf(text: Text): string {
  return text.data;
}

/** The inline frame a document is shown in, where that is of the same origin. */
export function frameOf(doc: Document): Element | null {
  const frame = viewOf(doc)?.frameElement ?? null;
  return frame && localNameOf(frame) === 'iframe' ? frame : null;
}
