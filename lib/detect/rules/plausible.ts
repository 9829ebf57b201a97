import { FORCES, HEARING_BODIES, SHOWN, STUDIES, TRAITS } from '../../language/en/nouns.ts';
import { NOUN_LIKE } from '../../language/en/verbs.ts';
import {
  DETERMINER,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN_SUBJECT,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Right } from './complement.ts';
import { looksFinite } from './finite.ts';
import { isPerson } from './person.ts';
import { headOf, isSomebody } from './speaker.ts';
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

function startsClause(reading: Reading, content: Range): boolean {
  return (
    reading.tokens.is(content.from, DETERMINER | PERSONAL_PRONOUN | POSSESSIVE) ||
    isCapitalised(reading, content.from) ||
    reading.tokens.type[content.from] === NUMBER ||
    quotationAt(reading, content.from) >= 0
  );
}

/** "Kremlin on drone claims: ‘No’": what somebody speaks about in a headline, who stands in front of "on". */
function isTopic(reading: Reading, { from, to }: Range, right: Right | null): boolean {
  const { tokens } = reading;
  const on = findForward(from, to, (i) => tokens.is(i, PREPOSITION));
  const isLed = tokens.lower(on) === 'on' && on > from && on < to - 1 && !tokens.is(on + 1, DETERMINER);
  return isLed && right?.rule === 'colon' && isCapitalised(reading, from) && !tokens.is(from, DETERMINER);
}

/** "Did the governor really say that?": a question asks whether anybody did. */
const isAsked = ({ tokens }: Reading, subject: Range): boolean =>
  isOneOf(tokens.lower(subject.from - 1), "did didn't does doesn't do don't");

/** "emissions rules that …", "a Times report that …", "on charges that …": a noun at the end of its phrase, not a verb behind one. */
function readsAsNoun(reading: Reading, group: VerbGroup, subject: Range): boolean {
  const { tokens } = reading;
  if (group.voice !== 'base' && !/[^s]s$/.test(tokens.lower(group.head))) return false;
  if (isCapitalised(reading, group.head) && isCapitalised(reading, group.head - 1)) return true;
  if (tokens.is(group.from - 1, PREPOSITION)) return true;
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

const MEETING =
  'face faces faced ignore ignores ignored receive receives received draw draws drew get gets got hear hears heard survive survived defy defies defied';

/** Verbs that are said of things too: only somebody reports by them, and only beside certain words. */
function isDeed(reading: Reading, group: VerbGroup, subject: Range | null, right: Right | null): boolean {
  const { lemma, verbClass } = group.entry;
  const { tokens } = reading;
  if (isOneOf(verbClass, 'accuse threaten') && subject && FORCES.has(headOf(reading, subject))) return true;
  // "a letter found in his cell read: “…”": the verb of the letter is the last one.
  if (lemma !== 'read' && right?.rule === 'colon' && isOneOf(tokens.lower(right.content.from - 2), 'read reads'))
    return true;
  // "The sign must read ‘No entry’": a duty. "She found that her skin had cleared": no finding.
  if (lemma === 'read') return group.hasAuxiliary && !group.isNegated;
  // "chases down suspected burglar": an adjective.
  if (tokens.lower(group.head) === 'suspected' && right?.rule === 'object' && !group.hasAuxiliary)
    return subject !== null && !startsClause(reading, right.content) && !isSomebody(reading, subject);
  // "a town noted for its wells"
  if (lemma === 'note') return tokens.lower(group.to) === 'for';
  // "the builders reckoned with the wind"
  if (lemma === 'reckon') return tokens.lower(group.to) === 'with';
  // "the television show “Harbour”"
  if (lemma === 'show' && group.voice === 'base' && SHOWN.has(tokens.lower(group.head - 1))) return true;
  // "No group has claimed responsibility": nobody speaks.
  if (lemma === 'claim' && subject && isOneOf(tokens.lower(subject.from), 'no nobody none')) return true;
  // "faces repeated calls for it"
  if (lemma === 'repeat' && isOneOf(tokens.lower(group.from - 1), MEETING)) return true;
  // "Police questioned two men"
  if (lemma === 'question' && right?.rule === 'object' && isSomebody(reading, right.content)) return true;
  // "showed restraint": a trait, no finding.
  if (lemma === 'show' && right && TRAITS.has(tokens.lower(right.content.from))) return true;
  // "an audit found 41 tonnes", but "police found 41 boxes".
  if (lemma === 'find' && right?.rule === 'object' && subject && tokens.type[right.content.from] === NUMBER)
    return !STUDIES.has(headOf(reading, subject));
  if (lemma === 'find' && subject && isOneOf(tokens.lower(subject.from), 'he she who'))
    return right !== null && tokens.is(right.content.from + 1, POSSESSIVE);
  if (lemma === 'threaten')
    return (
      right !== null && isOneOf(right.rule, 'infinitive object') && subject !== null && !isSomebody(reading, subject)
    );
  // "remembered to lock the door"; "learned who had built it", "can't remember if it rained": to know is not to say.
  if (isOneOf(lemma, 'remember learn') && right?.rule === 'wh') return true;
  // "hopes to announce that the pier will close": a wish of her own.
  if (isOneOf(lemma, 'remember hope')) return tokens.lower(group.to) === 'to';
  // "a think tank", but "think tanks are obsolete"
  const tank = tokens.lower(group.to);
  if (lemma === 'think') return tank === 'tank' || (tank === 'tanks' && !looksFinite(reading, group.to + 1));
  // "has sworn in its first judge"
  if (lemma === 'swear') return tokens.lower(group.to) === 'in';
  // "the plot and alleged secret camps", "its latest alleged theft": an adjective.
  if (
    tokens.lower(group.head) === 'alleged' &&
    !group.hasAuxiliary &&
    (right?.rule === 'object' || right?.rule === 'clause')
  )
    return !subject || (!startsClause(reading, right.content) && !isSomebody(reading, subject));
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
  if (right === null) return isOneOf(group.entry.lemma, 'claim predict forecast show estimate hope');
  return (
    right.rule === 'that' ||
    reading.tokens.is(subject ? subject.to - 1 : group.from - 1, PERSONAL_PRONOUN) ||
    before === 'who' ||
    startsClause(reading, right.content)
  );
}

/** "Mayor brands residents ‘selfish’": a person, and an object with a word of theirs. */
function isBranding(reading: Reading, subject: Range, { rule, content }: Right): boolean {
  return rule === 'object' && quotationAt(reading, content.to - 1) >= 0 && isPerson(reading, subject);
}

/** Whether a subject ends in a possessive, so that a noun must follow; in "those who work with her" the last word is none. */
function endsInPossessive({ tokens }: Reading, { from, to }: Range): boolean {
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
  if (isDeed(reading, group, subject, right)) return false;
  // "rather than anything said on the stage": a participle.
  if (!right && !group.hasAuxiliary && isOneOf(before, 'anything everything something nothing things words'))
    return false;
  // Outside quotation marks "I", "we" and "you" are the writer's own voice.
  if (isOneOf(before, "i we you let's nothing") || (subject && tokens.lower(subject.from) === 'nothing')) return false;
  if (NOUN_LIKE.has(group.entry.lemma) && !group.hasAuxiliary && subject) {
    if (readsAsNoun(reading, group, subject) || isTopic(reading, subject, right)) return false;
  }
  if (group.hasAuxiliary && group.voice === 'finite') return true;
  if (group.voice === 'base') return isPlausibleBase(reading, group, subject, right);
  if (
    subject &&
    reading.tokens.type[subject.to - 1] === NUMBER &&
    NOUN_LIKE.has(group.entry.lemma) &&
    subject.to - subject.from === 1
  )
    return false;
  if (group.entry.lemma === 'hear') return HEARING_BODIES.has(before);
  if (isOneOf(before, 'which that this it') && group.entry.lemma === 'suggest') return false;
  if (isOneOf(before, 'which that this') && group.entry.verbClass === 'find') return false;
  if (before.endsWith("'s") && NOUN_LIKE.has(group.entry.lemma)) return false;
  const isThird = tokens.lower(group.head).endsWith('s') && word !== group.entry.lemma;
  if (isThird && NOUN_LIKE.has(group.entry.lemma)) {
    if (!subject || tokens.is(subject ? subject.to - 1 : group.from - 1, DETERMINER | POSSESSIVE | PREPOSITION))
      return false;
    if (right === null) return isOneOf(group.entry.lemma, 'report claim note predict forecast show find estimate hope');
    return (
      right.rule === 'that' ||
      right.rule === 'quotation' ||
      right.rule === 'infinitive' ||
      isBranding(reading, subject, right) ||
      (right.rule === 'addressee' && subject !== null && isCapitalised(reading, subject.to - 1)) ||
      tokens.is(subject ? subject.to - 1 : group.from - 1, PERSONAL_PRONOUN) ||
      startsClause(reading, right.content)
    );
  }
  return true;
}
