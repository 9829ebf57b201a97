import type { ClaimTemplate } from './claim-template.ts';
import { contextAfter } from './context.ts';
import type { WordIndex } from './text-index.ts';
import { classAt, UnitClass } from './unit-class.ts';
import { WordId } from './vocabulary.ts';
import { type IndexRange, readWords, type WordStream } from './word-stream.ts';

/** A claim's template as words of the text it is looked for in. Indices into `stream`, end exclusive. */
export interface TemplateWords {
  readonly template: ClaimTemplate;
  readonly stream: WordStream;
  /** The words that are whole: a stored prefix may begin within one. */
  readonly whole: IndexRange;
  /**
   * What must stand for the claim to be the same: source, cue, content, what lies between them, and the rest of their
   * sentence as far as it was stored, so that no "not", "nobody" or other speaker is put before or after it unseen.
   */
  readonly required: IndexRange;
  /** From the first word of the claim to its last. */
  readonly claim: IndexRange;
}

/** Reads a template in the words of an index; `null` for a claim without any word. */
export function templateWords(index: WordIndex, template: ClaimTemplate): TemplateWords | null {
  const { vocabulary } = index;
  const borders = { opens: template.offset === 0, closes: isAtTextEnd(template) };
  const stream = readWords(template.text, (word, before) => vocabulary.find(word, before), borders);
  const whole = wholeWords(template, stream, borders);
  let from = whole.from;
  while (from < whole.to && (stream.ends[from] ?? 0) <= template.start) from += 1;
  let to = whole.to;
  while (to > from && (stream.starts[to - 1] ?? 0) >= template.end) to -= 1;
  if (from >= to) return null;
  return { template, stream, whole, claim: { from, to }, required: requiredWords(stream, whole, { from, to }) };
}

/** Less than the customary context stands after a claim only at the end of the text it was stored in. */
function isAtTextEnd({ text, end }: ClaimTemplate): boolean {
  // One less, since a suffix does not end within a surrogate pair.
  return text.length - end < contextAfter(text, end) - 1;
}

/** Without what the ends of the template may have cut: a word, an abbreviation, the stop of a number. */
function wholeWords(
  { text, start, end }: ClaimTemplate,
  stream: WordStream,
  borders: { opens: boolean; closes: boolean },
): IndexRange {
  let from = 0;
  let to = stream.length;
  if (!borders.opens) {
    let first = 0;
    while (first < start && !partsWords(text, first)) first += 1;
    while (from < to && (stream.starts[from] ?? 0) < first) from += 1;
  }
  if (!borders.closes) {
    let last = text.length;
    while (last > end && !partsWords(text, last - 1)) last -= 1;
    while (to > from && (stream.ends[to - 1] ?? 0) > Math.max(last, end)) to -= 1;
  }
  return { from, to };
}

/** Whether a code unit is no part of a longer word: a space, or a letter that is a word by itself. */
function partsWords(text: string, at: number): boolean {
  return classAt(text, at) === UnitClass.ideograph || /\s/.test(text[at] ?? '');
}

function requiredWords({ ids }: WordStream, whole: IndexRange, claim: IndexRange): IndexRange {
  const isStop = (at: number) => ids[at] === WordId.stop || ids[at] === WordId.question;
  let from = claim.from;
  while (from > whole.from && !isStop(from)) from -= 1;
  const isClosed = isStop(claim.to - 1) || (ids[claim.to - 1] === WordId.closingQuote && isStop(claim.to - 2));
  let to = claim.to;
  if (!isClosed) while (to < whole.to && !isStop(to - 1)) to += 1;
  // A quotation that closes with the sentence belongs to it: without the mark, it runs on.
  if (to < whole.to && isStop(to - 1) && ids[to] === WordId.closingQuote) to += 1;
  return { from, to };
}
