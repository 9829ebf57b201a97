import { lowerBound } from '../claim/ascending.ts';
import type { ClaimSelectors, TextSelector } from '../claim/selector.ts';
import type { ClaimSpans, Span } from '../claim/span.ts';
import { isName } from './antecedent.ts';
import { findSimilar, type SimilarPlace } from './find-similar.ts';
import { placePart } from './place-part.ts';
import type { TemplateWords } from './template-words.ts';
import type { TextIndex } from './text-index.ts';
import { isQuote, WordId } from './vocabulary.ts';
import { type IndexRange, type WordStream, wordsOfSpan } from './word-stream.ts';

/** Shares, by weight, of a claim's words that must stand in a place for it to be proposed at all. */
const CLAIM_SHARE = 0.45;
const CONTENT_SHARE = 0.35;
/**
 * With this share of all words, not much of the content need stand, which may be a single word, nor the speaker's name.
 */
const AMPLE_SHARE = 0.7;
/** What share of the words around it makes a place the one where the claim stood. */
const CONTEXT_SHARE = 0.6;

/**
 * Where a claim whose words have changed is most likely meant to be, for the reader to decide on. Where the source's
 * names do not stand, or another one in their place, that is another speaker's claim, unless what is around it on both
 * sides says that it is this very place.
 * @returns `null` where nothing is similar enough
 */
export function proposePlace(index: TextIndex, claim: TemplateWords, selectors: ClaimSelectors): ClaimSpans | null {
  let best: ClaimSpans | null = null;
  let bestShare = 0;
  for (const place of findSimilar(index.words, claim)) {
    const share = place.shareOf(claim.claim) + place.shareOf(claim.whole) / 2;
    if (share <= bestShare || !isLikely(index, claim, selectors, place)) continue;
    best = spansIn(index, claim, selectors, place);
    bestShare = share;
  }
  return best;
}

function isLikely(index: TextIndex, claim: TemplateWords, selectors: ClaimSelectors, place: SimilarPlace): boolean {
  const share = place.shareOf(claim.claim);
  if (isRewritten(claim, selectors, place)) return true;
  if (share < CLAIM_SHARE) return false;
  const contents = selectors.content.map((part) => place.shareOf(rangeOf(claim, part)));
  if (share < AMPLE_SHARE && contents.length > 0 && Math.max(...contents) < CONTENT_SHARE) return false;
  const hasLost = hasLostSpeaker(claim, selectors, place, share);
  const isOthers = hasLost || hasOtherName(index, claim, selectors, place);
  return !isOthers || isInItsPlace(claim, place);
}

/** Whether source and cue stand in their very place, whatever is said there now. */
function isRewritten(claim: TemplateWords, { source, cue }: ClaimSelectors, place: SimilarPlace): boolean {
  const isKept = (part: TextSelector) => place.shareOf(rangeOf(claim, part)) === 1;
  return source.length > 0 && source.every(isKept) && cue.every(isKept) && isInItsPlace(claim, place);
}

/**
 * Whether none of the names in its source stands there: what does may be another speaker's. With ample words around it,
 * something must at least stand for the source.
 */
function hasLostSpeaker(claim: TemplateWords, { source }: ClaimSelectors, place: SimilarPlace, share: number): boolean {
  const { template, stream } = claim;
  const words = source.flatMap((part) => {
    const { from, to } = rangeOf(claim, part);
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
  const names = words.filter((word) => isName(template.text.slice(stream.starts[word], stream.ends[word])));
  if (names.length === 0 || names.some((word) => place.isKept(word))) return false;
  return share < AMPLE_SHARE || !words.some((word) => (place.counterparts[word] ?? -1) >= 0);
}

/** Whether another name stands there for one in the source. */
function hasOtherName(
  { text, words }: TextIndex,
  claim: TemplateWords,
  selectors: ClaimSelectors,
  place: SimilarPlace,
): boolean {
  const { template, stream } = claim;
  return selectors.source.some((part) => {
    const { from, to } = rangeOf(claim, part);
    for (let word = from; word < to; word++) {
      const there = place.counterparts[word] ?? -1;
      if (there < 0 || place.isKept(word)) continue;
      const isReplaced = isName(template.text.slice(stream.starts[word], stream.ends[word]));
      if (isReplaced && isName(text.slice(words.stream.starts[there], words.stream.ends[there]))) return true;
    }
    return false;
  });
}

/** Whether what was stored around the claim's sentence stands around the place, on either side. */
function isInItsPlace({ whole, required }: TemplateWords, place: SimilarPlace): boolean {
  const before = { from: whole.from, to: required.from + 1 };
  const after = { from: required.to - 1, to: whole.to };
  return place.shareOf(before) >= CONTEXT_SHARE && place.shareOf(after) >= CONTEXT_SHARE;
}

/** The words of a part, as indices into the template's words. */
function rangeOf({ template, stream }: TemplateWords, { position }: TextSelector): IndexRange {
  return wordsOfSpan(stream, [position.start - template.offset, position.end - template.offset]);
}

/** The parts as far as they have a place there; what has lost its cue is no claim any more: the reader may say so. */
function spansIn(
  { text, words }: TextIndex,
  claim: TemplateWords,
  selectors: ClaimSelectors,
  { counterparts }: SimilarPlace,
): ClaimSpans {
  const { offset } = claim.template;
  const place = ({ position }: TextSelector): Span[] => {
    const part: Span = [position.start - offset, position.end - offset];
    const span = placePart(text, words.stream, claim, (word) => counterparts[word] ?? -1, part);
    return span ? [withClosingQuote(words.stream, span)] : [];
  };
  return {
    source: selectors.source.flatMap(place),
    cue: selectors.cue.flatMap(place),
    content: selectors.content.flatMap(place),
  };
}

/** Where a quotation opens within a span that ends just before its closing mark, the mark belongs to it. */
function withClosingQuote(stream: WordStream, [start, end]: Span): Span {
  const { ids, starts, ends, length } = stream;
  let isOpen = false;
  let word = lowerBound(starts, start);
  for (; word < length && (starts[word] ?? 0) < end; word++)
    if (isQuote(ids[word])) isOpen = ids[word] === WordId.openingQuote;
  return isOpen && ids[word] === WordId.closingQuote ? [start, ends[word] ?? end] : [start, end];
}
