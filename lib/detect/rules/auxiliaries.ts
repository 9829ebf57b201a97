import { ADVERB, AUXILIARY, BE, HAVE, LY_ADVERB, MODAL, NEGATION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Reading } from '../../text/reading.ts';
import { beginsUpper } from '../../text/tokens.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { floats } from './floating.ts';
import { looseStart } from './loose.ts';
import { skipTime } from './time.ts';

/** A listed adverb, or a lower-case word in -ly that is no known exception. */
export function isAdverb({ tokens }: Reading, index: number): boolean {
  return tokens.is(index, ADVERB) || (tokens.is(index, LY_ADVERB) && !beginsUpper(tokens, index));
}

/** "not cleared to speak publicly ¦ said": an adverb of the verb in front of it. */
export const isOfSpeaking = ({ tokens }: Reading, index: number): boolean =>
  isOneOf(tokens.lower(index), 'publicly openly freely') && isOneOf(tokens.lower(index - 1), 'speak talk comment');

/** Whether a word in front of a verb goes with it: an adverb, or "all" and its like behind those it counts. */
export function goesWithVerb(reading: Reading, index: number, from: number): boolean {
  if (isOfSpeaking(reading, index)) return false;
  if (isOneOf(reading.tokens.lower(index), 'all both each')) return floats(reading, index, from);
  return isAdverb(reading, index);
}

/** An auxiliary or modal; "May" is a month, and "Will Tarn" a name, but not in "Lind Will Open Dam". */
export function isAuxiliary({ tokens }: Reading, index: number): boolean {
  if (!tokens.is(index, AUXILIARY)) return false;
  const word = tokens.raw(index);
  const isName = word === 'Will' && beginsUpper(tokens, index + 1) && !beginsUpper(tokens, index - 1);
  return word !== 'May' && !isName;
}

/** What stands in front of a verb: where its group begins, and which kinds of auxiliaries it has. */
export interface Left {
  readonly from: number;
  readonly hasBe: boolean;
  readonly hasHave: boolean;
  readonly hasModal: boolean;
  readonly isNegated: boolean;
  readonly isInfinitive: boolean;
}

/** In tokens: "over the past few months". */
const LONGEST_INSERTION = 8;

/** "has over the past few months warned": the auxiliary in front of a time that ends at `to`, -1 when none stands there. */
function auxiliaryBeforeTime(reading: Reading, to: number, from: number): number {
  for (let i = to - 2; i >= from && i > to - LONGEST_INSERTION; i--) {
    if (!reading.tokens.is(i, HAVE | MODAL)) continue;
    const isPreposition = isOneOf(reading.tokens.lower(i + 1), 'over in for during on at');
    return skipTime(reading, isPreposition ? i + 2 : i + 1, to) === to ? i : -1;
  }
  return -1;
}

/** "has, however, ¦ denied", "have, in the past, ¦ said": the auxiliary in front of an aside whose second comma ends at `to`, -1 when none stands there. */
function auxiliaryBeforeAside(reading: Reading, to: number, from: number): number {
  if (!isMark(reading, to - 1, ',')) return -1;
  const least = Math.max(from, to - LONGEST_INSERTION);
  let open = to - 2;
  while (open > least && !isMark(reading, open, ',')) open--;
  const first = open + 1;
  const time = isOneOf(reading.tokens.lower(first), 'until since') ? first + 1 : first;
  const isAdverbial =
    (time === to - 2 && isAdverb(reading, time)) ||
    looseStart(reading, open, to - 1) === first ||
    skipTime(reading, time, to - 1) === to - 1;
  return open > least && isAdverbial && reading.tokens.is(open - 1, HAVE | MODAL) ? open - 1 : -1;
}

/** Whether a word in -ing is a verb of speech: "saying", "telling", and no "calling", "describing". */
const isSpeech = (word: string): boolean =>
  (VERB_READINGS.get(word) ?? []).some(
    ({ form, entries }) =>
      form === 'ing' && entries.some(({ frames, particles }) => particles.length === 0 && /[qh]/.test(frames)),
  );

/** "can be ¦ heard saying", "was ¦ filmed telling": by what somebody is known to have said it; `head` where nothing tells that. */
function perceivedAt({ tokens }: Reading, head: number): number {
  const isPerceived = isOneOf(tokens.lower(head - 1), 'heard overheard seen shown filmed recorded quoted');
  return isPerceived && tokens.is(head - 2, BE | LY_ADVERB) && isSpeech(tokens.lower(head)) ? head - 1 : head;
}

/** The auxiliaries, negations and adverbs in front of the verb. */
export function leftOf(reading: Reading, head: number, from: number): Left {
  const { tokens } = reading;
  let at = head;
  const seen = { hasBe: false, hasHave: false, hasModal: false, isNegated: false };
  for (let i = perceivedAt(reading, head) - 1; i >= from && i > head - 8; i--) {
    const word = tokens.lower(i);
    // "Neither would say": a subject.
    if (i === from && isOneOf(word, 'neither either')) break;
    if (tokens.is(i, NEGATION)) seen.isNegated = true;
    if (isAuxiliary(reading, i)) {
      seen.hasBe ||= tokens.is(i, BE);
      seen.hasHave ||= tokens.is(i, HAVE) || word === "'ve";
      seen.hasModal ||= tokens.is(i, MODAL);
      at = i;
    } else if (tokens.is(i, NEGATION) || goesWithVerb(reading, i, from)) {
      at = i;
    } else if (i > from && isAuxiliary(reading, i - 1) && isOneOf(word, 'each all both')) {
      // "have each accused"
      at = i;
    } else {
      const split = Math.max(auxiliaryBeforeTime(reading, i + 1, from), auxiliaryBeforeAside(reading, i + 1, from));
      if (split < 0) break;
      i = split + 1;
    }
  }
  // "at first denied"
  if (at < head && tokens.lower(at) === 'first' && tokens.lower(at - 1) === 'at') at++;
  // An adverb alone at the edge that is a time ("yesterday said") or joins clauses stays out.
  while (
    at < head &&
    isOneOf(
      tokens.lower(at),
      'today yesterday however meanwhile then now later recently once but too neither instead no though',
    )
  )
    at++;
  return { from: at, ...seen, isInfinitive: tokens.lower(at - 1) === 'to' || tokens.lower(head - 1) === 'to' };
}
