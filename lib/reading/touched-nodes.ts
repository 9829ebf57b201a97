import type { Mark } from '../highlight/mark.ts';
import { FRAGMENT, hostOf, nodeTypeOf, parentNodeOf } from '../page/dom.ts';

/**
 * Nodes of the page that changed, on which no mark goes back until they are read again. Held weakly, and looked for from
 * the marks upwards: pages throw away far more than they keep, and what comes in is often large.
 */
export class TouchedNodes {
  /** Since the painted text was read. */
  #sincePainted = new WeakSet<Node>();
  /** Those among them that changed since a text was read last. */
  #sinceRead = new WeakSet<Node>();

  /** These nodes changed, or came or went with all below them. */
  add(nodes: Iterable<Node>): void {
    for (const node of nodes) {
      this.#sincePainted.add(node);
      this.#sinceRead.add(node);
    }
  }

  /** The page's text is about to be read. */
  beginReading(): void {
    this.#sinceRead = new WeakSet();
  }

  /** The text that was read last is the one that is painted from now on. */
  adopt(): void {
    this.#sincePainted = this.#sinceRead;
  }

  /** The marks of which nothing stands in one of these nodes or below it, open shadow roots included. */
  sparing(marks: readonly Mark[]): Mark[] {
    const clean = new Set<Node>();
    return marks.filter(({ marked, content }) =>
      // Each range of a mark lies in one text node.
      [...marked, ...content].every(({ startContainer }) => this.#isClean(startContainer, clean)),
    );
  }

  /** @param clean nodes of which it is known already; gets those that were found on the way up */
  #isClean(node: Node, clean: Set<Node>): boolean {
    const passed: Node[] = [];
    for (let up: Node | null = node; up && !clean.has(up); up = above(up)) {
      if (this.#sincePainted.has(up)) return false;
      passed.push(up);
    }
    for (const one of passed) clean.add(one);
    return true;
  }
}

function above(node: Node): Node | null {
  return nodeTypeOf(node) === FRAGMENT && 'host' in node ? hostOf(node as ShadowRoot) : parentNodeOf(node);
}
