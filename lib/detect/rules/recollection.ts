import { REPORTING_GERUNDS } from '../../language/en/verbs.ts';
import { isOneOf } from '../../text/one-of.ts';
import { quotationAt, type Reading } from '../../text/reading.ts';
import { VERB_READINGS, type VerbEntry } from '../lexicon.ts';
import type { Right } from './complement.ts';

/** What is told behind such a cue: words, no deed. */
const TOLD = 'quotation colon that clause wh aside';

/** In tokens: "“It was me,” the old harbour pilot admitted". */
const LONGEST_SUBJECT = 6;

/** Whether a quotation closes within a few tokens in front of the verb. */
function isBehindQuotation(reading: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - LONGEST_SUBJECT; i--) if (quotationAt(reading, i) >= 0) return true;
  return false;
}

/** Index of the verb of saying that a recollection at `head` carries: "recalled telling", "remembers being told"; -1: none. */
function carriedBy(reading: Reading, { lemma, particles }: VerbEntry, head: number): number {
  const { tokens } = reading;
  if (particles.length > 0) return -1;
  // "admitted telling her that …": what was admitted is a deed. "“It was me,” he admitted telling her": his words.
  const isOwning = isOneOf(lemma, 'admit concede acknowledge confess');
  if (!isOneOf(lemma, 'recall remember') && !(isOwning && isBehindQuotation(reading, head))) return -1;
  const next = tokens.lower(head + 1);
  if (isOneOf(next, 'being having')) return isOneOf(tokens.lower(head + 2), 'told said asked warned') ? head + 2 : -1;
  return REPORTING_GERUNDS.has(next) ? head + 1 : -1;
}

/** The cue that a verb of remembering makes with the verb of saying behind it, and where that ends. */
export function recollected(
  reading: Reading,
  entry: VerbEntry,
  head: number,
): { readonly entry: VerbEntry; readonly last: number } | null {
  const last = carriedBy(reading, entry, head);
  const carried = last < 0 ? undefined : VERB_READINGS.get(reading.tokens.lower(last))?.[0]?.entries.at(-1);
  if (!carried) return null;
  return { last, entry: { ...carried, verbClass: entry.verbClass, particles: [] } };
}

/** "remembered asking for blankets", "recalled being told to wait": what is remembered is a deed, and the verb alone the cue. */
export const tellsWords = ({ rule }: Pick<Right, 'rule'>): boolean => isOneOf(rule, TOLD);
