import { useEffect, useRef, useState } from 'preact/hooks';
import type { BatchLabel } from '../../components/library/batch-bar.tsx';
import type { FiledClaimView } from '../../components/library/views.ts';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { among, type ClaimSelection, extended, NO_SELECTION, toggled, withAll } from '../../lib/coding/selection.ts';
import type { ClaimFilters } from '../../lib/library/query/filters.ts';
import { matchingIds } from '../../lib/library/query/matching-ids.ts';
import type { BatchEdit } from '../../lib/library/session/label-edits.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { faultOf } from '../../lib/storage/open/faults.ts';

/** What has been read of a list. */
export interface ListedSoFar {
  readonly filters: ClaimFilters;
  readonly rows: readonly FiledClaimView[];
  readonly isComplete: boolean;
  /** How many there are; `null` until they are counted. */
  readonly total: number | null;
}

/** Claims that are labelled as the screen shows them: each is drawn at once, and stays where it could not be stored. */
const MOST_IN_SIGHT = 1_000;

/** Chosen claims, and the filters that let all of them through, where some may be out of sight. */
interface Chosen extends ClaimSelection {
  readonly among: string | null;
}

const NOTHING: Chosen = { ...NO_SELECTION, among: null };

/** The claims of a list that are chosen to be labelled at once. */
export function useSelection(session: LibrarySession, list: ListedSoFar) {
  const { rows } = list;
  const key = JSON.stringify(list.filters);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { finding, find, end } = useAllFound(session, list, key, (ids) =>
    setChosen((now) => now && { ...withAll(now, ids), among: key }),
  );
  const order = rows.map(({ claim }) => claim.id);
  // What the filters no longer let through is not labelled unseen.
  const selection = chosen && (chosen.among === key ? chosen : { ...among(chosen, new Set(order)), among: null });
  return {
    /** `null` while none can be chosen. */
    selected: selection?.ids ?? null,
    /** How many `selectAll` chooses; `null` where that is not known. */
    listed: listedIn(list),
    /** All that are listed are being found. */
    finding,
    endFinding: end,
    begin: () => setChosen(NOTHING),
    end: () => {
      end();
      setChosen(null);
    },
    selectNone: () => setChosen(NOTHING),
    selectAll: () => {
      if (rows.length !== listedIn(list)) find();
      else setChosen((now) => now && { ...now, ...withAll(now, order) });
    },
    select: (claimId: string, isRun: boolean) =>
      setChosen((before) => {
        const now = before ?? NOTHING;
        const { anchor } = now;
        const next = isRun && anchor !== null ? extended(now, order, anchor, claimId) : toggled(now, claimId);
        return { ...now, ...next };
      }),
    apply: (label: BatchLabel) => {
      if (!selection) return;
      const those = rows.filter(({ claim }) => selection.ids.has(claim.id));
      const areInSight = those.length === selection.ids.size && those.length <= MOST_IN_SIGHT;
      if (areInSight) void session.editAll(batchesOf(those, label));
      else void session.editMany([...selection.ids], ({ labels }) => editOf(label, labels));
      setChosen(NOTHING);
    },
  };
}

/** How many claims can be chosen at once: all that there are; `null` until they are counted. */
export function listedIn({ rows, isComplete, total }: Omit<ListedSoFar, 'filters'>): number | null {
  return isComplete ? rows.length : total;
}

/** All claims of a list are being found. */
interface Finding {
  /** How many are, of how many; `null` where those are not counted yet. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** Finds all claims that the filters let through, for as long as they stay the same. @returns what begins and ends that */
function useAllFound(
  session: LibrarySession,
  { filters, total }: ListedSoFar,
  key: string,
  onFound: (ids: readonly string[]) => void,
) {
  const [finding, setFinding] = useState<Finding | null>(null);
  const ending = useRef<AbortController | null>(null);
  const end = () => {
    ending.current?.abort();
    ending.current = null;
    setFinding(null);
  };
  useEffect(() => end, [session, key]);
  const find = async () => {
    end();
    const own = new AbortController();
    ending.current = own;
    const tell = (done: number) => {
      if (!own.signal.aborted) setFinding({ progress: total === null ? null : { done, total: Math.max(done, total) } });
    };
    tell(0);
    try {
      const ids = await matchingIds(session.db, filters, { signal: own.signal, onProgress: tell });
      if (ids) onFound(ids);
    } catch (error) {
      if (!own.signal.aborted) session.fail(faultOf(error).code);
    }
    if (!own.signal.aborted) end();
  };
  return { finding, find: () => void find(), end };
}

/** What a label says of a claim; an own label is added to those that the claim has. */
export function editOf(label: BatchLabel, labels: readonly OwnCodeId[]): ClaimEdit {
  const { status, sourceKind, isDismissed, label: own } = label;
  return {
    ...(status === null ? {} : { status }),
    ...(sourceKind === null ? {} : { sourceKind }),
    ...(isDismissed ? { dismissed: true } : {}),
    ...(own === null ? {} : { labels: [...new Set([...labels, own])] }),
  };
}

/** The same label for all: those that it leaves with the same labels of their own are one batch. */
export function batchesOf(chosen: readonly FiledClaimView[], label: BatchLabel): BatchEdit[] {
  const batches = new Map<string, { edit: ClaimEdit; claimIds: string[] }>();
  for (const { claim } of chosen) {
    const edit = editOf(label, claim.label.labels);
    const key = edit.labels?.join(' ') ?? '';
    const batch = batches.get(key) ?? { edit, claimIds: [] };
    batch.claimIds.push(claim.id);
    batches.set(key, batch);
  }
  return [...batches.values()];
}
