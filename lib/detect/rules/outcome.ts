import { ANNOUNCED_STEPS, MOVING, TRADED } from '../../language/en/deeds.ts';
import { PERSON_ENDING, ROLE_HEADS } from '../../language/en/sources.ts';
import { isGivenName } from '../../sources/name-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { isPeopleNoun } from './person.ts';
import { headOf } from './speaker.ts';
import { skipTime } from './time.ts';

/** In tokens, from the comma to "shares": ", sending the company’s shares". */
const LONGEST_TRADED = 5;

/** In tokens: "its long-serving chief executive would". */
const LONGEST_OWN = 6;

/** Posts that there are in a firm, and not beside it ("its rival", "its lender"). */
const POSTS = 'chief chairman chairwoman chair boss founder president director manager executive owner board';

/** Firms by nouns that end as those for people do. */
const FIRMS = 'lender retailer carrier insurer supplier brewer operator producer maker carmaker chipmaker drugmaker';

/** Whether the source may be a firm: "the bank", "Orvel Gas", and no person. */
function mayBeFirm(reading: Reading, source: Range): boolean {
  const head = headOf(reading, source);
  if (isOneOf(head, FIRMS)) return true;
  if (isPeopleNoun(head) || PERSON_ENDING.test(head) || ROLE_HEADS.has(head)) return false;
  return !isOneOf(head, 'he she i we you') && !isGivenName(reading.tokens.lower(source.from));
}

/** Whether what is said is news of the firm that says it: "it would cut jobs", "that it had won a contract", "its chief would leave". */
function isOwnStep(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  const first = tokens.lower(from) === 'that' ? from + 1 : from;
  const isModal = (i: number) => isOneOf(tokens.lower(i), 'will would');
  if (isOneOf(tokens.lower(first), 'it they')) {
    if (isModal(first + 1)) return true;
    const step = isOneOf(tokens.lower(first + 1), 'has have had') ? first + 2 : first + 1;
    // "it had cut its dividend in March": the firm tells of what came of it then.
    const isTime = (i: number) => skipTime(reading, i, to) > i || /^(?:19|20)\d\d$/.test(tokens.raw(i));
    return ANNOUNCED_STEPS.has(tokens.lower(step)) && findForward(step, to, isTime) === to;
  }
  const limit = Math.min(to, first + LONGEST_OWN);
  const modal = findForward(first + 1, limit, isModal);
  return isOneOf(tokens.lower(first), 'its their') && modal < limit && isOneOf(tokens.lower(modal - 1), POSTS);
}

/** ", sending its shares up 11%", at its comma. */
function isOfMarket(reading: Reading, comma: number): boolean {
  const { tokens } = reading;
  if (quotationAt(reading, comma) >= 0 || !isMark(reading, comma, ',') || !MOVING.has(tokens.lower(comma + 1)))
    return false;
  const limit = comma + LONGEST_TRADED;
  return findForward(comma + 2, limit, (i) => TRADED.has(tokens.lower(i))) < limit;
}

/** ", and that it would close branches": where what is said goes on behind the market's answer, at "that"; else `to`. */
function goesOn({ tokens }: Reading, from: number, to: number): number {
  const and = findForward(from, to, (i) => tokens.lower(i) === 'and' && tokens.lower(i + 1) === 'that');
  return and < to ? and + 1 : to;
}

/**
 * "said it would cut jobs¦, sending its shares up 11%": what a market makes of a firm's own news is the writer's. Of anything else that is
 * said ("the ruling had hit the firm, sending its stock down") and of anybody else who says it ("the analyst said it would …") it is told, too.
 */
export function withoutOutcome(reading: Reading, candidate: Candidate): Candidate {
  const { source, content, cue, rule } = candidate;
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || !isOneOf(rule, 'that clause') || !mayBeFirm(reading, source))
    return candidate;
  const { from, to } = last;
  const comma = findForward(from + 2, to, (i) => isOfMarket(reading, i));
  if (comma === to || !isOwnStep(reading, { from, to: comma })) return candidate;
  const that = goesOn(reading, comma, to);
  const rest = that < to ? [{ from: that, to }] : [];
  return { ...candidate, content: [...content.slice(0, -1), { from, to: comma }, ...rest] };
}
