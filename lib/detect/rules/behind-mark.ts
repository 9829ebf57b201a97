import { INSTITUTION_HEADS, ROLE_HEADS } from '../../language/en/sources.ts';
import { DETERMINER } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, quotationOf, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { beginsUpper } from '../../text/tokens.ts';
import type { Candidate, Marked } from '../candidate.ts';
import { answering, tellsOfDeed } from './answering.ts';
import { trimRange } from './content.ts';
import { isKnownSpeaker } from './speaker.ts';

const LONGEST_SIGNATURE = 16;
const LONGEST_TAIL = 5;
const SHORTEST_HEADLINE = 4;

/**
 * Headlines that name the source behind a mark: "Riot toll climbs to 19 – police", "Ministry opposes tariffs: spokesperson"; and
 * "‘Not with our water’: Governor vetoes tax break", where the quotation comes first.
 */
export function headlineTail(reading: Reading, at: number, sentence: Sentence, base: Marked): Candidate | null {
  const { tokens } = reading;
  if (isOneOf(tokens.raw(sentence.to - 1), '. ! ?') || at + 1 >= sentence.to) return null;
  const content = trimRange(reading, sentence.from, at);
  const head = tokens.lower(sentence.to - 1);
  if (!content) return null;
  const quotation = quotationOf(reading, sentence.from);
  const tail = { from: at + 1, to: sentence.to };
  if (quotation && quotation.last === at - 1 && isMark(reading, at, ':')) {
    const isSigned = sentence.to - at <= LONGEST_TAIL && isKnownSpeaker(reading, tail) && !tellsOfDeed(reading, tail);
    const source = answering(reading, tail) ?? (isSigned ? tail : null);
    return source && { ...base, rule: 'headline', source, content: [content] };
  }
  const isTail = sentence.to - at <= LONGEST_TAIL && at - sentence.from >= SHORTEST_HEADLINE;
  if (!isTail || !(ROLE_HEADS.has(head) || INSTITUTION_HEADS.has(head))) return null;
  return { ...base, rule: 'headline', source: tail, content: [content] };
}

/** "“No more.” – Mara Lind": a quotation signed with a dash; "‘He stays!’ – Kral hits back at Lorn". */
export function signature(reading: Reading, at: number, sentence: Sentence, base: Marked): Candidate | null {
  const quotation = quotationOf(reading, at - 1);
  if (!quotation) return headlineTail(reading, at, sentence, base);
  if (quotation.first !== sentence.from) return null;
  const to = isMark(reading, sentence.to - 1, '.') ? sentence.to - 1 : sentence.to;
  const tail = { from: at + 1, to };
  const isName = beginsUpper(reading.tokens, at + 1) || reading.tokens.is(at + 1, DETERMINER);
  const isSigned = isName && sentence.to - at <= LONGEST_SIGNATURE && !tellsOfDeed(reading, tail);
  const source = answering(reading, tail) ?? (isSigned ? tail : null);
  if (!source) return null;
  return { ...base, rule: 'headline', source, content: [{ from: quotation.first, to: quotation.last + 1 }] };
}
