/** A piece of the sample article: words around a claim, a mark of one, or what one says. */
export interface SamplePiece {
  readonly text: string;
  /** Which claim it belongs to, from 1; 0 for none. */
  readonly claim: number;
  readonly part: 'mark' | 'content' | null;
}

/** `{1=the ministry said}` is a mark of the first claim, `[1=that it had closed]` its content. */
const PIECE = /\{(\d)=([^{}]*)\}|\[(\d)=([^[\]]*)\]/g;

/** The sample article from a message: the order of its pieces is the translator's, since every language has its own. */
export function samplePieces(message: string): SamplePiece[] {
  const pieces: SamplePiece[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) pieces.push({ text: message.slice(end, to), claim: 0, part: null });
  };
  for (const match of message.matchAll(PIECE)) {
    const [whole, marked, mark = '', contained, content = ''] = match;
    plain(match.index);
    pieces.push(
      marked
        ? { text: mark, claim: Number(marked), part: 'mark' }
        : { text: content, claim: Number(contained), part: 'content' },
    );
    end = match.index + whole.length;
  }
  plain(message.length);
  return pieces;
}
