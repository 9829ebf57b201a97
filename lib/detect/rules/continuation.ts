import { CONTRASTING } from '../../language/en/deeds.ts';
import { INNER_DOCUMENTS, RECORDS, STUDIES } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Quotation } from '../../text/quotations.ts';
import {
  findForward,
  isCapitalised,
  isMark,
  isPunctuation,
  quotationAt,
  quotationOf,
  type Reading,
} from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { headingAt, originOfHeading, ownerOfHeading } from './heading.ts';
import { mainSubject } from './main-subject.ts';
import { isPerson } from './person.ts';
import { isSomebody } from './speaker.ts';

/** A quotation shorter than this may be a title or a scare quote; longer ones are nearly always somebody's words. */
const LONG_QUOTATION = 6;
const SHORT_SPEECH = 4;

function wholeQuotation(reading: Reading, sentence: Sentence): Quotation | null {
  const quotation = quotationOf(reading, sentence.from);
  if (!quotation || quotation.first < sentence.from) return null;
  for (let i = quotation.last + 1; i < sentence.to; i++) if (!isPunctuation(reading, i)) return null;
  return quotation;
}

/** In words: from how many on a quotation by itself is somebody's words. One that ends in a stop of its own is no title. */
const lengthOfSpeech = (reading: Reading, { last }: Quotation): number =>
  isMark(reading, last - 1, '.', '!', '?') ? SHORT_SPEECH : LONG_QUOTATION;

/** Whether a quotation ends as speech does; without a stop it is a heading. */
function endsInStop(reading: Reading, { last, isOpen }: Quotation, { to }: Sentence): boolean {
  return isOpen || to > last + 1 || isMark(reading, last - 1, '.', '!', '?', '…', ',', '—', '-');
}

/** In sentences: a longer row of closed quotations without a cue is a document of its own (a letter, a transcript), nobody's next words. */
const LONGEST_RUN = 6;

/** For each sentence, how many from it on are nothing but closed quotations. */
function runsOf(reading: Reading): Int32Array {
  const runs = new Int32Array(reading.sentences.length + 1);
  for (let index = reading.sentences.length - 1; index >= 0; index--) {
    const sentence = reading.sentences[index];
    const quotation = sentence && wholeQuotation(reading, sentence);
    if (quotation && !quotation.isOpen) runs[index] = (runs[index + 1] ?? 0) + 1;
  }
  return runs;
}

/** "The letter reads as follows:": a sentence without a cue that brings in words of somebody else. */
function introduces(reading: Reading, { from, to }: Sentence): boolean {
  if (isMark(reading, to - 1, ':')) return true;
  return findForward(from, to, (i) => quotationAt(reading, i) < 0 && INNER_DOCUMENTS.has(reading.tokens.lower(i))) < to;
}

/** "Her mother slept in a chair.", behind what her daughter said: the next quotation may be of either. */
function turnsTo(reading: Reading, { from, to }: Sentence, speaker: Candidate | null): boolean {
  if (!speaker?.source || quotationAt(reading, from) >= 0) return false;
  const { tokens } = reading;
  const subject = mainSubject(reading, from, to);
  if (!subject || tokens.is(subject.to - 1, PERSONAL_PRONOUN)) return false;
  // "The auditor was blunter."
  const limit = Math.min(to, subject.to + LONGEST_CONTRAST);
  if (findForward(subject.to, limit, (i) => CONTRASTING.has(tokens.lower(i))) < limit) return true;
  if (!isPerson(reading, subject) && !isSomebody(reading, subject)) return false;
  const isPronoun = tokens.is(speaker.source.from, PERSONAL_PRONOUN);
  if (isPronoun) return tokens.is(subject.from, POSSESSIVE);
  const { from: first, to: last } = speaker.source;
  const isOfSpeaker = (at: number) => {
    const word = tokens.lower(at).replace(/'s$/, '');
    return findForward(first, last, (i) => tokens.lower(i) === word) < last;
  };
  if (findForward(subject.from, subject.to, isOfSpeaker) < subject.to) return false;
  return isCapitalised(reading, subject.from) || tokens.is(subject.from, POSSESSIVE);
}

/** In tokens: "was far less charitable". */
const LONGEST_CONTRAST = 5;

const endOf = (candidate: Candidate): number =>
  Math.max(candidate.cue.to, ...candidate.content.map((range) => range.to));

function isCovered(candidates: readonly Candidate[], quotation: Quotation): boolean {
  return candidates.some((candidate) =>
    candidate.content.some((range) => range.from < quotation.last && quotation.first < range.to),
  );
}

function endsInQuotation(reading: Reading, candidate: Candidate): boolean {
  return (
    quotationAt(reading, endOf(candidate) - 1) >= 0 ||
    candidate.content.some((range) => quotationAt(reading, range.from) >= 0)
  );
}

/** Rules by which somebody tells something in a clause of their own: who blames or is cited is not quoted next. */
const TELLING: ReadonlySet<Candidate['rule']> = new Set<Candidate['rule']>(['that', 'clause', 'aside', 'wh', 'model']);

/** Classes of cues whose sources are mostly papers, or ask for something and wait. */
const NOT_TELLING = 'find hearsay ask demand';

/** Whether the paragraph behind may go on quoting the speaker: of one who was quoted, or who told something with the last words. */
function runsOn(reading: Reading, candidate: Candidate, index: number): boolean {
  return endsInQuotation(reading, candidate) || isTelling(reading, candidate, index);
}

/** "Lind said the port would close.", as the sentence right before: what Lind says next may be quoted without a further word. */
function isTelling(reading: Reading, candidate: Candidate, index: number): boolean {
  const { verbClass, source, sentence, content, rule } = candidate;
  if (!TELLING.has(rule) || isOneOf(verbClass, NOT_TELLING)) return false;
  if (source === null || sentence !== index - 1 || content.length === 0 || !endsSentence(reading, candidate))
    return false;
  const last = reading.tokens.lower(source.to - 1);
  const isPaper = [RECORDS, INNER_DOCUMENTS, STUDIES, MEDIUM_NOUNS].some((nouns) => nouns.has(last));
  return !isPaper && !isOneOf(last, 'it that which this');
}

function endsSentence(reading: Reading, candidate: Candidate): boolean {
  const to = reading.sentences[candidate.sentence]?.to ?? 0;
  const last = Math.max(endOf(candidate), candidate.source?.to ?? 0);
  return findForward(last, to, (i) => !isPunctuation(reading, i)) === to;
}

/** For each quotation left open, who signs it: the cue beside the quotation that closes it, paragraphs later. */
function signersOf(reading: Reading, bySentence: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  const signers: (Candidate | null)[] = reading.sentences.map(() => null);
  for (let index = reading.sentences.length - 2; index >= 0; index--) {
    const sentence = reading.sentences[index];
    const next = reading.sentences[index + 1];
    if (!sentence || next?.paragraph !== sentence.paragraph + 1 || !wholeQuotation(reading, sentence)?.isOpen) continue;
    const first = bySentence[index + 1]?.[0];
    const isSigned = first?.rule === 'quotation' && first.content.some(({ from }) => from === next.from);
    signers[index] = isSigned ? first : (signers[index + 1] ?? null);
  }
  return signers;
}

/**
 * Sentences that are nothing but a quotation go to the nearest cue of the same speaker: the one before in the paragraph,
 * the speaker of a quotation that was left open, the one that follows, or the one who was quoted last in the paragraph before.
 * Changes the contents in place. Linear: every paragraph is looked at once.
 */
export function attachContinuations(reading: Reading, bySentence: readonly (readonly Candidate[])[]): void {
  let speaker: Candidate | null = null;
  let speakerParagraph = -2;
  let openSpeaker: Candidate | null = null;
  const runs = runsOf(reading);
  const signers = signersOf(reading, bySentence);
  const headings: { quotation: Quotation; origin: Quotation; index: number }[] = [];
  reading.sentences.forEach((sentence, index) => {
    const own = bySentence[index] ?? [];
    const last = own.findLast((candidate) => candidate.rule === 'quotation') ?? own.at(-1);
    const quotation = own.length === 0 ? wholeQuotation(reading, sentence) : null;
    if (quotation) {
      const before = speakerParagraph === sentence.paragraph || openSpeaker ? (openSpeaker ?? speaker) : null;
      const next = following(bySentence, reading, index, sentence.paragraph);
      const signer = signers[index] ?? null;
      const isSpeech =
        quotation.words >= lengthOfSpeech(reading, quotation) && endsInStop(reading, quotation, sentence);
      const mayRunOn = isSpeech && (runs[index] ?? 0) <= LONGEST_RUN;
      const previous: Candidate | null =
        speaker && speakerParagraph === sentence.paragraph - 1 && runsOn(reading, speaker, index) ? speaker : null;
      const goesOn = openSpeaker !== null || (before !== null && speakerParagraph === sentence.paragraph);
      const heading = goesOn ? -1 : headingAt(reading, quotation);
      const origin = heading >= 0 ? originOfHeading(reading, heading) : null;
      if (origin) {
        headings.push({ quotation, origin, index });
        return;
      }
      const owner = before ?? next ?? signer ?? (mayRunOn ? previous : null);
      if (owner) {
        if (!isCovered([owner], quotation)) owner.content.push({ from: quotation.first, to: quotation.last + 1 });
        speaker = owner;
        speakerParagraph = sentence.paragraph;
        openSpeaker = quotation.isOpen ? owner : null;
      }
      return;
    }
    if (last) {
      speaker = last;
      speakerParagraph = sentence.paragraph;
      const tail = quotationOf(reading, sentence.to - 1);
      openSpeaker = tail?.isOpen ? last : null;
    } else {
      if (openSpeaker && speakerParagraph !== sentence.paragraph) openSpeaker = null;
      // A speaker from farther back gets no further quotation anyway.
      const isNear = speakerParagraph >= sentence.paragraph - 1;
      if (isNear && (introduces(reading, sentence) || turnsTo(reading, sentence, speaker))) speaker = null;
    }
  });
  // Whose a heading is shows when every quotation of the article has its speaker.
  for (const { quotation, origin, index } of headings)
    ownerOfHeading(origin, bySentence, index)?.content.push({ from: quotation.first, to: quotation.last + 1 });
}

/** The first attribution of the next sentence in the same paragraph, if it takes up a quotation. */
function following(
  bySentence: readonly (readonly Candidate[])[],
  reading: Reading,
  index: number,
  paragraph: number,
): Candidate | null {
  const next = reading.sentences[index + 1];
  if (!next || next.paragraph !== paragraph) return null;
  const first = bySentence[index + 1]?.[0];
  return first?.rule === 'quotation' ? first : null;
}
