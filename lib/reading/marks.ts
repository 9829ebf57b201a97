import type { PageClaim } from '../claim/claim.ts';
import { isPlaced } from '../claim/selector.ts';
import type { Mark } from '../highlight/mark.ts';
import { markStyleOf } from '../highlight/mark-style.ts';
import type { PageText } from '../page/read-page.ts';

/** What to paint: every claim that has its place and was not dismissed. */
export function marksOf(claims: readonly PageClaim[], page: PageText): Mark[] {
  return claims
    .filter((claim) => isPlaced(claim.outcome) && !claim.label.dismissed)
    .map((claim) => ({
      claimId: claim.id,
      style: markStyleOf(claim),
      marked: [...claim.spans.source, ...claim.spans.cue].flatMap((span) => page.rangesFor(span)),
      content: claim.spans.content.flatMap((span) => page.rangesFor(span)),
    }));
}
