import { ANAPHORIC_OBJECTS, DETERMINERS, PREPOSITIONS } from '../../language/en/function-words.ts';
import { CLAIMED_NOUNS, SPOKEN, WITHHELD_NOUNS } from '../../language/en/nouns.ts';
import {
  findForward,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Rule } from '../candidate.ts';
import { isAdverb } from './auxiliaries.ts';
import type { Right } from './complement.ts';
import { trimRange } from './content.ts';
import { looksFinite, mayBeFinite } from './finite.ts';
import { isAsClause } from './takeover.ts';
import { isWordToken, type VerbGroup } from './verb-group.ts';

function hasQuotation(reading: Reading, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) if (quotationAt(reading, i) >= 0) return true;
  return false;
}

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

/** In tokens. */
const LONGEST_RELATIVE = 20;

/**
 * "the fact that cooks, who work all night, were not asked", "Hall, who was born there, of theft": the second comma, when the
 * clause goes on with its verb or the object with what it is about; else `comma`.
 */
function relativeEnd(reading: Reading, comma: number, to: number, isInClause: boolean): number {
  if (!isMark(reading, comma, ',') || !/^(?:who|which|whose)$/.test(reading.tokens.lower(comma + 1))) return comma;
  const limit = Math.min(to - 1, comma + LONGEST_RELATIVE);
  const close = findForward(comma + 1, limit, (i) => isMark(reading, i, ','));
  const goesOn = isInClause ? looksFinite(reading, close + 1) : /^(?:of|for)$/.test(reading.tokens.lower(close + 1));
  return close < limit && goesOn ? close : comma;
}

/** In tokens, from the preposition to the medium. */
const LONGEST_MEDIUM = 5;

/** "rejected the charge in a ruling", "denounced it in an angry speech": how it was said is no part of the object. */
function isMediumTail(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  if (!/^(?:in|during)$/.test(tokens.lower(at)) || !/^(?:an?|his|her|its|their)$/.test(tokens.lower(at + 1)))
    return false;
  const limit = Math.min(to, at + LONGEST_MEDIUM);
  const medium = findForward(at + 2, limit, (i) => SPOKEN.has(tokens.lower(i)));
  // "called them in a column “puppets”", "praised him in a speech for his work": the object goes on behind it.
  const goesOn =
    medium + 1 < to &&
    (/^(?:for|as|of)$/.test(tokens.lower(medium + 1)) || hasQuotation(reading, { from: medium, to }));
  return (
    !goesOn &&
    medium < limit &&
    findForward(at + 2, medium, (i) => isPunctuation(reading, i) || PREPOSITIONS.has(tokens.lower(i))) === medium
  );
}

/** Whether a quotation that closes with a comma stands in front: "called it “small,” with a smile". */
function isSaid(reading: Reading, at: number): boolean {
  return quotationAt(reading, at - 1) >= 0 && isMark(reading, at - 2, ',');
}

/** End of an object: the writer goes on after a comma with a relative or linking word, or with the subject's next deed. */
export function objectEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let isInClause = false;
  for (let i = from + 1; i < to; i++) {
    if (quotationAt(reading, i) >= 0) continue;
    if (isAsClause(reading, i, to)) return i;
    isInClause ||= tokens.lower(i) === 'that';
    const relative = relativeEnd(reading, i, to, isInClause);
    if (relative > i) {
      i = relative;
      continue;
    }
    if (isMark(reading, i, ';') || isDash(reading, i)) return i;
    const next = tokens.lower(i + 1);
    if (isMediumTail(reading, i, to)) return i;
    if (isSaid(reading, i) && /^(?:with|as|in|at|on|after|during|while|though|although|and|but)$/.test(tokens.lower(i)))
      return i;
    if (
      isMark(reading, i, ',') &&
      (/^(who|which|where|when|although|though|but|after|as|while|then|even|in|on|at|with|before|because)$/.test(
        next,
      ) ||
        next.endsWith('ing'))
    )
      return i;
    const word = tokens.lower(i);
    if (
      /^(and|but|as|while|when|after|before|because|although|though)$/.test(word) &&
      i > from &&
      mayBeFinite(reading, i + 1) &&
      !/^(as|while|when)$/.test(word)
    )
      return i;
    if (/^(while|although|though|because)$/.test(word)) return i;
  }
  return to;
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
    if (/^(a|an)$/.test(reading.tokens.lower(i)) && !PREPOSITIONS.has(reading.tokens.lower(i - 1))) return true;
  }
  return false;
}

function hasInfinitive(reading: Reading, content: Range): boolean {
  const limit = Math.min(content.to, content.from + 14);
  for (let i = content.from + 1; i < limit; i++) {
    if (reading.tokens.lower(i) === 'to') return true;
    if (isMark(reading, i, ',')) return false;
  }
  return false;
}

/** "appealed to allies for help", not "appeals to anyone who likes boats". */
function isAppeal(reading: Reading, group: VerbGroup, { from, to }: Range): boolean {
  return group.entry.lemma === 'appeal' && findForward(from, to, (i) => reading.tokens.lower(i) === 'for') < to;
}

/** The object behind a verb as far as the verb's frames allow one: a claim, an accused or addressee, a figure. */
export function objectOf(reading: Reading, group: VerbGroup, at: number, to: number): Right | null {
  const { frames } = group.entry;
  const word = reading.tokens.lower(at);
  const isPhrase =
    isWordToken(reading, at) && !PREPOSITIONS.has(word) && !/^(and|or|but|as|when|while|because|if|to)$/.test(word);
  // "both" and its like are adverbs and determiners: "called on both sides".
  const isBareObject = isPhrase && (!isAdverb(reading, at) || DETERMINERS.has(word));
  if (!isBareObject || isGrant(reading, group, at)) return null;
  const makeObject = (rule: Rule): Right | null => {
    const content = trimRange(reading, at, objectEnd(reading, at, to));
    return content && { rule, content };
  };
  if (frames.includes('d')) {
    const right = makeObject('addressee');
    if (!right) return null;
    // "call", "quote", "ask": an object alone may be an action ("called a meeting"); words in quotation marks decide.
    const isSure =
      hasQuotation(reading, right.content) ||
      !/^(call|quote|order|ask|advise|remind|tip|expect|appeal)$/.test(group.entry.lemma) ||
      (group.entry.particles.length > 0 && group.entry.lemma !== 'appeal');
    if (isSure || hasInfinitive(reading, right.content) || isAppeal(reading, group, right.content)) return right;
    return group.entry.lemma === 'call' && isNaming(reading, right.content) ? { ...right, rule: 'weak-object' } : null;
  }
  if (frames.includes('n')) return makeObject('object');
  // "claimed responsibility" is always said, "claimed twenty lives" never.
  if (group.entry.lemma === 'claim' && CLAIMED_NOUNS.has(word)) return makeObject('object');
  if (frames.includes('N')) return makeObject('weak-object');
  if (frames.includes('M') && /^(no|little|evidence|signs|nothing)$/.test(word)) return makeObject('object');
  if (frames.includes('a') && hasFigure(reading, at, to)) return makeObject('object');
  return null;
}
