import { agreedIn, type Confusion, unitsIn } from './confusion.ts';
import { defined, type Figure, undefinedFor } from './figure.ts';

/**
 * Observed agreement, 0 to 1: of all pairs of values that two coders gave to one unit, the share that is the same. Two coders: the
 * share of units on which they agree. It does not say how much of that is chance.
 * @param confusion of two coders, or the sum of those of all pairs
 */
export function percentAgreement(confusion: Confusion): Figure {
  const units = unitsIn(confusion);
  return units > 0 ? defined(agreedIn(confusion) / units) : undefinedFor('no-units');
}
