import { UNDERGONE } from '../../language/en/leads.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { ED_FORM, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { beginsLower } from '../../text/tokens.ts';
import { VERB_READINGS, type VerbEntry } from '../lexicon.ts';
import { isAdverb, type Left, leftOf } from './auxiliaries.ts';
import { hasVerb, looksFinite } from './finite.ts';
import { afterOpening } from './opening.ts';
import { isPerson } from './person.ts';
import { headOf } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';

/** Who spoke, and by which words: tokens. */
export interface Spoken {
  readonly source: Range;
  readonly cue: Range;
  readonly verbClass: string;
  readonly lemma: string;
  readonly isNegated: boolean;
}

/** In tokens, from a verb to the colon: "back at them from the dock". */
const LONGEST_TAIL = 7;

/** Verbs of speech without "-ed", besides those of the lexicon. */
const IRREGULAR_SPEECH = 'spat swore sang wept cried shot hit bit struck';

/** A past tense that may be one of speech. */
function isPast({ tokens }: Reading, at: number): boolean {
  const word = tokens.lower(at);
  return beginsLower(tokens, at) && (tokens.is(at, ED_FORM) || isOneOf(word, IRREGULAR_SPEECH) || isKnown(word));
}

/** "wrote", "told": forms of the lexicon in the past. */
const isKnown = (word: string): boolean => (VERB_READINGS.get(word) ?? []).some(({ form }) => form === 'past');

/** The entry of the lexicon that takes a quotation behind the verb, with this particle where it has one. */
function entryOf({ tokens }: Reading, verb: number): VerbEntry | undefined {
  const entries = (VERB_READINGS.get(tokens.lower(verb)) ?? []).flatMap((reading) => reading.entries);
  return entries.find(
    ({ frames, particles }) =>
      frames.includes('q') && (particles[0] === undefined || particles[0] === tokens.lower(verb + 1)),
  );
}

/** A time, or a preposition and what it leads: "within the hour", "on Friday", "from the dock". */
function isSetting(reading: Reading, from: number, colon: number): boolean {
  if (skipTime(reading, from, colon) === colon) return true;
  return reading.tokens.is(from, PREPOSITION) && !hasVerb(reading, { from: from + 1, to: colon });
}

/**
 * End of the cue that begins at `verb`, where nothing but what goes with the verb stands between it and the colon, else -1: "snarled:",
 * "fired back within the hour:", "captioned it:", "sobbed quietly:".
 */
function cueEnd(reading: Reading, verb: number, colon: number, isSpeech: boolean): number {
  const { tokens } = reading;
  let at = verb + 1;
  const isBack = isOneOf(tokens.lower(at), isSpeech ? 'back out in' : 'back');
  if (isBack) at++;
  const end = at;
  // "captioned it", "scolded him"
  if (isSpeech && isOneOf(tokens.lower(at), 'it them him her') && at + 1 === colon) return end;
  while (at < colon && isAdverb(reading, at)) at++;
  if (at === colon) return isBack ? end : at;
  return (isBack || isSpeech) && isSetting(reading, at, colon) ? end : -1;
}

/** The last verb in the past in front of the colon, with nothing between them that would keep them apart; -1 where there is none. */
function verbBefore(reading: Reading, from: number, colon: number): number {
  for (let i = colon - 1; i > from && i >= colon - LONGEST_TAIL; i--) {
    if (quotationAt(reading, i) >= 0 || isPunctuation(reading, i)) return -1;
    if (isPast(reading, i)) return i;
    if (looksFinite(reading, i)) return -1;
  }
  return -1;
}

/** "was asked:", "could have snarled:": nobody has spoken. */
const isOther = ({ hasBe, hasModal, isInfinitive }: Left): boolean => hasBe || hasModal || isInfinitive;

/**
 * "A pal dished: “…”", "Ms Reyes fired back within the hour: “…”": whoever does something in the past right before a colon and a
 * quotation speaks by it, whatever the verb. `null` where what stands there is no person and a deed.
 */
export function spokenBefore(reading: Reading, from: number, colon: number): Spoken | null {
  const { tokens } = reading;
  const verb = verbBefore(reading, from, colon);
  if (verb < 0 || (UNDERGONE.has(tokens.lower(verb)) && tokens.lower(verb + 1) !== 'back')) return null;
  const entry = entryOf(reading, verb);
  const to = cueEnd(reading, verb, colon, entry !== undefined);
  const left = leftOf(reading, verb, from);
  if (to < 0 || isOther(left)) return null;
  const source = subjectBefore(reading, left.from, afterOpening(reading, from, colon));
  // "The letter arrived: “Dear Sir …”"
  if (source && !entry && MEDIUM_NOUNS.has(headOf(reading, source))) return null;
  if (!source || !isPerson(reading, source) || isOneOf(tokens.lower(source.from), 'i we')) return null;
  const isClause = findForward(source.from, source.to, (i) => looksFinite(reading, i)) < source.to;
  if (isClause && !isOneOf(tokens.lower(source.from), 'who')) return null;
  return {
    source,
    cue: { from: left.from, to },
    verbClass: entry?.verbClass ?? 'say',
    lemma: entry ? [entry.lemma, ...entry.particles].join(' ') : 'say',
    isNegated: left.isNegated,
  };
}
