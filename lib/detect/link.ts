import { RECORDS } from '../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../language/en/phrases.ts';
import { isOneOf } from '../text/one-of.ts';
import { isDash, isMark, isPunctuation, type Range, type Reading } from '../text/reading.ts';
import type { Candidate } from './candidate.ts';
import { trimRange } from './rules/content.ts';
import { goesOnWithVerb } from './rules/finite.ts';
import { headOf } from './rules/speaker.ts';

/** Words that join the next clause and so fall away when a content is cut in front of it. */
const JOINTS = /^(and|but|while|whereas|though|although|yet|or|nor|then|which|who|as)$/;

function holds(candidate: Candidate, cue: Range): boolean {
  return candidate.content.some((range) => range.from <= cue.from && cue.to <= range.to);
}

/** Ends the contents of `outer` in front of the clause that `inner` opens. */
function cutAt(reading: Reading, outer: Candidate, inner: Candidate): boolean {
  const content: Range[] = [];
  for (const range of outer.content) {
    if (range.to <= inner.start) {
      content.push(range);
      continue;
    }
    if (range.from >= inner.start) continue;
    let to = inner.start;
    while (
      to > range.from &&
      (isDash(reading, to - 1) ||
        (isPunctuation(reading, to - 1) && isMark(reading, to - 1, ',', ';', ':')) ||
        JOINTS.test(reading.tokens.lower(to - 1)))
    )
      to--;
    const kept = trimRange(reading, range.from, to);
    if (kept) content.push(kept);
  }
  if (content.length === 0) return false;
  outer.content = content;
  return true;
}

const ENCLOSING = new Set<Candidate['rule']>(['aside', 'quotation', 'according']);
function isRecord(reading: Reading, source: Range | null): boolean {
  const head = source ? headOf(reading, source) : '';
  return MEDIUM_NOUNS.has(head) || RECORDS.has(head);
}

/** In tokens, from one trailing attribution to the next. */
const LONGEST_GAP = 6;
const WEAK = new Set<Candidate['rule']>([
  'adverb',
  'colon',
  'headline',
  'noun',
  'noun-phrase',
  'weak-object',
  'passive',
]);

function contentsTouch(a: Candidate, b: Candidate): boolean {
  return a.content.some((x) => b.content.some((y) => x.from < y.to && y.from < x.to));
}

function isDocument(reading: Reading, source: Range | null): boolean {
  return source !== null && source.to - source.from === 2 && MEDIUM_NOUNS.has(reading.tokens.lower(source.to - 1));
}

/** Whether `earlier` stands behind its content, and nothing but a comma, a time or a place between it and `later`. */
function isRetold(reading: Reading, earlier: Candidate, later: Candidate): boolean {
  if (!ENCLOSING.has(earlier.rule) || later.start - earlier.cue.to > LONGEST_GAP) return false;
  return isMark(reading, later.start - 1, ',') && earlier.content.every(({ to }) => to <= earlier.start);
}

/** "said that Tolland, who denies the charge, had bought it": a clause between commas, behind which the one around goes on with its verb. */
function isInterposed(reading: Reading, { start, content }: Candidate): boolean {
  if (!isOneOf(reading.tokens.lower(start), 'who which') || !isMark(reading, start - 1, ',')) return false;
  const end = Math.max(...content.map(({ to }) => to));
  return isMark(reading, end, ',') && goesOnWithVerb(reading, end + 1);
}

/** Settles two attributions of one sentence, `earlier` by its cue: which is inside the other, or where one ends. Returns the loser. */
function settle(reading: Reading, earlier: Candidate, later: Candidate): Candidate | null {
  const isLaterInside = holds(earlier, later.cue);
  const isEarlierInside = holds(later, earlier.cue);
  if (isLaterInside && isEarlierInside) {
    // "The service said …, the statement said": the document only repeats whose words they are.
    if (
      earlier.rule !== 'adverb' &&
      ENCLOSING.has(later.rule) &&
      isDocument(reading, later.source) &&
      cutAt(reading, earlier, later)
    )
      return later;
    if (WEAK.has(earlier.rule)) return earlier;
    // "Lind said …, according to the minutes": a person and a document.
    if (WEAK.has(later.rule) || (later.rule === 'according' && isRecord(reading, later.source))) {
      if (later.rule === 'according') cutAt(reading, earlier, later);
      return later;
    }
    return earlier;
  }
  if (isLaterInside) {
    // "says notes accusing him are lies": a participle in the middle of what is said.
    if (later.rule === 'loose-participle') return later;
    // "said the roof was new, and her tests had shown that …": the reported past goes on.
    if (later.verbClass === 'find' && reading.tokens.lower(later.cue.from) === 'had') return later;
    if (isInterposed(reading, later)) return later;
    if (later.joint !== 'none' && cutAt(reading, earlier, later)) return null;
    return later;
  }
  if (isEarlierInside) {
    // "…, the harbour office said, according to the Bugle": the nearer of two at the end has the claim.
    if (later.rule === 'according' && isRetold(reading, earlier, later)) return later;
    if (ENCLOSING.has(later.rule) && later.rule === 'quotation') {
      const own = later.content.filter((range) => range.from > earlier.cue.to);
      if (own.length > 0) return null;
    }
    return WEAK.has(later.rule) && !WEAK.has(earlier.rule) ? later : earlier;
  }
  if (contentsTouch(earlier, later)) {
    if (later.rule === 'colon' || later.rule === 'headline') return later;
    if (earlier.rule === 'colon' || earlier.rule === 'headline') return earlier;
    if (later.joint !== 'none' && cutAt(reading, earlier, later)) return null;
    return WEAK.has(earlier.rule) ? earlier : later;
  }
  return null;
}

/** "Damascus calls it a war and ¦ Moscow has asked for calm": a source begins behind the content of the one before, and its conjunction. */
function cutSource(reading: Reading, candidate: Candidate, earlier: Candidate): Candidate {
  const { source } = candidate;
  const and = Math.max(...earlier.content.map(({ to }) => to));
  if (!source || and <= source.from || and + 1 >= source.to || reading.tokens.lower(and) !== 'and') return candidate;
  return { ...candidate, source: { from: and + 1, to: source.to }, start: and + 1, joint: 'clause' };
}

/** Keeps the outermost attributions of one sentence and ends each where the next begins. `found` is in the order of the cues. */
export function linkSentence(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    const candidate = last ? cutSource(reading, one, last) : one;
    let isLost = false;
    for (let i = kept.length - 1; i >= 0 && !isLost; i--) {
      const earlier = kept[i];
      if (!earlier) continue;
      const loser = settle(reading, earlier, candidate);
      if (loser === candidate) isLost = true;
      else if (loser) kept.splice(i, 1);
    }
    if (!isLost) kept.push(candidate);
  }
  return kept;
}
