import type { Span } from '../claim/span.ts';
import { dataOf } from './dom.ts';

/**
 * Collects text as a browser renders it and remembers where each stretch came from: `starts[i]` in the text is
 * `offsets[i]` in `nodes[i]`, and runs on one to one until `starts[i] + lengths[i]`.
 */
export interface TextMap {
  readonly starts: number[];
  readonly lengths: number[];
  readonly nodes: Text[];
  readonly offsets: number[];
}

const ORDINARY = 0;
const SPACE = 1;
const DROPPED = 2;
const JOINER = 3;

/** Space of any kind is one space; what has no width is left out. Joiners are spelling in Persian, Hindi and emoji. */
function classOf(code: number): number {
  if (code < 0x80) return code <= 0x20 ? SPACE : ORDINARY;
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0x202f || code === 0x205f) return SPACE;
  if (code === 0xad || code === 0xfeff) return DROPPED;
  if (code < 0x2000 || code > 0x2069) return ORDINARY;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029) return SPACE;
  if (code === 0x200c || code === 0x200d) return JOINER;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return DROPPED;
  return ORDINARY;
}

/** First code unit of the scripts in which a zero-width joiner is more than an artefact. */
const JOINING_SCRIPTS_START = 0x590;

/** Builds one text of many blocks. Linear in the length of the nodes' data. */
export class TextCollector {
  readonly map: TextMap = { starts: [], lengths: [], nodes: [], offsets: [] };
  private readonly parts: string[] = [];
  private length = 0;
  private blockStart = 0;

  /** The text so far. */
  toString(): string {
    return this.parts.join('');
  }

  /**
   * Adds the nodes of one block, spaces at its ends left out, after a line feed that parts it from the block before.
   * @returns its place in the text, or `null` when nothing of it can be seen
   */
  addBlock(nodes: readonly Text[]): Span | null {
    const border = this.length > 0 ? 1 : 0;
    this.blockStart = this.length + border;
    let pending: { node: Text; offset: number } | null = null;
    let last = 0;
    for (const node of nodes) {
      const data = dataOf(node);
      let from = -1;
      for (let i = 0; i < data.length; i++) {
        const code = data.charCodeAt(i);
        const kind = classOf(code);
        const isText = kind === ORDINARY || (kind === JOINER && last >= JOINING_SCRIPTS_START);
        if (isText) {
          last = code;
          if (from < 0) {
            if (pending && this.length > this.blockStart) this.addPiece(pending.node, pending.offset, ' ');
            pending = null;
            from = i;
          }
          continue;
        }
        // A single plain space inside of a node needs no new piece: most text is that.
        if (from >= 0 && code === 0x20 && i + 1 < data.length && classOf(data.charCodeAt(i + 1)) === ORDINARY) continue;
        if (from >= 0) this.addPiece(node, from, data.slice(from, i));
        from = -1;
        if (kind === SPACE) pending ??= { node, offset: i };
      }
      if (from >= 0) this.addPiece(node, from, data.slice(from));
    }
    return this.length > this.blockStart ? [this.blockStart, this.length] : null;
  }

  private addPiece(node: Text, offset: number, text: string): void {
    const { starts, lengths, nodes, offsets } = this.map;
    if (this.length < this.blockStart) {
      this.parts.push('\n');
      this.length = this.blockStart;
    }
    starts.push(this.length);
    lengths.push(text.length);
    nodes.push(node);
    offsets.push(offset);
    this.parts.push(text);
    this.length += text.length;
  }
}
