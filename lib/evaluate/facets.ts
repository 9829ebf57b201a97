import type { Attribution, Facets } from '../claim/attribution.ts';
import type { Comparison } from './score.ts';

/** The facets that are compared. */
export const FACETS = ['kind', 'act', 'distance', 'anonymity'] as const satisfies readonly (keyof Facets)[];

/** Of the claims found in the right place whose facet is annotated: how many have it right. */
export interface Share {
  right: number;
  all: number;
}

/** Nothing counted yet. */
export const emptyShare = (): Share => ({ right: 0, all: 0 });

/** Counts, over the pairs at det-any, where a facet is annotated and where it is found right. */
export function compareFacet({ gold, found, pairs }: Comparison<Attribution>, facet: keyof Facets): Share {
  const share = emptyShare();
  for (const [g, f] of pairs) {
    const wanted = gold[g]?.[facet];
    if (wanted === undefined) continue;
    share.all++;
    if (found[f]?.[facet] === wanted) share.right++;
  }
  return share;
}

/** How often one value was taken for another, most often first: "denial → statement", 12. */
export function confusionsOf(
  comparisons: readonly Comparison<Attribution>[],
  facet: keyof Facets,
): [confusion: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { gold, found, pairs } of comparisons)
    for (const [g, f] of pairs) {
      const wanted = gold[g]?.[facet];
      const given = found[f]?.[facet];
      if (wanted === undefined || wanted === given) continue;
      const name = `${wanted} → ${given}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
}
