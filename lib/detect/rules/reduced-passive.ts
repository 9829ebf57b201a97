import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import type { Base } from './joint.ts';
import { isSomebody } from './speaker.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';
import type { VerbGroup } from './verb-group.ts';

const BORDERS = 'for with against over amid about';
const SAID_OF = 'deny accuse predict demand claim';

/** "a clerk accused of theft was freed": a participle behind its noun; the writer goes on at the next verb or comma. */
export function reducedPassive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  if (!isOneOf(group.entry.lemma, 'accuse suspect') || group.hasAuxiliary || reading.tokens.lower(group.to) !== 'of')
    return null;
  if (!reading.tokens.lower(group.head).endsWith('ed')) return null;
  const subject = subjectBefore(reading, group.from, sentence.from);
  if (!subject) return null;
  const end = findForward(
    group.to + 1,
    sentence.to,
    (i) => isMark(reading, i, ',', ';', ':') || (looksFinite(reading, i) && i > group.to + 2),
  );
  const rest = trimRange(reading, group.to + 1, end);
  if (!rest) return null;
  const cue = { from: group.from, to: group.to + 1 };
  return { ...base, cue, rule: 'passive', source: null, content: [subject, rest], start: subject.from, joint: 'none' };
}

/** "a plan criticised by the crews", "guests expected by the board to come": a participle behind its noun, and its agent. */
export function reducedAgentive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { entry } = group;
  if (group.hasAuxiliary || reading.tokens.lower(group.to) !== 'by' || !isOneOf(entry.verbClass, SAID_OF)) return null;
  if (!/[nd]/.test(entry.frames) || !reading.tokens.lower(group.head).endsWith('ed')) return null;
  const agent = subjectAfter(reading, group.to + 1, sentence.to);
  const subject = subjectBefore(reading, group.from, sentence.from);
  if (!agent || !subject || !isSomebody(reading, agent)) return null;
  const to = findForward(agent.from, agent.to, (i) => reading.tokens.lower(i) === 'to');
  const source = { from: agent.from, to };
  const isOpen = isOneOf(reading.tokens.lower(source.to), 'to as of for');
  const rest = isOpen ? trimRange(reading, source.to, clauseEnd(reading, source.to, sentence.to)) : null;
  // "good news for guests expected by the board": the participle goes with the last noun.
  let { from } = subject;
  for (let i = subject.from; i < subject.to - 1; i++) if (isOneOf(reading.tokens.lower(i), BORDERS)) from = i + 1;
  const noun = { from, to: subject.to };
  return { ...base, rule: 'passive', source, content: rest ? [noun, rest] : [noun], start: from, joint: 'none' };
}
