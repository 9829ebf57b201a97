import { BE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import { tellsOfDeed } from '../rules/answering.ts';
import { isKicker } from '../rules/label.ts';
import { saysNothing } from '../rules/no-saying.ts';
import type { Proposal } from './proposal.ts';

/** "Did the governor", "Why did the minister": what a question begins with is no source. */
const isAsked = ({ tokens }: Reading, { from, to }: Range): boolean =>
  to - from > 1 && (isOneOf(tokens.lower(from), 'did does do') || isOneOf(tokens.lower(from + 1), 'did does do'));

/** "has been criticised | by the board": who did it is no content. */
const isAgent = ({ tokens }: Reading, { from, to }: Range): boolean =>
  tokens.lower(to) === 'by' && findForward(from, to, (i) => tokens.is(i, BE)) < to;

/** "the director spoke | offered": a source ends in no verb, but in that of a relative clause ("whose turn it was"). */
const endsInVerb = ({ tokens }: Reading, { from, to }: Range): boolean =>
  isOneOf(tokens.lower(to - 1), 'spoke became went came') &&
  findForward(from, to, (i) => isOneOf(tokens.lower(i), 'who whose whom that which')) === to;

/**
 * Whether a proposal may stand where a mark is all that shows who speaks. Not so where a headline goes on behind its quotation ("‘We had
 * no choice’: farmers count the cost"), be it taken for the speaker or for more of what is said; and not with a kicker ("WATCH:").
 */
function isPossibleMark(reading: Reading, { cue, source, content }: Proposal): boolean {
  if (!source) return !(content.some(({ to }) => to <= cue.from) && content.some(({ from }) => from >= cue.to));
  if (source.from >= cue.to) return !tellsOfDeed(reading, source);
  return !isKicker(reading.tokens.raw(source.from));
}

/** Whether what the tagger proposes can be an attribution at all, by what the rules know of verbs and of who speaks. */
export function isPossible(reading: Reading, proposal: Proposal): boolean {
  const { cue, source, content } = proposal;
  const sentence = reading.sentences[proposal.sentence];
  if (sentence && saysNothing(reading, cue, sentence)) return false;
  if (cue.to - cue.from === 1 && isPunctuation(reading, cue.from)) return isPossibleMark(reading, proposal);
  if (content.some(({ from }) => from === cue.to && isAgent(reading, cue))) return false;
  return !source || !(isAsked(reading, source) || endsInVerb(reading, source));
}
