import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { ED_FORM } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isDash, isMark, quotationAt, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { beginsUpper } from '../../text/tokens.ts';
import type { Candidate, Marked } from '../candidate.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { announced } from './announced.ts';
import { headlineTail, signature } from './behind-mark.ts';
import { contentAfter, trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import { trimFront } from './front.ts';
import { invertedLead } from './inverted-lead.ts';
import { isKicker, label } from './label.ts';
import { handedTo, isHeading, LONGEST_LABEL, nameOfLabel, sayingBefore, speakerOn, tellsBefore } from './lead.ts';
import { mainSubject } from './main-subject.ts';
import { isPerson } from './person.ts';
import { headOf } from './speaker.ts';
import { type Spoken, spokenBefore } from './spoken-before.ts';

/** Fewer words in quotation marks, and others after them, are scare quotes. In words. */
const SHORTEST_SPEECH = 4;

/** "Lagat: “No.”" and "The mayor was blunt: “It is over.”": a colon (or, in headlines, a dash) as the only cue. */
export function colonRule(
  reading: Reading,
  at: number,
  sentence: Sentence,
  sentenceIndex: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const base = {
    verbClass: 'say',
    lemma: ':',
    isNegated: false,
    sentence: sentenceIndex,
    cue: { from: at, to: at + 1 },
    start: sentence.from,
    joint: 'none',
  } as const;
  if (isDash(reading, at) && at - 1 > sentence.from && at + 1 < sentence.to)
    return signature(reading, at, sentence, base);
  if (!isMark(reading, at, ':') || at === sentence.from) return null;
  const next = at + 1 === sentence.to && earlier.length === 0 ? announced(reading, at) : null;
  if (at + 1 >= sentence.to) return next && introduced(reading, at, sentence, base, next);
  if (quotationAt(reading, at + 1) < 0)
    return label(reading, at, sentence, base) ?? headlineTail(reading, at, sentence, base);
  const content = contentAfter(reading, at + 1, sentence.to);
  return content && spoken(reading, at, sentence, base, content);
}

/** By whose words the colon is followed, and by what it shows. */
function spoken(reading: Reading, at: number, sentence: Sentence, base: Marked, content: Range): Candidate | null {
  const { tokens } = reading;
  const { from } = sentence;
  const turned = invertedLead(reading, from, at);
  if (turned) return byWord(base, turned, turned.front ? [turned.front, content] : [content]);
  const byVerb = spokenBefore(reading, from, at) ?? sayingBefore(reading, from, at);
  if (byVerb) return byWord(base, byVerb, [content]);
  if (isTakenUp(reading, at + 1, sentence)) return null;
  const led = leadOf(reading, from, at);
  if (led) return { ...base, rule: 'colon', source: led, content: [content] };
  if (isLabel(reading, at, sentence)) {
    if (isTopic(reading, at, sentence) || isHeading(reading, from)) return null;
    if (endsInDeed(reading, at)) {
      const speaker = speakerOfDeed(reading, from, at);
      return speaker && { ...base, rule: 'colon', source: speaker, content: [content] };
    }
    const source = nameOfLabel(reading, from, at);
    return isPerson(reading, source) ? { ...base, rule: 'headline', source, content: [content] } : null;
  }
  const source = mainSubject(reading, from, at);
  // "I" and "we" outside quotation marks are the writer.
  if (source && isOneOf(tokens.lower(source.from), 'i we')) return null;
  // "The process was simple: “…”": somebody's words, but not the process's.
  return { ...base, rule: 'colon', source: source && isPerson(reading, source) ? source : null, content: [content] };
}

/** Who speaks by a lead that says so: "Lind on the penalty:", "The last word goes to Lind:", "Lind picks up the story:". */
const leadOf = (reading: Reading, from: number, at: number): Range | null =>
  speakerOn(reading, from, at) ??
  handedTo(reading, from, at) ??
  issuerOf(reading, from, at) ??
  tellsBefore(reading, from, at);

/** In tokens, from a quotation to the verb of its own speaker. */
const LONGEST_SPEAKER = 8;

/** "They are less sure: “It is light,” one said": the quotation ends in a comma, and goes on to its own speaker. */
function isTakenUp(reading: Reading, at: number, { to }: Sentence): boolean {
  const quotation = quotationOf(reading, at);
  if (!quotation || !isMark(reading, quotation.last - 1, ',')) return false;
  const limit = Math.min(to, quotation.last + LONGEST_SPEAKER);
  return findForward(quotation.last + 1, limit, (i) => VERB_READINGS.has(reading.tokens.lower(i))) < limit;
}

/** A word in front of the colon is the cue, and not the mark. */
function byWord(base: Marked, { source, cue, verbClass, lemma, isNegated }: Spoken, content: Range[]): Candidate {
  return { ...base, rule: 'colon', verbClass, lemma, isNegated, cue, source, content };
}

/** "Lind wasn’t surprised:", and the next paragraph is a quotation: only where somebody is said to speak. */
function introduced(reading: Reading, at: number, { from }: Sentence, base: Marked, content: Range): Candidate | null {
  const byWords = spokenBefore(reading, from, at) ?? sayingBefore(reading, from, at);
  if (byWords) return byWord(base, byWords, [content]);
  const source = leadOf(reading, from, at) ?? mainSubject(reading, from, at);
  if (!source || !isPerson(reading, source) || isOneOf(reading.tokens.lower(source.from), 'i we')) return null;
  // "A letter was read out:": whoever wrote it.
  if (MEDIUM_NOUNS.has(headOf(reading, source))) return null;
  return { ...base, rule: 'colon', source, content: [content] };
}

/** "Here is the full statement from the federation:": who has issued it. */
function issuerOf(reading: Reading, from: number, at: number): Range | null {
  const { tokens } = reading;
  const by = findForward(
    from,
    at,
    (i) =>
      isOneOf(tokens.lower(i), 'from by') &&
      isOneOf(tokens.lower(i - 1), 'statement letter message response reply email post full'),
  );
  const issuer = by < at ? trimRange(reading, by + 1, at) : null;
  return issuer && findForward(issuer.from, at, (i) => looksFinite(reading, i)) === at ? issuer : null;
}

/** Whether nothing but a name may stand in front of the colon: a few words without a verb. */
function isLabel(reading: Reading, at: number, { from }: Sentence): boolean {
  const hasNoVerb = findForward(from, at, (i) => looksFinite(reading, i)) === at;
  return hasNoVerb && at - from <= LONGEST_LABEL && quotationAt(reading, from) < 0 && beginsUpper(reading.tokens, from);
}

/** "Mum devastated:", "Prices soared:": what has become of somebody or something. */
const endsInDeed = ({ tokens }: Reading, colon: number): boolean =>
  tokens.is(colon - 1, ED_FORM) && !beginsUpper(tokens, colon - 1);

/** "Manager Dana Reed was sacked: “…”", "Mum devastated: “…”": a person, and what has become of them. */
function speakerOfDeed(reading: Reading, from: number, colon: number): Range | null {
  const subject = trimRange(reading, trimFront(reading, from, colon - 1), colon - 1);
  const hasMark = findForward(from, colon - 1, (i) => isMark(reading, i, ',')) < colon - 1;
  return subject && !hasMark && isPerson(reading, subject) ? subject : null;
}

/** "Storm LIVE: ‘Angry’ voters ‘will not forgive’": a kicker, or scare quotes in a headline of the writer's own. */
function isTopic(reading: Reading, at: number, sentence: Sentence): boolean {
  if (isKicker(reading.tokens.raw(at - 1)) || isKicker(reading.tokens.raw(sentence.from))) return true;
  const quotation = quotationOf(reading, at + 1);
  return quotation !== undefined && quotation.words < SHORTEST_SPEECH && quotation.last + 2 < sentence.to;
}
