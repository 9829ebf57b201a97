import { MEDIUM_FILLERS, MEDIUM_NOUNS, MEDIUM_PREPOSITIONS } from '../../language/en/phrases.ts';
import { MONTH, WEEKDAY } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import type { VerbEntry, VerbForm, VerbReading } from '../lexicon.ts';
import { isAdverb, type Left, leftOf } from './auxiliaries.ts';
import { recollected } from './recollection.ts';
import { skipTime } from './time.ts';

/** How the verb stands in its clause. */
type Voice = 'finite' | 'base' | 'ing' | 'passive' | 'participle' | 'infinitive';

/** A reporting verb with its auxiliaries, negation, adverbs, particles and adjacent medium. */
export interface VerbGroup extends Range {
  readonly head: number;
  readonly entry: VerbEntry;
  readonly voice: Voice;
  readonly isNegated: boolean;
  readonly hasAuxiliary: boolean;
  /** First token after particles, without the medium: where an adjacent object would begin. */
  readonly afterHead: number;
  /** Whether it is a verb of saying that another one remembers: "recalled telling". */
  readonly isRecollected: boolean;
}

/** Whether the particles of an entry follow the verb; one word may stand between ("put it", never a mark). */
function particlesEnd(reading: Reading, entry: VerbEntry, head: number, to: number): number {
  let at = head + 1;
  for (const particle of entry.particles) {
    if (at >= to || reading.tokens.lower(at) !== particle) return -1;
    at++;
  }
  return at;
}

/** "the journal Reef Science": behind the journal's name, which begins at `at`. */
function journalEnd(reading: Reading, at: number, to: number): number {
  const isName = (i: number) =>
    isCapitalised(reading, i) || (isOneOf(reading.tokens.lower(i), 'of and for in') && isCapitalised(reading, i + 1));
  return findForward(at, Math.min(to, at + LONGEST_JOURNAL), (i) => !isName(i) || quotationAt(reading, i) >= 0);
}

/** In tokens: "Annals of Soil and Water". */
const LONGEST_JOURNAL = 8;

function mediumEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  if (!MEDIUM_PREPOSITIONS.has(tokens.lower(from))) return from;
  if (tokens.lower(from + 1) === 'the' && tokens.lower(from + 2) === 'journal')
    return journalEnd(reading, from + 3, to);
  for (let at = from + 1; at < to && at < from + 7; at++) {
    const word = tokens.lower(at);
    if (word === 'truth' && tokens.lower(at + 1) === 'social') return at + 2;
    const isNoun = MEDIUM_NOUNS.has(word);
    if (isNoun && !MEDIUM_NOUNS.has(tokens.lower(at + 1))) return at + 1;
    // "in the council's radio advertisement", "in a June report"
    const isDated = tokens.type[at] === NUMBER || tokens.is(at, MONTH | WEEKDAY);
    const isFiller = MEDIUM_FILLERS.has(word) || word.endsWith("'s") || isDated;
    if (!isNoun && !isFiller) return from;
  }
  return from;
}

/** Adverbs after the verb that still belong to the cue: "said only", "said again". */
function trailingAdverb(reading: Reading, at: number): number {
  const word = reading.tokens.lower(at);
  if (isOneOf(word, 'more less') && isAdverb(reading, at + 1)) return at + 2;
  return isOneOf(word, 'only again repeatedly simply bluntly flatly aloud') ? at + 1 : at;
}

function voiceOf(form: VerbForm, left: Left): Voice | null {
  const { hasBe, hasHave, hasModal, isInfinitive } = left;
  if (form === 'ing') return hasBe ? 'finite' : 'ing';
  if (isInfinitive && form === 'base') return 'infinitive';
  if (form === 'third') return hasBe || hasHave ? null : 'finite';
  if (form === 'base') return hasModal ? 'finite' : hasBe || hasHave ? null : 'base';
  if (form === 'past') return hasBe || hasHave || hasModal ? null : 'finite';
  if (hasBe) return 'passive';
  return hasHave ? 'finite' : 'participle';
}

/** In tokens, from "at" to the colon: "hit back at the old plan for the quay". */
const LONGEST_TARGET = 10;

/** "hit back at Reed: “…”": the quotation is what was said, and no part of what it is aimed at. `at`: first token behind the particles. */
function isAimed(reading: Reading, { particles }: VerbEntry, at: number, to: number): boolean {
  if (particles.length < 2 || particles.at(-1) !== 'at') return false;
  const limit = Math.min(to - 1, at + LONGEST_TARGET);
  const colon = findForward(at, limit, (i) => isPunctuation(reading, i));
  return colon < limit && isMark(reading, colon, ':') && quotationAt(reading, colon + 1) >= 0;
}

/** A reading of a verb: its last word without particles, and the first token behind these. */
interface Headed {
  readonly entry: VerbEntry;
  readonly head: number;
  readonly end: number;
  readonly isRecollected: boolean;
}

/** The readings of one entry: "recalled telling" as one verb, and "recalled" alone. */
function headsOf(reading: Reading, entry: VerbEntry, head: number, to: number): Headed[] {
  const heads: Headed[] = [];
  const inner = recollected(reading, entry, head);
  if (inner && inner.last < to)
    heads.push({ entry: inner.entry, head: inner.last, end: inner.last + 1, isRecollected: true });
  const end = particlesEnd(reading, entry, head, to);
  if (end >= 0 && !isAimed(reading, entry, end, to)) heads.push({ entry, head, end, isRecollected: false });
  return heads;
}

function groupOf(reading: Reading, left: Left, voice: Voice, headed: Headed, to: number): VerbGroup {
  const { entry, head, end, isRecollected } = headed;
  const afterHead = Math.min(to, trailingAdverb(reading, end));
  const medium = mediumEnd(reading, mediumEnd(reading, afterHead, to), to);
  return {
    from: left.from,
    to: Math.max(afterHead, medium),
    head,
    entry,
    voice,
    isNegated: left.isNegated,
    hasAuxiliary: left.hasBe || left.hasHave || left.hasModal,
    afterHead: medium > afterHead ? medium : skipTime(reading, afterHead, to),
    isRecollected,
  };
}

/** All readings of the token as the head of a reporting verb group, the likeliest first. */
export function verbGroups(
  reading: Reading,
  readings: readonly VerbReading[],
  head: number,
  from: number,
  to: number,
): VerbGroup[] {
  const left = leftOf(reading, head, from);
  return readings.flatMap(({ form, entries }) => {
    const voice = voiceOf(form, left);
    if (!voice) return [];
    return entries.flatMap((entry) =>
      headsOf(reading, entry, head, to)
        .filter(({ isRecollected }) => !isRecollected || voice !== 'passive')
        .map((headed) => groupOf(reading, left, voice, headed, to)),
    );
  });
}

/** Whether the token could begin a clause after a verb: no mark, no preposition that goes with the verb. */
export function isWordToken(reading: Reading, index: number): boolean {
  return (
    reading.tokens.type[index] === WORD ||
    reading.tokens.type[index] === NUMBER ||
    isMark(reading, index, '$', '£', '€')
  );
}
