import { useState } from 'preact/hooks';
import type { BatchLabel } from '../../components/library/batch-bar.tsx';
import type { FiledClaimView } from '../../components/library/views.ts';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { among, type ClaimSelection, extended, NO_SELECTION, toggled, withAll } from '../../lib/coding/selection.ts';
import type { BatchEdit } from '../../lib/library/label-edits.ts';
import type { LibrarySession } from '../../lib/library/session.ts';

/** The claims of a list that are chosen to be labelled at once. */
export function useSelection(session: LibrarySession, rows: readonly FiledClaimView[]) {
  const [chosen, setSelection] = useState<ClaimSelection | null>(null);
  const order = rows.map(({ claim }) => claim.id);
  // What the filters no longer let through is not labelled unseen.
  const selection = chosen && among(chosen, new Set(order));
  return {
    /** `null` while none can be chosen. */
    selected: selection?.ids ?? null,
    begin: () => setSelection(NO_SELECTION),
    end: () => setSelection(null),
    selectNone: () => setSelection(NO_SELECTION),
    selectAll: () => setSelection((now) => withAll(now ?? NO_SELECTION, order)),
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
