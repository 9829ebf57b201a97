import { defined, type Figure, undefinedFor } from './figure.ts';
import { type Ratings, sumOf, valueCounts } from './ratings.ts';

/** Krippendorff's alpha, and what it is of. */
export interface KrippendorffAlpha {
  readonly alpha: Figure;
  /** The units that at least two coders coded; a value that stands alone in its unit is compared with nothing. */
  readonly units: number;
  /** The values of those units. */
  readonly values: number;
}

/**
 * Krippendorff's alpha for nominal values, any number of coders and missing values: 1 − Do / De, where each unit's pairs of values
 * weigh 1 / (its values − 1), so that each value counts once however many others it meets, and chance is drawn without replacement
 * from all values that are compared.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C.
 */
export function krippendorffAlpha({ units }: Ratings): KrippendorffAlpha {
  const totals = new Map<string, number>();
  let pairable = 0;
  let values = 0;
  let differing = 0;
  for (const unit of units) {
    const counts = valueCounts(unit);
    const here = sumOf(counts.values());
    if (here < 2) continue;
    pairable++;
    values += here;
    let same = 0;
    for (const [value, count] of counts) {
      same += count * (count - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
    differing += (here * (here - 1) - same) / (here - 1);
  }
  const of = { units: pairable, values };
  if (pairable === 0) return { alpha: undefinedFor('no-units'), ...of };
  if (totals.size === 1) return { alpha: undefinedFor('one-value'), ...of };
  const expected = values * values - sumOf([...totals.values()].map((count) => count * count));
  return { alpha: defined(1 - ((values - 1) * differing) / expected), ...of };
}
