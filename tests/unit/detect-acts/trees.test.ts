import fc from 'fast-check';
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

/** The same, step by step. */
function plainSums({ priors, scale, bytes }: Trees, values: Uint8Array): number[] {
  const leaves = ACTS.map(() => 0);
  for (let tree = 0; tree * TREE_SIZE < bytes.length; tree++) {
    const at = (place: number): number => bytes[tree * TREE_SIZE + place] ?? 0;
    let node = 0;
    while (node < QUESTIONS) {
      const goesLeft = (values[at(node) & 0xff] ?? 0) <= (at(QUESTIONS + node) & 0xff);
      node = 2 * node + (goesLeft ? 1 : 2);
    }
    const act = tree % ACTS.length;
    leaves[act] = (leaves[act] ?? 0) + at(QUESTIONS + node);
  }
  return leaves.map((sum, act) => (priors[act] ?? 0) + scale * sum);
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

  it('are what one gets by asking question after question', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const trees = fc
      .array(fc.array(byte, { minLength: TREE_SIZE, maxLength: TREE_SIZE }), {
        minLength: 2 * ACTS.length,
        maxLength: 2 * ACTS.length,
      })
      .map((all): Trees => ({ ...handMade(), width: 256, bytes: Int8Array.from(all.flat()) }));
    const values = fc.uint8Array({ minLength: 256, maxLength: 256 });
    fc.assert(
      fc.property(trees, values, (any, of) => {
        expect([...sumsOf(any, of)]).toEqual(plainSums(any, of));
      }),
    );
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
