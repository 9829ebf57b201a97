import type { ClaimView } from '../../components/claim-view.ts';
import type { LibraryView } from '../../components/library.tsx';
import { labelOf } from '../../lib/claim/claim.ts';
import { storedWords } from '../../lib/claim/words.ts';
import type { LibraryState } from '../../lib/library/library-model.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';

/** The store's records as the screen shows them. */
export function toLibraryView(state: LibraryState): LibraryView {
  return {
    ...state,
    unreadable: state.unreadable + (state.open?.unreadable ?? 0),
    articles: state.articles.map(({ article, claims }) => ({
      ...article,
      lastSeen: Date.parse(article.lastSeen),
      claimCount: claims,
    })),
    open: state.open && { id: state.open.id, claims: state.open.claims?.map(toClaimView) ?? null },
  };
}

function toClaimView(claim: ClaimRecord): ClaimView {
  const { id, act, distance, anonymity, kind, selectors } = claim;
  const words = {
    source: storedWords(selectors.source),
    cue: storedWords(selectors.cue),
    content: storedWords(selectors.content),
  };
  return { id, label: labelOf(claim), words, act, distance, anonymity, kind, outcome: null };
}
