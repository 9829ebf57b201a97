import { inShort } from '../../lib/claim/finding.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import { type ClaimView, nameOf } from './claim-view.ts';

/** What one claim has to do with the others of its page, as far as somebody denies something. */
export interface ClaimDisputes {
  /** The claim that it denies; `null` where it denies none, or the article's own words. */
  readonly denied: OtherClaim | null;
  /** Who denies it, each source once, in the order of the text. */
  readonly denials: readonly Denial[];
}

/** Another claim of the same page. */
export interface OtherClaim {
  readonly id: string;
  /** What its source is called, in short, or ''. */
  readonly name: string;
  /** Whether it has a mark that can be shown. */
  readonly isOnPage: boolean;
}

export interface Denial extends OtherClaim {
  /** How many claims of this source deny it. */
  readonly count: number;
}

export const NO_DISPUTES: ClaimDisputes = { denied: null, denials: [] };

/** @param claims all of the page; what the reader put aside as "not a claim" denies nothing */
export function disputesOf(claims: readonly ClaimView[], claimId: string | null): ClaimDisputes {
  const claim = claims.find(({ id }) => id === claimId);
  if (!claim) return NO_DISPUTES;
  const deniedId = claim.found?.dispute?.claimId ?? null;
  const denied = claims.find(({ id }) => id === deniedId);
  const denials = new Map<string, Denial>();
  for (const other of claims) {
    if (other.found?.dispute?.claimId !== claimId || other.label.dismissed) continue;
    const name = foldName(nameOf(other));
    const first = denials.get(name) ?? { ...otherClaim(other), count: 0 };
    denials.set(name, { ...first, count: first.count + 1 });
  }
  if (!denied && denials.size === 0) return NO_DISPUTES;
  return { denied: denied ? otherClaim(denied) : null, denials: [...denials.values()] };
}

function otherClaim(claim: ClaimView): OtherClaim {
  const { id, label, outcome } = claim;
  return { id, name: inShort(nameOf(claim)), isOnPage: outcome !== null && isPlaced(outcome) && !label.dismissed };
}
