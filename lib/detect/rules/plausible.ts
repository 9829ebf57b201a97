import { NOUN_LIKE } from '../../language/en/verbs.ts';
import {
  DETERMINER,
  ED_FORM,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN_SUBJECT,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isAuxiliary } from './auxiliaries.ts';
import type { Right } from './complement.ts';
import { startsClause } from './finite.ts';
import { isHearing } from './hearing.ts';
import { holdsFindings } from './inference.ts';
import { reportsNothing } from './other-sense.ts';
import { isPerson } from './person.ts';
import { headOf } from './speaker.ts';
import type { VerbGroup } from './verb-group.ts';

function subjectIsCompound(reading: Reading, subject: Range): boolean {
  for (let i = subject.from + 1; i < subject.to - 1; i++) if (reading.tokens.lower(i) === 'and') return true;
  return false;
}

/** "Many say", "one in four say": a number or quantity that stands for people. */
function isQuantity(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  if (to - from === 1) return isOneOf(tokens.lower(from), 'many some few most several both those half others');
  return isOneOf(tokens.lower(to - 2), 'in of');
}

/** "Kremlin on drone claims: ‘No’": what somebody speaks about in a headline, who stands in front of "on". */
function isTopic(reading: Reading, { from, to }: Range, right: Right | null): boolean {
  const { tokens } = reading;
  const on = findForward(from, to, (i) => tokens.is(i, PREPOSITION));
  const isLed = tokens.lower(on) === 'on' && on > from && on < to - 1 && !tokens.is(on + 1, DETERMINER);
  return isLed && right?.rule === 'colon' && isCapitalised(reading, from) && !tokens.is(from, DETERMINER);
}

/** "Did the governor really say that?": a question asks whether anybody did. "Why did he say that it was safe?" takes it for given. */
const isAsked = ({ tokens }: Reading, subject: Range): boolean =>
  isOneOf(tokens.lower(subject.from - 1), "did didn't does doesn't do don't") &&
  !isOneOf(tokens.lower(subject.from - 2), 'why how when where');

/** "emissions rules that …", "a Times report that …", "on charges that …": a noun at the end of its phrase, not a verb behind one. */
function readsAsNoun(reading: Reading, group: VerbGroup, subject: Range): boolean {
  const { tokens } = reading;
  if (group.voice !== 'base' && !/[^s]s$/.test(tokens.lower(group.head))) return false;
  if (isCapitalised(reading, group.head) && isCapitalised(reading, group.head - 1)) return true;
  if (tokens.is(group.from - 1, PREPOSITION)) return true;
  // "Lindahl, the biggest maker of bearings, forecasts": behind a comma no noun goes on.
  if (isMark(reading, group.from - 1, ',')) return false;
  // "disparaging remarks Trump had made", but "families of the missing estimate that …"
  if (/^[a-z]{3,}ing$/.test(tokens.raw(group.from - 1)) && !tokens.is(group.from - 2, DETERMINER)) return true;
  const head = subject.to - 1;
  if (group.voice !== 'base') return /[^s']s$/.test(tokens.lower(head)) && !isCapitalised(reading, head);
  for (let i = subject.from + 1; i < subject.to; i++) {
    const before = tokens.lower(i - 1);
    if (
      isOneOf(tokens.lower(i), 'a an the some') &&
      !tokens.is(i - 1, PREPOSITION) &&
      !isOneOf(before, 'and or') &&
      !isMark(reading, i - 1, ',')
    )
      return true;
  }
  return false;
}

/** A bare form needs a plural subject, and a complement that no noun has where it may be one. */
function isPlausibleBase(reading: Reading, group: VerbGroup, subject: Range | null, right: Right | null): boolean {
  const before = reading.tokens.lower(subject ? subject.to - 1 : group.from - 1);
  if (subject && isAsked(reading, subject)) return false;
  if (!subject) return group.entry.lemma === 'say' && isOneOf(before, 'and but');
  // "the ministry's claim that …"
  if (before.endsWith("'s") && NOUN_LIKE.has(group.entry.lemma)) return false;
  const isDetermining =
    reading.tokens.is(subject.to - 1, DETERMINER) &&
    !reading.tokens.is(subject.to - 1, POSSESSIVE) &&
    !isQuantity(reading, subject);
  if (isDetermining || endsInPossessive(reading, subject) || reading.tokens.is(subject.to - 1, PREPOSITION))
    return false;
  const isPlural =
    isOneOf(
      before,
      'they we i you who some many few several half those others people police officials most both critics',
    ) ||
    /[^s]s$/.test(headOf(reading, subject)) ||
    isOneOf(headOf(reading, subject), 'data people police residents those') ||
    subjectIsCompound(reading, subject);
  if (!isPlural && group.entry.lemma !== 'say') return false;
  if (!NOUN_LIKE.has(group.entry.lemma)) return true;
  if (right === null && group.entry.lemma === 'view') return reading.tokens.lower(group.to) === 'as';
  // "…, researchers report in the journal Reef Science": with a medium it is no noun.
  const hasMedium = group.to > group.head + 1;
  if (right === null)
    return (
      isOneOf(group.entry.lemma, 'claim predict forecast show estimate hope') ||
      (hasMedium && group.entry.lemma === 'report')
    );
  return (
    right.rule === 'that' ||
    reading.tokens.is(subject ? subject.to - 1 : group.from - 1, PERSONAL_PRONOUN) ||
    before === 'who' ||
    isFact(reading, group, subject, right) ||
    startsClause(reading, right.content)
  );
}

/** "Mayor brands residents ‘selfish’": a person, and an object with a word of theirs. */
function isBranding(reading: Reading, subject: Range, { rule, content }: Right): boolean {
  return rule === 'object' && quotationAt(reading, content.to - 1) >= 0 && isPerson(reading, subject);
}

/** "Ministry figures show exports fell": findings, and a clause without an article. */
const isFact = (reading: Reading, { entry }: VerbGroup, subject: Range, { rule }: Right): boolean =>
  entry.lemma === 'show' && rule === 'clause' && holdsFindings(reading, subject);

/** "The mayor showed visitors left luggage": somebody, and a noun where a clause would begin. */
const isShownTo = (reading: Reading, { entry }: VerbGroup, subject: Range, { rule, content }: Right): boolean =>
  entry.lemma === 'show' && rule === 'clause' && !startsClause(reading, content) && !holdsFindings(reading, subject);

/** Whether a subject ends in a possessive, so that a noun must follow; in "those who work with her" the last word is none. */
function endsInPossessive(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  // "beating analysts’ forecasts"
  if (isMark(reading, to - 1, "'", '’')) return true;
  return tokens.is(to - 1, POSSESSIVE) && !(tokens.lower(to - 1) === 'her' && to - from > 2);
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
    (isOneOf(before, 'the a an every no such') ||
      endsInPossessive(reading, subject ?? { from: group.from - 1, to: group.from })) &&
    !tokens.is(subject ? subject.to - 1 : group.from - 1, PRONOUN_SUBJECT)
  )
    return false;
  if (reportsNothing(reading, group, subject, right)) return false;
  if (subject && right && isShownTo(reading, group, subject, right)) return false;
  // "rather than anything said on the stage": a participle.
  if (!right && !group.hasAuxiliary && isOneOf(before, 'anything everything something nothing things words'))
    return false;
  // Outside quotation marks "I", "we" and "you" are the writer's own voice.
  if (isOneOf(before, "i we you let's nothing") || (subject && tokens.lower(subject.from) === 'nothing')) return false;
  if (NOUN_LIKE.has(group.entry.lemma) && !group.hasAuxiliary && subject) {
    if (readsAsNoun(reading, group, subject) || isTopic(reading, subject, right)) return false;
  }
  // "the cellar is haunted, an account he had heard before": only a body that hears others lets them speak.
  if (group.entry.lemma === 'hear' && !right) return isHearing(reading, subject, right);
  if (group.hasAuxiliary && group.voice === 'finite') return true;
  if (group.voice === 'base') return isPlausibleBase(reading, group, subject, right);
  if (
    subject &&
    reading.tokens.type[subject.to - 1] === NUMBER &&
    NOUN_LIKE.has(group.entry.lemma) &&
    subject.to - subject.from === 1
  )
    return false;
  if (group.entry.lemma === 'hear') return isHearing(reading, subject, right);
  if (isOneOf(before, 'which that this it') && group.entry.lemma === 'suggest') return false;
  if (isOneOf(before, 'which that this') && group.entry.verbClass === 'find') return false;
  if (before.endsWith("'s") && NOUN_LIKE.has(group.entry.lemma)) return false;
  const isThird = tokens.lower(group.head).endsWith('s') && word !== group.entry.lemma;
  if (isThird && NOUN_LIKE.has(group.entry.lemma)) {
    if (!subject || tokens.is(subject.to - 1, DETERMINER | POSSESSIVE | PREPOSITION)) return false;
    // "There are unconfirmed reports that …"
    if (isAuxiliary(reading, subject.from - 1)) return false;
    // "Unions joined calls for it", "the files prompted claims that …": an object.
    if (tokens.is(subject.to - 1, ED_FORM) && subject.to === group.from && subject.to - subject.from > 1) return false;
    if (right === null) return isOneOf(group.entry.lemma, 'report claim note predict forecast show find estimate hope');
    return (
      right.rule === 'that' ||
      right.rule === 'quotation' ||
      right.rule === 'infinitive' ||
      (right.rule === 'wh' && group.entry.lemma === 'show' && holdsFindings(reading, subject)) ||
      isBranding(reading, subject, right) ||
      isFact(reading, group, subject, right) ||
      (right.rule === 'addressee' && subject !== null && isCapitalised(reading, subject.to - 1)) ||
      tokens.is(subject ? subject.to - 1 : group.from - 1, PERSONAL_PRONOUN) ||
      startsClause(reading, right.content)
    );
  }
  return true;
}
