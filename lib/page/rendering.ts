import { checkVisibilityOf, frameOf, hasRenderer, isElement, ownerDocumentOf, parentNodeOf } from './dom.ts';

const INLINE_DISPLAY = /^(inline|contents|ruby)/;

/**
 * What only a browser knows of a page: which text is rendered at all, and which elements a style sheet has made blocks.
 * Where there is no renderer (linkedom, in the command line) everything is shown as its name and attributes say.
 */
export class Rendering {
  readonly #doc: Document;
  readonly #boxes = new Map<Element, Element | null>();
  readonly #frames = new Map<Document, boolean>();

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Whether a block-level element is rendered. */
  isShown(element: Element): boolean {
    if (!hasRenderer) return true;
    const doc = ownerDocumentOf(element);
    if (doc && doc !== this.#doc && !this.#isFrameShown(doc)) return false;
    return checkVisibilityOf(element, { visibilityProperty: true }) || isBoxless(element);
  }

  /** A document knows nothing of the frame it is shown in. */
  #isFrameShown(doc: Document): boolean {
    let isShown = this.#frames.get(doc);
    if (isShown === undefined) {
      const frame = frameOf(doc);
      isShown = frame !== null && this.isShown(frame);
      this.#frames.set(doc, isShown);
    }
    return isShown;
  }

  /**
   * Parts a run where an inline element of its block is rendered as a block of its own (the kicker over a headline), and
   * leaves out what is hidden or taken out of the flow (words for screen readers, tooltips).
   */
  partsOf(nodes: readonly Text[], block: Element): (readonly Text[])[] {
    if (!hasRenderer) return [nodes];
    const parts: Text[][] = [];
    let lastBox: Element | null = null;
    for (const node of nodes) {
      const box = this.#boxAround(node, block);
      if (!box) continue;
      if (box === lastBox) parts.at(-1)?.push(node);
      else parts.push([node]);
      lastBox = box;
    }
    return parts;
  }

  /** The element whose box a text node is laid out in, or `null` when it is in none. */
  #boxAround(node: Text, block: Element): Element | null {
    const path: Element[] = [];
    let box: Element | null = block;
    for (let up = parentNodeOf(node); isElement(up) && up !== block; up = parentNodeOf(up)) {
      const known = this.#boxes.get(up);
      if (known !== undefined) {
        box = known;
        break;
      }
      path.push(up);
      const { display, visibility, position, cssFloat } = getComputedStyle(up);
      const isOut = display === 'none' || visibility !== 'visible' || position === 'absolute' || position === 'fixed';
      // A float is a block to the style engine, but a drop capital is a part of its word.
      const isBlock = !INLINE_DISPLAY.test(display) && cssFloat === 'none';
      if (isOut || isBlock) {
        box = isOut ? null : up;
        break;
      }
    }
    for (const element of path) this.#boxes.set(element, box);
    return box;
  }
}

/** `display: contents` has no box of its own, so `checkVisibility` calls it hidden although its text is shown. */
function isBoxless(element: Element): boolean {
  const parent = parentNodeOf(element);
  return getComputedStyle(element).display === 'contents' && isElement(parent) && checkVisibilityOf(parent);
}
