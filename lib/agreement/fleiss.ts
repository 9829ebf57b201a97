import { defined, type Figure, undefinedFor } from './figure.ts';
import { type Ratings, sumOf, valueCounts } from './ratings.ts';

/** Fleiss' kappa, and how many units it is of. */
export interface FleissKappa {
  readonly kappa: Figure;
  /** The units that all coders coded; the others do not count. */
  readonly units: number;
}

/**
 * Fleiss' kappa over the units to which every coder gave a value, since it is defined for one number of values a unit: units that
 * one coder left out are left out. Chance is taken from how often all coders together used each value; for two coders it is Scott's pi.
 * J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378–382.
 */
export function fleissKappa({ coders, units }: Ratings): FleissKappa {
  const totals = new Map<string, number>();
  let complete = 0;
  let agreeing = 0;
  for (const unit of units) {
    const counts = valueCounts(unit);
    if (coders < 2 || sumOf(counts.values()) < coders) continue;
    complete++;
    for (const [value, count] of counts) {
      agreeing += count * (count - 1);
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
  }
  if (complete === 0) return { kappa: undefinedFor('no-units'), units: 0 };
  if (totals.size === 1) return { kappa: undefinedFor('one-value'), units: complete };
  const observed = agreeing / (complete * coders * (coders - 1));
  const expected = sumOf([...totals.values()].map((count) => (count / (complete * coders)) ** 2));
  return { kappa: defined((observed - expected) / (1 - expected)), units: complete };
}
