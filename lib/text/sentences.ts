import { ABBREVIATIONS } from '../language/en/abbreviations.ts';
import { beginsInCapitals, isApostrophe, isOneCapital } from './characters.ts';
import { clockEnd } from './clock.ts';
import { isOneOf } from './one-of.ts';
import type { Quotations } from './quotations.ts';
import { beginsLower, beginsUpper, firstCode, MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

/** A sentence: token indices, `to` exclusive. A quotation is never split, whatever stands in it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

const STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const COLON = 0x3a;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const CLOSING_BRACKET = 0x29;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

const isEnd = (code: number): boolean =>
  code === STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;

/** Letters with points between them: "U.S", "e.g". */
const POINTED = /^\p{L}(?:\.\p{L})+$/u;

const isPointed = (word: string): boolean => word.includes('.') && POINTED.test(word);

/** A full stop that belongs to the word before it: "Mr.", "U.S.", an initial. */
function isAbbreviation(tokens: Tokens, stop: number): boolean {
  if (tokens.end[stop - 1] !== tokens.start[stop]) return false;
  const before = tokens.raw(stop - 1);
  if (isOneCapital(tokens.text, tokens.start[stop - 1] ?? 0, tokens.end[stop - 1] ?? 0) || isPointed(before))
    return true;
  return ABBREVIATIONS.has(before.toLowerCase());
}

function startsSentence(tokens: Tokens, index: number): boolean {
  // A dash after a quotation signs it: it belongs to the same sentence. "Lind, D-Calif., said": none begins with a comma.
  if (tokens.type[index] === MARK) {
    const code = firstCode(tokens, index);
    return code !== EM_DASH && code !== EN_DASH && code !== COMMA && code !== SEMICOLON;
  }
  return tokens.type[index] === NUMBER || !beginsLower(tokens, index);
}

/** The marks that close a quotation in front of a sentence's end: `.”` ends one, `,”` does not, `?”` may. */
function endsAt(tokens: Tokens, quotations: Quotations, index: number): boolean {
  const quotation = quotations.of[index] ?? -1;
  const next = index + 1;
  if (quotation >= 0) {
    const isLast = quotations.list[quotation]?.last === index;
    // “…‘I will pay.’”: the stop stands behind both marks.
    const isNested = isApostrophe(firstCode(tokens, index - 1));
    const inner = firstCode(tokens, isNested ? index - 2 : index - 1);
    if (!isLast || !startsSentence(tokens, next)) return false;
    // "Hall asked: “Why?” Lind replied": who asks has been named, so that what follows is no “Lind asked”.
    const isLedIn = isOneOf(tokens.raw((quotations.list[quotation]?.first ?? 0) - 1), ': ,');
    const isClear = (isNested || isLedIn) && beginsUpper(tokens, next);
    return inner === STOP || inner === ELLIPSIS || (isEnd(inner) && (isClear || (quotations.of[next] ?? -1) >= 0));
  }
  const mark = firstCode(tokens, index);
  if (!isEnd(mark)) return false;
  const isGlued = tokens.end[index] === tokens.start[next] && tokens.type[next] !== MARK;
  if (isGlued && !beginsUpper(tokens, next)) return false;
  if (!startsSentence(tokens, next)) return false;
  // "Hall (D-Orvel.) said": a bracket closes behind an abbreviation's stop.
  const isBracketed = tokens.raw(next) === ')' && tokens.end[index] === tokens.start[next];
  if (isBracketed && (beginsLower(tokens, next + 1) || isOneOf(tokens.raw(next + 1), ', ; :'))) return false;
  if (mark !== STOP) return true;
  if (!isAbbreviation(tokens, index)) return true;
  // "the U.S. The plan": an abbreviation of states and bodies ends a sentence before an article or pronoun.
  return isPointed(tokens.raw(index - 1)) && isOneOf(tokens.raw(next), 'The A An He She It They But In We');
}

/** A dateline is longer than this in no style. */
const LONGEST_DATELINE = 14;

/**
 * End of a dateline that opens the paragraph at `from` ("ORVEL, May 3 (Meridian) -", "LIMA —"), or `from`: a place in capitals
 * or an agency in brackets, and then a dash.
 */
function datelineEnd(tokens: Tokens, from: number): number {
  const isCapitals = beginsInCapitals(tokens.text, tokens.start[from] ?? 0, tokens.end[from] ?? 0);
  for (
    let i = from + 1;
    i < from + LONGEST_DATELINE && tokens.paragraph[i] === tokens.paragraph[from] && i < tokens.count;
    i++
  ) {
    const code = firstCode(tokens, i);
    const isSpaced = tokens.end[i - 1] !== tokens.start[i];
    if ((code === EM_DASH || code === EN_DASH || code === HYPHEN) && isSpaced) {
      const end = firstCode(tokens, i + 1) === HYPHEN ? i + 2 : i + 1;
      return isCapitals || firstCode(tokens, i - 1) === CLOSING_BRACKET ? end : from;
    }
    if (isCapitals && code === COLON && i - from <= 2) return /^\p{Lu}\p{Ll}/u.test(tokens.raw(i + 1)) ? i + 1 : from;
    if (tokens.type[i] === WORD && !beginsUpper(tokens, i) && tokens.raw(i) !== 'and') return from;
  }
  return from;
}

/** Splits the tokens into sentences; a paragraph's end always ends one. Linear. */
export function splitSentences(tokens: Tokens, quotations: Quotations): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i === from && (i === 0 || tokens.paragraph[i] !== tokens.paragraph[i - 1])) {
      const dateline = Math.max(datelineEnd(tokens, i), clockEnd(tokens, i));
      if (dateline > i && dateline < tokens.count && tokens.paragraph[dateline] === tokens.paragraph[i]) {
        sentences.push({ from, to: dateline, paragraph: tokens.paragraph[from] ?? 0 });
        from = dateline;
        i = dateline;
      }
    }
    const isParagraphEnd = i + 1 === tokens.count || tokens.paragraph[i + 1] !== tokens.paragraph[i];
    if (!isParagraphEnd && (tokens.type[i] !== MARK || !endsAt(tokens, quotations, i))) continue;
    sentences.push({ from, to: i + 1, paragraph: tokens.paragraph[from] ?? 0 });
    from = i + 1;
  }
  return sentences;
}
