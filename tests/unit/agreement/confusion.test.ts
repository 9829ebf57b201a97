import { describe, expect, test } from 'vitest';
import { agreedIn, confusionOf, eitherWay, sumConfusions, unitsIn } from '../../../lib/agreement/confusion.ts';
import { coderPairs } from '../../../lib/agreement/ratings.ts';
import { ratingsOf } from './reference.ts';

describe('the confusion table of two coders', () => {
  test('rows are the one, columns the other', () => {
    const table = confusionOf(ratingsOf('ab ab aa ba bb bb bb'), [0, 1]);
    expect(table).toEqual({
      values: ['a', 'b'],
      counts: [
        [1, 2],
        [1, 3],
      ],
    });
    expect(unitsIn(table)).toBe(7);
    expect(agreedIn(table)).toBe(4);
  });

  test.each([
    { reason: "in the codebook's order, not the alphabet's", order: ['c', 'a', 'b'], values: ['c', 'a', 'b'] },
    { reason: 'only those that occur', order: ['z', 'b', 'a', 'c'], values: ['b', 'a', 'c'] },
    { reason: 'what the codebook does not have comes last, by its name', order: ['c'], values: ['c', 'a', 'b'] },
    { reason: 'without an order, by their names', order: [], values: ['a', 'b', 'c'] },
  ])('values stand $reason', ({ order, values }) => {
    expect(confusionOf(ratingsOf('cb ba ac'), [0, 1], order).values).toEqual(values);
  });

  test('a unit that one of the two left out is not in it', () => {
    expect(confusionOf(ratingsOf('a.b .ab aaa'), [0, 1])).toEqual({ values: ['a'], counts: [[1]] });
    expect(confusionOf(ratingsOf('a.b .ab aaa'), [0, 2])).toEqual({
      values: ['a', 'b'],
      counts: [
        [1, 1],
        [0, 0],
      ],
    });
  });

  test('of coders that share no unit it is empty', () => {
    expect(confusionOf(ratingsOf('a. .b'), [0, 1])).toEqual({ values: [], counts: [] });
  });
});

describe('of more than two coders', () => {
  const ratings = ratingsOf('aab abb');
  const sum = sumConfusions(coderPairs(3).map((pair) => confusionOf(ratings, pair)));

  test('all pairs are summed', () => {
    expect(sum).toEqual({
      values: ['a', 'b'],
      counts: [
        [1, 4],
        [0, 1],
      ],
    });
  });

  test('either way, two values stand together as often on both sides of the diagonal', () => {
    expect(eitherWay(sum)).toEqual({
      values: ['a', 'b'],
      counts: [
        [1, 4],
        [4, 1],
      ],
    });
  });

  test('either way, it does not matter in which order the coders come', () => {
    const turned = { coders: 3, units: ratings.units.map((unit) => unit.toReversed()) };
    const other = sumConfusions(coderPairs(3).map((pair) => confusionOf(turned, pair)));
    expect(other).not.toEqual(sum);
    expect(eitherWay(other)).toEqual(eitherWay(sum));
  });

  test('tables that lack values of each other are put together', () => {
    const tables = [confusionOf(ratingsOf('ab'), [0, 1]), confusionOf(ratingsOf('cb'), [0, 1])];
    expect(sumConfusions(tables, ['c', 'b'])).toEqual({
      values: ['c', 'b', 'a'],
      counts: [
        [0, 1, 0],
        [0, 0, 0],
        [0, 1, 0],
      ],
    });
  });
});

test('pairs of coders: each two once, the first one first', () => {
  expect(coderPairs(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(coderPairs(1)).toEqual([]);
});
