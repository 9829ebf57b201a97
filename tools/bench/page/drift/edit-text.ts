import type { Span } from '../../../../lib/claim/span.ts';

/** How a text is edited. Shares, 0 to 1. */
export interface EditPlan {
  readonly name: string;
  /** Of words replaced, left out or put in. */
  readonly words: number;
  /** Of paragraphs taken out. */
  readonly paragraphs: number;
}

/** An edited text, and what became of each place of the one it was. */
export interface EditedText {
  readonly text: string;
  /** Where the words that a span touches stand now; `null` when none of them does. */
  moved(span: Span): Span | null;
}

interface Piece {
  readonly from: Span;
  readonly to: Span;
  readonly isGone: boolean;
}

/**
 * Edits a text at random: half of the edited words are replaced by another word of the text, a quarter are left out,
 * and after a quarter another word is put in.
 */
export function editText(text: string, plan: EditPlan, random: () => number): EditedText {
  const vocabulary = text.match(/\p{L}+/gu) ?? [];
  const anyWord = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const pieces: Piece[] = [];
  let edited = '';
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+\n*/g)) {
    const isGone = random() < plan.paragraphs;
    for (const { 0: token, index: at } of paragraph.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
      const before = edited.length;
      if (!isGone) edited += editToken(token, plan, random, anyWord);
      const start = index + at;
      pieces.push({ from: [start, start + token.length], to: [before, edited.length], isGone });
    }
  }
  return { text: edited, moved: (span) => movedSpan(pieces, span) };
}

function editToken(token: string, plan: EditPlan, random: () => number, anyWord: () => string): string {
  if (!/\p{L}/u.test(token) || random() >= plan.words) return token;
  const kind = random();
  if (kind < 0.5) return anyWord();
  return kind < 0.75 ? '' : `${token} ${anyWord()}`;
}

function movedSpan(pieces: readonly Piece[], [start, end]: Span): Span | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (let at = low; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.from[0] >= end) break;
    if (piece.isGone) continue;
    from = Math.min(from, piece.to[0]);
    to = Math.max(to, piece.to[1]);
  }
  return to > from ? [from, to] : null;
}
