import { contentDocumentOf, isConnectedOf, isElement, listenOn, localNameOf, shadowRootOf } from './dom.ts';
import { walkTree } from './walk-tree.ts';

/**
 * What an observer of a document does not see by itself: open shadow roots, and the documents of frames of the page's own
 * origin. Observing one twice is observing it once.
 */
export class ObservedRoots {
  readonly #observe: (root: Node) => void;
  readonly #onFrame: (frame: Element) => void;
  readonly #signal: AbortSignal;
  /** Custom elements that have no root yet: attaching one is no mutation. */
  readonly #rootless = new Set<Element>();
  readonly #frames = new WeakSet<Element>();

  /**
   * @param observe begins to observe a root
   * @param onFrame a frame has loaded another document, which is observed now
   */
  constructor(observe: (root: Node) => void, onFrame: (frame: Element) => void, signal: AbortSignal) {
    this.#observe = observe;
    this.#onFrame = onFrame;
    this.#signal = signal;
  }

  /** Observes what is below a node that came. */
  addBelow(top: Node): void {
    walkTree(top, (node) => {
      if (isElement(node)) this.#add(node);
    });
  }

  /** Observes the roots that custom elements have been given since, and answers those elements. */
  addLate(): Set<Element> {
    const late = new Set<Element>();
    for (const element of this.#rootless) {
      if (shadowRootOf(element)) {
        late.add(element);
        this.addBelow(element);
      }
      if (late.has(element) || !isConnectedOf(element)) this.#rootless.delete(element);
    }
    return late;
  }

  #add(element: Element): void {
    const root = shadowRootOf(element);
    const name = localNameOf(element);
    if (root) this.#observe(root);
    else if (name.includes('-')) this.#rootless.add(element);
    else if (name === 'iframe') this.#addFrame(element);
  }

  #addFrame(frame: Element): void {
    const doc = contentDocumentOf(frame);
    if (doc) {
      this.#observe(doc);
      this.addBelow(doc);
    }
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    const loaded = () => {
      this.#addFrame(frame);
      this.#onFrame(frame);
    };
    listenOn(frame, 'load', loaded, { signal: this.#signal, passive: true });
  }
}
