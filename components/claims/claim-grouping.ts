import { useMemo } from 'preact/hooks';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { ChangeDecisions } from '../changes/change-decisions.ts';
import type { ListedChange } from '../changes/changed-claims.tsx';
import { type ClaimView, toClaimView } from './claim-view.ts';

/**
 * The claims of a page by what became of them and what the reader said of them. What was decided on a moment ago stands
 * in two: where it was decided, and where it is now.
 */
export interface ClaimGrouping {
  readonly changes: readonly ListedChange[];
  readonly here: readonly ClaimView[];
  readonly gone: readonly ClaimView[];
  readonly detached: readonly ClaimView[];
  readonly dismissed: readonly ClaimView[];
}

/** @param views of the same claims, in the same order */
export function groupClaims(
  claims: readonly PageClaim[],
  views: readonly ClaimView[],
  openId: string | null,
  rowOf: ChangeDecisions['rowOf'],
): ClaimGrouping {
  // A claim put aside while it is open stays where it is, with the way back, until it is closed.
  const isListed = (view: ClaimView) => !view.label.dismissed || view.id === openId;
  const listed = views.filter(isListed);
  const changes = claims.flatMap((claim, index): ListedChange[] => {
    const view = views[index];
    const row = view && isListed(view) ? rowOf(claim) : null;
    return view && row ? [{ ...row, view }] : [];
  });
  const waiting = new Set(changes.filter(({ decision }) => decision === null).map(({ view }) => view.id));
  const others = listed.filter(({ id }) => !waiting.has(id));
  return {
    changes,
    here: others.filter(({ outcome }) => outcome !== null && isPlaced(outcome)),
    gone: others.filter(({ outcome, label }) => outcome === 'gone' && !label.detached),
    detached: others.filter(({ label }) => label.detached),
    dismissed: views.filter((view) => !isListed(view)),
  };
}

/** The claims' views; one whose claim is the same as before is the same too, so that its row is not drawn again. */
export function useViews({ claims, words, article }: PageState): ClaimView[] {
  const language = article?.language;
  const known = useMemo(() => new WeakMap<PageClaim, ClaimView>(), [words, language]);
  return useMemo(
    () =>
      claims.map((claim) => {
        const view = known.get(claim) ?? toClaimView(claim, words[claim.id], language);
        known.set(claim, view);
        return view;
      }),
    [claims, known],
  );
}
