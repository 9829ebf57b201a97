import { HANDING, SAYINGS } from '../../language/en/leads.ts';
import { DETERMINER, ED_FORM, PERSONAL_PRONOUN, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
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
import { NOUN_CLASSES } from '../lexicon.ts';
import { isAdverb } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { hasVerb, looksFinite, mayBeThird } from './finite.ts';
import { trimFront } from './front.ts';
import { isPerson } from './person.ts';
import type { Spoken } from './spoken-before.ts';
import { subjectAfter } from './subject-after.ts';

/** In tokens, from a sentence's beginning to the colon: what is longer in front of one is a sentence, and no label. */
export const LONGEST_LABEL = 8;

/** "Neighbour Vell picks up the story: “…”": a name or pronoun and a verb with its object or particle; the name, or `null`. */
export function tellsBefore(reading: Reading, from: number, colon: number): Range | null {
  const { tokens } = reading;
  const verb = findForward(
    from + 1,
    colon - 1,
    (i) =>
      (mayBeThird(reading, i) || tokens.is(i, ED_FORM)) &&
      (isCapitalised(reading, i - 1) || tokens.is(i - 1, PERSONAL_PRONOUN)) &&
      (tokens.is(i + 1, DETERMINER) || isOneOf(tokens.lower(i + 1), 'up out on back in to')),
  );
  if (verb >= colon - 1 || verb - from > LONGEST_LABEL || quotationAt(reading, verb) >= 0) return null;
  if (hasVerb(reading, { from, to: verb })) return null;
  return trimRange(reading, trimFront(reading, from, verb), verb);
}

/** In tokens, from the verb to the colon. */
const LONGEST_HEIR = 24;

/** "to Halloran", "from a nurse in Orvel": who is named there, with nothing but a place behind, up to the colon. */
function heirAt(reading: Reading, from: number, colon: number): Range | null {
  const heir = subjectAfter(reading, from, colon);
  if (!heir || !isPerson(reading, heir)) return null;
  // "Halloran, who has seen nine managers:"
  if (isMark(reading, heir.to, ',') && isOneOf(reading.tokens.lower(heir.to + 1), 'who whose')) return heir;
  const isPlaced = reading.tokens.is(heir.to, PREPOSITION) && !hasVerb(reading, { from: heir.to, to: colon });
  return heir.to === colon || isPlaced ? { from: heir.from, to: colon } : null;
}

/** "The last word goes to Halloran: “…”", "Which leaves Halloran, who has seen it all: “…”": to whom the word is given. */
export function handedTo(reading: Reading, from: number, colon: number): Range | null {
  const { tokens } = reading;
  for (let i = colon - 2; i > from && i > colon - LONGEST_HEIR; i--) {
    if (quotationAt(reading, i) >= 0) return null;
    if (isOneOf(tokens.lower(i), 'leaves left') && tokens.lower(i - 1) === 'which')
      return heirAt(reading, i + 1, colon);
    if (HANDING.get(tokens.lower(i)) === tokens.lower(i + 1)) return heirAt(reading, i + 2, colon);
  }
  return null;
}

/** Words that begin a question or a heading in front of a quotation: "On his future: “…”", "How it began: “…”". */
const HEADINGS =
  'on about regarding then next now asked here there inside how why what when where tributes before after speaking writing reacting responding live';

/** Whether a heading begins at the token, and no speaker's label. */
export const isHeading = ({ tokens }: Reading, from: number): boolean => isOneOf(tokens.lower(from), HEADINGS);

/** Words in front of "on" and "about" that are nobody's name. */
const ASKED =
  'asked pressed quizzed questioned speaking writing commenting reflecting reporting live more now also latest';

/** "Lindqvist on the penalty: “…”", "Kremlin on drone claims: ‘…’": who speaks about it. */
export function speakerOn(reading: Reading, from: number, colon: number): Range | null {
  const { tokens } = reading;
  const on = findForward(
    from + 1,
    Math.min(colon - 1, from + LONGEST_LABEL),
    (i) => tokens.is(i, PREPOSITION) || isPunctuation(reading, i),
  );
  if (!isOneOf(tokens.lower(on), 'on about') || isOneOf(tokens.lower(on - 1), ASKED) || isHeading(reading, from))
    return null;
  const speaker = { from, to: on };
  return isPerson(reading, speaker) ? speaker : null;
}

/** Whether the token is whose what is said is: "Mum's", "her". */
const isOwner = ({ tokens }: Reading, at: number): boolean =>
  tokens.is(at, POSSESSIVE) || tokens.lower(at).endsWith("'s");

/** "Heartbroken mum’s plea to driver: ‘Just tell me why’", "Her answer was blunt: “No.”": a noun for what is said, and whose it is. */
export function sayingBefore(reading: Reading, from: number, colon: number): Spoken | null {
  const { tokens } = reading;
  const limit = Math.min(colon - 1, from + LONGEST_LABEL);
  const owner = findForward(
    from,
    limit,
    (i) => isPunctuation(reading, i) || quotationAt(reading, i) >= 0 || looksFinite(reading, i) || isOwner(reading, i),
  );
  if (owner >= limit || !isOwner(reading, owner)) return null;
  const end = Math.min(colon, owner + 3);
  const noun = findForward(owner + 1, end, (i) => SAYINGS.has(tokens.lower(i)) || NOUN_CLASSES.has(tokens.lower(i)));
  const source = trimRange(reading, trimFront(reading, from, owner + 1), owner + 1);
  if (noun === end || !source || isOneOf(tokens.lower(owner), 'my our your its whose')) return null;
  if (!tokens.is(owner, POSSESSIVE) && !isPerson(reading, source)) return null;
  const lemma = tokens.lower(noun);
  const verbClass = NOUN_CLASSES.get(lemma) ?? (lemma === 'plea' ? 'demand' : 'say');
  return { source, cue: { from: noun, to: noun + 1 }, verbClass, lemma, isNegated: false };
}

/** The name a label begins with, without where and how: "The alliance, within minutes, on X" → "The alliance", "From the bench" → "the bench". */
export function nameOfLabel(reading: Reading, from: number, to: number): Range {
  const { tokens } = reading;
  const start = tokens.lower(from) === 'from' && to - from > 1 ? from + 1 : from;
  const isAside = (i: number) => isMark(reading, i, ',') && (tokens.is(i + 1, PREPOSITION) || isAdverb(reading, i + 1));
  return { from: start, to: findForward(start + 1, to, isAside) };
}
