import { type ClaimFilters, matchesFields } from '../../../../lib/library/query/filters.ts';
import { foldQuery, foldWords, hasWords } from '../../../../lib/library/search/words.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';

/** What filters ask of a claim that its own record does not tell. */
export interface Surroundings {
  /** Ids of the source that is asked for, and of those put together with it. Itself alone where missing. */
  readonly sourceIds?: readonly string[];
  /** Whether another stored claim disputes it; `false` where missing. */
  readonly isDisputed?: boolean;
}

/** Whether filters let a claim through, told by looking at it alone: what every quicker way has to come to. */
export function matches(claim: ClaimRecord, filters: ClaimFilters, surroundings: Surroundings = {}): boolean {
  return (
    matchesFields(claim, filters, surroundings.sourceIds) &&
    (!filters.isDisputed || surroundings.isDisputed === true) &&
    hasWords(foldWords(claim), foldQuery(filters.text))
  );
}
