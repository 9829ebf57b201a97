import {
  attributeOf,
  childNodesOf,
  dataOf,
  documentElementOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
} from './dom.ts';
import type { ElementRole } from './element-rules.ts';
import { roleOf } from './element-rules.ts';

/** A block-level element that was walked through. Records stand in document order, a parent before its children. */
export interface ElementRecord {
  readonly element: Element;
  readonly name: string;
  /** Index of the nearest block-level ancestor's record; -1 for the root. */
  readonly parent: number;
  /** Index after the last record below this one. */
  end: number;
  readonly role: Exclude<ElementRole, 'inline' | 'out'>;
}

/** Text between two borders: block ends and `<br>`. */
export interface TextRun {
  /** Index of the record of the block-level element it stands in. */
  readonly record: number;
  readonly nodes: Text[];
  /** Characters without the spaces between words; letters of scripts without spaces count double. */
  length: number;
  /** The part of `length` that is inside links. */
  linkLength: number;
  /** Whether it holds punctuation that ends a sentence or clause. */
  isPunctuated: boolean;
}

export interface Survey {
  readonly records: readonly ElementRecord[];
  readonly runs: readonly TextRun[];
}

/** One level of the walk: the nodes still to visit there. */
interface Frame {
  next: Node | null;
  /** Nodes that are no siblings of each other: a slot's, and in linkedom a document's. */
  readonly assigned: readonly Node[] | null;
  at: number;
  readonly isBlock: boolean;
  readonly isLink: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const PARAGRAPH = /^(p|h[1-6]|li|dd|dt|blockquote)$/;

/**
 * Walks the page once, through open shadow roots and slots, and notes its blocks and runs of text. It keeps its own
 * stack: pages nested 10,000 deep must not overflow the engine's.
 */
export function surveyPage(doc: Document): Survey {
  const surveyor = new Surveyor();
  const root = documentElementOf(doc);
  if (root) surveyor.walk(doc, root);
  return { records: surveyor.records, runs: surveyor.runs };
}

class Surveyor {
  readonly records: ElementRecord[] = [];
  readonly runs: TextRun[] = [];
  private readonly frames: Frame[] = [];
  private record = -1;
  private run: TextRun | null = null;

  /** Starts above the root element: a lenient parser may leave `<body>` beside it. */
  walk(doc: Document, root: Element): void {
    this.openBlock(root, 'html', 'block');
    this.frames.push({ next: null, assigned: [...childNodesOf(doc)], at: 0, isBlock: true, isLink: false });
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const node = takeNext(frame);
      if (!node) this.leave();
      else if (nodeTypeOf(node) === TEXT) this.addText(node as Text, frame.isLink);
      else if (nodeTypeOf(node) === ELEMENT) this.enterElement(node as Element, frame.isLink);
    }
  }

  private enterElement(element: Element, isInLink: boolean): void {
    const name = localNameOf(element);
    if (name === 'br' || name === 'hr') {
      this.run = null;
      return;
    }
    const isInParagraph = PARAGRAPH.test(this.records[this.record]?.name ?? '');
    const role = roleOf(element, name, isInParagraph);
    if (role === 'out') return;
    const isBlock = role !== 'inline';
    if (isBlock) this.openBlock(element, name, role);
    const assigned = name === 'slot' ? assignedTo(element as HTMLSlotElement) : null;
    const next = assigned ? null : firstChildOf(shadowRootOf(element) ?? element);
    this.frames.push({
      next,
      assigned,
      at: 0,
      isBlock,
      isLink: isInLink || (name === 'a' && attributeOf(element, 'href') !== null),
    });
  }

  private openBlock(element: Element, name: string, role: ElementRecord['role']): void {
    this.run = null;
    this.records.push({ element, name, parent: this.record, end: 0, role });
    this.record = this.records.length - 1;
  }

  private leave(): void {
    const frame = this.frames.pop();
    if (!frame?.isBlock) return;
    this.run = null;
    const record = this.records[this.record];
    if (!record) return;
    record.end = this.records.length;
    this.record = record.parent;
  }

  private addText(node: Text, isInLink: boolean): void {
    const data = dataOf(node);
    if (!data) return;
    if (!this.run) {
      if (!/\S/.test(data)) return;
      this.run = { record: this.record, nodes: [], length: 0, linkLength: 0, isPunctuated: false };
      this.runs.push(this.run);
    }
    this.run.nodes.push(node);
    const length = weightOf(data);
    this.run.length += length;
    if (isInLink) this.run.linkLength += length;
    this.run.isPunctuated ||= /[.!?,;:。！？，、।؟،]/.test(data);
  }
}

function takeNext(frame: Frame): Node | null {
  if (frame.assigned) return frame.assigned[frame.at++] ?? null;
  const node = frame.next;
  if (node) frame.next = nextSiblingOf(node);
  return node;
}

/** The nodes shown in a slot, or `null` when it shows its own children. */
function assignedTo(slot: HTMLSlotElement): readonly Node[] | null {
  const nodes = typeof slot.assignedNodes === 'function' ? slot.assignedNodes() : [];
  return nodes.length > 0 ? nodes : null;
}

function weightOf(data: string): number {
  let weight = 0;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) continue;
    weight += code >= 0x2e80 && code <= 0x9fff ? 2 : 1;
  }
  return weight;
}
