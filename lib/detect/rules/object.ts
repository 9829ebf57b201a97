import { ANAPHORIC_OBJECTS } from '../../language/en/function-words.ts';
import { CLAIMED_NOUNS, OUTLOOK, WITHHELD_NOUNS } from '../../language/en/nouns.ts';
import { DETERMINER, PREPOSITION, TIME_LEAD, TIME_WORD, WEEKDAY } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, type Range, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Rule } from '../candidate.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import type { Right } from './complement.ts';
import { trimRange } from './content.ts';
import { hasQuotation, objectEnd } from './object-end.ts';
import { isWordToken, type VerbGroup } from './verb-group.ts';
import { names } from './viewed-as.ts';

/** "puts the cost at 3 million": an object and a figure. */
function hasFigure(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i < from + 14; i++) {
    if (isMark(reading, i, ',', ';') && reading.tokens.type[i + 1] !== NUMBER) continue;
    if (reading.tokens.lower(i) !== 'at') continue;
    for (let k = i + 1; k < to && k < i + 4; k++)
      if (
        reading.tokens.type[k] === NUMBER ||
        /^(one|two|three|four|five|six|seven|eight|nine|ten|twelve|less|more|half)$|\d/.test(reading.tokens.lower(k))
      )
        return true;
  }
  return false;
}

/** "denied bail", "rejected the application": what is withheld is no claim. */
function isGrant(reading: Reading, group: VerbGroup, at: number): boolean {
  if (group.entry.verbClass !== 'deny') return false;
  for (let i = at; i < at + 3; i++) if (WITHHELD_NOUNS.has(reading.tokens.lower(i))) return true;
  return false;
}

/** "called it a mistake", "called the plan reckless": an object and a name for it. */
function isNaming(reading: Reading, content: Range): boolean {
  const first = reading.tokens.lower(content.from);
  if (ANAPHORIC_OBJECTS.has(first)) return content.to - content.from > 1;
  for (let i = content.from + 1; i < content.to && i < content.from + 12; i++) {
    if (isOneOf(reading.tokens.lower(i), 'a an') && !reading.tokens.is(i - 1, PREPOSITION)) return true;
  }
  return false;
}

/** In tokens: "a further small contraction". */
const LONGEST_OUTLOOK = 6;

function isOutlook(reading: Reading, { from, to }: Range): boolean {
  return (
    findForward(from, Math.min(to, from + LONGEST_OUTLOOK), (i) => OUTLOOK.has(reading.tokens.lower(i))) <
    Math.min(to, from + LONGEST_OUTLOOK)
  );
}

function isNamedAs(reading: Reading, { from, to }: Range): boolean {
  return findForward(from + 1, to, (i) => names(reading, i, to)) < to;
}

function hasInfinitive(reading: Reading, content: Range): boolean {
  const limit = Math.min(content.to, content.from + 14);
  for (let i = content.from + 1; i < limit; i++) {
    if (reading.tokens.lower(i) === 'to') return true;
    if (isMark(reading, i, ',')) return false;
  }
  return false;
}

/** "admitted mistakes on Tuesday", "acknowledged gaps Monday night": the day on which it was said is no part of the object. */
function withoutDay({ tokens }: Reading, { from, to }: Range): Range {
  const day = tokens.is(to - 1, TIME_WORD) ? to - 2 : to - 1;
  if (!tokens.is(day, WEEKDAY)) return { from, to };
  const end = tokens.lower(day - 1) === 'on' ? day - 1 : day;
  const isLoose =
    end > from + 1 &&
    !tokens.is(end - 1, PREPOSITION | DETERMINER | TIME_LEAD) &&
    !isOneOf(tokens.lower(end - 1), 'since until');
  return { from, to: isLoose ? end : to };
}

/** "appealed to allies for help", not "appeals to anyone who likes boats". */
function isAppeal(reading: Reading, group: VerbGroup, { from, to }: Range): boolean {
  return group.entry.lemma === 'appeal' && findForward(from, to, (i) => reading.tokens.lower(i) === 'for') < to;
}

/** The object behind a verb as far as the verb's frames allow one: a claim, an accused or addressee, a figure. */
export function objectOf(reading: Reading, group: VerbGroup, at: number, to: number): Right | null {
  const { frames } = group.entry;
  const word = reading.tokens.lower(at);
  if (/[tc]/.test(frames) && word === 'as' && reading.tokens.lower(at + 1) === 'much')
    return { rule: 'object', content: { from: at, to: at + 2 } };
  const isPhrase =
    isWordToken(reading, at) &&
    !reading.tokens.is(at, PREPOSITION) &&
    !isOneOf(word, 'and or but as when while because if to');
  // "both" and its like are adverbs and determiners: "called on both sides".
  const isBareObject = isPhrase && (!isAdverb(reading, at) || reading.tokens.is(at, DETERMINER));
  const isVerb = isAuxiliary(reading, at) && !word.endsWith('ing');
  // "showed up", "called off": another verb.
  if (!isBareObject || isVerb || isOneOf(word, 'up off down') || isGrant(reading, group, at)) return null;
  const makeObject = (rule: Rule): Right | null => {
    const object = trimRange(reading, at, objectEnd(reading, at, to, frames.includes('v')));
    if (!object) return null;
    // "acknowledged the mistake on Tuesday", but "called for a strike on Tuesday".
    const isTimed = !isOneOf(group.entry.verbClass, 'demand predict promise threaten warn ask find');
    return { rule, content: isTimed ? withoutDay(reading, object) : object };
  };
  if (frames.includes('d')) {
    const right = makeObject('addressee');
    if (!right) return null;
    // "call", "quote", "ask": an object alone may be an action ("called a meeting"); words in quotation marks decide.
    // "expects growth of 3 per cent", but "expects a baby".
    if (group.entry.lemma === 'expect' && !hasInfinitive(reading, right.content)) {
      if (isOutlook(reading, right.content)) return { ...right, rule: 'object' };
      return isOneOf(word, 'a an his her') ? null : { ...right, rule: 'weak-object' };
    }
    const isSure =
      hasQuotation(reading, right.content) ||
      !isOneOf(group.entry.lemma, 'call quote order ask advise remind tip expect appeal') ||
      (group.entry.particles.length > 0 && group.entry.lemma !== 'appeal');
    if (isSure || hasInfinitive(reading, right.content) || isAppeal(reading, group, right.content)) return right;
    return group.entry.lemma === 'call' && isNaming(reading, right.content) ? { ...right, rule: 'weak-object' } : null;
  }
  // "announced a new chairman": an appointment or a product, as a rule.
  const isNews = group.entry.lemma === 'announce' && isOneOf(word, 'a an') && reading.tokens.lower(at + 1) === 'new';
  if (frames.includes('n')) return makeObject(isNews ? 'weak-object' : 'object');
  // "maintained her innocence"
  if (group.entry.lemma === 'maintain' && reading.tokens.lower(at + 1) === 'innocence') return makeObject('object');
  // "claimed responsibility" is always said, "claimed twenty lives" never.
  if (group.entry.lemma === 'claim' && CLAIMED_NOUNS.has(word)) return makeObject('object');
  if (frames.includes('N')) {
    // "referred to the search as “stalking”"
    const right = makeObject('weak-object');
    const isNamed = right && group.entry.lemma === 'refer' && isNamedAs(reading, right.content);
    return isNamed ? { ...right, rule: 'object' } : right;
  }
  if (frames.includes('M') && (isOneOf(word, 'no little evidence signs nothing') || reading.tokens.type[at] === NUMBER))
    return makeObject('object');
  if (frames.includes('a') && hasFigure(reading, at, to)) return makeObject('object');
  return null;
}
