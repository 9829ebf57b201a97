import { DETERMINERS, PERSONAL, POSSESSIVES, PREPOSITIONS, PRONOUN_SUBJECTS } from '../model/en/function-words.ts';
import { HEARING_BODIES } from '../model/en/nouns.ts';
import { NOUN_LIKE } from '../model/en/verbs.ts';
import { isCapitalised, isMark, quotationAt, type Range, type Reading } from '../reading.ts';
import { NUMBER } from '../text/tokens.ts';
import type { Right } from './complement.ts';
import type { VerbGroup } from './verb-group.ts';

/** The noun in front of the first preposition of a subject: "data from the survey" → data. */
function headOf(reading: Reading, subject: Range): string {
  for (let i = subject.from + 1; i < subject.to; i++) {
    const word = reading.tokens.lower(i);
    if (PREPOSITIONS.has(word) || isMark(reading, i, ',') || /^(who|which|that|familiar)$/.test(word))
      return reading.tokens.lower(i - 1);
  }
  return reading.tokens.lower(subject.to - 1);
}

function subjectIsCompound(reading: Reading, subject: Range): boolean {
  for (let i = subject.from + 1; i < subject.to - 1; i++) if (reading.tokens.lower(i) === 'and') return true;
  return false;
}

function startsClause(reading: Reading, content: Range): boolean {
  const word = reading.tokens.lower(content.from);
  return (
    DETERMINERS.has(word) ||
    PERSONAL.has(word) ||
    POSSESSIVES.has(word) ||
    isCapitalised(reading, content.from) ||
    reading.tokens.type[content.from] === NUMBER ||
    quotationAt(reading, content.from) >= 0
  );
}

/** "emissions rules that …", "a Times report that …", "on charges that …": a noun at the end of its phrase, not a verb behind one. */
function readsAsNoun(reading: Reading, group: VerbGroup, subject: Range): boolean {
  const { tokens } = reading;
  if (group.voice !== 'base' && !/[^s]s$/.test(tokens.lower(group.head))) return false;
  if (isCapitalised(reading, group.head) && isCapitalised(reading, group.head - 1)) return true;
  if (PREPOSITIONS.has(tokens.lower(group.from - 1))) return true;
  const head = subject.to - 1;
  if (group.voice !== 'base') return /[^s']s$/.test(tokens.lower(head)) && !isCapitalised(reading, head);
  for (let i = subject.from + 1; i < subject.to; i++) {
    const before = tokens.lower(i - 1);
    if (
      /^(a|an|the|some)$/.test(tokens.lower(i)) &&
      !PREPOSITIONS.has(before) &&
      !/^(and|or)$/.test(before) &&
      !isMark(reading, i - 1, ',')
    )
      return true;
  }
  return false;
}

/** Whether a bare form reads as a verb: subject before it and a complement that only a verb takes. */
export function isPlausibleVerb(
  reading: Reading,
  group: VerbGroup,
  subject: Range | null,
  right: Right | null,
): boolean {
  const { tokens } = reading;
  const before = tokens.lower(subject ? subject.to - 1 : group.from - 1);
  const word = tokens.lower(group.head);
  if (
    !group.hasAuxiliary &&
    (/^(the|a|an|every|no)$/.test(before) || POSSESSIVES.has(before)) &&
    !PRONOUN_SUBJECTS.has(before)
  )
    return false;
  // Outside quotation marks "I", "we" and "you" are the writer's own voice.
  if (/^(i|we|you|let's|nothing)$/.test(before) || (subject && tokens.lower(subject.from) === 'nothing')) return false;
  if (NOUN_LIKE.has(group.entry.lemma) && !group.hasAuxiliary && subject && readsAsNoun(reading, group, subject))
    return false;
  if (group.hasAuxiliary && group.voice === 'finite') return true;
  if (group.voice === 'base') {
    if (!subject) return group.entry.lemma === 'say' && /^(and|but)$/.test(before);
    if (DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before)) return false;
    const isPlural =
      /^(they|we|i|you|who|some|many|others|people|police|officials|most|both|critics)$/.test(before) ||
      /[^s]s$/.test(headOf(reading, subject)) ||
      /^(data|people|police|residents)$/.test(headOf(reading, subject)) ||
      subjectIsCompound(reading, subject);
    if (!isPlural && group.entry.lemma !== 'say') return false;
    if (NOUN_LIKE.has(group.entry.lemma))
      return (
        right !== null &&
        (right.rule === 'that' || PERSONAL.has(before) || before === 'who' || startsClause(reading, right.content))
      );
    return true;
  }
  if (
    subject &&
    reading.tokens.type[subject.to - 1] === NUMBER &&
    NOUN_LIKE.has(group.entry.lemma) &&
    subject.to - subject.from === 1
  )
    return false;
  if (group.entry.lemma === 'hear') return HEARING_BODIES.has(before);
  if (/^(which|that|this|it)$/.test(before) && group.entry.lemma === 'suggest') return false;
  if (/^(which|that|this)$/.test(before) && group.entry.verbClass === 'find') return false;
  if (before.endsWith("'s") && NOUN_LIKE.has(group.entry.lemma)) return false;
  const isThird = tokens.lower(group.head).endsWith('s') && word !== group.entry.lemma;
  if (isThird && NOUN_LIKE.has(group.entry.lemma)) {
    if (!subject || DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before)) return false;
    if (right === null) return /^(report|claim|note|predict|forecast)$/.test(group.entry.lemma);
    return (
      right.rule === 'that' ||
      right.rule === 'quotation' ||
      right.rule === 'infinitive' ||
      (right.rule === 'addressee' && subject !== null && isCapitalised(reading, subject.to - 1)) ||
      PERSONAL.has(before) ||
      startsClause(reading, right.content)
    );
  }
  return true;
}
