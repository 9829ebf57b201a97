import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { afterEdit, toggleSticky } from '../../lib/coding/held-label.ts';
import { toggledLabel, withLabel } from '../../lib/coding/own-labels.ts';
import { isCoded } from '../../lib/coding/progress.ts';
import type { ClaimView } from '../claims/claim-view.ts';
import type { CodingMoment } from './coding-acts.ts';
import { selectionOf } from './coding-state.ts';

/** Values for several claims at once. */
export interface BatchGift {
  readonly edit: ClaimEdit;
  /** A label of the reader's own, or `null` for none. */
  readonly label: OwnCodeId | null;
  /** Whether the label comes to those that each claim has, or is taken from them. */
  readonly isTaken: boolean;
}

/** Gives values to the claim that keys are about, or to all that are selected. Answers whether there was one. */
export function give(edit: ClaimEdit, moment: CodingMoment): boolean {
  const { actions, coding, current, setCoding, onEvent } = moment;
  if (selected(moment).length > 0) {
    giveToAll({ edit, label: null, isTaken: false }, moment);
    return true;
  }
  const claim = current();
  if (!claim) {
    onEvent({ type: 'no-claim' });
    return false;
  }
  setCoding(({ held }) => ({ held: afterEdit(held, edit), currentId: claim.id }));
  actions.edit(claim.id, edit);
  onEvent({ type: 'edited', edit, claim });
  if (coding.goesOn && isDecision(edit) && isCoded({ ...claim.label, ...edit })) moment.goOn(claim.id);
  return true;
}

/** Gives values to all claims that are selected. */
export function giveToAll({ edit, label, isTaken }: BatchGift, moment: CodingMoment): void {
  const { actions, setCoding, onEvent } = moment;
  const claims = selected(moment);
  setCoding(({ held }) => ({ held: afterEdit(held, edit) }));
  // One edit holds for all of its claims, and these may have different labels already.
  const groups = Map.groupBy(claims, (claim) => (label === null ? '' : JSON.stringify(claim.label.labels)));
  for (const alike of groups.values()) {
    const had = alike[0]?.label.labels ?? [];
    const labels = label === null ? {} : { labels: withLabel(had, label, !isTaken) };
    const ids = alike.map(({ id }) => id);
    actions.editAll(ids, { ...edit, ...labels });
  }
  onEvent({ type: 'edited-all', count: claims.length });
}

/** Gives a label of the reader's own, or takes it where all that it is about have it. */
export function toggleLabel(label: OwnCodeId, moment: CodingMoment): boolean {
  const claims = selected(moment);
  if (claims.length === 0) {
    const had = moment.current()?.label.labels ?? [];
    return give({ labels: toggledLabel(had, label) }, moment);
  }
  giveToAll({ edit: {}, label, isTaken: claims.every((claim) => claim.label.labels.includes(label)) }, moment);
  return true;
}

/** Gives what was given last, or what the reader holds on to. */
export function repeat(moment: CodingMoment): boolean {
  const { edit } = moment.coding.held;
  if (Object.keys(edit).length > 0) return give(edit, moment);
  moment.onEvent({ type: 'nothing-held' });
  return true;
}

/** Holds on to the label of the claim that keys are about, or lets go. */
export function hold({ coding: { held }, current, setCoding, onEvent }: CodingMoment): boolean {
  const next = toggleSticky(held, current()?.label ?? null);
  setCoding({ held: next });
  onEvent({ type: 'sticky', isSticky: next.isSticky });
  return true;
}

function selected({ coding, byId }: CodingMoment): ClaimView[] {
  return [...selectionOf(coding).ids].flatMap((id) => byId(id) ?? []);
}

/** Whether it is a decision on a claim, after which there is no more to do about it: labels and kinds often come several together. */
function isDecision({ status, dismissed }: ClaimEdit): boolean {
  return status !== undefined || dismissed !== undefined;
}
