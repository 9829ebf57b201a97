import { type ClaimPart, type ClaimSpans, extentOf, mapParts, NO_SPANS, overlaps, type Span } from '../claim/span.ts';
import { passageAround, widened } from './passage.ts';
import { type Word, wordsIn } from './words.ts';

/**
 * The parts of a claim while a reader chooses them, word by word. A word is of one part or of none, so parts never overlap; source
 * and cue are one run of words each, within one block of the article; contents may be several.
 */
export interface MarkingDraft {
  /** The article's text that all offsets are in. */
  readonly text: string;
  /** The stretch of it that is shown. */
  readonly passage: Span;
  readonly words: readonly Word[];
  /** The part of each word. */
  readonly parts: readonly (ClaimPart | null)[];
  /** Places that were given: a part whose words nobody touched keeps them to the letter. */
  readonly given: ClaimSpans;
  /** Whether the reader has changed anything. */
  readonly isTouched: boolean;
}

/** UTF-16 code units that can be chosen from at once: more than any claim has. */
export const MAX_SELECTION = 4_000;

/** A claim to be marked: what was selected is its content until the reader says otherwise; words are taken whole. */
export function draftFrom(text: string, selection: Span): MarkingDraft {
  return markingDraftOf(text, { ...NO_SPANS, content: [selection] }, NO_SPANS);
}

/**
 * A claim whose words are to be corrected.
 * @param given what is to be kept to the letter where it is not touched
 */
export function markingDraftOf(text: string, spans: ClaimSpans, given: ClaimSpans = spans): MarkingDraft {
  const passage = passageAround(text, extentOf(spans) ?? [0, 0]);
  const words = wordsIn(text, passage);
  return { text, passage, words, parts: partsAt(words, spans), given, isTouched: false };
}

/** The part of each word where the parts of a claim stand at these places. */
function partsAt(words: readonly Word[], spans: ClaimSpans): (ClaimPart | null)[] {
  const isIn = (word: Word, places: readonly Span[]) => places.some((place) => overlaps(place, word.span));
  return words.map((word) => {
    // The cue first: where a word is in two places, it is what a claim cannot be without.
    if (isIn(word, spans.cue)) return 'cue';
    if (isIn(word, spans.source)) return 'source';
    return isIn(word, spans.content) ? 'content' : null;
  });
}

/** The same draft with more of the text to choose from. */
export function showMore(draft: MarkingDraft, side: 'before' | 'after'): MarkingDraft {
  return show(draft, widened(draft.text, draft.passage, side));
}

function show(draft: MarkingDraft, passage: Span): MarkingDraft {
  const words = wordsIn(draft.text, passage);
  const before = new Map(draft.words.map((word, i) => [word.span[0], draft.parts[i] ?? null]));
  return { ...draft, passage, words, parts: words.map((word) => before.get(word.span[0]) ?? null) };
}

/**
 * One word chosen for a part, or no longer. A content takes any word. Source and cue grow by the word beside them, are cut at a
 * word within them, and else begin anew at the word that was chosen.
 */
export function toggle(draft: MarkingDraft, part: ClaimPart, index: number): MarkingDraft {
  const { parts } = draft;
  const isChosen = parts[index] === part;
  if (part === 'content') return changed(draft, assigned(parts, index, index, isChosen ? null : part));
  const [first, last] = runOf(parts, part) ?? [index, index];
  if (isChosen) return changed(draft, assigned(parts, index, index === first ? first : last, null));
  const isBeside = (index === first - 1 || index === last + 1) && isOneLine(draft, first, index);
  const kept = isBeside ? parts : without(parts, part);
  return changed(draft, assigned(kept, index, index, part));
}

/**
 * All words from one to another, in either direction. A content gains them, or loses them where the first one was of it already; a
 * source or cue is from then on these words, as far as they stand in one block.
 */
export function assign(draft: MarkingDraft, part: ClaimPart, from: number, to: number): MarkingDraft {
  if (from === to) return toggle(draft, part, from);
  const { parts } = draft;
  if (part === 'content') {
    const value = parts[from] === part ? null : part;
    return changed(draft, assigned(parts, Math.min(from, to), Math.max(from, to), value));
  }
  const step = Math.sign(to - from);
  let end = from;
  while (end !== to && isOneLine(draft, from, end + step)) end += step;
  return changed(draft, assigned(without(parts, part), Math.min(from, end), Math.max(from, end), part));
}

/** Takes over what was proposed for a claim, as long as the reader has not begun to choose. What was selected stays the content. */
export function propose(draft: MarkingDraft, proposed: ClaimSpans): MarkingDraft {
  const extent = extentOf(proposed);
  if (draft.isTouched || !extent || proposed.cue.length === 0) return draft;
  const [start, end] = passageAround(draft.text, extent);
  const wide = show(draft, [Math.min(start, draft.passage[0]), Math.max(end, draft.passage[1])]);
  const there = partsAt(wide.words, proposed);
  // Who selected the verb as well selected a whole sentence, not what was said.
  const isSentence = there.some((part, i) => part === 'cue' && wide.parts[i] === 'content');
  const own = (i: number) => (isSentence ? null : (wide.parts[i] ?? null));
  return { ...wide, parts: there.map((part, i) => (part === 'content' && !isSentence ? own(i) : (part ?? own(i)))) };
}

/** The same draft on another version of the text, or `null` where what is shown does not stand there, or more than once. */
export function onText(draft: MarkingDraft, text: string): MarkingDraft | null {
  const [start, end] = draft.passage;
  const shown = draft.text.slice(start, end);
  const at = text.indexOf(shown);
  if (at < 0 || text.indexOf(shown, at + 1) >= 0) return null;
  const shift = (span: Span): Span => [span[0] + at - start, span[1] + at - start];
  return {
    ...draft,
    text,
    passage: shift(draft.passage),
    words: draft.words.map(({ span, outer, line }) => ({ span: shift(span), outer: shift(outer), line })),
    given: mapParts(draft.given, shift),
  };
}

function changed(draft: MarkingDraft, parts: readonly (ClaimPart | null)[]): MarkingDraft {
  return { ...draft, parts: inOneRun(inOneRun(parts, 'source'), 'cue'), isTouched: true };
}

function assigned(
  parts: readonly (ClaimPart | null)[],
  from: number,
  to: number,
  value: ClaimPart | null,
): (ClaimPart | null)[] {
  return parts.map((part, i) => (i >= from && i <= to ? value : part));
}

function without(parts: readonly (ClaimPart | null)[], part: ClaimPart): (ClaimPart | null)[] {
  return parts.map((one) => (one === part ? null : one));
}

/** The first and last word of a part. */
function runOf(parts: readonly (ClaimPart | null)[], part: ClaimPart): readonly [number, number] | null {
  const first = parts.indexOf(part);
  return first < 0 ? null : [first, parts.lastIndexOf(part)];
}

/** Another part put into the middle of a source or cue leaves of it what stood before. */
function inOneRun(parts: readonly (ClaimPart | null)[], part: ClaimPart): readonly (ClaimPart | null)[] {
  const first = parts.indexOf(part);
  const gap = parts.findIndex((one, i) => i > first && one !== part);
  if (first < 0 || gap < 0 || !parts.includes(part, gap)) return parts;
  return parts.map((one, i) => (i > gap && one === part ? null : one));
}

function isOneLine({ words }: MarkingDraft, a: number, b: number): boolean {
  return words[a] !== undefined && words[a].line === words[b]?.line;
}

/** Where the parts of a draft stand, as the annotation guidelines have it (docs/annotation-guidelines.md). */
export function spansOf(draft: MarkingDraft): ClaimSpans {
  const given = partsAt(draft.words, draft.given);
  const of = (part: ClaimPart): readonly Span[] => {
    const isAsGiven = given.every((one, i) => (one === part) === (draft.parts[i] === part));
    return isAsGiven && draft.given[part].length > 0 ? draft.given[part] : runsOf(draft, part);
  };
  return { source: of('source'), cue: of('cue'), content: of('content') };
}

function runsOf({ text, words, parts }: MarkingDraft, part: ClaimPart): Span[] {
  const runs: { first: Word; last: Word }[] = [];
  words.forEach((word, i) => {
    if (parts[i] !== part) return;
    const run = runs.at(-1);
    if (run && parts[i - 1] === part && run.last.line === word.line) run.last = word;
    else runs.push({ first: word, last: word });
  });
  return runs.map(
    ({ first, last }): Span => (part === 'content' ? quoted(text, first, last) : [first.span[0], last.span[1]]),
  );
}

const OPENING_QUOTE = /["'\p{Pi}„‚「『《»]/u;
const CLOSING_QUOTE = /["'\p{Pf}“‘」』》«](?!.*["'\p{Pf}“‘」』》«])/su;

/** Quotation marks belong to a content, with a stop that stands inside of them; other punctuation at its edges does not. */
function quoted(text: string, { span: [from], outer: [lead] }: Word, { span: [, to], outer: [, trail] }: Word): Span {
  const opening = OPENING_QUOTE.exec(text.slice(lead, from));
  const closing = CLOSING_QUOTE.exec(text.slice(to, trail));
  return [opening ? lead + opening.index : from, closing ? to + closing.index + 1 : to];
}
