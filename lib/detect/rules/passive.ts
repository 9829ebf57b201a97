import { REPLIES, SCHEDULED } from '../../language/en/verbs.ts';
import {
  CLAUSE_STARTER,
  DETERMINER,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isAdverb } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { goesOnWithVerb } from './finite.ts';
import { type Base, leadsClause } from './joint.ts';
import { skipSetting } from './setting.ts';
import { isSomebody } from './speaker.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';
import { skipTime, skipTimeBack } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who stands behind "by"; in "by the mayor and all ties were cut" a second clause begins. */
function agentAfter(reading: Reading, from: number, to: number): Range | null {
  const and = findForward(from, to, (i) => reading.tokens.lower(i) === 'and');
  return subjectAfter(reading, from, to) ?? subjectAfter(reading, from, and);
}

/** "urged by the mayor ¦ to leave": an agent without what is asked of whoever is urged; "the envoy to Kenya" is whole. */
export function withoutInfinitive(reading: Reading, { from, to }: Range): Range {
  const { tokens } = reading;
  const end = findForward(from, to, (i) => isOneOf(tokens.lower(i), 'to who that') || isMark(reading, i, ','));
  const isVerb =
    tokens.lower(end) === 'to' && !isCapitalised(reading, end + 1) && !tokens.is(end + 1, DETERMINER | POSSESSIVE);
  return { from, to: isVerb ? end : to };
}

/** "accused by prosecutors ¦ of taking bribes", "criticised by MPs ¦ for ignoring it": an agent without what it accuses of. */
function withoutCharge(reading: Reading, { entry }: VerbGroup, { from, to }: Range): Range {
  if (entry.verbClass !== 'accuse') return { from, to };
  const { tokens } = reading;
  const isCharge = (i: number) => isOneOf(tokens.lower(i), 'of for') && /^[a-z]+ing$/.test(tokens.raw(i + 1));
  const gerund = findForward(from + 1, to, isCharge);
  if (gerund < to) return trimRange(reading, from, gerund) ?? { from, to: gerund };
  let last = to - 1;
  while (last > from && !isOneOf(tokens.lower(last), 'of for')) last--;
  const end = last > from && !isCapitalised(reading, last + 1) ? last : to;
  return trimRange(reading, from, end) ?? { from, to: end };
}

/** "the allegation was denied by Quist": the agent is the source, the subject the content. */
function agentive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (tokens.lower(group.to) !== 'by' || !/[ndh]/.test(group.entry.frames)) return null;
  const agent = agentAfter(reading, group.to + 1, sentence.to);
  const subject = subjectBefore(reading, group.from, sentence.from);
  if (!agent || !subject) return null;
  // "were encouraged by his performance": a feeling.
  if (group.entry.lemma === 'encourage' && !isSomebody(reading, agent)) return null;
  const source = withoutCharge(reading, group, withoutInfinitive(reading, agent));
  const behind = isMark(reading, source.to, ',') ? source.to + 1 : source.to;
  const rest = isOneOf(tokens.lower(behind), 'as of for that to') ? trimRange(reading, behind, sentence.to) : null;
  // "It was announced by the port that …": "it" stands for the clause. "He was told by doctors that …": he only hears it.
  const isHearer = group.entry.frames.includes('h');
  if (isHearer && !rest) return null;
  const isEmpty = rest && tokens.lower(behind) === 'that' && (isHearer || tokens.lower(subject.from) === 'it');
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
  if (!isOneOf(group.entry.lemma, NAMING) || tokens.is(group.to, PREPOSITION) || isPunctuation(reading, group.to))
    return null;
  const limit = Math.min(sentence.to, group.to + LONGEST_NAME);
  const by = findForward(group.to, limit, (i) => tokens.lower(i) === 'by' || isMark(reading, i, ',', ';', ':'));
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
  if (tokens.lower(group.to) !== 'as' || !group.entry.frames.includes('v')) return null;
  const next = tokens.lower(group.to + 1);
  // "was seen as the train left"
  if (group.entry.lemma === 'see' && !isOneOf(next, 'an a either')) return null;
  if (tokens.is(group.to + 1, PERSONAL_PRONOUN | POSSESSIVE) || next === 'part' || next === 'saying') return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const rest = trimRange(reading, group.to, told(reading, subject, group.to, sentence.to));
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

/** "was asked to resign by the board": who asked, at the end of what was asked. */
export function agentBehind(reading: Reading, { from, to }: Range): Range | null {
  let by = to - 1;
  while (by > from && reading.tokens.lower(by) !== 'by') by--;
  const agent = by > from ? subjectAfter(reading, by + 1, to) : null;
  return agent && agent.to === to && isSomebody(reading, agent) ? agent : null;
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
  const isImpersonal = reading.tokens.lower(group.from - 1) === 'it' && /[tc]/.test(group.entry.frames);
  const view = viewed(reading, group, sentence, base);
  if (view) return view;
  const held = considered(reading, group, sentence, base);
  if (held) return held;
  if (!group.entry.frames.includes('x') && !isImpersonal) return null;
  // "It can be revealed that …" is the paper's own voice.
  if (isImpersonal && group.entry.verbClass === 'reveal' && hasCan(reading, group)) return null;
  const after = skipSetting(reading, group.to, sentence.to);
  const next = tokens.lower(tokens.lower(after) === 'that' ? after : group.to);
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
  const isEmpty = !subject || tokens.lower(subject.from) === 'it' || tokens.lower(subject.from) === 'there';
  return {
    ...base,
    cue,
    rule: 'passive',
    source: agent,
    content: isEmpty ? [asked] : [subject, asked],
    start: subject?.from ?? group.from,
    joint: leadsClause(reading, subject?.from ?? group.from, sentence),
  };
}
