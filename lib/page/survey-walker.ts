import {
  attributeOf,
  childNodesOf,
  contentDocumentOf,
  dataOf,
  ELEMENT,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  selectAll,
  selectAllIn,
  shadowRootOf,
  TEXT,
} from './dom.ts';
import { roleOf, TELLING_ATTRIBUTES } from './element-rules.ts';
import type { Steps } from './steps.ts';
import type { ElementRecord, TextRun } from './survey.ts';

/** One level of the walk: the nodes still to visit there. */
class Level {
  next: Node | null = null;
  /** Nodes that are no siblings of each other: a slot's, and a document's (in linkedom). */
  assigned: readonly Node[] | null = null;
  at = 0;
  isBlock = false;
  isLink = false;
  /** Nothing below it is known from before. */
  isFresh = false;
}

/** What is known from an earlier walk. */
export interface KnownBlocks {
  /** The record of an element that need not be walked again, or `null`. */
  reusable(element: Element): ElementRecord | null;
  /** Whether everything in an element must be walked again. */
  isFresh(element: Element): boolean;
  add(record: ElementRecord): void;
  /** The element is no block any more. */
  remove(element: Element): void;
}

const HEADING = /^h[1-6]$/;
const PARAGRAPH = /^(p|h[1-6]|li|dd|dt|blockquote)$/;
/** Nodes that are visited between two points where the walk may be interrupted. */
const NODES_A_STEP = 32;

/**
 * Walks a part of the page. It keeps its own stack: pages nested 10,000 deep must not overflow the engine's. The page may
 * change while the walk is interrupted: what it then misses or reads twice stands in an element whose children changed.
 */
export class SurveyWalker {
  readonly #known: KnownBlocks;
  /** Levels are used again and again: a walk makes as many as the page is deep, not one for each element. */
  readonly #levels: Level[] = [];
  #depth = 0;
  /** The records that are open. */
  #open: ElementRecord[] = [];
  #top: ElementRecord | null = null;
  #run: TextRun | null = null;
  /** Elements with an attribute worth reading, where they were looked for at once; else each is asked. */
  #telling: Set<Element> | null = null;

  constructor(known: KnownBlocks) {
    this.#known = known;
  }

  /** The page changes while it is walked: what was looked for at once is no longer sure. */
  distrust(): void {
    this.#telling = null;
  }

  /** Walks a whole document from above its root element: a lenient parser may leave `<body>` beside it. */
  *walkDocument(doc: Document, root: ElementRecord, isFresh: boolean): Steps {
    this.#telling = isFresh ? addAll(new Set(), selectAll(doc, TELLING_ATTRIBUTES)) : null;
    yield;
    yield* this.#walk(root, null, [...childNodesOf(doc)], isFresh);
  }

  /** Walks one block again, whose parts this replaces. */
  *walkBlock(record: ElementRecord, isFresh: boolean): Steps {
    this.#telling = null;
    const assigned = this.#listedNodes(record.element, record.name);
    yield* this.#walk(record, assigned ? null : this.#firstBelow(record.element), assigned, isFresh);
  }

  *#walk(top: ElementRecord, next: Node | null, assigned: readonly Node[] | null, isFresh: boolean): Steps {
    top.parts = [];
    this.#run = null;
    this.#open = [top];
    this.#top = top;
    this.#depth = 0;
    this.#descend(next, assigned, true, top.isInLink, isFresh);
    for (let nodes = 1; this.#depth > 0; nodes++) {
      const level = this.#levels[this.#depth - 1];
      if (!level) return;
      let node = level.next;
      if (level.assigned) node = level.assigned[level.at++] ?? null;
      else if (node) level.next = nextSiblingOf(node);
      if (!node) this.#leave(level);
      else {
        const type = nodeTypeOf(node);
        if (type === TEXT) this.#addText(node as Text, level.isLink);
        else if (type === ELEMENT) this.#enter(node as Element, level);
      }
      if (nodes % NODES_A_STEP === 0) yield;
    }
  }

  #descend(next: Node | null, assigned: readonly Node[] | null, isBlock: boolean, isLink: boolean, isFresh: boolean) {
    let level = this.#levels[this.#depth];
    if (!level) {
      level = new Level();
      this.#levels.push(level);
    }
    this.#depth++;
    level.next = next;
    level.assigned = assigned;
    level.at = 0;
    level.isBlock = isBlock;
    level.isLink = isLink;
    level.isFresh = isFresh;
  }

  #enter(element: Element, level: Level): void {
    const name = localNameOf(element);
    if (name === 'br' || name === 'hr') {
      this.#run = null;
      return;
    }
    const around = this.#top;
    if (!around) return;
    const isFresh = level.isFresh || this.#known.isFresh(element);
    const known = isFresh ? null : this.#known.reusable(element);
    if (known && known.isInLink === level.isLink && known.isInParagraph === around.isParagraph) {
      this.#run = null;
      around.parts.push(known);
      return;
    }
    const isTelling = this.#telling === null || this.#telling.has(element);
    const role = roleOf(element, name, around.isParagraph, isTelling);
    const isBlock = role !== 'inline' && role !== 'out';
    if (!isBlock && this.#telling === null) this.#known.remove(element);
    if (role === 'out') return;
    if (isBlock) this.#openBlock(element, name, role, level.isLink, around);
    const isLink = level.isLink || (name === 'a' && attributeOf(element, 'href') !== null);
    const assigned = this.#listedNodes(element, name);
    this.#descend(assigned ? null : this.#firstBelow(element), assigned, isBlock, isLink, isFresh);
  }

  #firstBelow(element: Element): Node | null {
    const root = shadowRootOf(element);
    if (!root) return firstChildOf(element);
    if (this.#telling) addAll(this.#telling, selectAllIn(root, TELLING_ATTRIBUTES));
    return firstChildOf(root);
  }

  /**
   * What is shown in an element where that is no child of it: the nodes of a slot, which else shows its own children, and the
   * document of a frame; one of another origin has none for us.
   */
  #listedNodes(element: Element, name: string): readonly Node[] | null {
    if (name === 'iframe') {
      const doc = contentDocumentOf(element);
      if (!doc) return [];
      if (this.#telling) addAll(this.#telling, selectAll(doc, TELLING_ATTRIBUTES));
      return [...childNodesOf(doc)];
    }
    if (name !== 'slot') return null;
    const slot = element as HTMLSlotElement;
    const nodes = typeof slot.assignedNodes === 'function' ? slot.assignedNodes() : [];
    return nodes.length > 0 ? nodes : null;
  }

  #openBlock(
    element: Element,
    name: string,
    role: ElementRecord['role'],
    isInLink: boolean,
    around: ElementRecord,
  ): void {
    this.#run = null;
    const record = newRecord(element, name, role, isInLink, around.isParagraph);
    around.parts.push(record);
    this.#open.push(record);
    this.#top = record;
    this.#known.add(record);
  }

  #leave(level: Level): void {
    this.#depth--;
    // Page nodes are not held on to.
    level.assigned = null;
    if (!level.isBlock) return;
    this.#run = null;
    this.#open.pop();
    this.#top = this.#open.at(-1) ?? null;
  }

  #addText(node: Text, isInLink: boolean): void {
    const data = dataOf(node);
    if (!data) return;
    if (!this.#run) {
      if (!/\S/.test(data)) return;
      this.#run = newRun();
      this.#top?.parts.push(this.#run);
    }
    this.#run.nodes.push(node);
    const length = weightOf(data);
    this.#run.length += length;
    if (isInLink) this.#run.linkLength += length;
    this.#run.isPunctuated ||= /[.!?,;:。！？，、।؟،]/.test(data);
  }
}

/** A record of which nothing but the element is known yet. */
export function newRecord(
  element: Element,
  name: string,
  role: ElementRecord['role'],
  isInLink = false,
  isInParagraph = false,
): ElementRecord {
  return {
    element,
    name,
    role,
    isInLink,
    isHeading: HEADING.test(name),
    isParagraph: PARAGRAPH.test(name),
    isInParagraph,
    parts: [],
    index: 0,
    parent: -1,
    end: 0,
    isShown: null,
  };
}

function newRun(): TextRun {
  return {
    nodes: [],
    record: 0,
    length: 0,
    linkLength: 0,
    isPunctuated: false,
    prose: null,
    isBody: null,
    words: null,
    lines: null,
  };
}

/** By index: iterating over a node list costs more than finding its nodes. */
function addAll(set: Set<Element>, list: ArrayLike<Element>): Set<Element> {
  for (let i = 0; i < list.length; i++) set.add(list[i] as Element);
  return set;
}

const WIDE = /[\u2e80-\u9fff]/;

/** By regular expressions, which run fast from the start: a page's first reading is mostly code that has never run before. */
function weightOf(data: string): number {
  const letters = data.replace(/\s+/g, '');
  if (!WIDE.test(letters)) return letters.length;
  return letters.length + (letters.match(/[\u2e80-\u9fff]/g)?.length ?? 0);
}
