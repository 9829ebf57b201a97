/** One claim whose source an annotator has identified, and what the detector made of it. */
export interface EntityClaim {
  /** Key of the entity that was found; `null` for none. */
  readonly found: string | null;
  /** The annotator's key; it need not be spelt alike. */
  readonly gold: string;
  /** ISO codes; `null` for none. */
  readonly foundCountry: string | null;
  readonly goldCountry: string | null;
}

/** Counts over articles. */
export interface EntityCounts {
  /** Claims with an annotated entity. */
  claims: number;
  /** Of those, the ones whose found key stands for their annotated one. */
  right: number;
  /** Claims with an annotated country; of those, the ones for which a country was found, and the right one. */
  countries: number;
  countriesFound: number;
  countriesRight: number;
  /** Claims without an annotated country for which one was found. */
  countriesExtra: number;
}

/** Nothing counted yet. */
export const noEntityCounts = (): EntityCounts => ({
  claims: 0,
  right: 0,
  countries: 0,
  countriesFound: 0,
  countriesRight: 0,
  countriesExtra: 0,
});

interface Pair {
  readonly found: string;
  readonly gold: string;
  overlap: number;
}

/**
 * Maps the keys found in one article to the annotated ones, one to one: the pair with the greatest overlap first, of equal ones
 * the one that occurs first in the text. Greedy, so never more lenient than the best assignment.
 */
export function matchKeys(claims: readonly EntityClaim[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, Pair>();
  for (const { found, gold } of claims) {
    if (found === null) continue;
    const id = JSON.stringify([found, gold]);
    const pair = pairs.get(id) ?? { found, gold, overlap: 0 };
    pair.overlap++;
    pairs.set(id, pair);
  }
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  // Array.prototype.sort is stable: equal pairs stay in the order of the text.
  for (const { found, gold } of [...pairs.values()].sort((a, b) => b.overlap - a.overlap)) {
    if (matched.has(found) || taken.has(gold)) continue;
    matched.set(found, gold);
    taken.add(gold);
  }
  return matched;
}

/** Which claims of one article have the right entity, in their order. */
export function rightEntities(claims: readonly EntityClaim[]): boolean[] {
  const matched = matchKeys(claims);
  return claims.map(({ found, gold }) => found !== null && matched.get(found) === gold);
}

/** Adds one article's claims. */
export function countEntities(counts: EntityCounts, claims: readonly EntityClaim[]): void {
  counts.claims += claims.length;
  counts.right += rightEntities(claims).filter(Boolean).length;
  for (const { foundCountry, goldCountry } of claims) {
    if (goldCountry === null) {
      if (foundCountry !== null) counts.countriesExtra++;
      continue;
    }
    counts.countries++;
    if (foundCountry !== null) counts.countriesFound++;
    if (foundCountry === goldCountry) counts.countriesRight++;
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Share of claims with the right entity, 0 to 1. */
export const entityAccuracy = ({ right, claims }: EntityCounts): number => share(right, claims);
/** Share of annotated countries that were found, 0 to 1. */
export const countryRecall = ({ countriesRight, countries }: EntityCounts): number => share(countriesRight, countries);
/** Share of the found countries that are right, over claims with an annotated one, 0 to 1. */
export const countryPrecision = ({ countriesRight, countriesFound }: EntityCounts): number =>
  share(countriesRight, countriesFound);
