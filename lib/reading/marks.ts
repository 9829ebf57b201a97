import type { PageClaim } from '../claim/claim.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../claim/codebook.ts';
import { isPlaced } from '../claim/selector.ts';
import type { Mark } from '../highlight/mark.ts';
import { markStyleFor } from '../highlight/mark-style.ts';
import type { PageText } from '../page/read-page.ts';

/**
 * Where the claims are: all that were not dismissed. Those that have their place are marked; where one has changed, its proposed
 * place is only known, so that the reader can be shown what to decide on.
 */
export function marksOf(claims: readonly PageClaim[], page: PageText, codebook: Codebook = DEFAULT_CODEBOOK): Mark[] {
  return claims
    .filter((claim) => claim.outcome !== 'gone' && !claim.label.dismissed)
    .map((claim) => ({
      claimId: claim.id,
      style: isPlaced(claim.outcome) ? markStyleFor(claim.label, codebook) : null,
      marked: [...claim.spans.source, ...claim.spans.cue].flatMap((span) => page.rangesFor(span)),
      content: claim.spans.content.flatMap((span) => page.rangesFor(span)),
    }));
}
