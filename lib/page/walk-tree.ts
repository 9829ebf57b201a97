import { ELEMENT, firstChildOf, nextSiblingOf, nodeTypeOf, shadowRootOf, TEXT } from './dom.ts';

/**
 * Visits a node and all below it, open shadow roots too, in no promised order. Not recursive: pages nested 10,000 deep
 * must not overflow the stack.
 */
export function walkTree(top: Node, visit: (node: Node) => void): void {
  const stack: Node[] = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node);
    const next = node === top ? null : nextSiblingOf(node);
    if (next) stack.push(next);
    const type = nodeTypeOf(node);
    if (type === TEXT) continue;
    const child = firstChildOf(node);
    if (child) stack.push(child);
    const root = type === ELEMENT ? shadowRootOf(node as Element) : null;
    if (root) stack.push(root);
  }
}
