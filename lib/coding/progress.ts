import type { ClaimLabel } from '../claim/claim.ts';
import type { Outcome } from '../claim/selector.ts';

/** What progress is counted by. */
export interface CountedClaim {
  readonly id: string;
  readonly label: ClaimLabel;
  /** What became of it in the article; `null` where no page is open. */
  readonly outcome: Outcome | null;
}

/** Numbers of units: claims that are to be coded, and those of them that have been. */
export interface CodingProgress {
  readonly coded: number;
  readonly total: number;
}

/** Whether somebody has decided on it: it has a status, or is no claim. */
export function isCoded({ status, dismissed }: Pick<ClaimLabel, 'status' | 'dismissed'>): boolean {
  return dismissed || status !== 'unassessed';
}

/** Whether it belongs to the article that is coded: what is gone from it is no unit of it any more. */
export function isUnit({ label, outcome }: Pick<CountedClaim, 'label' | 'outcome'>): boolean {
  return outcome !== 'gone' && !label.detached;
}

/** How far the coding of an article has got. */
export function progressOf(claims: readonly CountedClaim[]): CodingProgress {
  const units = claims.filter(isUnit);
  return { coded: units.filter(({ label }) => isCoded(label)).length, total: units.length };
}

/**
 * The claim to code next: the first after the one given that nobody has decided on, else the first of all; `null` where all
 * are coded.
 * @param claims in the order in which they are listed
 * @param id where coding is now; `null` for before the first
 */
export function nextUncoded(claims: readonly CountedClaim[], id: string | null): string | null {
  const at = claims.findIndex((claim) => claim.id === id);
  const inOrder = [...claims.slice(at + 1), ...claims.slice(0, at + 1)];
  return inOrder.find((claim) => claim.id !== id && isUnit(claim) && !isCoded(claim.label))?.id ?? null;
}
