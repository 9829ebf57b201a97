import { SPOKEN } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { BRIDGES, CATENATIVES, WILLING } from '../../language/en/verbs.ts';
import { BE, DETERMINER, HAVE, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { leftOf } from './auxiliaries.ts';
import { rightOf } from './complement.ts';
import { type Base, leadsClause, sharesSubject, speakerBefore } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { subjectBefore } from './subject-before.ts';
import type { VerbGroup } from './verb-group.ts';

/** "took to Hark to say": in tokens, from the verb to "to". */
const LONGEST_CHANNEL = 3;

/** Classes of what one has to bring oneself to say: "had to admit". */
const RELUCTANT = new Set(['admit', 'deny', 'confirm']);

/** Index of the verb that carries the infinitive behind the "to" at `to`: tried, went (on), was (able), took (to Hark); -1: none. */
function carrierOf(reading: Reading, to: number, group: VerbGroup): number {
  const { tokens } = reading;
  const before = tokens.lower(to - 1);
  if (CATENATIVES.has(before)) return to - 1;
  if (before === 'on' && isOneOf(tokens.lower(to - 2), 'go goes went gone')) return to - 2;
  if (WILLING.has(before) && tokens.is(to - 2, BE)) return to - 2;
  if (RELUCTANT.has(group.entry.verbClass) && (tokens.is(to - 1, HAVE) || before === 'forced')) return to - 1;
  for (let i = to - 2; i > to - 2 - LONGEST_CHANNEL && isCapitalised(reading, i + 1); i--)
    if (tokens.lower(i) === 'to' && BRIDGES.has(tokens.lower(i - 1))) return i - 1;
  return -1;
}

/** "tried to assure readers that …", "went on to say …", "took to Hark to accuse …": the cue is the whole group. */
export function catenative(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
  base: Base,
  earlier: readonly Candidate[],
): Candidate | null {
  const to = group.from - 1;
  if (reading.tokens.lower(to) !== 'to' || to - 1 < sentence.from) return null;
  const used = usedFor(reading, to, sentence.from);
  if (used > sentence.from) return useOf(reading, group, sentence, base, used);
  const carrier = carrierOf(reading, to, group);
  if (carrier <= sentence.from) return null;
  const right = rightOf(reading, group, sentence);
  if (!right || right.rule === 'weak-object') return null;
  const left = leftOf(reading, carrier, sentence.from);
  const own = subjectBefore(reading, left.from, sentence.from);
  const isShared = !own && sharesSubject(reading, { ...group, from: left.from });
  const source: Range | null =
    own ?? (isShared ? (speakerBefore(earlier) ?? mainSubject(reading, sentence.from, left.from)) : null);
  if (!source) return null;
  return {
    ...base,
    isNegated: left.isNegated,
    cue: { from: left.from, to: group.to },
    rule: right.rule,
    source,
    content: [right.content],
    start: own?.from ?? left.from - 1,
    joint: own ? leadsClause(reading, own.from, sentence) : 'shared',
  };
}

/** In tokens, from "used" to "to". */
const LONGEST_USE = 10;

/** "used a speech in Orvel to accuse": the verb whose object is a medium, or -1. */
function usedFor(reading: Reading, to: number, from: number): number {
  const { tokens } = reading;
  let hasMedium = false;
  for (let i = to - 1; i > from && i > to - LONGEST_USE; i--) {
    if (isPunctuation(reading, i)) return -1;
    hasMedium ||= MEDIUM_NOUNS.has(tokens.lower(i)) || SPOKEN.has(tokens.lower(i));
    if (isOneOf(tokens.lower(i), 'used uses')) return hasMedium && tokens.is(i + 1, DETERMINER | POSSESSIVE) ? i : -1;
  }
  return -1;
}

/** "Lind used his speech to accuse …": who used it speaks; the cue is what it was used for. */
function useOf(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base, used: number): Candidate | null {
  const right = rightOf(reading, group, sentence);
  const source = subjectBefore(reading, leftOf(reading, used, sentence.from).from, sentence.from);
  if (!right || right.rule === 'weak-object' || !source) return null;
  const joint = leadsClause(reading, source.from, sentence);
  return { ...base, rule: right.rule, source, content: [right.content], start: source.from, joint };
}
