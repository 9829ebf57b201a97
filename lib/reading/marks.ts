import type { PageClaim } from '../claim/claim.ts';
import { isPlaced } from '../claim/selector.ts';
import type { Mark } from '../highlight/mark.ts';
import { markStyleFor } from '../highlight/mark-style.ts';
import { PLAIN_STYLE } from '../highlight/palette.ts';
import type { Preferences } from '../messaging/protocol.ts';
import type { PageText } from '../page/read-page.ts';

/**
 * Where the claims are: all that were not dismissed. Those that have their place are marked; where one has changed, its proposed
 * place is only known, so that the reader can be shown what to decide on.
 */
export function marksOf(claims: readonly PageClaim[], page: PageText, preferences: Preferences | undefined): Mark[] {
  const look = ({ label }: PageClaim) =>
    // What the reader wants is not known before the first answer.
    !preferences || preferences.settings.hasPlainMarks ? PLAIN_STYLE : markStyleFor(label, preferences.codebook);
  return claims
    .filter((claim) => claim.outcome !== 'gone' && !claim.label.dismissed)
    .map((claim) => ({
      claimId: claim.id,
      style: isPlaced(claim.outcome) ? look(claim) : null,
      marked: [...claim.spans.source, ...claim.spans.cue].flatMap((span) => page.rangesFor(span)),
      content: claim.spans.content.flatMap((span) => page.rangesFor(span)),
    }));
}
