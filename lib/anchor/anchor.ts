import type { ClaimPlace, ClaimSelectors, Outcome, PlaceDoubt, TextSelector } from '../claim/selector.ts';
import { type ClaimSpans, mapParts, NO_SPANS, type Span } from '../claim/span.ts';
import { isSameName, needsAntecedent } from './antecedent.ts';
import type { ClaimTemplate } from './claim-template.ts';
import { claimTemplate, endOf, startOf } from './claim-template.ts';
import { CONTEXT_LENGTH, contextAfter } from './context.ts';
import { findPlaces, type Place } from './find-places.ts';
import { placePart } from './place-part.ts';
import { proposePlace } from './propose-place.ts';
import { beginsSentence, closesSentence } from './sentence.ts';
import { isSentenceBorder } from './sentence-border.ts';
import { type TemplateWords, templateWords } from './template-words.ts';
import type { TextIndex } from './text-index.ts';
import { isQuote } from './vocabulary.ts';
import { wordsOfSpan } from './word-stream.ts';

/** Where a stored claim stands now: no spans at all when it is gone. */
export interface Anchored {
  readonly outcome: Outcome;
  /** Where a claim that has changed is most likely meant to be: for the reader to decide on, never marked unasked. */
  readonly spans: ClaimSpans;
  /** Why a claim counts as changed; `null` with every other outcome. */
  readonly doubt: PlaceDoubt | null;
}

/** Whom a source at a place of the text stands for now; `null` where that cannot be told. */
export type ResolveAntecedent = (spans: ClaimSpans) => string | null;

/** Nothing of the claim is there. */
export const GONE: Anchored = { outcome: 'gone', spans: NO_SPANS, doubt: null };

/**
 * Finds a stored claim in a text, as a whole: source, cue, content, what lies between them and the rest of their
 * sentence. It is accepted silently only where all of these words stand in the same order, small words, spelling
 * variants and punctuation aside, and where a pronoun still stands for the same one. All else that is similar is
 * `changed`: a similarity cannot tell a typing error from a reversal, and a claim must never land on another speaker's
 * words.
 * @param resolve asked for claims whose source names nobody by itself
 */
export function anchor(
  index: TextIndex,
  claim: Pick<ClaimPlace, 'selectors' | 'antecedent'>,
  resolve: ResolveAntecedent = () => null,
): Anchored {
  const { selectors } = claim;
  const all = [...selectors.source, ...selectors.cue, ...selectors.content];
  if (all.length === 0) return GONE;
  const speaker = speakerCheck(claim, resolve);
  if (standsAsStored(index.text, all)) {
    const spans = mapParts(selectors, ({ position }): Span => [position.start, position.end]);
    return accept('exact', spans, speaker(spans, true));
  }
  const template = claimTemplate(selectors);
  const words = template && templateWords(index.words, template);
  if (!words) return GONE;
  const propose = (): Anchored => {
    const proposed = proposePlace(index, words, selectors);
    return proposed ? { outcome: 'changed', spans: proposed, doubt: 'words' } : GONE;
  };
  const places = findPlaces(index.words, words);
  if (places.length === 0) return propose();
  const inContext = places.filter(({ isPrefixSame, isSuffixSame }) => isPrefixSame && isSuffixSame);
  const only = inContext.length === 1 ? inContext[0] : places.length === 1 ? places[0] : undefined;
  const place = only ?? nearest(index, words, inContext.length > 0 ? inContext : places);
  const placed = place && spansAt(index, words, selectors, place);
  if (!place || !placed) return propose();
  if (!hasSamePause(index, words, selectors, place)) return { outcome: 'changed', spans: placed.spans, doubt: 'words' };
  if (!only) return { outcome: 'changed', spans: placed.spans, doubt: 'place' };
  const isMoved = !only.isPrefixSame && !only.isSuffixSame;
  const outcome = isMoved ? 'moved' : placed.isVerbatim ? 'exact' : 'normalised';
  return accept(outcome, placed.spans, speaker(placed.spans, only.isPrefixSame));
}

function accept(outcome: Outcome, spans: ClaimSpans, isSameSpeaker: boolean): Anchored {
  return isSameSpeaker ? { outcome, spans, doubt: null } : { outcome: 'changed', spans, doubt: 'speaker' };
}

/**
 * A source that names nobody must stand for whom it stood for. Where that was not known when the claim was stored, or
 * is not now, all that was stored before it must stand there as it did.
 */
function speakerCheck(
  { selectors, antecedent }: Pick<ClaimPlace, 'selectors' | 'antecedent'>,
  resolve: ResolveAntecedent,
): (spans: ClaimSpans, isPrefixSame: boolean) => boolean {
  return (spans, isPrefixSame) => {
    const now = antecedent === null ? null : resolve(spans);
    if (antecedent !== null && now !== null) return isSameName(antecedent, now);
    return isPrefixSame || (antecedent === null && !needsAntecedent(selectors.source.map(({ quote }) => quote.exact)));
  };
}

/**
 * Whether every part stands at its stored place with its context. A claim stored at the very start or end of its text
 * has no context there, so it must still begin or end a sentence.
 */
function standsAsStored(text: string, parts: readonly TextSelector[]): boolean {
  let start = Number.POSITIVE_INFINITY;
  let last: TextSelector | undefined;
  for (const part of parts) {
    const { quote, position } = part;
    const isThere =
      startOf(part) >= 0 &&
      standsAt(text, quote.exact, position.start) &&
      standsAt(text, quote.prefix, startOf(part)) &&
      standsAt(text, quote.suffix, position.start + quote.exact.length);
    if (!isThere) return false;
    start = Math.min(start, startOf(part));
    if (!last || position.end > last.position.end) last = part;
  }
  if (!last) return false;
  return (start > 0 || beginsSentence(text, 0)) && (hasContextAfter(text, last) || closesSentence(text, endOf(last)));
}

/** By a cut and a comparison: V8 turns a `startsWith` that runs often into a loop that is four times slower. */
function standsAt(text: string, words: string, at: number): boolean {
  return text.slice(at, at + words.length) === words;
}

/** Whether a claim's last part was stored with all the context that it would be stored with now. */
function hasContextAfter(text: string, { quote, position }: TextSelector): boolean {
  const atBorder = quote.suffix.length - CONTEXT_LENGTH;
  if (atBorder > 0 && isSentenceBorder(text, position.end + atBorder - 1)) return true;
  return quote.suffix.length >= contextAfter(text, position.end) - 1;
}

/** Commas, brackets, dashes: what parts a clause from the words put into it. */
const PAUSE = /[,;:()[\]–—،、，；：]|\s-/;

/**
 * Whether there is a comma or its like before the cue just where there was one. It makes another speaker without
 * another word: "Kestria said Morvia had fired first", "Kestria, said Morvia, had fired first".
 */
function hasSamePause(
  { text, words }: TextIndex,
  { template, stream, required }: TemplateWords,
  { cue }: ClaimSelectors,
  { at }: Place,
): boolean {
  return cue.every(({ position }) => {
    const own = wordsOfSpan(stream, [position.start - template.offset, position.end - template.offset]);
    const word = Math.max(required.from, own.from);
    let before = word - 1;
    while (before >= required.from && isQuote(stream.ids[before])) before -= 1;
    if (word >= required.to || before < required.from) return true;
    const there = at - required.from;
    const now = text.slice(words.stream.ends[before + there], words.stream.starts[word + there]);
    return PAUSE.test(template.text.slice(stream.ends[before], stream.starts[word])) === PAUSE.test(now);
  });
}

/** The place nearest to where the claim was stored. */
function nearest({ words }: TextIndex, { template }: TemplateWords, places: readonly Place[]): Place | undefined {
  const distance = ({ at }: Place) => Math.abs((words.stream.starts[at] ?? 0) - template.offset);
  return places.reduce<Place | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined);
}

interface Placed {
  readonly spans: ClaimSpans;
  /** Whether it stands there letter by letter. */
  readonly isVerbatim: boolean;
}

function spansAt(
  { text, words }: TextIndex,
  claim: TemplateWords,
  selectors: ClaimSelectors,
  place: Place,
): Placed | null {
  const { template, stream, required } = claim;
  const counterpart = (word: number) =>
    word < required.from || word >= required.to ? -1 : place.at + word - required.from;
  const shift = (words.stream.starts[counterpart(claim.claim.from)] ?? 0) - (stream.starts[claim.claim.from] ?? 0);
  if (text.slice(template.start + shift, template.end + shift) === template.text.slice(template.start, template.end)) {
    const spans = mapParts(selectors, ({ position }): Span => {
      const by = shift - template.offset;
      return [position.start + by, position.end + by];
    });
    return { spans, isVerbatim: true };
  }
  const spans = placeParts(template, selectors, (part) => placePart(text, words.stream, claim, counterpart, part));
  return spans && { spans, isVerbatim: false };
}

/** All parts at their places, or `null` when one of them has none. */
function placeParts(
  template: ClaimTemplate,
  selectors: ClaimSelectors,
  place: (part: Span) => Span | null,
): ClaimSpans | null {
  let isWhole = true;
  const spans = mapParts(selectors, ({ position }): Span => {
    const span = place([position.start - template.offset, position.end - template.offset]);
    isWhole &&= span !== null;
    return span ?? [0, 0];
  });
  return isWhole ? spans : null;
}
