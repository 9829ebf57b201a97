import type { Span } from '../claim/span.ts';
import type { FoldedText } from './fold-text.ts';
import { foldText } from './fold-text.ts';
import type { RequiredPart } from './required-part.ts';
import { beginsSentence, closesSentence } from './sentence.ts';
import type { TextIndex } from './text-index.ts';

/** A place where the required part of a claim stands, after folding. */
export interface Candidate {
  /** Whether what was stored before and after the required part stands there too. */
  readonly isPrefixSame: boolean;
  readonly isSuffixSame: boolean;
  /** Whether it stands there without any folding. */
  readonly isVerbatim: boolean;
  /** The place, in the text, of a stretch of the template. */
  place(start: number, end: number): Span;
}

/** Words that stand in more places than this are a refrain, and no claim to be told apart. It bounds hostile pages. */
export const MAX_OCCURRENCES = 200;

/** All places in a text where the required part of a claim stands, in order. */
export function findCandidates(index: TextIndex, required: RequiredPart): Candidate[] {
  const { template } = required;
  const whole = foldText(template.text.slice(required.start, required.end));
  const wanted = whole.folded.trim();
  const lead = whole.folded.length - whole.folded.trimStart().length;
  const before = foldText(template.text.slice(0, required.start)).folded.trimStart();
  const after = foldText(template.text.slice(required.end)).folded.trimEnd();
  const candidates: Candidate[] = [];
  let occurrences = 0;
  const { folded } = index.folded;
  for (let at = wanted ? folded.indexOf(wanted) : -1; at >= 0; at = folded.indexOf(wanted, at + 1)) {
    occurrences += 1;
    if (occurrences > MAX_OCCURRENCES) return [];
    const end = at + wanted.length;
    const span: Span = [index.folded.from[at] ?? 0, index.folded.to[end - 1] ?? 0];
    if (!fitsSentence(index.text, required, span)) continue;
    candidates.push({
      isPrefixSame: before
        ? folded.startsWith(before, at - before.length) && at >= before.length
        : template.offset > 0 || at === 0,
      isSuffixSame: folded.startsWith(after, end),
      isVerbatim: index.text.slice(...span) === template.text.slice(required.start, required.end).trim(),
      place: (from, to) => placeOf(index.folded, whole, at - lead, [from - required.start, to - required.start]),
    });
  }
  return candidates;
}

/** A place fits where it begins and ends a sentence if it did so when stored; and never within a word. */
function fitsSentence(text: string, required: RequiredPart, [start, end]: Span): boolean {
  const { startsSentence, endsSentence } = required;
  if (startsSentence ? !beginsSentence(text, start) : startsSentence === false && isInWord(text, start)) return false;
  return endsSentence ? closesSentence(text, end) : endsSentence === null || !isInWord(text, end);
}

function isInWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2));
}

/** Carries a stretch over from one folded text to another in which it stands at `shift`. */
function placeOf(target: FoldedText, source: FoldedText, shift: number, [start, end]: Span): Span {
  const first = firstAtLeast(source.from, start);
  const last = firstAtLeast(source.to, end + 1) - 1;
  if (last < first) return [0, 0];
  return [target.from[shift + first] ?? 0, target.to[shift + last] ?? 0];
}

/** Index of the first value that is at least `limit`; the values ascend. */
function firstAtLeast(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
