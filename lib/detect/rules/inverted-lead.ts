import { isOneOf } from '../../text/one-of.ts';
import { isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { VERB_READINGS, type VerbEntry } from '../lexicon.ts';
import { trimRange } from './content.ts';
import { isPerson } from './person.ts';
import type { Spoken } from './spoken-before.ts';
import { subjectAfter } from './subject-after.ts';

/** In tokens, from the verb to the colon: a name, and who it is. */
const LONGEST_SPEAKER = 24;

/** In tokens, of what is said in front of the verb: "Not so", "Absolutely". */
const LONGEST_FRONT = 8;

/** Who speaks behind the verb, and what is said in front of it, if anything. */
export interface InvertedLead extends Spoken {
  readonly front: Range | null;
}

/** The entry of a verb that may stand in front of its speaker: "says", "adds", and not "told". */
function entryOf(word: string): VerbEntry | undefined {
  for (const { form, entries } of VERB_READINGS.get(word) ?? []) {
    if (form !== 'third' && form !== 'past') continue;
    const entry = entries.find(({ frames, particles }) => frames.includes('p') && particles.length === 0);
    if (entry && !isOneOf(entry.lemma, 'assure remind')) return entry;
  }
  return undefined;
}

/** "Said one former classmate: “…”", "Not so, says its creator, Orrin Pellow: “…”": verb, speaker and nothing else before the colon. */
export function invertedLead(reading: Reading, from: number, colon: number): InvertedLead | null {
  const { tokens } = reading;
  for (let verb = colon - 2; verb >= from && verb > colon - LONGEST_SPEAKER; verb--) {
    if (quotationAt(reading, verb) >= 0) return null;
    const opens = verb === from || (isMark(reading, verb - 1, ',') && verb - from <= LONGEST_FRONT);
    const entry = opens ? entryOf(tokens.lower(verb)) : undefined;
    if (!entry) continue;
    const source = subjectAfter(reading, verb + 1, colon);
    if (source?.to !== colon || !isPerson(reading, source)) continue;
    return {
      source,
      cue: { from: verb, to: verb + 1 },
      verbClass: entry.verbClass,
      lemma: entry.lemma,
      isNegated: false,
      front: verb > from ? trimRange(reading, from, verb - 1) : null,
    };
  }
  return null;
}
