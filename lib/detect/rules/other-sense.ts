import { ADMITTED, CALLED_FOR, GREETINGS, NEEDING, POINTED_TO, PRONOUNCED, TESTS } from '../../language/en/deeds.ts';
import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { FORCES, SHOWN, STUDIES, TRAITS } from '../../language/en/nouns.ts';
import { CLAUSE_STARTER, DETERMINER, ED_FORM, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isPunctuation, quotationAt, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Right } from './complement.ts';
import { isFromPost, isRuledOn } from './dismissal.ts';
import { hasVerb, looksFinite, startsClause } from './finite.ts';
import { asksForNoName } from './no-name.ts';
import { givesNoReason } from './no-reason.ts';
import { hasQuotation } from './object-end.ts';
import { isPerson } from './person.ts';
import { isPutForward } from './put-forward.ts';
import { headOf, isSomebody } from './speaker.ts';
import { isTale, tellsNothing } from './untold.ts';
import type { VerbGroup } from './verb-group.ts';

const MEETING =
  'face faces faced ignore ignores ignored receive receives received draw draws drew get gets got hear hears heard survive survived defy defies defied';

/** Whether a verb group is a word in -ed alone. */
const isAlone = ({ tokens }: Reading, { head, hasAuxiliary, from }: VerbGroup): boolean =>
  !hasAuxiliary && from === head && tokens.is(head, ED_FORM);

/** Verbs that are said of things too: only somebody reports by them, and only beside certain words. */
function isOtherSense(reading: Reading, group: VerbGroup, subject: Range | null, right: Right | null): boolean {
  const { lemma, verbClass } = group.entry;
  const { tokens } = reading;
  if (isOneOf(verbClass, 'accuse threaten') && subject && FORCES.has(headOf(reading, subject))) return true;
  // "a letter found in his cell read: “…”": the verb of the letter is the last one.
  if (lemma !== 'read' && right?.rule === 'colon' && isOneOf(tokens.lower(right.content.from - 2), 'read reads'))
    return true;
  // "The sign must read ‘No entry’": a duty. "She found that her skin had cleared": no finding.
  if (lemma === 'read') return group.hasAuxiliary && !group.isNegated;
  // "“I was lost,” she confessed to a friend": a hearer, and no deed.
  if (lemma === 'confess' && group.entry.particles.length > 0 && subject && quotationAt(reading, subject.from - 1) >= 0)
    return true;
  // "a trawler in disputed waters": an adjective.
  if (isAlone(reading, group) && tokens.is(group.head - 1, PREPOSITION) && right?.rule === 'object') return true;
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
  // "repeated the test in rain"
  if (lemma === 'repeat' && right?.rule !== 'that' && right && TESTS.has(tokens.lower(right.content.from + 1)))
    return true;
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
  // "is thinking of moving": a plan.
  if (tokens.lower(group.head) === 'thinking' && group.hasAuxiliary) return true;
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

/** "A truce announced on Monday collapsed", "the dose found in one flat exceeded …": a participle, for the main verb follows. */
function isReduced(reading: Reading, group: VerbGroup, subject: Range | null, right: Right | null): boolean {
  const { tokens } = reading;
  if (group.hasAuxiliary || group.voice !== 'finite' || !subject || !right || isSomebody(reading, subject))
    return false;
  if (tokens.is(subject.from - 1, CLAUSE_STARTER)) return false;
  const isVerb = (i: number) => tokens.is(i, ED_FORM) || IRREGULAR_PASTS.has(tokens.lower(i));
  // Not at once: "found increased risk" has an adjective.
  const isApart = right.content.from > group.to;
  if (isOneOf(right.rule, 'clause object weak-object') && isApart && isVerb(right.content.from)) return true;
  if (!isOneOf(group.entry.lemma, 'find announce') || !tokens.is(group.to, PREPOSITION)) return false;
  const main = findForward(group.to + 1, right.content.from, (i) => isVerb(i) && tokens.is(i + 1, DETERMINER));
  return main < right.content.from;
}

/** "called for the ball", "appealed for offside", "the recipe calls for lard", "asked for the bill": what is called for is no demand of news. */
function isCallOfPlay(reading: Reading, { entry }: VerbGroup, subject: Range | null, { content }: Right): boolean {
  if (!isOneOf(entry.lemma, 'call appeal ask') || entry.particles[0] !== 'for') return false;
  if (subject && NEEDING.has(headOf(reading, subject))) return true;
  const limit = Math.min(content.to, content.from + LONGEST_CALLED);
  const called = findForward(content.from, limit, (i) => CALLED_FOR.has(reading.tokens.lower(i)));
  const next = called + 1;
  // "a penalty of six months", "coffee cups", "water to be sent"
  const isPint = reading.tokens.lower(called) === 'pint';
  const isEnd =
    isPint || next >= content.to || isPunctuation(reading, next) || isOneOf(reading.tokens.lower(next), CALLED_WHERE);
  return (
    called < limit && isEnd && findForward(next, content.to, (i) => reading.tokens.lower(i) === 'to') === content.to
  );
}

/** What may stand behind what is called for. */
const CALLED_WHERE = 'on in at from and before after when for with';

/** In tokens: "a second penalty". */
const LONGEST_CALLED = 4;

/** "said goodbye", "said a few words", "say thank you", "promised himself a rest": words and no claim. */
function isGreeting(reading: Reading, { entry }: VerbGroup, { content: { from, to } }: Right): boolean {
  const { tokens } = reading;
  const first = tokens.lower(from);
  if (entry.lemma === 'promise') return isOneOf(first, 'himself herself themselves itself myself ourselves');
  // "said mass unemployment was a sin"
  const end = findForward(from, to, (i) => tokens.lower(i) === 'and');
  if (entry.lemma !== 'say' || hasVerb(reading, { from: from + 1, to: end })) return false;
  if (GREETINGS.has(first)) return true;
  const second = tokens.lower(from + 1);
  if (isOneOf(first, 'nothing little'))
    return (
      from + 1 >= to ||
      (tokens.is(from + 1, PREPOSITION) && second !== 'of' && !hasVerb(reading, { from: from + 1, to }))
    );
  if (first === 'thank') return second === 'you';
  if (first === 'it') return second === 'all' && (from + 2 >= to || isPunctuation(reading, from + 2));
  if (isOneOf(first, 'a his her their'))
    return isOneOf(second, 'prayer prayers word words few goodbye goodbyes farewells');
  return false;
}

/** "announced themselves as contenders", "announced his arrival with a goal", "admitted twelve members to the club": deeds. */
function isEntrance(reading: Reading, { entry }: VerbGroup, { rule, content: { from, to } }: Right): boolean {
  const { tokens } = reading;
  const first = tokens.lower(from);
  if (!isOneOf(rule, 'object weak-object') || hasVerb(reading, { from: from + 1, to })) return false;
  if (entry.lemma === 'announce')
    return (
      (isOneOf(first, 'himself herself themselves itself') &&
        (tokens.is(from + 1, PREPOSITION) || tokens.lower(from + 1) === 'as')) ||
      (tokens.is(from, POSSESSIVE) && isOneOf(tokens.lower(from + 1), 'arrival presence entrance'))
    );
  if (entry.lemma !== 'admit') return false;
  const limit = Math.min(to, from + LONGEST_CALLED);
  const people = findForward(from, limit, (i) => ADMITTED.has(tokens.lower(i)));
  return people < limit && isOneOf(tokens.lower(people + 1), 'to into');
}

const hasWord = ({ tokens }: Reading, { from, to }: Range, word: string): boolean =>
  findForward(from, to, (i) => tokens.lower(i) === word) < to;

/** "sang “Harbour Lights”": a song. "accepted a job", "accepted “gifts”": only a clause is accepted as true. */
function isSongOrGift(reading: Reading, { entry }: VerbGroup, { rule, content }: Right): boolean {
  const last = quotationOf(reading, content.from)?.last ?? content.to;
  // "thanked the crew who had brought soup", but "thanked him for his “hard work”"
  if (entry.lemma === 'thank') return !hasQuotation(reading, content) && !hasWord(reading, content, 'for');
  if (entry.lemma === 'sing') return !hasVerb(reading, { from: content.from, to: last });
  return entry.lemma === 'accept' && !isOneOf(rule, 'that clause');
}

/** "accepted that figure": it points at a thing, and opens no clause. */
function isPointing(reading: Reading, { entry }: VerbGroup, { rule, content: { from, to } }: Right): boolean {
  if (entry.lemma !== 'accept' || rule !== 'that') return false;
  return from + 2 >= to || isPunctuation(reading, from + 2) || reading.tokens.is(from + 2, PREPOSITION);
}

/** "shrugged off one defender", "dismissed her finance minister": somebody is no claim to wave away. */
function isShove(reading: Reading, { entry }: VerbGroup, { content }: Right): boolean {
  if (entry.lemma === 'dismiss') return isFromPost(reading, content);
  return isOneOf(entry.lemma, 'shrug brush wave') && entry.particles.length > 0 && isPerson(reading, content);
}

/** "The court dismissed the appeal": what it decides. */
const isCase = (reading: Reading, { entry }: VerbGroup, subject: Range, { content }: Right): boolean =>
  isOneOf(entry.lemma, 'dismiss reject') && isRuledOn(reading, subject, content);

/** In tokens: "the far penalty spot". */
const LONGEST_POINTED = 5;

/** "pointed to the spot", "pronounced its verdict on Friday", "pronounced him dead": a sign, or a deed. */
function isSign(reading: Reading, { entry }: VerbGroup, { rule, content: { from, to } }: Right): boolean {
  const { tokens } = reading;
  const things = entry.lemma === 'pronounce' ? PRONOUNCED : POINTED_TO;
  if (!isOneOf(entry.lemma, 'point pronounce') || !isOneOf(rule, 'object weak-object')) return false;
  const isBorder = (i: number) => isPunctuation(reading, i) || tokens.is(i, PREPOSITION | CLAUSE_STARTER);
  const end = findForward(from, Math.min(to, from + LONGEST_POINTED), isBorder);
  const isDeath =
    tokens.lower(end - 1) === 'dead' &&
    (isPerson(reading, { from, to: end - 1 }) || isOneOf(tokens.lower(from), 'him her them'));
  return isDeath ? entry.lemma === 'pronounce' : things.has(tokens.lower(end - 1));
}

/** "Nobody said a word", "no one has said why", "anyone who says otherwise": nobody speaks. */
function isNobody(
  { tokens }: Reading,
  { entry }: VerbGroup,
  subject: Range,
  { content: { from, to } }: Right,
): boolean {
  const first = tokens.lower(subject.from);
  if (first === 'whoever' || (first === 'who' && isOneOf(tokens.lower(subject.from - 1), 'anyone anybody')))
    return true;
  // "no record of the pope having said that …"
  if (first === 'no' && isOneOf(tokens.lower(subject.from + 1), 'record evidence sign trace')) return true;
  const isNone = isOneOf(first, 'nobody none no-one') || (first === 'no' && tokens.lower(subject.from + 1) === 'one');
  return isNone && entry.lemma === 'say' && (to - from === 1 || tokens.lower(from + 1) === 'word');
}

/** Whether a verb of saying says nothing here: another sense of it, a participle, a greeting, a move in a game, or nobody's. */
export function reportsNothing(
  reading: Reading,
  group: VerbGroup,
  subject: Range | null,
  right: Right | null,
): boolean {
  if (isOtherSense(reading, group, subject, right) || isReduced(reading, group, subject, right)) return true;
  if (asksForNoName(reading, group) || isTale(reading, group, right)) return true;
  if (subject && isPutForward(reading, group, subject, right)) return true;
  if (!right || isSongOrGift(reading, group, right) || isPointing(reading, group, right)) return right !== null;
  if (quotationAt(reading, right.content.from) >= 0) return false;
  return (
    isCallOfPlay(reading, group, subject, right) ||
    isGreeting(reading, group, right) ||
    isEntrance(reading, group, right) ||
    isShove(reading, group, right) ||
    isSign(reading, group, right) ||
    (subject !== null && isCase(reading, group, subject, right)) ||
    givesNoReason(reading, group, right.content) ||
    tellsNothing(reading, group, subject, right) ||
    (subject !== null && isNobody(reading, group, subject, right))
  );
}
