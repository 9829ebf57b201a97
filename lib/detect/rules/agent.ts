import { DETERMINER, PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { trimRange } from './content.ts';
import { isRelativeThat, mayBeFinite, mayBeThird } from './finite.ts';
import { LONGEST_SUBJECT } from './noun-phrase.ts';
import { isSomebody } from './speaker.ts';
import { subjectAfter } from './subject-after.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who stands behind "by"; in "by the mayor and all ties were cut" a second clause begins. */
export function agentAfter(reading: Reading, from: number, to: number): Range | null {
  const whole = subjectAfter(reading, from, to);
  if (whole) return whole;
  const limit = Math.min(to, from + LONGEST_SUBJECT);
  const and = findForward(from, limit, (i) => reading.tokens.lower(i) === 'and');
  return and < limit ? subjectAfter(reading, from, and) : null;
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
export function withoutCharge(reading: Reading, { entry }: VerbGroup, { from, to }: Range): Range {
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

/** In tokens, from "by" to what is told. */
const LONGEST_AGENT = 14;

/** "they would have to go", "the bridge had gone": what hearers are told without "that", before any mark. */
export function opensClause(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const isSubject =
    tokens.is(at, PERSONAL_PRONOUN | DETERMINER | POSSESSIVE) ||
    isCapitalised(reading, at) ||
    tokens.type[at] === NUMBER;
  if (!isSubject || quotationAt(reading, at) >= 0) return false;
  const limit = Math.min(to, at + LONGEST_AGENT);
  const verb = findForward(
    at + 1,
    limit,
    (i) => isPunctuation(reading, i) || mayBeFinite(reading, i) || isThird(reading, i),
  );
  return verb < limit && !isPunctuation(reading, verb);
}

/** "he faces a fine": a verb in the present right behind its pronoun. */
const isThird = (reading: Reading, at: number): boolean =>
  reading.tokens.is(at - 1, PERSONAL_PRONOUN) && mayBeThird(reading, at);

/** Where what is told begins behind an agent: "by residents ¦ of “sleepwalking”", "by the judge ¦ not to go", "by the union ¦ they would go". */
function toldBehind(reading: Reading, { entry }: VerbGroup, from: number, to: number): number {
  const { tokens } = reading;
  const limit = Math.min(to, from + LONGEST_AGENT);
  const at = findForward(from + 1, limit, (i) => {
    const word = tokens.lower(i);
    if (isOneOf(word, 'of for')) return quotationAt(reading, i + 1) >= 0;
    if (word === 'as') return quotationAt(reading, i + 1) >= 0 || isOneOf(tokens.lower(i + 1), 'a an');
    if (word === 'not') return tokens.lower(i + 1) === 'to';
    if (word === 'to') return isOneOf(tokens.lower(i + 1), 'be have');
    if (word === 'that') return !isRelativeThat(reading, i);
    return entry.frames.includes('h') && tokens.is(i, PERSONAL_PRONOUN) && opensClause(reading, i, to);
  });
  return at < limit ? at : to;
}

/** Who stands behind "by", up to what is told where that can be seen. */
export function namedAgent(reading: Reading, group: VerbGroup, from: number, to: number): Range | null {
  const end = toldBehind(reading, group, from, to);
  const whole = end < to ? subjectAfter(reading, from, end) : null;
  return whole?.to === end ? whole : agentAfter(reading, from, to);
}

/** "was asked to resign by the board": who asked, at the end of what was asked. */
export function agentBehind(reading: Reading, { from, to }: Range): Range | null {
  let by = to - 1;
  while (by > from && reading.tokens.lower(by) !== 'by') by--;
  const agent = by > from ? subjectAfter(reading, by + 1, to) : null;
  return agent && agent.to === to && isSomebody(reading, agent) ? agent : null;
}
