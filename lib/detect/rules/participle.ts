import type { Candidate } from '../candidate.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../model/en/function-words.ts';
import { findForward, isMark, quotationAt, type Range, type Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Right, rightOf } from './complement.ts';
import { trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import { type Base, speakerBefore } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** "with both capitals blaming …": a participle with a subject of its own. */
function absoluteSubject(reading: Reading, group: VerbGroup, from: number): Range | null {
  for (let i = group.from - 1; i >= from && i > group.from - 14; i--) {
    if (reading.tokens.lower(i) === 'with') return i + 1 < group.from ? trimRange(reading, i + 1, group.from) : null;
    if (isMark(reading, i, ',', ';', ':') || quotationAt(reading, i) >= 0 || looksFinite(reading, i)) return null;
  }
  return null;
}

/** "Citing the risk of flood, the mayor closed the bridge": the subject follows the comma. */
function fronted(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base, right: Right): Candidate | null {
  const { from } = right.content;
  const comma = findForward(from, sentence.to, (i) => isClosingComma(reading, i));
  const content = trimRange(reading, from, comma);
  const source = comma < sentence.to ? mainSubject(reading, comma + 1, sentence.to) : null;
  if (!content || !source) return null;
  return { ...base, rule: 'participle', source, content: [content], start: group.from, joint: 'none' };
}

/** A comma outside quotation marks, or the last one inside them. */
function isClosingComma(reading: Reading, index: number): boolean {
  if (quotationAt(reading, index) < 0)
    return isMark(reading, index, ',') || (isMark(reading, index - 2, ',') && quotationAt(reading, index - 1) >= 0);
  return false;
}

/** ", adding that …", ", accusing Baku of …", "a statement saying …" */
export function participle(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
  base: Base,
  earlier: readonly Candidate[],
): Candidate | null {
  // "a Senate hearing that …" is a noun.
  if (group.entry.lemma === 'hear') return null;
  const right = rightOf(reading, group, sentence);
  if (!right || right.rule === 'weak-object') return null;
  const before = reading.tokens.lower(group.from - 1);
  if (PREPOSITIONS.has(before) && before !== 'by') return null;
  if (DETERMINERS.has(before) || POSSESSIVES.has(before)) return null;
  if (group.from === sentence.from) return fronted(reading, group, sentence, base, right);
  const last = earlier.at(-1);
  const own = absoluteSubject(reading, group, last?.cue.to ?? sentence.from);
  const source = own ?? speakerBefore(earlier) ?? mainSubject(reading, sentence.from, group.from);
  if (!source) return null;
  const isCoordinated = before === 'and' && last?.rule === 'participle';
  const rule = own || isCoordinated || isMark(reading, group.from - 1, ',') ? 'participle' : 'loose-participle';
  return { ...base, rule, source, content: [right.content], start: group.from, joint: 'shared' };
}
