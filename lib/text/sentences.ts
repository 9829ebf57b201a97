import { ABBREVIATIONS } from '../language/en/abbreviations.ts';
import type { Quotations } from './quotations.ts';
import { MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

/** A sentence: token indices, `to` exclusive. A quotation is never split, whatever stands in it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

const ENDS = new Set(['.', '!', '?', '…']);

/** A full stop that belongs to the word before it: "Mr.", "U.S.", an initial. */
function isAbbreviation(tokens: Tokens, stop: number): boolean {
  if (tokens.end[stop - 1] !== tokens.start[stop]) return false;
  const before = tokens.raw(stop - 1);
  if (/^\p{Lu}$/u.test(before) || /^\p{L}(?:\.\p{L})+$/u.test(before)) return true;
  return ABBREVIATIONS.has(before.toLowerCase());
}

function startsSentence(tokens: Tokens, index: number): boolean {
  // A dash after a quotation signs it: it belongs to the same sentence.
  if (tokens.type[index] === MARK) return !/^[—–]$/.test(tokens.raw(index));
  return tokens.type[index] === NUMBER || /^[^\p{Ll}]/u.test(tokens.raw(index));
}

/** The marks that close a quotation in front of a sentence's end: `.”` ends one, `,”` does not, `?”` may. */
function endsAt(tokens: Tokens, quotations: Quotations, index: number): boolean {
  const quotation = quotations.of[index] ?? -1;
  const next = index + 1;
  if (quotation >= 0) {
    const isLast = quotations.list[quotation]?.last === index;
    const inner = tokens.raw(index - 1);
    if (!isLast || !startsSentence(tokens, next)) return false;
    return inner === '.' || inner === '…' || ((inner === '!' || inner === '?') && (quotations.of[next] ?? -1) >= 0);
  }
  const mark = tokens.raw(index);
  if (!ENDS.has(mark)) return false;
  const isGlued = tokens.end[index] === tokens.start[next] && tokens.type[next] !== MARK;
  if (isGlued && !/^\p{Lu}/u.test(tokens.raw(next))) return false;
  if (!startsSentence(tokens, next)) return false;
  if (mark !== '.') return true;
  if (!isAbbreviation(tokens, index)) return true;
  // "the U.S. The plan": an abbreviation of states and bodies ends a sentence before an article or pronoun.
  return (
    /^\p{L}(?:\.\p{L})+$/u.test(tokens.raw(index - 1)) && /^(The|A|An|He|She|It|They|But|In|We)$/.test(tokens.raw(next))
  );
}

/** A dateline is longer than this in no style. */
const LONGEST_DATELINE = 14;

/**
 * End of a dateline that opens the paragraph at `from` ("ORVEL, May 3 (Meridian) -", "LIMA —"), or `from`: a place in capitals
 * or an agency in brackets, and then a dash.
 */
function datelineEnd(tokens: Tokens, from: number): number {
  const isCapitals = /^\p{Lu}{3,}/u.test(tokens.raw(from));
  for (
    let i = from + 1;
    i < from + LONGEST_DATELINE && tokens.paragraph[i] === tokens.paragraph[from] && i < tokens.count;
    i++
  ) {
    const raw = tokens.raw(i);
    const isSpaced = tokens.end[i - 1] !== tokens.start[i];
    if (/^[—–-]$/.test(raw) && isSpaced) {
      const end = tokens.raw(i + 1) === '-' ? i + 2 : i + 1;
      return isCapitals || tokens.raw(i - 1) === ')' ? end : from;
    }
    if (isCapitals && raw === ':' && i - from <= 2) return /^\p{Lu}\p{Ll}/u.test(tokens.raw(i + 1)) ? i + 1 : from;
    if (tokens.type[i] === WORD && !/^\p{Lu}/u.test(raw) && raw !== 'and') return from;
  }
  return from;
}

/** Splits the tokens into sentences; a paragraph's end always ends one. Linear. */
export function splitSentences(tokens: Tokens, quotations: Quotations): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i === from && (i === 0 || tokens.paragraph[i] !== tokens.paragraph[i - 1])) {
      const dateline = datelineEnd(tokens, i);
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
