import { useEffect, useState } from 'preact/hooks';
import type { BatchLabel } from '../../components/library/batch-bar.tsx';
import type { FiledClaimView } from '../../components/library/views.ts';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { among, type ClaimSelection, extended, NO_SELECTION, toggled, withAll } from '../../lib/coding/selection.ts';
import type { BatchEdit } from '../../lib/library/session/label-edits.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';

/** What has been read of a list, and how to read on. */
export interface ListedSoFar {
  readonly rows: readonly FiledClaimView[];
  readonly isComplete: boolean;
  /** How many there are; `null` until they are counted. */
  readonly total: number | null;
  more(): void;
}

/** As many as can be chosen without having been scrolled to: nobody looks through more before labelling them in one step. */
const MOST_AT_ONCE = 1_000;

/** The claims of a list that are chosen to be labelled at once. */
export function useSelection(session: LibrarySession, list: ListedSoFar) {
  const { rows } = list;
  const [chosen, setSelection] = useState<ClaimSelection | null>(null);
  const order = rows.map(({ claim }) => claim.id);
  // What the filters no longer let through is not labelled unseen.
  const selection = chosen && among(chosen, new Set(order));
  const offer = offerOf(list);
  const selectable = offer.claims;
  const selectAll = useWhenRead(list, selectable, () =>
    setSelection((now) => now && withAll(now, order.slice(0, selectable))),
  );
  return {
    /** `null` while none can be chosen. */
    selected: selection?.ids ?? null,
    /** What `selectAll` chooses. */
    offer,
    begin: () => setSelection(NO_SELECTION),
    end: () => setSelection(null),
    selectNone: () => setSelection(NO_SELECTION),
    selectAll,
    select: (claimId: string, isRun: boolean) =>
      setSelection((before) => {
        const now = before ?? NO_SELECTION;
        const { anchor } = now;
        return isRun && anchor !== null ? extended(now, order, anchor, claimId) : toggled(now, claimId);
      }),
    apply: (label: BatchLabel) => {
      const those = rows.filter(({ claim }) => selection?.ids.has(claim.id));
      void session.editAll(batchesOf(those, label));
      setSelection(NO_SELECTION);
    },
  };
}

/** How many claims are chosen at once, of how many: the first ones, where there are more than anybody looks through. */
export interface SelectionOffer {
  readonly claims: number;
  readonly of: number;
}

/** Until it is known how many there are, those that have been read. */
export function offerOf({
  rows,
  isComplete,
  total,
}: Pick<ListedSoFar, 'rows' | 'isComplete' | 'total'>): SelectionOffer {
  const of = isComplete || total === null ? rows.length : total;
  return { claims: Math.min(of, Math.max(MOST_AT_ONCE, rows.length)), of };
}

/** Reads on until as many rows are there as are wanted, or all there are, and then does something with them. @returns what begins it */
function useWhenRead({ rows, isComplete, more }: ListedSoFar, wanted: number, act: () => void): () => void {
  const [isWanted, setWanted] = useState(false);
  const isRead = isComplete || rows.length >= wanted;
  useEffect(() => {
    if (!isWanted) return;
    if (!isRead) return more();
    setWanted(false);
    act();
  }, [isWanted, isRead, rows.length]);
  return () => setWanted(true);
}

/** The same label for all, except that an own label is added to those that each of them has. */
export function batchesOf(chosen: readonly FiledClaimView[], label: BatchLabel): BatchEdit[] {
  const { status, sourceKind, isDismissed } = label;
  const edit: ClaimEdit = {
    ...(status === null ? {} : { status }),
    ...(sourceKind === null ? {} : { sourceKind }),
    ...(isDismissed ? { dismissed: true } : {}),
  };
  const own = label.label;
  if (own === null) return [{ claimIds: chosen.map(({ claim }) => claim.id), edit }];
  const byLabels = new Map<string, { labels: OwnCodeId[]; claimIds: string[] }>();
  for (const { claim } of chosen) {
    const labels = [...new Set([...claim.label.labels, own])];
    const key = labels.join(' ');
    const group = byLabels.get(key) ?? { labels, claimIds: [] };
    group.claimIds.push(claim.id);
    byLabels.set(key, group);
  }
  return [...byLabels.values()].map(({ labels, claimIds }) => ({ claimIds, edit: { ...edit, labels } }));
}
