import type { Candidate } from '../candidate.ts';
import { isDash, isMark, quotationAt, type Range, type Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { rightOf } from './complement.ts';
import { contentBefore } from './content.ts';
import { looksFinite, mayBeFinite } from './finite.ts';
import type { Base } from './joint.ts';
import { resumed } from './resumed.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

function isInvertible(reading: Reading, group: VerbGroup, sentence: Sentence): boolean {
  if (
    !group.entry.frames.includes('p') ||
    group.hasAuxiliary ||
    (group.voice === 'base' && group.entry.lemma !== 'say')
  )
    return false;
  if (/^(tell|assure|remind)$/.test(group.entry.lemma)) return false;
  const before = group.from - 1;
  if (before < sentence.from) return false;
  return (
    isMark(reading, before, ',') ||
    isDash(reading, before) ||
    quotationAt(reading, before) >= 0 ||
    isMark(reading, before, '?', '!')
  );
}

function hasVerb(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (mayBeFinite(reading, i)) return true;
  return false;
}

/**
 * Without a quotation, "X, …, said Y" needs a clause in front and nothing but the source behind: in "The officer, Estery Gond,
 * denied taking a call" and "Mr Vane, who runs the cafe, says a man came" the verb has its subject before it.
 */
function isClauseBefore(reading: Reading, group: VerbGroup, sentence: Sentence, before: Range, source: Range): boolean {
  if (isMark(reading, group.from - 1, '?', '!')) return true;
  let clause = false;
  for (let i = before.from; i < before.to && !isMark(reading, i, ','); i++) clause ||= mayBeFinite(reading, i);
  const right = rightOf(reading, group, sentence);
  if (!clause && right && hasVerb(reading, right.content)) return false;
  const isRelative = /^(who|whose|which|that)$/.test(reading.tokens.lower(source.to));
  for (
    let i = isRelative ? sentence.to : source.to;
    i < sentence.to && !isMark(reading, i, ',', ';') && !isDash(reading, i);
    i++
  ) {
    if (looksFinite(reading, i)) return false;
  }
  return group.entry.lemma === 'say' || !subjectBefore(reading, group.from, sentence.from);
}

/** "…,” said Mara Lind." and "…, says the mayor of Orvel." */
export function inverted(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  if (!isInvertible(reading, group, sentence)) return null;
  const afterTime = skipTime(reading, group.to, sentence.to);
  const source =
    subjectAfter(reading, afterTime === group.to ? group.afterHead : afterTime, sentence.to) ??
    subjectAfter(reading, group.to, sentence.to);
  const before = contentBefore(reading, sentence.from, group.from);
  if (!source || !before) return null;
  if (quotationAt(reading, before.to - 1) < 0 && !isClauseBefore(reading, group, sentence, before, source)) return null;
  const content = [before, ...resumed(reading, source.to, sentence.to, before)];
  const rule = quotationAt(reading, before.to - 1) >= 0 ? 'quotation' : 'aside';
  return { ...base, rule, source, content, start: group.from, joint: 'none' };
}
