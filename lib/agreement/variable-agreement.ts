import type { CodedVariable } from '../claim/coded-variables.ts';
import { type KrippendorffAlpha, krippendorffAlpha } from './alpha.ts';
import type { StoredUnit } from './coded-article.ts';
import { cohenKappa, type MeanKappa, meanKappa } from './cohen.ts';
import { type Confusion, confusionOf, eitherWay, sumConfusions, unitsIn } from './confusion.ts';
import type { Figure } from './figure.ts';
import { type FleissKappa, fleissKappa } from './fleiss.ts';
import { percentAgreement } from './percent.ts';
import { type CoderPair, coderPairs, type Ratings, type UnitValues } from './ratings.ts';

/** What two of the coders agree on in one variable. */
export interface PairAgreement {
  readonly coders: CoderPair;
  /** How many units have a value of both. */
  readonly units: number;
  readonly percent: Figure;
  readonly kappa: Figure;
  /** Rows are the values of the one, columns those of the other. */
  readonly confusion: Confusion;
}

/** A unit of which coders say different things. */
export interface Disagreement {
  readonly unit: StoredUnit;
  /** What each coder says, in their order; `null` for nothing. */
  readonly values: UnitValues;
}

/** How far the coders agree in one variable. */
export interface VariableAgreement {
  /** From {@link CodedVariable}. */
  readonly id: string;
  readonly name: string;
  /** How many units each coder gave no value, in their order. */
  readonly missing: readonly number[];
  readonly percent: Figure;
  readonly cohen: MeanKappa;
  readonly fleiss: FleissKappa;
  readonly krippendorff: KrippendorffAlpha;
  /** Each two coders, in their order. */
  readonly pairs: readonly PairAgreement[];
  /**
   * Of two coders the one's values by the other's; of more how often two values meet, summed over all pairs and the same on both sides
   * of the diagonal.
   */
  readonly confusion: Confusion;
  /** In the order of the units. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Everything that is said of one variable.
 * @param order the values that it can have, in the order in which tables list them
 */
export function agreementIn(
  variable: CodedVariable,
  units: readonly StoredUnit[],
  coders: number,
  order: readonly string[],
): VariableAgreement {
  const valued = units.map((unit) => ({
    unit,
    values: unit.claims.map((claim) => claim && variable.valueOf(claim)),
  }));
  const ratings: Ratings = { coders, units: valued.map(({ values }) => values) };
  const pairs = coderPairs(coders).map((pair) => pairAgreement(ratings, pair, order));
  const sum = sumConfusions(
    pairs.map(({ confusion }) => confusion),
    order,
  );
  return {
    id: variable.id,
    name: variable.name,
    missing: missingOf(ratings),
    percent: percentAgreement(sum),
    cohen: meanKappa(pairs.map(({ kappa }) => kappa)),
    fleiss: fleissKappa(ratings),
    krippendorff: krippendorffAlpha(ratings),
    pairs,
    confusion: pairs.length === 1 ? sum : eitherWay(sum),
    disagreements: valued.filter(({ values }) => isDisputed(values)),
  };
}

function pairAgreement(ratings: Ratings, coders: CoderPair, order: readonly string[]): PairAgreement {
  const confusion = confusionOf(ratings, coders, order);
  return {
    coders,
    units: unitsIn(confusion),
    percent: percentAgreement(confusion),
    kappa: cohenKappa(confusion),
    confusion,
  };
}

function missingOf({ coders, units }: Ratings): number[] {
  const missing = Array<number>(coders).fill(0);
  for (const values of units)
    for (const [coder, value] of values.entries()) if (value === null) missing[coder] = (missing[coder] ?? 0) + 1;
  return missing;
}

function isDisputed(values: UnitValues): boolean {
  const first = values.find((value) => value !== null);
  return values.some((value) => value !== null && value !== first);
}
