import type { ClaimSelectors, Outcome, TextSelector } from '../claim/selector.ts';
import type { ClaimSpans, Span } from '../claim/span.ts';
import { needsAntecedent } from './antecedent.ts';
import { claimTemplate, endOf, startOf, wordsOf } from './claim-template.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import type { Candidate } from './find-candidates.ts';
import { findCandidates, MAX_OCCURRENCES } from './find-candidates.ts';
import { foldWords } from './fold-text.ts';
import { requiredPart } from './required-part.ts';
import { beginsSentence, closesSentence } from './sentence.ts';
import type { TextIndex } from './text-index.ts';

/** Where a stored claim stands now: no spans at all when it is gone. */
export interface Anchored {
  readonly outcome: Outcome;
  readonly spans: ClaimSpans;
}

const GONE: Anchored = { outcome: 'gone', spans: { source: [], cue: [], content: [] } };

/**
 * Finds a stored claim in a text, as a whole: source, cue, content, what lies between them and the rest of their
 * sentence. Every step is checked against the stored words, and whatever is doubtful is `gone`: a claim must never land
 * on another speaker's words. In order: as stored; as stored but shifted; equal after folding, with context; the same
 * words elsewhere, if only there.
 */
export function anchor(index: TextIndex, selectors: ClaimSelectors): Anchored {
  const all = [...selectors.source, ...selectors.cue, ...selectors.content];
  if (all.length === 0) return GONE;
  const shift = stands(index.text, all, 0) ? 0 : onlyShift(index.text, all);
  if (shift === null) return GONE;
  if (shift !== undefined) return { outcome: 'exact', spans: mapParts(selectors, (part) => shifted(part, shift)) };
  return anchorFolded(index, selectors);
}

/**
 * Whether every part stands at its stored place, moved by `shift`, with its context. A claim stored at the very start
 * or end of its text has no context there, so it must still begin or end a sentence.
 */
function stands(text: string, parts: readonly TextSelector[], shift: number): boolean {
  const isThere = (part: TextSelector) =>
    startOf(part) + shift >= 0 && text.startsWith(wordsOf(part), startOf(part) + shift);
  if (!parts.every(isThere)) return false;
  const start = Math.min(...parts.map(startOf));
  const end = Math.max(...parts.map(endOf));
  const isAtEnd = parts.some((part) => endOf(part) === end && part.quote.suffix.length < CONTEXT_LENGTH - 1);
  return (start > 0 || beginsSentence(text, shift)) && (!isAtEnd || closesSentence(text, end + shift));
}

/** The shift at which all parts stand: `undefined` if there is none, `null` if there are several. */
function onlyShift(text: string, parts: readonly TextSelector[]): number | null | undefined {
  const longest = parts.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a));
  const words = wordsOf(longest);
  if (!words) return undefined;
  let found: number | undefined;
  let occurrences = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    occurrences += 1;
    if (occurrences > MAX_OCCURRENCES) return null;
    const shift = at - startOf(longest);
    if (!stands(text, parts, shift)) continue;
    if (found !== undefined) return null;
    found = shift;
  }
  return found;
}

function shifted({ position }: TextSelector, shift: number): Span {
  return [position.start + shift, position.end + shift];
}

function anchorFolded(index: TextIndex, selectors: ClaimSelectors): Anchored {
  const template = claimTemplate(selectors);
  if (!template) return GONE;
  const isAnaphoric = needsAntecedent(selectors.source.map(({ quote }) => quote.exact));
  const required = requiredPart(template, isAnaphoric);
  const candidates = findCandidates(index, required);
  const inContext = candidates.filter((candidate) => candidate.isPrefixSame && candidate.isSuffixSame);
  const chosen = inContext.length === 1 ? inContext[0] : candidates.length === 1 ? candidates[0] : undefined;
  if (!chosen) return GONE;
  const spans = mapParts(selectors, ({ position }) =>
    chosen.place(position.start - template.offset, position.end - template.offset),
  );
  return haveSameWords(index.text, selectors, spans) ? { outcome: outcomeOf(chosen), spans } : GONE;
}

function outcomeOf(candidate: Candidate): Outcome {
  if (!candidate.isPrefixSame && !candidate.isSuffixSame) return 'moved';
  return candidate.isVerbatim ? 'exact' : 'normalised';
}

function mapParts(selectors: ClaimSelectors, place: (part: TextSelector) => Span): ClaimSpans {
  return {
    source: selectors.source.map(place),
    cue: selectors.cue.map(place),
    content: selectors.content.map(place),
  };
}

/** The last check before anything is shown: each part's words are the stored ones, nothing more and nothing less. */
function haveSameWords(text: string, selectors: ClaimSelectors, spans: ClaimSpans): boolean {
  const isSame = (part: TextSelector, span: Span | undefined) =>
    !!span && foldWords(text.slice(...span)) === foldWords(part.quote.exact);
  return (
    selectors.source.every((part, i) => isSame(part, spans.source[i])) &&
    selectors.cue.every((part, i) => isSame(part, spans.cue[i])) &&
    selectors.content.every((part, i) => isSame(part, spans.content[i]))
  );
}
