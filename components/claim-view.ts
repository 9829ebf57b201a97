import type { ClaimLabel, PageClaim } from '../lib/claim/claim.ts';
import type { Outcome } from '../lib/claim/selector.ts';
import type { Act, Anonymity, Distance, Kind, Status } from '../lib/claim/taxonomy.ts';
import { storedWords } from '../lib/claim/words.ts';
import { actStyle, type MarkStyle } from '../lib/highlight/mark-style.ts';
import type { ClaimWords } from '../lib/messaging/protocol.ts';

/** What the screens know of a claim, whether it comes from the page being read or from the store. */
export interface ClaimView {
  readonly id: string;
  readonly label: ClaimLabel;
  readonly words: ClaimWords;
  readonly act: Act;
  readonly distance: Distance;
  readonly anonymity: Anonymity;
  readonly kind: Kind;
  /** What became of it on the page; `null` where no page is open (the library). */
  readonly outcome: Outcome | null;
}

/** @param words as the page has them now; those that were stored where the page no longer has them */
export function toClaimView({ id, draft, label, outcome }: PageClaim, words: ClaimWords | undefined): ClaimView {
  const { act, distance, anonymity, kind, selectors } = draft;
  const stored: ClaimWords = {
    source: storedWords(selectors.source),
    cue: storedWords(selectors.cue),
    content: storedWords(selectors.content),
  };
  const isOnPage = words !== undefined && words.cue !== '';
  return { id, label, words: isOnPage ? words : stored, act, distance, anonymity, kind, outcome };
}

/** The look of a claim's mark, from what the reader sees chosen at this moment. */
export function markStyleFor(act: Act, status: Status): MarkStyle {
  return status === 'unassessed' ? actStyle(act) : `status-${status}`;
}

/** Who says it: as the reader wrote it, else in the article's words, or '' where nobody is named. */
export function sourceOf({ label, words }: Pick<ClaimView, 'label' | 'words'>): string {
  return label.sourceText.trim() || words.source;
}
