import {
  DOCUMENT,
  documentElementOf,
  FRAGMENT,
  frameOf,
  hostOf,
  isElement,
  nodeTypeOf,
  parentNodeOf,
  shadowRootOf,
} from './dom.ts';
import type { PageChange } from './page-change.ts';
import type { Steps } from './steps.ts';
import type { ElementRecord, Survey, TextRun } from './survey.ts';
import { newRecord, SurveyWalker } from './survey-walker.ts';

/** Records of elements that are gone are let go when there are so many more than at first, twice. */
const SPARE_BLOCKS = 1_000;

/**
 * A page's blocks as they were last walked, and which of them have changed since. Only those are walked again: what is
 * known of all others stays.
 */
export class SurveyTree {
  readonly #doc: Document;
  #root: ElementRecord | null = null;
  /** The records by their elements; made when the page first changes, since most pages are read once. */
  #blocks: Map<Element, ElementRecord> | null = null;
  #blocksAtFirst = 0;
  /** Blocks to walk again. */
  readonly #dirty = new Set<ElementRecord>();
  /** Elements in which nothing is known from before. */
  #fresh = new WeakSet<Element>();
  readonly #walker: SurveyWalker;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#walker = new SurveyWalker({
      reusable: (element) => {
        const record = this.#blocks?.get(element);
        return record && !this.#dirty.has(record) ? record : null;
      },
      isFresh: (element) => this.#fresh.has(element),
      add: (record) => this.#blocks?.set(record.element, record),
      remove: (element) => this.#blocks?.delete(element),
    });
  }

  /** Whether there is nothing to walk. */
  get isUpToDate(): boolean {
    return this.#root !== null && this.#dirty.size === 0;
  }

  /** Forgets everything: the next update walks the whole page. */
  reset(): void {
    this.#root = null;
    this.#dirty.clear();
    this.#blocks = null;
    this.#fresh = new WeakSet();
  }

  /** Notes what changed. It walks nothing. */
  note({ texts, parents, added, restyled }: PageChange): void {
    if (!this.#root) return;
    this.#walker.distrust();
    this.#index(this.#root);
    for (const node of added) if (isElement(node)) this.#fresh.add(node);
    for (const element of restyled) this.#fresh.add(element);
    for (const node of [...texts, ...restyled]) {
      const parent = parentNodeOf(node);
      if (parent) this.#soil(parent);
    }
    for (const parent of parents) this.#soil(parent);
  }

  /**
   * Walks the whole page the first time, and then what has changed until now. What changes between the steps is left for
   * the next update: a page that always changes would never be done with.
   */
  *update(): Steps {
    if (!this.#root) {
      const top = documentElementOf(this.#doc);
      if (!top) return;
      this.#root = newRecord(top, 'html', 'block');
      yield* this.#walker.walkDocument(this.#doc, this.#root, true);
    }
    for (const record of [...this.#dirty]) {
      this.#dirty.delete(record);
      if (record === this.#root) yield* this.#walker.walkDocument(this.#doc, record, false);
      // An element that was walked anew with the block around it has another record.
      else if (this.#blocks?.get(record.element) === record)
        yield* this.#walker.walkBlock(record, this.#fresh.has(record.element));
    }
    if (this.#dirty.size > 0) return;
    this.#fresh = new WeakSet();
    // Elements that are gone for good are not held on to for ever.
    if (this.#blocks && this.#blocks.size > 2 * this.#blocksAtFirst + SPARE_BLOCKS) this.#blocks = null;
  }

  #index(root: ElementRecord): void {
    if (this.#blocks) return;
    const blocks = new Map<Element, ElementRecord>();
    const left: ElementRecord[] = [root];
    for (let record = left.pop(); record; record = left.pop()) {
      // The root stands for the document around its element, which has a record of its own.
      if (record !== root) blocks.set(record.element, record);
      for (const part of record.parts) if ('parts' in part) left.push(part);
    }
    this.#blocks = blocks;
    this.#blocksAtFirst = blocks.size;
  }

  /** All blocks and runs of text in the order in which they are shown. */
  flatten(): Survey {
    const records: ElementRecord[] = [];
    const runs: TextRun[] = [];
    const open: ElementRecord[] = [];
    const places: number[] = [];
    let top: ElementRecord | undefined;
    const enter = (record: ElementRecord) => {
      record.parent = top ? top.index : -1;
      record.index = records.length;
      records.push(record);
      open.push(record);
      places.push(0);
      top = record;
    };
    if (this.#root) enter(this.#root);
    while (top) {
      const at = places[places.length - 1] ?? 0;
      const part: ElementRecord | TextRun | undefined = top.parts[at];
      places[places.length - 1] = at + 1;
      if (!part) {
        top.end = records.length;
        open.pop();
        places.pop();
        top = open[open.length - 1];
      } else if ('parts' in part) {
        // What holds nothing decides nothing.
        if (part.parts.length > 0) enter(part);
      } else {
        part.record = top.index;
        runs.push(part);
      }
    }
    return { records, runs };
  }

  /** Marks the block that a node's text is shown in. What is out of the page is shown in none. */
  #soil(node: Node): void {
    for (let up: Node | null = node; up; up = this.#shownIn(up)) {
      const record = isElement(up) ? this.#blocks?.get(up) : null;
      if (up === this.#doc && this.#root) this.#dirty.add(this.#root);
      if (record) {
        this.#dirty.add(record);
        // Its children may be shown in any slot of its shadow tree.
        if (shadowRootOf(record.element)) this.#fresh.add(record.element);
        return;
      }
    }
  }

  #shownIn(node: Node): Node | null {
    const type = nodeTypeOf(node);
    if (type === DOCUMENT) return frameOf(node as Document);
    if (type === FRAGMENT && 'host' in node) return hostOf(node as ShadowRoot);
    const parent = parentNodeOf(node);
    if (isElement(parent) && shadowRootOf(parent)) this.#fresh.add(parent);
    return parent;
  }
}
