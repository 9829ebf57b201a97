import type { Span } from '../claim/span.ts';
import { foldWord } from './fold-word.ts';
import type { TemplateWords } from './template-words.ts';
import { classAt, DASHES, UnitClass } from './unit-class.ts';
import { isMark } from './vocabulary.ts';
import { type WordStream, wordsOfSpan } from './word-stream.ts';

/**
 * Carries one part of a claim over into a text: from its first word's counterpart to its last one's, and over the small
 * words and marks at its ends as far as they stand there too. A part may begin or end within a word ("Kestria" of
 * "Kestria’s").
 * @param part in the template
 * @param counterpart index, in the text's words, of a word of the claim; -1 for none
 * @returns `null` when no word of the part has a counterpart; ends of sentences and quotation marks alone are none
 */
export function placePart(
  text: string,
  words: WordStream,
  claim: TemplateWords,
  counterpart: (word: number) => number,
  [start, end]: Span,
): Span | null {
  const { template, stream } = claim;
  const own = wordsOfSpan(stream, [start, end]);
  if (own.from === own.to)
    return placeBetween(text, words, template.text.slice(start, end), counterpart(own.from - 1), counterpart(own.to));
  let from = -1;
  let to = -1;
  let firstThere = own.from;
  let lastThere = own.from;
  let hasWord = false;
  for (let word = own.from; word < own.to; word++) {
    const there = counterpart(word);
    if (there < 0) continue;
    if (from < 0) {
      from = there;
      firstThere = word;
    }
    to = there;
    lastThere = word;
    hasWord ||= !isMark(stream.ids[word] ?? 0);
  }
  if (!hasWord) return null;
  const wordStart = stream.starts[firstThere] ?? 0;
  const wordEnd = stream.ends[lastThere] ?? 0;
  const leading = template.text.slice(Math.max(start, stream.ends[firstThere - 1] ?? 0), wordStart);
  const trailing = template.text.slice(wordEnd, Math.min(end, stream.starts[lastThere + 1] ?? end));
  const placedStart =
    wordStart < start
      ? skipOn(text, words.starts[from] ?? 0, template.text.slice(wordStart, start))
      : reachBack(text, words.starts[from] ?? 0, unitsOf(leading));
  const placedEnd =
    wordEnd > end
      ? skipBack(text, words.ends[to] ?? 0, template.text.slice(end, wordEnd))
      : reachOn(text, words.ends[to] ?? 0, unitsOf(trailing));
  if (placedStart === false || placedEnd === false) return null;
  // A full stop may have become the end of a block.
  const trimmedEnd = placedStart + text.slice(placedStart, placedEnd).trimEnd().length;
  return placedStart < trimmedEnd ? [placedStart, trimmedEnd] : null;
}

/**
 * A part without a word that is compared (a colon as cue, "that" as content), between two words that stand there side
 * by side; `null` where it does not.
 */
function placeBetween(text: string, words: WordStream, part: string, before: number, after: number): Span | null {
  if (before < 0 || after !== before + 1) return null;
  const limit = words.starts[after] ?? 0;
  for (let at = words.ends[before] ?? 0; at + part.length <= limit; at++) {
    const end = at + part.length;
    const isWhole =
      !(isLetter(text[at - 1]) && isLetter(text[at])) && !(isLetter(text[end - 1]) && isLetter(text[end]));
    if (isWhole && isAlike(text.slice(at, end), part)) return [at, end];
  }
  return null;
}

function isLetter(unit: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(unit ?? '');
}

/** Small words and marks, each by itself. */
function unitsOf(edge: string): string[] {
  return edge.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\S/gu) ?? [];
}

function reachBack(text: string, start: number, units: readonly string[]): number {
  let reached = start;
  for (const unit of [...units].reverse()) {
    // The full stop there may be that of the sentence before.
    if (classAt(unit, 0) === UnitClass.stop) break;
    let at = reached;
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
    if (at >= unit.length && isAlike(text.slice(at - unit.length, at), unit)) reached = at - unit.length;
  }
  return reached;
}

function reachOn(text: string, end: number, units: readonly string[]): number {
  let reached = end;
  for (const unit of units) {
    let at = reached;
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
    if (isAlike(text.slice(at, at + unit.length), unit)) reached = at + unit.length;
  }
  return reached;
}

/** Over the beginning of a word that the part leaves out; `false` where the word does not begin so. */
function skipOn(text: string, start: number, left: string): number | false {
  return isAlike(text.slice(start, start + left.length), left) && start + left.length;
}

/** The same at a word's end. */
function skipBack(text: string, end: number, left: string): number | false {
  return isAlike(text.slice(end - left.length, end), left) && end - left.length;
}

function isAlike(a: string, b: string): boolean {
  return a === b || foldEdge(a) === foldEdge(b);
}

const EACH_DASH = new RegExp(`[${DASHES}]`, 'g');

function foldEdge(unit: string): string {
  return foldWord(unit).replace(EACH_DASH, '-');
}
