import type { ClaimSelectors, TextSelector } from '../../claim/selector.ts';
import { type ClaimSpans, mapParts, type Span } from '../../claim/span.ts';

/**
 * Where a stored claim stands in a text that was saved: UTF-16 offsets, end exclusive; `null` where that is not certain. Positions are of
 * the text in which the claim was last found, which may be another version than the one that was saved. So they count only where the words
 * of every part stand there, and of a claim that has a single part (a "said" stands by chance in many places) what is around it as well.
 * Else each part has to stand somewhere once, with what is around it. A claim whose cue has no character to be seen, or of which an offset
 * parts the halves of a surrogate pair, stands nowhere.
 */
export function placeClaim(text: string, selectors: ClaimSelectors): ClaimSpans | null {
  const { source, cue, content } = selectors;
  if (!cue.every(({ quote: { exact } }) => /[^\s\p{Cc}]/u.test(exact))) return null;
  const all = [...source, ...cue, ...content];
  const isAsStored = all.every((part) => (all.length > 1 ? hasWords(text, part) : hasQuote(text, part)));
  const places = new Map(all.map((part) => [part, isAsStored ? positionOf(part) : onlyPlace(text, part)]));
  if ([...places.values()].some((place) => place === null || place.some((at) => partsPair(text, at)))) return null;
  return mapParts(selectors, (part): Span => places.get(part) ?? positionOf(part));
}

function positionOf({ position: { start, end } }: TextSelector): Span {
  return [start, end];
}

function hasWords(text: string, { quote: { exact }, position: { start, end } }: TextSelector): boolean {
  return end - start === exact.length && text.startsWith(exact, start);
}

function hasQuote(text: string, part: TextSelector): boolean {
  const { prefix, exact, suffix } = part.quote;
  const start = part.position.start - prefix.length;
  return hasWords(text, part) && start >= 0 && text.startsWith(prefix + exact + suffix, start);
}

/** Where a part stands with all that is kept of its surroundings, if in one place alone. */
function onlyPlace(text: string, { quote: { prefix, exact, suffix } }: TextSelector): Span | null {
  const words = prefix + exact + suffix;
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  return [at + prefix.length, at + prefix.length + exact.length];
}

function partsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
