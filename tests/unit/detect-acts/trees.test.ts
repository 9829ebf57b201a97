import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../lib/claim/taxonomy.ts';
import {
  likeliest,
  QUESTIONS,
  readTrees,
  sumsOf,
  TREE_SIZE,
  type Trees,
  writeTrees,
} from '../../../lib/detect/acts/trees.ts';
import { type ActCase, shareRight, trainTrees } from '../../../tools/train/trees.ts';

/** One round of trees; that of the first act asks for feature 1 at its root, then for feature 0, limits 200 and 3. */
function handMade(): Trees {
  const bytes = new Int8Array(ACTS.length * TREE_SIZE);
  bytes.set([1, 0, 0, 0, 0, 0, 0], 0);
  bytes.set([200, 3, 3, 255, 255, 255, 255], QUESTIONS);
  bytes.set([10, 20, 30, 40, 50, 60, 70, 80], 2 * QUESTIONS);
  return { width: 2, priors: new Float32Array(ACTS.length), scale: 0.5, bytes };
}

describe('sums', () => {
  it.each([
    [[0, 0], 5, 'left, left, and up to a limit of 255 always left'],
    [[4, 200], 15, 'the limit itself goes left, above it right'],
    [[3, 201], 25, 'limits above 127 are no negative numbers'],
    [[9, 255], 35, 'right, right'],
  ])('%j gives %d: %s', (values, sum) => {
    expect(sumsOf(handMade(), Uint8Array.from(values))[0]).toBe(sum);
  });

  it('of all acts, the first largest is the likeliest', () => {
    const sums = new Float64Array(ACTS.length);
    expect(likeliest(sums)).toBe(ACTS[0]);
    sums[3] = 1;
    expect(likeliest(sums)).toBe(ACTS[3]);
  });
});

describe('a file of trees', () => {
  it('is read and written without loss', () => {
    expect(readTrees(writeTrees(handMade()), 2)).toEqual(handMade());
  });

  it.each([
    ['an empty file', new Uint8Array(), 2],
    ['a file cut short', writeTrees(handMade()).subarray(0, 100), 2],
    ['trees for other features', writeTrees(handMade()), 3],
  ])('is refused: %s', (_, bytes, width) => {
    expect(() => readTrees(bytes, width)).toThrow(RangeError);
  });
});

describe('training', () => {
  const cases = Array.from({ length: 200 }, (_, index): ActCase => {
    const [a, b] = [index % 2, (index >> 1) % 2];
    return { values: Uint8Array.of(a, b, index % 7), act: a === b ? 'denial' : 'statement' };
  });

  it('learns what only two features together tell', () => {
    expect(shareRight(trainTrees(cases, 3), cases)).toBeGreaterThan(0.95);
  });

  it('gives the same trees for the same claims', () => {
    expect(trainTrees(cases, 3)).toEqual(trainTrees(cases, 3));
  });
});
