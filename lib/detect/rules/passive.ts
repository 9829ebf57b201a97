import { REPLIES, SCHEDULED } from '../../language/en/verbs.ts';
import {
  CLAUSE_STARTER,
  DETERMINER,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isMark,
  isPunctuation,
  quotationOf,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { agentAfter, agentBehind, namedAgent, opensClause, withoutCharge, withoutInfinitive } from './agent.ts';
import { isAdverb } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { goesOnWithVerb, isRelativeThat, mayBeFinite } from './finite.ts';
import { type Base, leadsClause } from './joint.ts';
import { givesNoReason } from './no-reason.ts';
import { skipSetting } from './setting.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';
import { skipTime, skipTimeBack } from './time.ts';
import { unnamedAside } from './unnamed-aside.ts';
import type { VerbGroup } from './verb-group.ts';

/** "was described last year as slow", "in court as slow": the "as" behind a time or a place, else `at`. */
function asBehind(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  const time = skipTime(reading, at, to);
  if (!isOneOf(tokens.lower(time), 'in at on')) return time;
  const limit = Math.min(to, time + LONGEST_PLACE);
  const isEnd = (i: number) => tokens.lower(i) === 'as' || isPunctuation(reading, i) || mayBeFinite(reading, i);
  const end = findForward(time + 1, limit, isEnd);
  return end < limit && tokens.lower(end) === 'as' ? end : time;
}

/** In tokens: "in the lower court". */
const LONGEST_PLACE = 6;

/** "the allegation was denied by Quist": the agent is the source, the subject the content. */
function agentive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  const by = skipTime(reading, group.to, sentence.to);
  if (tokens.lower(by) !== 'by' || !/[ndhx]/.test(group.entry.frames)) return null;
  const agent = namedAgent(reading, group, by + 1, sentence.to);
  // "was said by relatives to be there": of "say" and its like only an infinitive makes a claim.
  if (agent && !/[ndh]/.test(group.entry.frames) && tokens.lower(agent.to) !== 'to') return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  if (!agent || !subject) return null;
  // "were encouraged by his performance": a feeling.
  if (group.entry.lemma === 'encourage' && !isSomebody(reading, agent)) return null;
  const source = withoutCharge(reading, group, withoutInfinitive(reading, agent));
  const isYear = tokens.lower(source.to) === 'in' && tokens.type[source.to + 1] === NUMBER;
  const agentEnd = isYear ? source.to + 2 : skipTime(reading, source.to, sentence.to);
  const behind = isMark(reading, agentEnd, ',') ? agentEnd + 1 : agentEnd;
  const isHearer = group.entry.frames.includes('h');
  const isTold =
    isOneOf(tokens.lower(behind), 'as of for to not') ||
    (tokens.lower(behind) === 'that' && !isRelativeThat(reading, behind)) ||
    (isHearer && opensClause(reading, behind, sentence.to));
  const rest = isTold ? trimRange(reading, behind, told(reading, subject, behind, sentence.to)) : null;
  // "Hall was criticised by the board"
  if (!rest && givesNoReason(reading, group, subject)) return null;
  // "It was announced by the port that …": "it" stands for the clause. "He was told by doctors that …": he only hears it.
  if (isHearer && !rest) return null;
  const isClause = !isOneOf(tokens.lower(behind), 'as of for to not');
  const isEmpty = rest && isClause && (isHearer || tokens.lower(subject.from) === 'it');
  return {
    ...base,
    rule: 'passive',
    source,
    content: rest ? (isEmpty ? [rest] : [subject, rest]) : [subject],
    start: subject.from,
    joint: leadsClause(reading, subject.from, sentence),
  };
}

/** Where a view or an act ends; in "the wall, which is seen as a joke, is old" in front of the main verb. */
function told(reading: Reading, subject: Range | null, from: number, to: number): number {
  const end = clauseEnd(reading, from, to);
  if (!subject || !isOneOf(reading.tokens.lower(subject.from), 'which who')) return end;
  return findForward(from, end, (i) => isMark(reading, i, ',') && goesOnWithVerb(reading, i + 1));
}

const NAMING = 'label brand call dub term describe deem consider declare';

/** In tokens, from the verb to "by". */
const LONGEST_NAME = 8;

/** "were labelled criminal gangs by the board", "the level deemed safe by the board": a name for the subject between verb and agent. */
export function namedBy(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  const quotation = quotationOf(reading, group.to);
  if (!isOneOf(group.entry.lemma, NAMING) || tokens.is(group.to, PREPOSITION)) return null;
  if (isPunctuation(reading, group.to) && !quotation) return null;
  const first = quotation ? quotation.last + 1 : group.to;
  const limit = Math.min(sentence.to, first + LONGEST_NAME);
  const by = findForward(first, limit, (i) => tokens.lower(i) === 'by' || isMark(reading, i, ',', ';', ':'));
  if (by >= limit || tokens.lower(by) !== 'by') return null;
  const source = agentAfter(reading, by + 1, sentence.to);
  const subject = subjectBefore(reading, group.from, sentence.from);
  if (!source || !subject || !isSomebody(reading, source)) return null;
  const content = [subject, { from: group.to, to: by }];
  const joint = leadsClause(reading, subject.from, sentence);
  return { ...base, rule: 'passive', source, content, start: subject.from, joint };
}

/** In tokens, of who or what a view is about: a longer one was misread. */
const LONGEST_HELD = 20;

/** "is considered unlikely", "is considered one of the best": a view that nobody is named for. */
function considered(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  const next = group.to;
  if (!group.entry.frames.includes('V') || next >= sentence.to || isPunctuation(reading, next)) return null;
  const isInfinitive = tokens.lower(next) === 'to' && tokens.lower(next + 1) === 'be';
  if (!isInfinitive && (tokens.is(next, PREPOSITION | CLAUSE_STARTER) || isOneOf(tokens.lower(next), 'to and or')))
    return null;
  if (skipTime(reading, next, sentence.to) > next || tokens.lower(group.head - 1) === 'being') return null;
  const isLoneAdverb =
    isAdverb(reading, next) &&
    !isOneOf(tokens.lower(next), 'unlikely likely') &&
    (next + 1 >= sentence.to || isPunctuation(reading, next + 1));
  const subject = subjectBefore(reading, group.from, sentence.from);
  const rest = trimRange(reading, next, told(reading, subject, next, sentence.to));
  if (isLoneAdverb || !subject || !rest || subject.to - subject.from > LONGEST_HELD) return null;
  const joint = leadsClause(reading, subject.from, sentence);
  return { ...base, rule: 'passive', source: null, content: [subject, rest], start: subject.from, joint };
}

/** "is seen as a threat", "was criticised as too slow": a view that is held, nobody says by whom. */
function viewed(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  const as = asBehind(reading, group.to, sentence.to);
  if (tokens.lower(as) !== 'as' || !group.entry.frames.includes('v')) return null;
  const next = tokens.lower(as + 1);
  // "was seen as the train left"
  if (group.entry.lemma === 'see' && !isOneOf(next, 'an a either')) return null;
  if (tokens.is(as + 1, PERSONAL_PRONOUN | POSSESSIVE) || next === 'part' || next === 'saying') return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const rest = trimRange(reading, as, told(reading, subject, as, sentence.to));
  if (!subject || !rest) return null;
  // "was dismissed as nonsense by the minister"
  const agent = agentBehind(reading, rest);
  return {
    ...base,
    rule: 'passive',
    source: agent,
    content: [subject, withoutAgent(rest, agent)],
    start: subject.from,
    joint: leadsClause(reading, subject.from, sentence),
  };
}

function hasCan(reading: Reading, group: VerbGroup): boolean {
  return findForward(group.from, group.head, (i) => reading.tokens.lower(i) === 'can') < group.head;
}

/** "were reported at two ports", "was reported stolen": a count or a state that nobody is named for. */
const STATES = 'in at near across among missing stolen dead injured killed lost';

/** A state ends at its first comma, and in front of a day. */
function stateEnd(reading: Reading, from: number, to: number): number {
  const end = findForward(from, to, (i) => isMark(reading, i, ',', ';', '.'));
  return skipTimeBack(reading, from + 1, end);
}

/** "is expected to last a week", "is expected to be signed in May": a schedule, and nobody's forecast. */
function isScheduled(reading: Reading, verb: number): boolean {
  return SCHEDULED.has(reading.tokens.lower(reading.tokens.lower(verb) === 'be' ? verb + 1 : verb));
}

/** What stands in front of "by" and an agent. */
const withoutAgent = (told: Range, agent: Range | null): Range =>
  agent ? { from: told.from, to: agent.from - 1 } : told;

/** "X is accused of …", "she is said to …", "it is believed that …": no source; "by" brings one. */
export function passive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (group.to >= sentence.to) return null;
  const byAgent = agentive(reading, group, sentence, base) ?? namedBy(reading, group, sentence, base);
  if (byAgent) return byAgent;
  const around = unnamedAside(reading, group, sentence, base);
  if (around) return around;
  const isImpersonal = reading.tokens.lower(group.from - 1) === 'it' && /[tc]/.test(group.entry.frames);
  const view = viewed(reading, group, sentence, base);
  if (view) return view;
  const held = considered(reading, group, sentence, base);
  if (held) return held;
  if (!group.entry.frames.includes('x') && !isImpersonal) return null;
  // "It can be revealed that …" is the paper's own voice.
  if (isImpersonal && group.entry.verbClass === 'reveal' && hasCan(reading, group)) return null;
  const after = skipSetting(reading, group.to, sentence.to);
  const isBare =
    (isImpersonal || group.entry.frames.includes('h')) &&
    tokens.lower(group.from) !== 'being' &&
    opensClause(reading, after, sentence.to);
  const isNot = tokens.lower(group.to) === 'not' && tokens.lower(group.to + 1) === 'to';
  const next = isBare ? 'that' : isNot ? 'to' : tokens.lower(tokens.lower(after) === 'that' ? after : group.to);
  const isOf = next === 'of' || next === 'for';
  const isState = group.entry.lemma === 'report' && isOneOf(next, STATES);
  if (!isOf && !isState && next !== 'to' && next !== 'that') return null;
  // "was reported to the police": a hearer, and no infinitive.
  const behind = group.to + 1;
  if (next === 'to' && (tokens.is(behind, DETERMINER | POSSESSIVE) || isCapitalised(reading, behind))) return null;
  // "were told to wait": an order among people, as a rule no news.
  if (next === 'to' && group.entry.lemma === 'tell') return null;
  if (group.entry.lemma === 'expect' && isScheduled(reading, group.to + 1)) return null;
  // "was asked to comment"
  if (group.entry.lemma === 'ask' && (next !== 'to' || REPLIES.has(tokens.lower(group.to + 1)))) return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const last = isState ? stateEnd(reading, group.to, sentence.to) : told(reading, subject, group.to, sentence.to);
  const rest = trimRange(reading, group.to + (isOf ? 1 : 0), last);
  if (!rest) return null;
  const cue = { from: group.from, to: group.to + (isOf ? 1 : 0) };
  const agent = group.entry.lemma === 'ask' ? agentBehind(reading, rest) : null;
  // "She was asked to join the team": what became of somebody.
  if (group.entry.lemma === 'ask' && !agent && tokens.lower(group.head - 1) === 'was') return null;
  const asked = withoutAgent(rest, agent);
  const isHearer = group.entry.lemma === 'tell' && next === 'that';
  const isEmpty = !subject || isHearer || isOneOf(tokens.lower(subject.from), 'it there');
  return {
    ...base,
    cue,
    rule: 'passive',
    source: agent,
    content: isEmpty ? [asked] : [subject, asked],
    start: subject?.from ?? group.from,
    // "asked for more and was told it was gone": without a subject of its own no clause begins.
    joint: subject ? leadsClause(reading, subject.from, sentence) : 'none',
  };
}
