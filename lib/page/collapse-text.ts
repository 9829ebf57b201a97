import { dataOf } from './dom.ts';
import type { TextLine } from './survey.ts';

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

/** What most nodes hold none of: anything but letters, signs and single plain spaces. */
const ODD = /[^ !-~\u00a1-\u00ac\u00ae-\u058f\u2010-\u2027\u2030-\u205e]| {2}/;

/**
 * The text of nodes that are laid out in one line box after another, as a browser renders it, spaces at its ends left out.
 * Linear in the length of the nodes' data.
 * @returns `null` when nothing of it can be seen
 */
export function collapseText(nodes: readonly Text[]): TextLine | null {
  const line = new LineBuilder();
  let pending: { node: Text; offset: number } | null = null;
  let last = 0;
  for (const node of nodes) {
    const data = dataOf(node);
    if (data && !ODD.test(data)) {
      const start = data.startsWith(' ') ? 1 : 0;
      const end = data.length - (data.endsWith(' ') ? 1 : 0);
      if (start > 0) pending ??= { node, offset: 0 };
      if (end <= start) continue;
      if (pending && line.length > 0) line.add(pending.node, pending.offset, ' ');
      line.add(node, start, data.slice(start, end));
      last = data.charCodeAt(end - 1);
      pending = end < data.length ? { node, offset: end } : null;
      continue;
    }
    let from = -1;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const kind = classOf(code);
      const isText = kind === ORDINARY || (kind === JOINER && last >= JOINING_SCRIPTS_START);
      if (isText) {
        last = code;
        if (from < 0) {
          if (pending && line.length > 0) line.add(pending.node, pending.offset, ' ');
          pending = null;
          from = i;
        }
        continue;
      }
      // A single plain space inside of a node needs no new piece: most text is that.
      if (from >= 0 && code === 0x20 && i + 1 < data.length && classOf(data.charCodeAt(i + 1)) === ORDINARY) continue;
      if (from >= 0) line.add(node, from, data.slice(from, i));
      from = -1;
      if (kind === SPACE) pending ??= { node, offset: i };
    }
    if (from >= 0) line.add(node, from, data.slice(from));
  }
  return line.length > 0 ? line.done() : null;
}

class LineBuilder {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  length = 0;

  add(node: Text, offset: number, text: string): void {
    this.#starts.push(this.length);
    this.#lengths.push(text.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
    this.#parts.push(text);
    this.length += text.length;
  }

  done(): TextLine {
    const text = this.#parts.join('');
    return { text, starts: this.#starts, lengths: this.#lengths, nodes: this.#nodes, offsets: this.#offsets };
  }
}
