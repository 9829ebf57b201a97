import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../tools/random.ts';
import { alternativeOf, type Choice, fitChoices, likelihood } from '../../../../tools/train/conditional-logit.ts';

/** Choices among four things with random measures, made as the weights would have them made. */
function choicesBy(weights: readonly number[], count: number, seed: number): Choice[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const all = Array.from({ length: 4 }, () => weights.map(() => Math.round(random() * 10) / 10));
    const odds = all.map((measures) =>
      Math.exp(measures.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)),
    );
    let left = random() * odds.reduce((a, b) => a + b, 0);
    const chosen = odds.findIndex((one) => {
      left -= one;
      return left < 0;
    });
    return all.map((measures, index) => alternativeOf(measures, index === chosen));
  });
}

/** A choice between something with one clue and something without any. */
const plain = (isClueRight: boolean): Choice => [alternativeOf([1], isClueRight), alternativeOf([0], !isClueRight)];
const repeat = (count: number, choice: Choice): Choice[] => Array.from({ length: count }, () => choice);

describe('alternativeOf', () => {
  it('keeps the measures that are not 0, with their numbers', () => {
    expect(alternativeOf([0, 2, 0, -1], true)).toEqual({ at: [1, 3], values: [2, -1], isRight: true });
  });
});

describe('fitChoices', () => {
  it('finds the weights by which choices were made', () => {
    const weights = [2, -3, 1, 0];
    const fitted = fitChoices(choicesBy(weights, 8000, 5), 4);
    for (const [index, weight] of weights.entries()) expect(Math.abs((fitted[index] ?? 9) - weight)).toBeLessThan(0.15);
  });

  it('answers a share with its log odds, but for the penalty', () => {
    const [fitted = 0] = fitChoices([...repeat(7500, plain(true)), ...repeat(2500, plain(false))], 1);
    expect(fitted).toBeCloseTo(Math.log(3), 2);
  });

  it.each([
    [1, 0.4, 'once is hardly believed'],
    [10, 1.7, 'ten times a little'],
    [1000, 5.3, 'a thousand times firmly, and still not for ever'],
  ])('a clue that was right all of %i times weighs about %f: %s', (count, wanted) => {
    const [fitted = 0] = fitChoices(repeat(count, plain(true)), 1);
    expect(Math.abs(fitted - wanted)).toBeLessThan(0.1);
  });

  it('does not weigh a clue that was never there', () => {
    expect([...fitChoices(repeat(20, [alternativeOf([1, 0], true), alternativeOf([0, 0], false)]), 2)][1]).toBe(0);
  });

  it('does not mind which of several right answers is chosen', () => {
    const either: Choice = [alternativeOf([1, 0], true), alternativeOf([0, 1], true), alternativeOf([0, 0], false)];
    const [a = 0, b = 0] = fitChoices(repeat(50, either), 2);
    expect(a).toBeGreaterThan(1);
    expect(a).toBeCloseTo(b, 6);
  });

  it('gives the same weights every time, in whatever order the choices come', () => {
    const choices = choicesBy([1, -1], 300, 7);
    const fitted = fitChoices(choices, 2);
    expect(fitChoices(choices, 2)).toEqual(fitted);
    const turned = fitChoices(choices.toReversed(), 2);
    for (const [index, weight] of fitted.entries()) expect(turned[index]).toBeCloseTo(weight, 6);
  });

  it('without choices has no weights but 0', () => {
    expect([...fitChoices([], 3)]).toEqual([0, 0, 0]);
  });

  it('stands on the top: no other weights make the answers likelier', () => {
    const measures = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 });
    const choice = fc
      .tuple(fc.array(measures, { minLength: 2, maxLength: 5 }), fc.nat(1))
      .map(([all, right]): Choice => all.map((one, index) => alternativeOf(one, index === right)));
    const moves = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), moves, (choices, by) => {
        const fitted = fitChoices(choices, 3);
        const moved = fitted.map((weight, index) => weight + (by[index] ?? 0));
        expect(likelihood(choices, fitted)).toBeGreaterThanOrEqual(likelihood(choices, moved) - 1e-9);
      }),
    );
  });
});
