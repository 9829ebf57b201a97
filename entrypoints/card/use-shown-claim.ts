import { useEffect, useRef } from 'preact/hooks';
import type { PageClaim } from '../../lib/claim/claim.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import type { ClaimWords, PageState } from '../../lib/messaging/protocol.ts';

/** A claim as the card shows it. */
interface ShownClaim {
  readonly claim: PageClaim;
  readonly words: ClaimWords;
  /** Its number among the marked claims; of one without a mark, where it had it. */
  readonly index: number;
  /** The page does not have it any more. */
  readonly isLost: boolean;
}

/** What the card showed last, and in which article. */
interface LastShown extends Omit<ShownClaim, 'isLost'> {
  readonly articleUrl: string | undefined;
}

/**
 * The claim that the card is on, among the marked ones: as the page has it now, else as it had it last. `shown` is `null` where it never
 * had it.
 * @param onClose called once the page has gone on to another article
 */
export function useShownClaim(state: PageState, claimId: string, onClose: () => void) {
  const last = useRef<LastShown | null>(null);
  const before = last.current?.claim.id === claimId ? last.current : null;
  // One that is put aside has no mark, but the card stays on it while the reader may still change their mind.
  const marked = state.claims.filter(
    ({ id, outcome, label }) => isPlaced(outcome) && (!label.dismissed || id === claimId),
  );
  const now = state.claims.find(({ id }) => id === claimId);
  const articleUrl = state.article?.articleUrl;
  const isElsewhere = now === undefined && before !== null && articleUrl !== before.articleUrl;
  useEffect(() => {
    if (isElsewhere) onClose();
  }, [isElsewhere, onClose]);
  const claim = now ?? before?.claim;
  const words = now ? state.words[claimId] : before?.words;
  if (!claim || !words) return { marked, shown: null };
  const at = now ? marked.indexOf(now) : -1;
  const index = at < 0 ? (before?.index ?? 0) : at;
  last.current = { claim, words, index, articleUrl: now ? articleUrl : before?.articleUrl };
  const shown: ShownClaim = { claim, words, index, isLost: now === undefined };
  return { marked, shown };
}

/** The marked claim so many steps on from a shown one, round to the first; `undefined` where none is marked. */
export function neighbourOf(
  { claim, index }: ShownClaim,
  marked: readonly PageClaim[],
  step: 1 | -1,
): PageClaim | undefined {
  // Where it had its mark the next one has taken its place.
  const from = step > 0 && !marked.includes(claim) ? index - 1 : index;
  return marked[(from + step + marked.length) % marked.length];
}
