import { NOUN_LIKE } from '../../language/en/verbs.ts';
import { ADVERB, CLAUSE_STARTER, LY_ADVERB, OPENER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isDash, isMark, quotationAt, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { rightOf } from './complement.ts';
import { contentBefore } from './content.ts';
import { hasVerb, looksFinite } from './finite.ts';
import type { Base } from './joint.ts';
import { isPerson } from './person.ts';
import { resumed } from './resumed.ts';
import { isKnownSpeaker } from './speaker.ts';
import { subjectAfter, withClause } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** What follows a noun, and no verb behind a quotation. */
const OF_NOUN = 'made that by of about in circulating published aired posted spread levelled leveled';

/** "denied “wild” claims made in a post", but "Mayor ‘left town’ claims rival": a noun behind words in quotation marks. */
function isQuotedNoun(reading: Reading, { from, to, entry }: VerbGroup, sentence: Sentence): boolean {
  const quotation = quotationOf(reading, from - 1);
  if (!quotation || quotation.first <= sentence.from || isMark(reading, quotation.last - 1, ',', '?', '!'))
    return false;
  return NOUN_LIKE.has(entry.lemma) && isOneOf(reading.tokens.lower(to), OF_NOUN);
}

function isInvertible(reading: Reading, group: VerbGroup, sentence: Sentence): boolean {
  if (
    !group.entry.frames.includes('p') ||
    group.hasAuxiliary ||
    (group.voice === 'base' && group.entry.lemma !== 'say')
  )
    return false;
  if (isOneOf(group.entry.lemma, 'tell assure remind') || isQuotedNoun(reading, group, sentence)) return false;
  const before = group.from - 1;
  if (before < sentence.from) return false;
  return (
    isMark(reading, before, ',') ||
    isDash(reading, before) ||
    quotationAt(reading, before) >= 0 ||
    isMark(reading, before, '?', '!')
  );
}

/**
 * "The local, based in Orvel, has six contracts": behind the apposition the clause goes on with its verb. A form in -ed may be one
 * ("resigned") or a participle ("published on Monday"): who would be speaking tells.
 */
function hasPredicate(reading: Reading, { from, to }: Range, source: Range): boolean {
  const isSpoken = isKnownSpeaker(reading, source);
  const begins = (i: number) => isAuxiliary(reading, i) || (isSpoken && looksFinite(reading, i));
  return findForward(from, to, (i) => isMark(reading, i - 1, ',') && begins(i)) < to;
}

/** Start of the first part that is no setting: behind "On Monday," and "After the vote,". */
function afterSettings(reading: Reading, { from, to }: Range): number {
  let at = from;
  for (let i = from; i < to; i++) {
    const word = reading.tokens.lower(at);
    const isSetting = reading.tokens.is(at, PREPOSITION | CLAUSE_STARTER | OPENER) || word.endsWith('ing');
    if (isMark(reading, i, ',') && (isSetting || skipTime(reading, at, i) === i)) at = i + 1;
    else if (isMark(reading, i, ',')) break;
  }
  return at;
}

const isAdverbAlone = ({ tokens }: Reading, { from, to }: Range): boolean =>
  to - from === 1 && tokens.is(from, ADVERB | LY_ADVERB);

/** Whether verb and source interrupt a clause: "The key, says Lind, is a wall", "Currently, said Lind, a cook, there are ten". */
function interrupts(reading: Reading, group: VerbGroup, before: Range, source: Range, to: number): boolean {
  if (group.entry.lemma !== 'say' && !isKnownSpeaker(reading, source)) return false;
  const comma = source.to;
  if (!isMark(reading, comma, ',') || findForward(before.from, before.to, (i) => isMark(reading, i, ',')) < before.to)
    return false;
  if (isAuxiliary(reading, comma + 1) || looksFinite(reading, comma + 1)) return true;
  const isSetting =
    isAdverbAlone(reading, before) || afterSettings(reading, { from: before.from, to: before.to + 1 }) > before.to;
  return isSetting && hasVerb(reading, { from: comma + 1, to });
}

/** "The yard, which lost its biggest customer, denied the report": in front stands a noun with its clause, which waits for its verb. */
function isOnlyNoun(reading: Reading, { from, to }: Range): boolean {
  const comma = findForward(from, to, (i) => isMark(reading, i, ','));
  if (comma === to || !isOneOf(reading.tokens.lower(comma + 1), 'which whose')) return false;
  const isOpen = findForward(comma + 1, to, (i) => isMark(reading, i, ',') || isDash(reading, i)) === to;
  return isOpen && !hasVerb(reading, { from, to: comma });
}

/**
 * Without a quotation, "X, …, said Y" needs a clause in front and nothing but the source behind: in "The officer, Estery Gond,
 * denied taking a call" and "Mr Vane, who runs the cafe, says a man came" the verb has its subject before it. A phrase without
 * a verb and then a comma is a name and its apposition, whatever the verb behind may be.
 */
function isClauseBefore(reading: Reading, group: VerbGroup, sentence: Sentence, before: Range, source: Range): boolean {
  if (isMark(reading, group.from - 1, '?', '!')) return true;
  if (isOnlyNoun(reading, before)) return false;
  // "…, said Bell.": a speaker and nothing else behind the verb leaves no other reading.
  const isLast = source.to === sentence.to || (source.to + 1 === sentence.to && isMark(reading, source.to, '.'));
  if (isLast && isKnownSpeaker(reading, source)) return true;
  // "…, says Bell: “…”"
  const isLead = isMark(reading, source.to, ':') && quotationAt(reading, source.to + 1) >= 0;
  if (isLead && isPerson(reading, source)) return true;
  if (interrupts(reading, group, before, source, sentence.to)) return true;
  const first = afterSettings(reading, before);
  const comma = findForward(first, before.to, (i) => isMark(reading, i, ','));
  const clause = hasVerb(reading, { from: first, to: comma }) || hasPredicate(reading, before, source);
  const right = rightOf(reading, group, sentence);
  if (!clause && right && hasVerb(reading, right.content)) return false;
  if (!clause && comma < before.to) return false;
  const isRelative = isOneOf(reading.tokens.lower(source.to), 'who whose which that');
  for (
    let i = isRelative ? sentence.to : source.to;
    i < sentence.to && !isMark(reading, i, ',', ';') && !isDash(reading, i);
    i++
  ) {
    if (looksFinite(reading, i)) return false;
  }
  if (group.entry.lemma === 'say' && isKnownSpeaker(reading, source)) return true;
  return !subjectBefore(reading, group.from, sentence.from);
}

/** "…,” said Mara Lind." and "…, says the mayor of Orvel." */
export function inverted(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  if (!isInvertible(reading, group, sentence)) return null;
  const afterTime = skipTime(reading, group.to, sentence.to);
  const named =
    subjectAfter(reading, afterTime === group.to ? group.afterHead : afterTime, sentence.to) ??
    subjectAfter(reading, group.to, sentence.to);
  const before = contentBefore(reading, sentence.from, group.from);
  // "Vane, head of the yard, said Tuesday": a time, and no source.
  if (!named || !before || skipTime(reading, named.from, named.to) === named.to) return null;
  if (quotationAt(reading, before.to - 1) < 0 && !isClauseBefore(reading, group, sentence, before, named)) return null;
  const source = withClause(reading, named, sentence.to);
  const content = [before, ...resumed(reading, source.to, sentence.to, before)];
  // "Finally, said the clerk, who wept, he left": nothing is told but when.
  if (content.length === 1 && isAdverbAlone(reading, before)) return null;
  const rule = quotationAt(reading, before.to - 1) >= 0 ? 'quotation' : 'aside';
  return { ...base, rule, source, content, start: group.from, joint: 'none' };
}
