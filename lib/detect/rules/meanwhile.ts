import { COURT_DEEDS, COURT_MATTERS, PUBLIC_DEEDS, SENTENCING } from '../../language/en/deeds.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, quotationAt, type Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { headOf } from './speaker.ts';

const COURTS = 'court bench tribunal judge judges justice justices magistrate magistrates coroner';

/** In tokens, from a court's deed to what it is done with: "hearing a public interest petition". */
const LONGEST_MATTER = 6;

/** Whether a court does something at `at` that is its office: "hearing a plea", "sentencing him". */
function isOfCourt({ tokens }: Reading, at: number): boolean {
  if (SENTENCING.has(tokens.lower(at))) return true;
  const limit = at + LONGEST_MATTER;
  return (
    COURT_DEEDS.has(tokens.lower(at)) && findForward(at + 1, limit, (i) => COURT_MATTERS.has(tokens.lower(i))) < limit
  );
}

/**
 * "observed that the city had slept ¦ while hearing a plea": what a court, or who opens a school, does meanwhile is where it was said. Of
 * others than courts it is sure behind a quotation alone: "said she saw him while addressing the crowd".
 */
export function withoutMeanwhile(reading: Reading, candidate: Candidate): Candidate {
  const { tokens } = reading;
  const { source, content, cue } = candidate;
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to) return candidate;
  const isCourt = isOneOf(headOf(reading, source), COURTS);
  const isScene = (i: number) => {
    if (tokens.lower(i) !== 'while' || quotationAt(reading, i) >= 0) return false;
    const isPublic = quotationAt(reading, i - 1) >= 0 && PUBLIC_DEEDS.has(tokens.lower(i + 1));
    return isPublic || (isCourt && isOfCourt(reading, i + 1));
  };
  const to = findForward(last.from + 1, last.to, isScene);
  return to === last.to ? candidate : { ...candidate, content: [...content.slice(0, -1), { from: last.from, to }] };
}
