import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../../lib/agreement/alpha.ts';
import { cohenKappa, meanKappa } from '../../../lib/agreement/cohen.ts';
import { confusionOf, sumConfusions } from '../../../lib/agreement/confusion.ts';
import { fleissKappa } from '../../../lib/agreement/fleiss.ts';
import { percentAgreement } from '../../../lib/agreement/percent.ts';
import { coderPairs, type Ratings } from '../../../lib/agreement/ratings.ts';
import {
  COHEN_1960,
  FLEISS_1971,
  FOURTEEN_RATERS,
  KRIPPENDORFF_A,
  KRIPPENDORFF_B,
  KRIPPENDORFF_C,
} from './published.ts';
import { REFERENCES, ratingsOf } from './reference.ts';

const NINE_DIGITS = 1e-9;
const tablesOf = (ratings: Ratings) => coderPairs(ratings.coders).map((pair) => confusionOf(ratings, pair));
const kappaOf = (ratings: Ratings) => cohenKappa(confusionOf(ratings, [0, 1]));
const percentOf = (ratings: Ratings) => percentAgreement(sumConfusions(tablesOf(ratings)));

function expectNear(figure: { readonly value: number | null }, wanted: number): void {
  expect(figure.value).not.toBeNull();
  expect(Math.abs((figure.value ?? Number.NaN) - wanted)).toBeLessThan(NINE_DIGITS);
}

describe('published worked examples, to the digits that their authors print', () => {
  test.each([
    { source: 'Cohen 1960, table 2: kappa', figure: kappaOf(COHEN_1960), printed: '0.492' },
    { source: 'Cohen 1960, table 2: observed', figure: percentOf(COHEN_1960), printed: '0.700' },
    { source: 'Fleiss 1971, table 1', figure: fleissKappa(FLEISS_1971).kappa, printed: '0.430' },
    { source: 'fourteen raters of ten subjects', figure: fleissKappa(FOURTEEN_RATERS).kappa, printed: '0.210' },
    {
      source: 'Krippendorff 2011, A: binary, two observers',
      figure: krippendorffAlpha(KRIPPENDORFF_A).alpha,
      printed: '0.095',
    },
    {
      source: 'Krippendorff 2011, B: nominal, two observers',
      figure: krippendorffAlpha(KRIPPENDORFF_B).alpha,
      printed: '0.692',
    },
    {
      source: 'Krippendorff 2011, C: values missing',
      figure: krippendorffAlpha(KRIPPENDORFF_C).alpha,
      printed: '0.743',
    },
  ])('$source is $printed', ({ figure, printed }) => {
    expect(figure.value?.toFixed(3)).toBe(printed);
  });

  test('what Krippendorff counts in section C: eleven units of two or more values, forty values', () => {
    expect(krippendorffAlpha(KRIPPENDORFF_C)).toMatchObject({ units: 11, values: 40 });
  });
});

describe('figures of scikit-learn, NLTK and krippendorff, to nine digits', () => {
  test('there are at least twenty tables, with and without missing values, of two coders and of more', () => {
    expect(REFERENCES.length).toBeGreaterThanOrEqual(20);
    expect(REFERENCES.filter(({ meanKappa: mean }) => mean === null).length).toBeGreaterThan(5);
    expect(REFERENCES.filter(({ cohen }) => cohen.length > 1).length).toBeGreaterThan(10);
  });

  test.each(REFERENCES.map((reference, number) => ({ number, ...reference })))('table $number', (reference) => {
    const ratings = ratingsOf(reference.units);
    const kappas = tablesOf(ratings).map(cohenKappa);
    expect(kappas).toHaveLength(reference.cohen.length);
    for (const [index, wanted] of reference.cohen.entries()) expectNear(kappas[index] ?? { value: null }, wanted);
    expectNear(percentOf(ratings), reference.observed);
    expectNear(fleissKappa(ratings).kappa, reference.fleiss);
    expectNear(krippendorffAlpha(ratings).alpha, reference.alpha);
    if (reference.meanKappa !== null) expectNear(meanKappa(kappas).mean, reference.meanKappa);
  });
});

describe('what has no value says why, and is never NaN', () => {
  test.each([
    {
      reason: 'nothing was coded',
      units: '.. ..',
      percent: 'no-units',
      kappa: 'no-units',
      fleiss: 'no-units',
      alpha: 'no-units',
    },
    {
      reason: 'no unit was coded by both',
      units: 'a. .b',
      percent: 'no-units',
      kappa: 'no-units',
      fleiss: 'no-units',
      alpha: 'no-units',
    },
    {
      reason: 'all agree, on one value alone',
      units: 'aa aa',
      percent: 1,
      kappa: 'one-value',
      fleiss: 'one-value',
      alpha: 'one-value',
    },
    {
      reason: 'the other value stands alone in its unit',
      units: 'aa aa b.',
      percent: 1,
      kappa: 'one-value',
      fleiss: 'one-value',
      alpha: 'one-value',
    },
    {
      reason: 'each always says the same, and not the same',
      units: 'ab ab',
      percent: 0,
      kappa: 0,
      fleiss: -1,
      alpha: -0.5,
    },
    { reason: 'one unit, on which they differ', units: 'ab', percent: 0, kappa: 0, fleiss: -1, alpha: 0 },
  ])('$reason', ({ units, percent, kappa, fleiss, alpha }) => {
    const ratings = ratingsOf(units);
    const told = [percentOf(ratings), kappaOf(ratings), fleissKappa(ratings).kappa, krippendorffAlpha(ratings).alpha];
    expect(told.map(({ value, why }) => value ?? why)).toEqual([percent, kappa, fleiss, alpha]);
  });

  test('one coder alone agrees with nobody', () => {
    const ratings: Ratings = { coders: 1, units: [['a'], ['b']] };
    expect(percentOf(ratings).why).toBe('no-units');
    expect(fleissKappa(ratings)).toEqual({ kappa: { value: null, why: 'no-units' }, units: 0 });
    expect(krippendorffAlpha(ratings).alpha.why).toBe('no-units');
  });

  test('no units at all', () => {
    const ratings: Ratings = { coders: 3, units: [] };
    expect(tablesOf(ratings).map((table) => cohenKappa(table).why)).toEqual(['no-units', 'no-units', 'no-units']);
    expect(fleissKappa(ratings).kappa.why).toBe('no-units');
  });
});

describe("the mean of the pairs' kappas", () => {
  const half = { value: 0.5, why: null } as const;
  const none = { value: 0, why: null } as const;
  const one = { value: null, why: 'one-value' } as const;
  const empty = { value: null, why: 'no-units' } as const;
  test.each([
    { reason: 'of all pairs', kappas: [half, none], mean: { value: 0.25, why: null }, counted: 2 },
    {
      reason: 'a pair without a value is left out, and can be seen to be',
      kappas: [half, one, empty],
      mean: half,
      counted: 1,
    },
    {
      reason: 'no pair has one: rather the reason of a pair that coded something',
      kappas: [empty, one],
      mean: one,
      counted: 0,
    },
    { reason: 'no pair coded the same unit', kappas: [empty, empty], mean: empty, counted: 0 },
    { reason: 'there is no pair', kappas: [], mean: empty, counted: 0 },
  ])('$reason', ({ kappas, mean, counted }) => {
    expect(meanKappa(kappas)).toEqual({ mean, counted, pairs: kappas.length });
  });
});

test("Fleiss' kappa is of the units that all coded, and says how many", () => {
  const [all, withGaps] = [ratingsOf('aab bbb aba'), ratingsOf('aab bbb aba a.b ..a bb.')];
  expect(fleissKappa(withGaps)).toEqual(fleissKappa(all));
  expect(fleissKappa(withGaps).units).toBe(3);
});
