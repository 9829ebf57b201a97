import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../../lib/agreement/alpha.ts';
import { cohenKappa, meanKappa } from '../../../lib/agreement/cohen.ts';
import { confusionOf, sumConfusions } from '../../../lib/agreement/confusion.ts';
import type { Figure } from '../../../lib/agreement/figure.ts';
import { fleissKappa } from '../../../lib/agreement/fleiss.ts';
import { percentAgreement } from '../../../lib/agreement/percent.ts';
import { coderPairs, type Ratings } from '../../../lib/agreement/ratings.ts';

const VALUES = ['a', 'b', 'c', 'd'];

function ratingsWith(cell: fc.Arbitrary<string | null>, coders: fc.Arbitrary<number>): fc.Arbitrary<Ratings> {
  return coders.chain((count) =>
    fc
      .array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 25 })
      .map((units) => ({ coders: count, units })),
  );
}

const value = fc.constantFrom(...VALUES);
const several = fc.integer({ min: 2, max: 5 });
/** Tables with values missing, and tables without. */
const anyRatings = ratingsWith(fc.option(value, { freq: 3 }), several);
const complete = ratingsWith(value, several);
const completeOfTwo = ratingsWith(value, fc.constant(2));

/** Everything that is said of a table. */
function figuresOf(ratings: Ratings): readonly Figure[] {
  const tables = coderPairs(ratings.coders).map((pair) => confusionOf(ratings, pair));
  return [
    percentAgreement(sumConfusions(tables)),
    meanKappa(tables.map(cohenKappa)).mean,
    fleissKappa(ratings).kappa,
    krippendorffAlpha(ratings).alpha,
  ];
}

function expectSame(one: readonly Figure[], other: readonly Figure[]): void {
  expect(one.map(({ why }) => why)).toEqual(other.map(({ why }) => why));
  for (const [index, figure] of one.entries()) expect(figure.value ?? 0).toBeCloseTo(other[index]?.value ?? 0, 10);
}

function mapped(ratings: Ratings, change: (unit: Ratings['units'][number]) => Ratings['units'][number]): Ratings {
  return { ...ratings, units: ratings.units.map(change) };
}

/** Scott's pi, written down anew from his paper (1955): chance from the values of both coders together. */
function scottPi({ units }: Ratings): number {
  const share = (wanted: string) => units.flat().filter((each) => each === wanted).length / (2 * units.length);
  const observed = units.filter(([one, other]) => one === other).length / units.length;
  const expected = VALUES.reduce((sum, each) => sum + share(each) ** 2, 0);
  return (observed - expected) / (1 - expected);
}

const isMixed = ({ units }: Ratings): boolean => new Set(units.flat()).size > 1;

describe('what does not change agreement', () => {
  test('what the values are called', () => {
    fc.assert(
      fc.property(anyRatings, fc.shuffledSubarray(['own-x', 'z', '0', ''], { minLength: 4 }), (ratings, names) => {
        const renamed = mapped(ratings, (unit) => unit.map((each) => each && (names[VALUES.indexOf(each)] ?? each)));
        expectSame(figuresOf(renamed), figuresOf(ratings));
      }),
    );
  });

  test('the order of the coders', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const turned = mapped(ratings, (unit) => [...unit.slice(1), unit[0] ?? null]);
        expectSame(figuresOf(turned), figuresOf(ratings));
      }),
    );
  });

  test('the order of the units', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        expectSame(figuresOf({ ...ratings, units: ratings.units.toReversed() }), figuresOf(ratings));
      }),
    );
  });

  test('units that one coder alone coded', () => {
    fc.assert(
      fc.property(anyRatings, fc.array(value), (ratings, alone) => {
        const more = alone.map((each) => [...Array<null>(ratings.coders - 1).fill(null), each]);
        expectSame(figuresOf({ ...ratings, units: [...more, ...ratings.units] }), figuresOf(ratings));
      }),
    );
  });
});

describe('how far it goes', () => {
  test('coders who agree on everything: 1, or nothing to tell it by', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), several, (truth, coders) => {
        const units = truth.map((each) => Array<string>(coders).fill(each));
        for (const figure of figuresOf({ coders, units }))
          expect([1, 'one-value']).toContain(figure.value ?? figure.why);
        expect(figuresOf({ coders, units })[0]?.value).toBe(1);
      }),
    );
  });

  test('never above 1, never NaN, and observed agreement never below 0', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        for (const { value: figure, why } of figuresOf(ratings)) {
          expect(figure === null).toBe(why !== null);
          expect(figure ?? 0).toBeLessThanOrEqual(1);
          expect(figure ?? 0).not.toBeNaN();
        }
        expect(figuresOf(ratings)[0]?.value ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('one more unit on which all differ from what they agreed on lowers no chance-corrected figure to a better one', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), (truth) => {
        const units = truth.map((each) => [each, each]);
        const spoilt = { coders: 2, units: [...units, ['a', 'b']] };
        fc.pre(isMixed({ coders: 2, units }));
        for (const figure of figuresOf(spoilt)) expect(figure.value).toBeLessThan(1);
      }),
    );
  });
});

describe('how the coefficients hang together', () => {
  test("two coders without missing values: Fleiss' kappa is Scott's pi", () => {
    fc.assert(
      fc.property(completeOfTwo.filter(isMixed), (ratings) => {
        expect(fleissKappa(ratings).kappa.value).toBeCloseTo(scottPi(ratings), 10);
      }),
    );
  });

  test("two coders without missing values: 1 − alpha is 1 − Scott's pi, for the size of the sample", () => {
    fc.assert(
      fc.property(completeOfTwo.filter(isMixed), (ratings) => {
        const values = 2 * ratings.units.length;
        const alpha = krippendorffAlpha(ratings).alpha.value ?? Number.NaN;
        expect(1 - alpha).toBeCloseTo(((1 - scottPi(ratings)) * (values - 1)) / values, 10);
      }),
    );
  });

  test("any number of coders without missing values: the same between alpha and Fleiss' kappa", () => {
    fc.assert(
      fc.property(complete.filter(isMixed), (ratings) => {
        const values = ratings.coders * ratings.units.length;
        const alpha = krippendorffAlpha(ratings).alpha.value ?? Number.NaN;
        const kappa = fleissKappa(ratings).kappa.value ?? Number.NaN;
        expect(1 - alpha).toBeCloseTo(((1 - kappa) * (values - 1)) / values, 10);
      }),
    );
  });

  test("two coders who use each value equally often: Cohen's kappa is Scott's pi", () => {
    fc.assert(
      fc.property(completeOfTwo.filter(isMixed), ({ units }) => {
        const bothWays = { coders: 2, units: [...units, ...units.map((unit) => unit.toReversed())] };
        expect(cohenKappa(confusionOf(bothWays, [0, 1])).value).toBeCloseTo(scottPi(bothWays), 10);
      }),
    );
  });
});
