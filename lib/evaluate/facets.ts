import type { Attribution, Facets } from '../claim/attribution.ts';
import type { Comparison } from './score.ts';

/** The facets that are compared. */
export const FACETS = ['kind', 'act', 'distance', 'anonymity'] as const satisfies readonly (keyof Facets)[];

/** What has one value a claim and can be compared: a facet, or what sort of source it is. */
export type Variable = keyof Facets | 'sourceKind';

/** Of the claims found in the right place whose value is annotated: how many have it right. */
export interface Share {
  right: number;
  all: number;
}

/** Nothing counted yet. */
export const emptyShare = (): Share => ({ right: 0, all: 0 });

/** What was found of a claim: a source that is nobody's entity is of no kind. */
function valueFound({ entity, ...facets }: Attribution, variable: Variable): string {
  return variable === 'sourceKind' ? (entity?.kind ?? 'none') : facets[variable];
}

/** What was annotated of each claim found in the right place (det-any), and what was found of it; not of those without annotation. */
function* valuesOf({ gold, found, pairs }: Comparison<Attribution>, variable: Variable) {
  for (const [g, f] of pairs) {
    const wanted = gold[g]?.[variable];
    const claim = found[f];
    if (wanted !== undefined && claim) yield { wanted, given: valueFound(claim, variable) };
  }
}

/** Counts where a value is annotated, over the claims found in the right place, and where it is found right. */
export function compareVariable(comparison: Comparison<Attribution>, variable: Variable): Share {
  const share = emptyShare();
  for (const { wanted, given } of valuesOf(comparison, variable)) {
    share.all++;
    if (given === wanted) share.right++;
  }
  return share;
}

/** How often one value was taken for another, most often first: "denial → statement", 12. */
export function confusionsOf(
  comparisons: readonly Comparison<Attribution>[],
  variable: Variable,
): [confusion: string, count: number][] {
  const counts = new Map<string, number>();
  for (const comparison of comparisons)
    for (const { wanted, given } of valuesOf(comparison, variable)) {
      if (wanted === given) continue;
      const name = `${wanted} → ${given}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
}
