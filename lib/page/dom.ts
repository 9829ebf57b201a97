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
  if (getter) return (node) => getter.call(node) as Value;
  return (node) => (node as Record<string, unknown>)[property] as Value;
}

function method<Owner extends object, Args extends readonly unknown[], Value>(
  interfaceName: string,
  property: string,
): (owner: Owner, ...args: Args) => Value {
  type Call = (this: Owner, ...args: Args) => Value;
  const owner = (globalThis as Record<string, unknown>)[interfaceName] as { prototype: object } | undefined;
  const own = owner && (Object.getOwnPropertyDescriptor(owner.prototype, property)?.value as Call | undefined);
  if (own) return (node, ...args) => own.call(node, ...args);
  return (node, ...args) => (node as unknown as Record<string, Call>)[property]?.call(node, ...args) as Value;
}

/** `Node.nodeType`, which no form control can shadow. */
export const nodeTypeOf = reader<Node, number>('Node', 'nodeType');
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
/** `Document.documentElement`, which no named element can shadow. */
export const documentElementOf = reader<Document, HTMLElement | null>('Document', 'documentElement');
/** `Document.title`, which no named element can shadow. */
export const titleOf = reader<Document, string>('Document', 'title');
/** `Document.adoptedStyleSheets`, which no named element can shadow. */
export const documentSheetsOf = reader<Document, CSSStyleSheet[]>('Document', 'adoptedStyleSheets');
/** `Element.getAttribute`, which no form control can shadow. */
export const attributeOf = method<Element, [name: string], string | null>('Element', 'getAttribute');
/** `Document.querySelectorAll`, which no named element can shadow. */
export const selectAll = method<Document, [selector: string], Iterable<Element>>('Document', 'querySelectorAll');

/** `CharacterData.data`. Text nodes have no named properties, so nothing can shadow it. */
export function dataOf(text: Text): string {
  return text.data;
}
