import type { Candidate } from '../candidate.ts';
import { isPunctuation, quotationAt, type Reading } from '../reading.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';

/** A quotation shorter than this may be a title or a scare quote; longer ones are nearly always somebody's words. */
const LONG_QUOTATION = 6;

function wholeQuotation(reading: Reading, sentence: Sentence): Quotation | null {
  const quotation = reading.quotations.list[quotationAt(reading, sentence.from)];
  if (!quotation || quotation.first < sentence.from) return null;
  for (let i = quotation.last + 1; i < sentence.to; i++) if (!isPunctuation(reading, i)) return null;
  return quotation;
}

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

/**
 * Sentences that are nothing but a quotation go to the nearest cue of the same speaker: the one before in the paragraph,
 * the speaker of a quotation that was left open, the one that follows, or the one who was quoted last in the paragraph before.
 * Changes the contents in place. Linear: every paragraph is looked at once.
 */
export function attachContinuations(reading: Reading, bySentence: readonly (readonly Candidate[])[]): void {
  let speaker: Candidate | null = null;
  let speakerParagraph = -2;
  let openSpeaker: Candidate | null = null;
  reading.sentences.forEach((sentence, index) => {
    const own = bySentence[index] ?? [];
    const last = own.findLast((candidate) => candidate.rule === 'quotation') ?? own.at(-1);
    const quotation = own.length === 0 ? wholeQuotation(reading, sentence) : null;
    if (quotation) {
      const before = speakerParagraph === sentence.paragraph || openSpeaker ? (openSpeaker ?? speaker) : null;
      const next = following(bySentence, reading, index, sentence.paragraph);
      const previous: Candidate | null =
        speaker && speakerParagraph === sentence.paragraph - 1 && endsInQuotation(reading, speaker) ? speaker : null;
      const owner = before ?? next ?? (quotation.words >= LONG_QUOTATION ? previous : null);
      if (owner && !isCovered([owner], quotation)) {
        owner.content.push({ from: quotation.first, to: quotation.last + 1 });
        speaker = owner;
        speakerParagraph = sentence.paragraph;
        openSpeaker = quotation.isOpen ? owner : null;
      }
      return;
    }
    if (last) {
      speaker = last;
      speakerParagraph = sentence.paragraph;
      const tail = reading.quotations.list[quotationAt(reading, sentence.to - 1)];
      openSpeaker = tail?.isOpen ? last : null;
    } else if (openSpeaker && speakerParagraph !== sentence.paragraph) {
      openSpeaker = null;
    }
  });
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
