import { DETERMINER, PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { agentBehind, namedAgent, withoutCharge, withoutInfinitive } from './agent.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import type { Base } from './joint.ts';
import { namedBy } from './passive.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';
import type { VerbGroup } from './verb-group.ts';

const BORDERS = 'for with against over amid about';
const CALLING = 'call dub label brand';
const SAID_OF = 'deny accuse predict demand claim promise';

/** "the wall, said to be the oldest, fell", "a boat thought to have sunk": hearsay about the noun in front. */
function isHearsay({ tokens }: Reading, { entry, to }: VerbGroup): boolean {
  return (
    isOneOf(entry.lemma, 'say believe think allege report') &&
    tokens.lower(to) === 'to' &&
    isOneOf(tokens.lower(to + 1), 'be have')
  );
}

/** "He said to be careful", "the man police thought to be the killer": the noun in front says or thinks it. */
function isSpeaking(reading: Reading, { entry }: VerbGroup, { from, to }: Range, isSetOff: boolean): boolean {
  const { tokens } = reading;
  if (tokens.is(from, PERSONAL_PRONOUN)) return true;
  if (isOneOf(tokens.lower(to - 1), 'police officials prosecutors authorities experts scientists investigators'))
    return true;
  return isOneOf(entry.lemma, 'say report') && !isSetOff && !isOneOf(tokens.lower(from), 'a an one');
}

/** "accused of theft", "criticised for its haste": a participle, and the word that opens the charge. */
function isChargedWith({ tokens }: Reading, { entry, to }: VerbGroup): boolean {
  if (isOneOf(entry.lemma, 'criticise criticize')) return tokens.lower(to) === 'for';
  return isOneOf(entry.lemma, 'accuse suspect') && tokens.lower(to) === 'of';
}

/** "good news for guests expected by the board", "a suit against a clerk accused of theft": the participle goes with the last noun. */
function lastNoun({ tokens }: Reading, { from, to }: Range): Range {
  let start = from;
  for (let i = from; i < to - 1; i++) if (isOneOf(tokens.lower(i), BORDERS)) start = i + 1;
  return { from: start, to };
}

/** "a clerk accused of theft was freed": a participle behind its noun; the writer goes on at the next verb or comma. */
export function reducedPassive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const isOf = isChargedWith(reading, group);
  if (group.hasAuxiliary || !(isOf || isHearsay(reading, group))) return null;
  if (!/(?:ed|said|thought)$/.test(reading.tokens.lower(group.head))) return null;
  const isSetOff = group.entry.lemma !== 'accuse' && isMark(reading, group.from - 1, ',');
  const subject = subjectBefore(reading, isSetOff ? group.from - 1 : group.from, sentence.from);
  if (!subject || (!isOf && isSpeaking(reading, group, subject, isSetOff))) return null;
  const rest = isOf ? group.to + 1 : group.to;
  // "to have been heading": the verb stands behind its auxiliaries.
  const verb = isOf ? rest : findForward(rest + 1, sentence.to, (i) => !isAuxiliary(reading, i));
  const end = findForward(
    rest,
    sentence.to,
    (i) => isMark(reading, i, ',', ';', ':') || (looksFinite(reading, i) && i > verb),
  );
  const told = trimRange(reading, rest, end);
  if (!told) return null;
  const cue = { from: group.from, to: rest };
  const noun = isOf ? lastNoun(reading, subject) : subject;
  return { ...base, cue, rule: 'passive', source: null, content: [noun, told], start: noun.from, joint: 'none' };
}

/** "The plan, dismissed by the crews as slow, went ahead": set off by a comma, the participle ends at the next. */
function reducedEnd(reading: Reading, from: number, to: number, isSetOff: boolean): number {
  const end = clauseEnd(reading, from, to);
  return isSetOff ? findForward(from, end, (i) => isMark(reading, i, ',') && quotationAt(reading, i) < 0) : end;
}

/** "a plan criticised by the crews", "guests expected by the board to come": a participle behind its noun, and its agent. */
export function reducedAgentive(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { entry } = group;
  if (group.hasAuxiliary || reading.tokens.lower(group.to) !== 'by') return null;
  if (!/[ndv]/.test(entry.frames) || !reading.tokens.lower(group.head).endsWith('ed')) return null;
  const agent = namedAgent(reading, group, group.to + 1, sentence.to);
  const isSetOff = isMark(reading, group.from - 1, ',');
  const subject = subjectBefore(reading, isSetOff ? group.from - 1 : group.from, sentence.from);
  if (!agent || !subject || !isSomebody(reading, agent)) return null;
  const source = withoutCharge(reading, group, withoutInfinitive(reading, agent));
  const isView = entry.frames.includes('v') && reading.tokens.lower(source.to) === 'as';
  if (!isOneOf(entry.verbClass, SAID_OF) && !isView) return null;
  const isOpen = isOneOf(reading.tokens.lower(source.to), 'to as of for');
  const rest = isOpen ? trimRange(reading, source.to, reducedEnd(reading, source.to, sentence.to, isSetOff)) : null;
  // "The board, advised by Hall & Sons, met": a service.
  if (!rest && entry.verbClass === 'demand') return null;
  const noun = lastNoun(reading, subject);
  return { ...base, rule: 'passive', source, content: rest ? [noun, rest] : [noun], start: noun.from, joint: 'none' };
}

/** In tokens, of what is named: a longer subject was misread. */
const LONGEST_NAMED = 6;

/** "called the plan a fraud by the mayor", "called him": what the verb names comes next. */
function startsObject(reading: Reading, at: number): boolean {
  return (
    reading.tokens.is(at, DETERMINER | POSSESSIVE) ||
    isOneOf(reading.tokens.lower(at), 'him her it them us me this that') ||
    isCapitalised(reading, at) ||
    quotationAt(reading, at) >= 0
  );
}

/** "the level deemed safe by the board": a participle behind its noun, a name for it, and the agent. */
export function reducedNaming(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  if (group.hasAuxiliary || startsObject(reading, group.to)) return null;
  const named = namedBy(reading, group, sentence, base);
  const subject = named?.content[0];
  return subject && subject.to - subject.from <= LONGEST_NAMED ? named : null;
}

/** "The plan, described as “a joke” by Labour, failed": a view set off behind its noun, and whose it is. */
export function reducedView(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  if (group.hasAuxiliary || !isMark(reading, group.from - 1, ',')) return null;
  const next = group.head + 1;
  // "called on the council", and "dubbed the “Crow” by sailors", which is a name.
  const isView = isOneOf(reading.tokens.lower(next), 'as a an') || quotationAt(reading, next) >= 0;
  if (!isView || !(/[vV]/.test(group.entry.frames) || isOneOf(group.entry.lemma, CALLING))) return null;
  const end = findForward(group.to, sentence.to, (i) => isMark(reading, i, ',', ';') && quotationAt(reading, i) < 0);
  const last = isMark(reading, end - 1, '.') ? end - 1 : end;
  const agent = agentBehind(reading, { from: group.to, to: last });
  const subject = agent && subjectBefore(reading, group.from - 1, sentence.from);
  const view = agent && trimRange(reading, group.to, agent.from - 1);
  if (!agent || !subject || !view) return null;
  return { ...base, rule: 'passive', source: agent, content: [subject, view], start: subject.from, joint: 'none' };
}
