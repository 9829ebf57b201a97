import type { GoldClaim } from '../claim/annotated.ts';
import type { Attribution } from '../claim/attribution.ts';
import { overlaps, type Span } from '../claim/span.ts';
import { type Comparison, emptyTally, type Tally } from './score.ts';

const anyOverlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)));

/** The places of what an annotated denial is about: the content of another claim, or marked words of the writer's; none where it says nothing. */
export function deniedPlaces(
  denies: string | undefined,
  gold: readonly GoldClaim[],
  marked: Readonly<Record<string, Span>>,
): readonly Span[] {
  if (denies === undefined) return [];
  const words = marked[denies];
  if (words) return [words];
  const claim = gold.find(({ id }) => id === denies);
  return claim ? [...claim.content, ...(claim.content.length === 0 ? claim.cue : [])] : [];
}

/**
 * Links from denials to what they deny. A found link is right when it leads from a claim that is paired with an annotated denial
 * to words of what that denial is about; a link from a claim that is none, or is no denial, is wrong. Links between accusations that
 * answer each other are not counted: annotators draw links from denials only.
 *
 * @param marked the writer's own words that a denial may be about, by id
 */
export function compareDisputes(
  { gold, found, pairs }: Comparison<Attribution>,
  marked: Readonly<Record<string, Span>>,
): Tally {
  const tally = emptyTally();
  const goldOf = new Map(pairs.map(([g, f]) => [f, gold[g]]));
  for (const { denies } of gold) if (deniedPlaces(denies, gold, marked).length > 0) tally.gold++;
  for (const [index, { dispute }] of found.entries()) {
    if (!dispute || dispute.kind === 'mutual') continue;
    tally.found++;
    const target = found.find(({ id }) => id === dispute.claim);
    const places = dispute.words ? [dispute.words] : target ? [...target.content, ...target.cue] : [];
    if (anyOverlap(places, deniedPlaces(goldOf.get(index)?.denies, gold, marked))) tally.right++;
  }
  return tally;
}
