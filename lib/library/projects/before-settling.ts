import type { StoredCoding } from '../../agreement/coded-article.ts';
import type { CodedVariable } from '../../claim/coded-variables.ts';
import type { ChangeRecord, ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { ROWS, sortRows } from '../../storage/tables/rows.ts';

/** Claims of which the history is read at a time. */
const WINDOW = 200;

/** Fields whose values coders are compared by. */
const COMPARED: ReadonlySet<string> = new Set([
  ...['status', 'act', 'sourceKind', 'secondKind', 'reasonGiven', 'labels', 'dismissed'],
]);

/** A claim of the reader that is different now. */
export interface FormerClaim {
  /** As it was; `null` where it was not there yet. */
  readonly before: ClaimRecord | null;
  readonly now: ClaimRecord;
}

/** The reader's claims that are labelled differently than at a moment, by id. */
export type FormerClaims = ReadonlyMap<string, FormerClaim>;

/**
 * Goes back in the history of the reader's claims to the moment before disagreements were settled: when the last coder's file came in.
 * @param since that moment, ISO 8601
 * @throws errors of the store, named by `faultOf`; the reason of the signal
 */
export async function claimsBefore(
  db: SaysWhoDatabase,
  coding: StoredCoding,
  since: string,
  signal: AbortSignal,
): Promise<FormerClaims> {
  const later = coding.articles.flatMap(({ claims }) => claims.filter(({ modified }) => modified > since));
  const former = new Map<string, FormerClaim>();
  for (let at = 0; at < later.length; at += WINDOW) {
    signal.throwIfAborted();
    const window = later.slice(at, at + WINDOW);
    const ids = window.map(({ id }) => id);
    const { records } = sortRows(ROWS.changes, await db.changes.where('claimId').anyOf(ids).sortBy('id'));
    const changes = Map.groupBy(records, (change) => ('claimId' in change ? change.claimId : ''));
    for (const claim of window) {
      const before = claim.created > since ? null : rewound(claim, changes.get(claim.id) ?? [], since);
      if (before !== claim) former.set(claim.id, { before, now: claim });
    }
  }
  return former;
}

/** The reader's coding with the claims as they were. */
export function withFormer({ coder, articles }: StoredCoding, former: FormerClaims): StoredCoding {
  const asItWas = (claim: ClaimRecord) => {
    const known = former.get(claim.id);
    if (!known) return [claim];
    return known.before ? [known.before] : [];
  };
  const changed = articles.map(({ article, claims }) => ({ article, claims: claims.flatMap(asItWas) }));
  return {
    coder,
    articles: changed.filter(({ article, claims }) => claims.length > 0 || article.completeSince !== null),
  };
}

/** Whether the reader gave a claim another value since: the disagreement about it is settled, as far as they are concerned. */
export function isSettled(claimId: string, variable: CodedVariable, former: FormerClaims): boolean {
  const known = former.get(claimId);
  return known?.before != null && variable.valueOf(known.before) !== variable.valueOf(known.now);
}

/** Takes back what was changed later, the last change first. The same object where nothing that is compared was. */
function rewound(claim: ClaimRecord, changes: readonly ChangeRecord[], since: string): ClaimRecord {
  const undone = changes.filter(({ at, field }) => at > since && COMPARED.has(field)).toReversed();
  if (undone.length === 0) return claim;
  const before = { ...claim, ...Object.fromEntries(undone.map(({ field, from }) => [field, from])) };
  return [...COMPARED].some((field) => !isEqual(before, claim, field as keyof ClaimRecord)) ? before : claim;
}

function isEqual(before: ClaimRecord, claim: ClaimRecord, field: keyof ClaimRecord): boolean {
  return JSON.stringify(before[field]) === JSON.stringify(claim[field]);
}
