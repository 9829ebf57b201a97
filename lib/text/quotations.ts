import { isApostrophe, isDigit, isSpace, isWordCode } from './characters.ts';
import { beginsUpper, MARK, type Tokens } from './tokens.ts';

/** A stretch between quotation marks: token indices of its first and last token, the marks included. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** Number of words and numbers inside. */
  readonly words: number;
  /** Runs to the end of its paragraph without a closing mark: the next paragraph goes on with it. */
  readonly isOpen: boolean;
}

/** Quotations of a text and, for each token, the quotation it stands in (-1: none). */
export interface Quotations {
  readonly list: readonly Quotation[];
  readonly of: Int32Array;
}

interface Pair {
  first: number;
  last: number;
  isOpen: boolean;
}

const isDoubleOpen = (code: number): boolean => code === 0x201c || code === 0x201e || code === 0xab;
const isDoubleClose = (code: number): boolean => code === 0x201d || code === 0xbb;
const STRAIGHT = 0x22;
const SINGLE_OPEN = 0x2018;
const STRAIGHT_SINGLE = 0x27;
/** Words that begin with an apostrophe and so open no quotation. */
const ELIDED = new Set(['em', 'cause', 'tis', 'twas', 'til', 'n', 'round', 'bout']);

const codeAt = (tokens: Tokens, index: number): number => tokens.text.charCodeAt(tokens.start[index] ?? 0);

/** Code units directly before and after a token; a space at the text's edges. */
function neighbours(tokens: Tokens, index: number): [before: number, after: number] {
  const start = tokens.start[index] ?? 0;
  const end = tokens.end[index] ?? 0;
  const { text } = tokens;
  return [start > 0 ? text.charCodeAt(start - 1) : 0x20, end < text.length ? text.charCodeAt(end) : 0x20];
}

/** A typewriter's double mark, `"` or two single ones in one token. */
function isStraightDouble(tokens: Tokens, index: number): boolean {
  return codeAt(tokens, index) === STRAIGHT || (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 2;
}

/** Whether the token is a double mark of any shape, or a guillemet. */
function isDouble(tokens: Tokens, index: number): boolean {
  const code = codeAt(tokens, index);
  return tokens.type[index] === MARK && (isDoubleOpen(code) || isDoubleClose(code) || isStraightDouble(tokens, index));
}

/** Whether a mark opens by where it stands: before a word, and after none. */
function opensByPlace(tokens: Tokens, index: number): boolean {
  const [before, after] = neighbours(tokens, index);
  if (isSpace(after)) return false;
  return (
    isSpace(before) ||
    before === 0x28 ||
    before === 0x5b ||
    before === 0x2014 ||
    before === 0x2013 ||
    before === 0x3a ||
    before === 0x2d
  );
}

/** A typographer's closing mark, which some pages set at both ends. */
const CLOSING = 0x201d;

/** Whether the mark ends speech: a comma, point or the like stands before it. */
function followsStop(tokens: Tokens, index: number): boolean {
  return ',.?!…—'.includes(String.fromCharCode(neighbours(tokens, index)[0]));
}

/** Pairs double quotation marks and guillemets of the paragraph [from, to). */
function pairDoubles(tokens: Tokens, from: number, to: number, pairs: Pair[]): void {
  let open = -1;
  /** Within curly marks straight ones hold a word or two of somebody else's. */
  let isNested = false;
  // The next mark of a kind that opens or closes by its shape, and the next of any. They only ever move on, so that all marks together
  // cost one walk.
  let shaped = from;
  let marked = from;
  const isNextClosing = (index: number): boolean => {
    shaped = Math.max(shaped, index + 1);
    while (shaped < to && !isDoubleOpen(codeAt(tokens, shaped)) && !isDoubleClose(codeAt(tokens, shaped))) shaped++;
    return shaped < to && isDoubleClose(codeAt(tokens, shaped));
  };
  const isNextOpeningStraight = (index: number): boolean => {
    marked = Math.max(marked, index + 1);
    while (marked < to && !isDouble(tokens, marked)) marked++;
    return marked < to && isStraightDouble(tokens, marked) && opensByPlace(tokens, marked);
  };
  // “…": a straight mark closes a curly opening one when nothing else does before the next opening one, or where speech goes on
  // behind who says it: “…," he said, "…”.
  const closesCurly = (index: number): boolean =>
    !opensByPlace(tokens, index) &&
    (!isNextClosing(index) || (followsStop(tokens, index) && isNextOpeningStraight(index)));
  const opens = (index: number, code: number, isStraight: boolean): boolean => {
    if (isDoubleOpen(code)) return true;
    if (code === CLOSING) return opensByPlace(tokens, index) && isNextClosing(index);
    const isInches = isStraight && isDigit(neighbours(tokens, index)[0]);
    return isStraight && !isInches && (index === from || opensByPlace(tokens, index));
  };
  for (let i = from; i < to; i++) {
    if (tokens.type[i] !== MARK) continue;
    const code = codeAt(tokens, i);
    const isStraight = isStraightDouble(tokens, i);
    if (open < 0) {
      if (opens(i, code, isStraight)) open = i;
      continue;
    }
    const isOther = isStraight && codeAt(tokens, i) !== codeAt(tokens, open);
    if (isOther && (isNested || opensByPlace(tokens, i))) isNested = !isNested;
    else if (isDoubleClose(code) || (isStraight && (!isOther || closesCurly(i)))) {
      pairs.push({ first: open, last: i, isOpen: false });
      open = -1;
      isNested = false;
    }
  }
  if (open >= 0 && open < to - 1) pairs.push({ first: open, last: to - 1, isOpen: true });
}

function isSingleOpening(tokens: Tokens, index: number): boolean {
  const code = codeAt(tokens, index);
  if ((code !== SINGLE_OPEN && code !== STRAIGHT_SINGLE) || isStraightDouble(tokens, index)) return false;
  const [before, after] = neighbours(tokens, index);
  if (isSpace(after) || isWordCode(before)) return false;
  if (code === STRAIGHT_SINGLE && !isSpace(before)) return false;
  return !ELIDED.has(tokens.lower(index + 1));
}

/** A mark that may close a single quotation: `sure` after punctuation, else it may be a plural's apostrophe. */
function singleClosing(tokens: Tokens, index: number): 'sure' | 'maybe' | 'no' {
  if (!isApostrophe(codeAt(tokens, index)) || isStraightDouble(tokens, index)) return 'no';
  const [before, after] = neighbours(tokens, index);
  if (isSpace(before) || isWordCode(after)) return 'no';
  if (!isWordCode(before)) return 'sure';
  return before === 0x73 || before === 0x53 ? 'maybe' : 'sure';
}

/** Whether a single mark that is left open may open speech of several paragraphs: the next one begins with the same mark. */
function goesOn(tokens: Tokens, open: number, next: number): boolean {
  // "the summer of 'Sixty-nine": speech begins with a sentence, or behind a comma or colon.
  const isFirst = open === 0 || tokens.paragraph[open - 1] !== tokens.paragraph[open];
  if (!isFirst && !'.!?…:,”"’\''.includes(tokens.text[(tokens.end[open - 1] ?? 0) - 1] ?? ' ')) return false;
  return beginsUpper(tokens, open + 1) && next < tokens.count && codeAt(tokens, next) === codeAt(tokens, open);
}

/**
 * Pairs British single quotation marks. The trap is the apostrophe: inside a word it is part of the token and never seen
 * here; after a final s ("the ministers’ plan") it closes only when no other mark before the next opening one does.
 */
function pairSingles(tokens: Tokens, from: number, to: number, isTaken: Uint8Array, pairs: Pair[]): void {
  let open = -1;
  let maybe = -1;
  const settle = (last: number) => {
    if (open >= 0 && last > open + 1) pairs.push({ first: open, last, isOpen: false });
    open = -1;
    maybe = -1;
  };
  for (let i = from; i < to; i++) {
    if (tokens.type[i] !== MARK || isTaken[i] === 1) continue;
    const closing = open >= 0 ? singleClosing(tokens, i) : 'no';
    if (closing === 'sure') settle(i);
    else if (closing === 'maybe') maybe = i;
    else if (isSingleOpening(tokens, i)) {
      if (maybe >= 0) settle(maybe);
      open = i;
    }
  }
  if (maybe >= 0) settle(maybe);
  if (open < 0 || open >= to - 1) return;
  if ((open === from && codeAt(tokens, open) === SINGLE_OPEN) || goesOn(tokens, open, to)) {
    pairs.push({ first: open, last: to - 1, isOpen: true });
  }
}

function outermost(pairs: Pair[]): Pair[] {
  pairs.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Pair[] = [];
  let end = -1;
  for (const pair of pairs) {
    if (pair.first <= end) continue;
    kept.push(pair);
    end = pair.last;
  }
  return kept;
}

/**
 * Finds the quotations of a text: curly and straight double marks, guillemets, British single marks. Only the outermost
 * count. Works paragraph by paragraph, so a forgotten mark does no harm beyond its own. Linear.
 */
export function findQuotations(tokens: Tokens): Quotations {
  const list: Quotation[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  const inDouble = new Uint8Array(tokens.count);
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && tokens.paragraph[to] === tokens.paragraph[from]) to++;
    const pairs: Pair[] = [];
    pairDoubles(tokens, from, to, pairs);
    for (const pair of pairs) inDouble.fill(1, pair.first, pair.last + 1);
    pairSingles(tokens, from, to, inDouble, pairs);
    for (const { first, last, isOpen } of outermost(pairs)) {
      let words = 0;
      for (let i = first; i <= last; i++) if (tokens.type[i] !== MARK) words++;
      if (words === 0) continue;
      of.fill(list.length, first, last + 1);
      list.push({ first, last, words, isOpen });
    }
    from = to;
  }
  return { list, of };
}
