import type { ClaimLabel } from '../claim/claim.ts';
import type { Outcome } from '../claim/selector.ts';
import type { Act, OwnCodeId, StatusId } from '../claim/taxonomy.ts';
import { isCoded } from './progress.ts';

/** Which of a page's claims are listed; what is empty, `null` or `false` leaves all. All that is set must hold. */
export interface PageFilters {
  /** Words to be found in the claim, as typed. */
  readonly text: string;
  readonly act: Act | null;
  readonly status: StatusId | null;
  /** The folded name of its source; '' for claims without one. */
  readonly source: string | null;
  readonly label: OwnCodeId | null;
  /** Only those whose words the article has changed. */
  readonly isChanged: boolean;
  /** Only those no longer in the article. */
  readonly isGone: boolean;
  /** Only those that nobody has decided on. */
  readonly isUncoded: boolean;
}

/** All claims. */
export const NO_PAGE_FILTERS: PageFilters = {
  text: '',
  act: null,
  status: null,
  source: null,
  label: null,
  isChanged: false,
  isGone: false,
  isUncoded: false,
};

/** A claim as filters see it. */
export interface FilterableClaim {
  readonly label: ClaimLabel;
  readonly outcome: Outcome | null;
  /** The folded name of its source. */
  readonly source: string;
  /** Its words, as {@link foldText} makes them. */
  readonly text: string;
}

/** How many filters are set; the words to be found count as one. */
export function countSet(filters: PageFilters): number {
  const { text, act, status, source, label, isChanged, isGone, isUncoded } = filters;
  const isChosen = [act, status, source, label].map((value) => value !== null);
  return [text.trim() !== '', ...isChosen, isChanged, isGone, isUncoded].filter(Boolean).length;
}

/** Makes the test that a claim has to pass; what there is to prepare is done once. */
export function testOf(filters: PageFilters): (claim: FilterableClaim) => boolean {
  const { act, status, source, label, isChanged, isGone, isUncoded } = filters;
  const words = foldText(filters.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  // Both at once would leave nothing: an outcome is one thing.
  const outcomes = [...(isChanged ? ['changed'] : []), ...(isGone ? ['gone'] : [])];
  return (claim) =>
    (act === null || claim.label.act === act) &&
    (status === null || claim.label.status === status) &&
    (source === null || claim.source === source) &&
    (label === null || claim.label.labels.includes(label)) &&
    (outcomes.length === 0 || outcomes.includes(claim.outcome ?? '')) &&
    (!isUncoded || !isCoded(claim.label)) &&
    words.every((word) => claim.text.includes(word));
}

/** Text as it is compared: without marks on letters, capitals and kinds of apostrophes (Unicode NFKD). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
