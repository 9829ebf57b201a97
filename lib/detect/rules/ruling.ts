import { COURTS } from '../../language/en/deeds.ts';
import { HEARING_BODIES, STUDIES } from '../../language/en/nouns.ts';
import { AUXILIARY, COMMON_VERB, DETERMINER, ED_FORM, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isBareFact } from './bare-fact.ts';

/** In tokens: "Federal appeals court". */
const LONGEST_BODY = 4;

/** In tokens. */
const LONGEST_HEADLINE = 24;

/** Who rules and finds in headlines beside courts. */
const OVERSEERS = 'ombudsman regulator watchdog auditor';

/** What a ruling makes of a thing: "rules levy void", "finds mine liable for dust". */
const VERDICTS =
  'illegal unlawful void invalid unconstitutional constitutional lawful legal unfair unsafe liable negligent inadmissible binding';

/** Whether the sentence is a paragraph of its own without a full stop, as headlines are. */
function isOwnParagraph({ tokens, text }: Reading, { from, to, paragraph }: Sentence): boolean {
  const opens = from === 0 || tokens.paragraph[from - 1] !== paragraph;
  const closes = to >= tokens.count || tokens.paragraph[to] !== paragraph;
  return opens && closes && to - from <= LONGEST_HEADLINE && !/[.!?]/.test(text.charAt((tokens.end[to - 1] ?? 1) - 1));
}

/** "void" at the end, "liable ¦ for dust": a verdict with nothing behind it but a phrase. */
const isVerdictAt = ({ tokens }: Reading, at: number, to: number): boolean =>
  isOneOf(tokens.lower(at), VERDICTS) && (at + 1 === to || tokens.is(at + 1, PREPOSITION));

/** "Court rules council broke law", "Tribunal finds nurse unfairly sacked", "Judge rules levy void": a ruling in a headline's short words. */
export function rulingInHeadline(
  reading: Reading,
  at: number,
  sentence: Sentence,
  sentenceIndex: number,
): Candidate | null {
  const { tokens } = reading;
  const { from, to } = sentence;
  if (!isOneOf(tokens.lower(at), 'rules finds') || at === from || at - from > LONGEST_BODY) return null;
  const head = tokens.lower(at - 1);
  if (!(HEARING_BODIES.has(head) || STUDIES.has(head) || COURTS.has(head) || isOneOf(head, OVERSEERS))) return null;
  const isPlain = (i: number) => !isPunctuation(reading, i) && quotationAt(reading, i) < 0;
  if (findForward(from, at, (i) => !isPlain(i) || tokens.is(i, DETERMINER)) < at || !isOwnParagraph(reading, sentence))
    return null;
  // "Court rules changed", "Court rules for tenants", "Court rules out delay"
  const next = at + 1;
  if (next + 1 >= to || !isPlain(next) || tokens.is(next, PREPOSITION | AUXILIARY | COMMON_VERB | ED_FORM | DETERMINER))
    return null;
  const isVerdict = findForward(next + 1, to, (i) => isVerdictAt(reading, i, to)) < to;
  if (isOneOf(tokens.lower(next), 'out that') || !(isVerdict || isBareFact(reading, next, to))) return null;
  return {
    rule: 'headline',
    verbClass: 'find',
    lemma: tokens.lower(at) === 'rules' ? 'rule' : 'find',
    isNegated: false,
    sentence: sentenceIndex,
    source: { from, to: at },
    cue: { from: at, to: next },
    content: [{ from: next, to }],
    start: from,
    joint: 'none',
  };
}
