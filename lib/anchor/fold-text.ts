/**
 * A text with its accidents folded away, and the way back. `from[i]` and `to[i]` are the start and end, in the text, of
 * what the folded code unit `i` stands for (UTF-16 code units, end exclusive).
 */
export interface FoldedText {
  readonly folded: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const SINGLE_QUOTES = /[‘’‚‛ʼ′`´]/g;
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
const DASHES = /[‐‑‒–—―−]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A base character with its marks, or a run of conjoining Hangul: what NFKC may join must be folded as one. */
const CLUSTER = /[\u1100-\u11ff]+|[\s\S]\p{M}*/gu;
const ASCII_END = 0x80;
const SPACE = 0x20;

/** Folds what may differ without a word being another: see {@link foldText}. Spaces are not yet joined. */
function foldCluster(cluster: string): string {
  // Folded before and after: NFKC parts the acute accent and the double prime into other characters.
  const plain = (text: string) =>
    text.replace(INVISIBLE, '').replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
  return plain(plain(cluster).normalize('NFKC').toLowerCase()).replace(/ς/g, 'σ').replace(/\s/g, ' ');
}

/**
 * Folds what may differ without a word being another: NFKC (https://unicode.org/reports/tr15/), case, quotation marks
 * of one kind, dashes, runs of space, and characters without width.
 */
export function foldText(text: string): FoldedText {
  const folder = new Folder(text.length);
  let plain = 0;
  // Most of most texts is ASCII: only what is not, with the character before it, goes through the slow way.
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < ASCII_END) continue;
    const start = Math.max(plain, i - 1);
    folder.addAscii(text, plain, start);
    let end = i + 1;
    while (end < text.length && text.charCodeAt(end) >= ASCII_END) end += 1;
    for (const { 0: cluster, index } of text.slice(start, end).matchAll(CLUSTER)) {
      folder.add(foldCluster(cluster), start + index, start + index + cluster.length);
    }
    plain = end;
    i = end - 1;
  }
  folder.addAscii(text, plain, text.length);
  return folder.finish();
}

/** The folded words alone. */
export function foldWords(text: string): string {
  return foldText(text).folded.trim();
}

class Folder {
  private readonly parts: string[] = [];
  private from: Uint32Array;
  private to: Uint32Array;
  private length = 0;
  private isAfterSpace = false;

  constructor(expected: number) {
    this.from = new Uint32Array(expected + 16);
    this.to = new Uint32Array(expected + 16);
  }

  addAscii(text: string, start: number, end: number): void {
    const folded = text.slice(start, end).toLowerCase();
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      const isSpace = code === SPACE || (code >= 9 && code <= 13);
      this.addUnit(isSpace ? ' ' : code === 0x60 ? "'" : (folded[i] ?? ''), start + i, start + i + 1);
    }
  }

  add(folded: string, start: number, end: number): void {
    for (let i = 0; i < folded.length; i++) this.addUnit(folded[i] ?? '', start, end);
  }

  finish(): FoldedText {
    const { length } = this;
    return { folded: this.parts.join(''), from: this.from.subarray(0, length), to: this.to.subarray(0, length) };
  }

  private addUnit(unit: string, start: number, end: number): void {
    const isSpace = unit === ' ';
    if (isSpace && this.isAfterSpace) {
      this.to[this.length - 1] = end;
      return;
    }
    this.isAfterSpace = isSpace;
    if (this.length === this.from.length) this.grow();
    this.from[this.length] = start;
    this.to[this.length] = end;
    this.length += 1;
    this.parts.push(unit);
  }

  /** NFKC can make one character eighteen (U+FDFA). */
  private grow(): void {
    const from = new Uint32Array(this.from.length * 2);
    const to = new Uint32Array(this.to.length * 2);
    from.set(this.from);
    to.set(this.to);
    this.from = from;
    this.to = to;
  }
}
