import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { CodingAct } from '../../lib/coding/keys.ts';
import { nextUncoded } from '../../lib/coding/progress.ts';
import type { ClaimView } from '../claims/claim-view.ts';
import type { ClaimActions } from '../panel/popup-view.ts';
import { carryOut } from './coding-commands.ts';
import { type BatchGift, give, giveToAll } from './coding-give.ts';
import type { CodingState, SetCoding } from './coding-state.ts';
import { claimAt, focusField, focusRow, orderIn } from './coding-walk.ts';

/** What was done last, to be said. */
export type CodingEvent =
  | { readonly type: 'edited'; readonly edit: ClaimEdit; readonly claim: ClaimView }
  | { readonly type: 'edited-all' | 'selected' | 'saving-all'; readonly count: number }
  | { readonly type: 'saving-text' }
  | { readonly type: 'sticky'; readonly isSticky: boolean }
  | { readonly type: 'nothing-held' | 'no-claim' | 'all-coded' };

export interface CodingOptions {
  readonly root: RefObject<HTMLElement | null>;
  /** All claims of the page. */
  readonly views: readonly ClaimView[];
  readonly coding: CodingState;
  readonly setCoding: SetCoding;
  readonly actions: ClaimActions;
  /** Whether the page shows the claim that is gone to: beside a panel it can be seen. */
  readonly isPanel: boolean;
  onEvent(event: CodingEvent): void;
  onHelp(): void;
}

export interface CodingActs {
  /** Carries out what a key means. Answers whether there was something to do. */
  carryOut(act: CodingAct): boolean;
  /** Gives values to the claim that keys are about, or to all that are selected. */
  give(edit: ClaimEdit): boolean;
  /** Gives values to all that are selected. */
  giveToAll(batch: BatchGift): void;
}

/** CodingActs at one moment: the list as it stands on the screen, and the ways over it. */
export interface CodingMoment extends CodingOptions {
  byId(id: string | null): ClaimView | undefined;
  /** Ids of the claims with a row, in the order in which they are seen. */
  order(): string[];
  /** The claim that keys are about, if it is still there. */
  current(): ClaimView | null;
  goTo(claimId: string): void;
  /** The next or the previous claim, from the current one. */
  step(by: 1 | -1): { readonly from: string | null; readonly to: string | null };
  /** Goes to the next claim that is not coded. Answers whether there is one. */
  goOn(from: string | null): boolean;
  /** Opens the label of the current claim at a field. Answers whether there is a claim. */
  open(field: string): boolean;
}

/** CodingActs by key: what each of them does to the list of a page's claims. */
export function useCoding(options: CodingOptions): CodingActs {
  const focusOn = useWantedFocus(options.root);
  const moment = momentOf(options, focusOn);
  return {
    carryOut: (act) => carryOut(act, moment),
    give: (edit) => give(edit, moment),
    giveToAll: (batch) => giveToAll(batch, moment),
  };
}

function momentOf(options: CodingOptions, focusOn: (place: Place) => void): CodingMoment {
  const { root, views, coding, setCoding, actions, isPanel } = options;
  const byId = (id: string | null) => views.find((view) => view.id === id);
  const order = () => (root.current ? orderIn(root.current) : []);
  const current = () => {
    const id = claimAt(document.activeElement) ?? coding.currentId;
    return id !== null && order().includes(id) ? (byId(id) ?? null) : null;
  };
  const goTo = (claimId: string) => {
    // Who had a label open goes on with the next one open.
    const isOpen = coding.openId !== null && coding.openId === current()?.id;
    setCoding({ currentId: claimId, ...(isOpen ? { openId: claimId } : {}) });
    focusOn({ claimId, field: '' });
    if (isPanel) actions.show(claimId);
  };
  return {
    ...options,
    byId,
    order,
    current,
    goTo,
    step: (by) => {
      const all = order();
      const from = current()?.id ?? null;
      const before = by > 0 ? -1 : all.length;
      return { from, to: all[(from === null ? before : all.indexOf(from)) + by] ?? null };
    },
    goOn: (from) => {
      const next = nextUncoded(
        order().flatMap((id) => byId(id) ?? []),
        from,
      );
      if (next !== null) goTo(next);
      return next !== null;
    },
    open: (field) => {
      const claim = current();
      if (!claim) return false;
      setCoding({ openId: claim.id, currentId: claim.id });
      focusOn({ claimId: claim.id, field });
      return true;
    },
  };
}

interface Place {
  readonly claimId: string;
  /** A selector within the editor; '' for the row itself. */
  readonly field: string;
}

/** Gives the focus once what it is to go to has been drawn. */
function useWantedFocus(root: RefObject<HTMLElement | null>): (place: Place) => void {
  const wanted = useRef<Place | null>(null);
  const [, draw] = useState(0);
  // Before anything else happens: the next key may follow at once.
  useLayoutEffect(() => {
    if (!wanted.current || !root.current) return;
    const { claimId, field } = wanted.current;
    const isThere = field === '' ? focusRow(root.current, claimId) : focusField(root.current, claimId, field);
    if (isThere) wanted.current = null;
  });
  return (place) => {
    wanted.current = place;
    draw((count) => count + 1);
  };
}
