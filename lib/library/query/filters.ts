import type { Act, OwnCodeId, SourceKindId, StatusId } from '../../claim/taxonomy.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import { lowestIdOf } from './days.ts';

/** Which claims the reader wants to see: all that every field lets through. */
export interface ClaimFilters {
  /** Words that all have to be in the claim; the last one may be the beginning of one. '' for any. */
  readonly text: string;
  /** One of these; none for any. The same for every list below. */
  readonly statuses: readonly StatusId[];
  readonly acts: readonly Act[];
  readonly sourceKinds: readonly SourceKindId[];
  /** At least one of these. */
  readonly labels: readonly OwnCodeId[];
  /** A source, with those that were put together with it. */
  readonly sourceId: string | null;
  readonly articleId: string | null;
  /** Only claims that another stored claim disputes. */
  readonly isDisputed: boolean;
  /** Claims that were dismissed ("not a claim"): left out, nothing else, or among the others. */
  readonly dismissed: 'without' | 'only' | 'with';
  /** First day of creation, "YYYY-MM-DD" in local time; `null` for any. */
  readonly from: string | null;
  /** Last day of creation, likewise; that day is included. */
  readonly to: string | null;
}

/** Everything but what was dismissed. */
export const NO_FILTERS: ClaimFilters = {
  text: '',
  statuses: [],
  acts: [],
  sourceKinds: [],
  labels: [],
  sourceId: null,
  articleId: null,
  isDisputed: false,
  dismissed: 'without',
  from: null,
  to: null,
};

/** Whether any filter is set, that is, differs from {@link NO_FILTERS}. */
export function isAny(filters: ClaimFilters): boolean {
  return (Object.keys(NO_FILTERS) as (keyof ClaimFilters)[]).some((name) => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[name];
  });
}

/** The filters that a claim's own fields answer. Rows that are damaged elsewhere are told by them as well. */
export function matchesFields(claim: ClaimRecord, filters: ClaimFilters, sourceIds?: readonly string[]): boolean {
  const { statuses, acts, sourceKinds, labels, sourceId, articleId, from, to } = filters;
  return (
    isAmong(claim.status, statuses) &&
    isAmong(claim.act, acts) &&
    isAmong(claim.sourceKind, sourceKinds) &&
    (labels.length === 0 || (Array.isArray(claim.labels) && labels.some((label) => claim.labels.includes(label)))) &&
    (sourceId === null || (sourceIds ?? [sourceId]).includes(claim.sourceKey)) &&
    (articleId === null || claim.articleId === articleId) &&
    isWanted(claim.dismissed, filters.dismissed) &&
    (from === null || claim.id >= lowestIdOf(from, 0)) &&
    (to === null || claim.id < lowestIdOf(to, 1))
  );
}

function isAmong<T>(value: T, wanted: readonly T[]): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function isWanted(isDismissed: boolean, wanted: ClaimFilters['dismissed']): boolean {
  return wanted === 'with' || (isDismissed === true) === (wanted === 'only');
}
