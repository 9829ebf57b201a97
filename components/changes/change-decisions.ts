import { useState } from 'preact/hooks';
import { type ClaimEdit, type PageClaim, wordsKey } from '../../lib/claim/claim.ts';
import { isPlaced, placeOf } from '../../lib/claim/selector.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';

/** What the reader can say of a claim that has changed. */
export type Decision = 'accepted' | 'detached';

/** A claim among the changed ones. */
export interface ChangedClaim {
  /** As it is to be decided on. */
  readonly claim: PageClaim;
  /** What was decided, which can be taken back; `null` for one that still waits. */
  readonly decision: Decision | null;
}

export interface ChangeDecisions {
  /** How a claim stands among the changed ones, or `null` where it is none of them. */
  rowOf(claim: PageClaim): ChangedClaim | null;
  decide(claim: PageClaim, decision: Decision): void;
  takeBack(claimId: string): void;
  /** Sends the last decision on a claim, or its taking back, once more; `null` where there was none. */
  retryOf(claimId: string): (() => void) | null;
}

interface Act {
  readonly decision: Decision | 'undone';
  /** The claim as it was when the reader decided on it. */
  readonly before: PageClaim;
  readonly edit: ClaimEdit;
  /** The background's answer that the page showed then. */
  readonly answer: PageState['article'];
}

/**
 * The reader's decisions on changed claims, for as long as the list is open: each stays where it was made, with the way back.
 * One that was taken back shows as it was until the background has looked for the claim again: till then the page itself
 * knows no place for it.
 */
export function useChangeDecisions(
  answer: PageState['article'],
  onEdit: (claimId: string, edit: ClaimEdit) => void,
): ChangeDecisions {
  const [acts, setActs] = useState<ReadonlyMap<string, Act>>(new Map());
  const carryOut = (act: Act) => {
    setActs((earlier) => new Map([...earlier, [act.before.id, act]]));
    onEdit(act.before.id, act.edit);
  };
  return {
    rowOf: (claim) => rowFor(claim, acts.get(claim.id), answer),
    decide(claim, decision) {
      const edit = editFor(claim, decision);
      if (edit) carryOut({ decision, before: claim, edit, answer });
    },
    takeBack(claimId) {
      const act = acts.get(claimId);
      if (act) carryOut({ ...act, decision: 'undone', edit: reverseOf(act), answer });
    },
    retryOf(claimId) {
      const act = acts.get(claimId);
      return act ? () => onEdit(claimId, act.edit) : null;
    },
  };
}

function rowFor(claim: PageClaim, act: Act | undefined, answer: PageState['article']): ChangedClaim | null {
  if (claim.outcome === 'changed') return { claim, decision: null };
  if (!act) return null;
  const { decision, before } = act;
  switch (decision) {
    case 'accepted': {
      const accepted = before.change?.place;
      const stands = accepted && isPlaced(claim.outcome) && wordsKey(claim.draft) === wordsKey(accepted);
      return stands ? { claim, decision } : null;
    }
    case 'detached':
      return claim.label.detached ? { claim, decision } : null;
    case 'undone':
      return answer === act.answer ? { claim: before, decision: null } : null;
  }
}

function editFor({ change }: PageClaim, decision: Decision): ClaimEdit | null {
  if (decision === 'detached') return { detached: true };
  return change?.place ? { place: change.place } : null;
}

function reverseOf({ decision, before }: Act): ClaimEdit {
  if (decision === 'detached') return { detached: false };
  return { place: placeOf(before.draft) };
}
