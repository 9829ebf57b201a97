import type { ClaimSpans } from '../../claim/span.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import type { FiledArticle, FormatContext } from '../format.ts';
import { placeClaim } from './place-claim.ts';

/** A claim with its places in the text of its article. */
export interface PlacedClaim {
  readonly claim: ClaimRecord;
  /** UTF-16 offsets, end exclusive. */
  readonly spans: ClaimSpans;
}

/** An article with its text, and those of its claims that stand in it, in the order of their cues. */
export interface PlacedArticle extends FiledArticle {
  readonly text: string;
  readonly placed: readonly PlacedClaim[];
}

/** What a standoff format can hold of an article; what it cannot is told by `onLacking`. `null` for one whose text was not saved. */
export function placeClaims(
  filed: FiledArticle,
  { onLacking }: Pick<FormatContext, 'onLacking'>,
): PlacedArticle | null {
  const { article, claims, text } = filed;
  if (text === null) {
    onLacking(article.id, 'no-text');
    return null;
  }
  const placed = claims.flatMap((claim) => {
    const spans = placeClaim(text, claim.selectors);
    if (spans) return [{ claim, spans }];
    onLacking(claim.id, 'not-in-text');
    return [];
  });
  const ids = new Set(placed.map(({ claim }) => claim.id));
  for (const { claim } of placed) {
    if (claim.disputes.some((id) => !ids.has(id))) onLacking(claim.id, 'disputes-elsewhere');
  }
  const inOrder = placed.toSorted((a, b) => cueOf(a) - cueOf(b));
  return { ...filed, text, placed: inOrder };
}

function cueOf({ spans }: PlacedClaim): number {
  return spans.cue[0]?.[0] ?? 0;
}
