import { COURT_DEEDS, COURT_MATTERS, COURTS, PUBLIC_DEEDS, SENTENCING } from '../../language/en/deeds.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { mayBeFinite } from './finite.ts';
import { headOf } from './speaker.ts';

/** In tokens, from a court's deed to what it is done with: "hearing a public interest petition". */
const LONGEST_MATTER = 6;

/** Whether a court does something at `at` with a matter before it: "hearing a plea". */
function isHearing({ tokens }: Reading, at: number): boolean {
  const limit = at + LONGEST_MATTER;
  return (
    COURT_DEEDS.has(tokens.lower(at)) && findForward(at + 1, limit, (i) => COURT_MATTERS.has(tokens.lower(i))) < limit
  );
}

/** Whether somebody is told of outside the quotations between two tokens, who may have done what follows: "she had “laughed at us”". */
const hasClause = (reading: Reading, { from, to }: Range): boolean =>
  findForward(from, to, (i) => quotationAt(reading, i) < 0 && mayBeFinite(reading, i)) < to;

/** "sentencing him", in what a judge says of somebody who is no judge: nobody else passes sentences. */
function isSentencing({ tokens }: Reading, at: number, { from, to }: Range): boolean {
  const isPassed = SENTENCING.has(tokens.lower(at)) && isOneOf(tokens.lower(at + 1), 'him her them');
  const mayPass = (i: number) => COURTS.has(tokens.lower(i));
  return isPassed && findForward(from, to, mayPass) === to;
}

/**
 * "remarked that “nobody reads these” ¦ while hearing a plea", "called it “a gift” ¦ while inaugurating a school": what a court, or who
 * opens a school, does meanwhile is where it was said. It is sure behind a quotation, where nobody else is told of who may have done it:
 * "said she had “laughed at us” while addressing the crowd", "said the clerk slept while hearing a case".
 */
export function withoutWhileSpeaking(reading: Reading, candidate: Candidate): Candidate {
  const { tokens } = reading;
  const { source, content, cue } = candidate;
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to) return candidate;
  const isCourt = COURTS.has(headOf(reading, source));
  const isScene = (i: number) => {
    if (tokens.lower(i) !== 'while' || quotationAt(reading, i) >= 0 || quotationAt(reading, i - 1) < 0) return false;
    const told = { from: last.from, to: i };
    if (isCourt && isSentencing(reading, i + 1, told)) return true;
    const isOffice = PUBLIC_DEEDS.has(tokens.lower(i + 1)) || (isCourt && isHearing(reading, i + 1));
    return isOffice && !hasClause(reading, told);
  };
  const to = findForward(last.from + 1, last.to, isScene);
  return to === last.to ? candidate : { ...candidate, content: [...content.slice(0, -1), { from: last.from, to }] };
}
