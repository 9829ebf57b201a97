import { useState } from 'preact/hooks';
import { NO_PAGE_FILTERS, type PageFilters } from '../../lib/coding/filters.ts';
import { type HeldLabel, NOTHING_HELD } from '../../lib/coding/held-label.ts';
import { type ClaimSelection, NO_SELECTION } from '../../lib/coding/selection.ts';

/** How the reader has set the list of a page's claims. None of it is the page's: a new state of the page leaves it as it is. */
export interface CodingState {
  readonly filters: PageFilters;
  readonly areFiltersOpen: boolean;
  /** The claim whose label is being edited. */
  readonly openId: string | null;
  /** The claim that keys are about: the one that had the focus last. */
  readonly currentId: string | null;
  /** Claims chosen to be labelled at once; `null` while none are being chosen. */
  readonly selection: ClaimSelection | null;
  readonly held: HeldLabel;
  /** Whether the focus goes on to the next claim after a label. */
  readonly goesOn: boolean;
  /** Whether the keys of the statuses are shown. */
  readonly areKeysOpen: boolean;
}

/** Changes some of it. */
export type SetCoding = (change: Partial<CodingState> | ((state: CodingState) => Partial<CodingState>)) => void;

/** CSS pixels. In a panel that is narrower, as Firefox's is when it opens, the keys of the statuses would fill what is in sight of it. */
const ROOM_FOR_KEYS = 320;

/** @param isPanel a panel stays open: it is for going through all claims, a popup for looking at some */
export function useCodingState(isPanel: boolean): { readonly coding: CodingState; readonly setCoding: SetCoding } {
  const [coding, setState] = useState<CodingState>({
    filters: NO_PAGE_FILTERS,
    areFiltersOpen: false,
    openId: null,
    currentId: null,
    selection: null,
    held: NOTHING_HELD,
    goesOn: isPanel,
    areKeysOpen: isPanel && window.innerWidth >= ROOM_FOR_KEYS,
  });
  const setCoding: SetCoding = (change) =>
    setState((state) => ({ ...state, ...(typeof change === 'function' ? change(state) : change) }));
  return { coding, setCoding };
}

/** Starts a selection where there is none. */
export function selectionOf({ selection }: CodingState): ClaimSelection {
  return selection ?? NO_SELECTION;
}
