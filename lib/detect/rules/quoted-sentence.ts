import { quotationOf, type Range, type Reading } from '../../text/reading.ts';

/** The sentence of this number as tokens, where it is one quotation from its first mark to its last; `null` where it is none. */
export function quotedSentence(reading: Reading, index: number): Range | null {
  const sentence = reading.sentences[index];
  const quotation = sentence && quotationOf(reading, sentence.from);
  if (!sentence || quotation?.first !== sentence.from || quotation.last + 1 !== sentence.to) return null;
  return { from: sentence.from, to: sentence.to };
}
