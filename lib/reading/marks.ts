import type { PageClaim } from '../claim/claim.ts';
import { isPlaced } from '../claim/selector.ts';
import type { Mark } from '../highlight/mark.ts';
import { actStyle, markStyleFor } from '../highlight/mark-style.ts';
import type { Preferences } from '../messaging/protocol.ts';
import type { PageText } from '../page/read-page.ts';

/**
 * Where the claims are: all that were not dismissed. Those that have their place are marked; where one has changed, its proposed
 * place is only known, so that the reader can be shown what to decide on.
 */
export function marksOf(claims: readonly PageClaim[], page: PageText, preferences: Preferences | undefined): Mark[] {
  const look = ({ label, found }: PageClaim) =>
    preferences?.settings.hasStatusMarks
      ? markStyleFor(label, preferences.codebook)
      : // A page can read each look: by default it is one that follows from the page's own words, whatever the reader said of them.
        actStyle(found?.act ?? 'statement');
  return claims
    .filter((claim) => claim.outcome !== 'gone' && !claim.label.dismissed)
    .map((claim) => ({
      claimId: claim.id,
      style: isPlaced(claim.outcome) ? look(claim) : null,
      marked: [...claim.spans.source, ...claim.spans.cue].flatMap((span) => page.rangesFor(span)),
      content: claim.spans.content.flatMap((span) => page.rangesFor(span)),
    }));
}
