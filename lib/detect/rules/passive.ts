import { SCHEDULED } from '../../language/en/verbs.ts';
import { DETERMINER, PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { trimRange } from './content.ts';
import { type Base, leadsClause } from './joint.ts';
import { skipSetting } from './setting.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';
import { skipTimeBack } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** "the allegation was denied by Quist": the agent is the source, the subject the content. */
function agentive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  if (reading.tokens.lower(group.to) !== 'by' || !/[nd]/.test(group.entry.frames)) return null;
  const source = subjectAfter(reading, group.to + 1, sentence.to);
  const subject = subjectBefore(reading, group.from, sentence.from);
  if (!source || !subject) return null;
  const rest = isOneOf(reading.tokens.lower(source.to), 'as of') ? trimRange(reading, source.to, sentence.to) : null;
  return {
    ...base,
    rule: 'passive',
    source,
    content: rest ? [subject, rest] : [subject],
    start: subject.from,
    joint: leadsClause(reading, subject.from, sentence),
  };
}

/** "is seen as a threat", "was criticised as too slow": a view that is held, nobody says by whom. */
function viewed(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (tokens.lower(group.to) !== 'as' || !group.entry.frames.includes('v')) return null;
  const next = tokens.lower(group.to + 1);
  // "was seen as the train left"
  if (group.entry.lemma === 'see' && !isOneOf(next, 'an a')) return null;
  if (tokens.is(group.to + 1, PERSONAL_PRONOUN | POSSESSIVE) || next === 'part' || next === 'saying') return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const rest = trimRange(reading, group.to, clauseEnd(reading, group.to, sentence.to));
  if (!subject || !rest) return null;
  return {
    ...base,
    rule: 'passive',
    source: null,
    content: [subject, rest],
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

/** "X is accused of …", "she is said to …", "it is believed that …": no source; "by" brings one. */
export function passive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (group.to >= sentence.to) return null;
  const byAgent = agentive(reading, group, sentence, base);
  if (byAgent) return byAgent;
  const isImpersonal = reading.tokens.lower(group.from - 1) === 'it' && /[tc]/.test(group.entry.frames);
  const view = viewed(reading, group, sentence, base);
  if (view) return view;
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
  if (group.entry.lemma === 'expect' && isScheduled(reading, group.to + 1)) return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  const last = isState ? stateEnd(reading, group.to, sentence.to) : clauseEnd(reading, group.to, sentence.to);
  const rest = trimRange(reading, group.to + (isOf ? 1 : 0), last);
  if (!rest) return null;
  const cue = { from: group.from, to: group.to + (isOf ? 1 : 0) };
  const isEmpty = !subject || tokens.lower(subject.from) === 'it' || tokens.lower(subject.from) === 'there';
  return {
    ...base,
    cue,
    rule: 'passive',
    source: null,
    content: isEmpty ? [rest] : [subject, rest],
    start: subject?.from ?? group.from,
    joint: leadsClause(reading, subject?.from ?? group.from, sentence),
  };
}
