import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../lib/claim/taxonomy.ts';
import { Race } from '../../../lib/detect/acts/race.ts';
import {
  LAP,
  lapsOf,
  QUESTIONS,
  readTrees,
  sumsOf,
  TREE_SIZE,
  type Trees,
  writeTrees,
} from '../../../lib/detect/acts/trees.ts';
import type { ActCase } from '../../../tools/train/splits.ts';
import { shareRight, trainTrees } from '../../../tools/train/trees.ts';

/** One round of trees; that of the first act asks for feature 1 at its root, then for feature 0, limits 200 and 3. */
function handMade(): Trees {
  const bytes = new Int8Array(ACTS.length * TREE_SIZE);
  bytes.set([1, 0, 0, 0, 0, 0, 0], 0);
  bytes.set([200, 3, 3, 255, 255, 255, 255], QUESTIONS);
  bytes.set([10, 20, 30, 40, 50, 60, 70, 80], 2 * QUESTIONS);
  return { width: 2, priors: new Float32Array(ACTS.length), margins: Float32Array.of(99), scale: 0.5, bytes };
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

/** The same margin after each lap. */
const marginsFor = (bytes: Int8Array, margin: number): Float32Array =>
  new Float32Array(lapsOf(ACTS.length, bytes.length)).fill(margin);

const someValues = fc.uint8Array({ minLength: 256, maxLength: 256 });

/** Any trees at all, so many for each act. */
function someTrees(rounds: number): fc.Arbitrary<Trees> {
  const count = rounds * ACTS.length * TREE_SIZE;
  return fc
    .int8Array({ minLength: count, maxLength: count })
    .map(
      (bytes): Trees => ({ ...handMade(), width: 256, margins: marginsFor(bytes, Number.POSITIVE_INFINITY), bytes }),
    );
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
    fc.assert(
      fc.property(someTrees(2), someValues, (any, of) => {
        expect([...sumsOf(any, of)]).toEqual(plainSums(any, of));
      }),
    );
  });
});

describe('sums after some laps', () => {
  it('are those of the trees so far', () => {
    const size = LAP * ACTS.length * TREE_SIZE;
    fc.assert(
      fc.property(someTrees(2 * LAP + 3), someValues, fc.integer({ min: 0, max: 4 }), (any, of, laps) => {
        const soFar = { ...any, bytes: any.bytes.slice(0, laps * size) };
        expect(sumsOf(any, of, laps)).toEqual(sumsOf(soFar, of));
      }),
    );
  });

  it.each([
    [0, 0, 'no trees'],
    [1, 1, 'one round'],
    [LAP, 1, 'a whole lap'],
    [LAP + 1, 2, 'one round of the next'],
  ])('%d rounds take %d laps: %s', (rounds, laps, _why) => {
    expect(lapsOf(ACTS.length, rounds * ACTS.length * TREE_SIZE)).toBe(laps);
  });
});

describe('the likeliest act', () => {
  it.each([
    ['nothing is known', [], ACTS[0]],
    ['one is ahead from the start', [0, 0, 0, 1], ACTS[3]],
    ['two are equally far, the first of them', [0, 0, 2, 0, 2], ACTS[2]],
  ])('where %s', (_, priors, act) => {
    const trees = { ...handMade(), priors: Float32Array.from(ACTS, (_, at) => priors[at] ?? 0) };
    trees.bytes.fill(0);
    expect(new Race(trees).likeliest(new Uint8Array(2))).toBe(act);
  });

  it('is that of all trees where no act is ever too far behind', () => {
    const priors = fc.array(fc.float({ min: -3, max: 3, noNaN: true }), {
      minLength: ACTS.length,
      maxLength: ACTS.length,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }).chain(someTrees), priors, someValues, (any, ahead, of) => {
        const trees = { ...any, priors: Float32Array.from(ahead) };
        const sums = plainSums(trees, of);
        const race = new Race(trees);
        expect(race.likeliest(of)).toBe(ACTS[sums.indexOf(Math.max(...sums))]);
        expect(race.likeliest(of), 'asked again').toBe(ACTS[sums.indexOf(Math.max(...sums))]);
      }),
    );
  });
});

describe('an act that falls behind', () => {
  /** The first act gets 127 a tree for two laps; the second starts so far ahead, and gets nothing until the last lap, when it gets all. */
  function comeback(margin: number): Trees {
    const rounds = 24;
    const bytes = new Int8Array(rounds * ACTS.length * TREE_SIZE);
    for (let round = 0; round < rounds; round++) {
      const act = round < 16 ? 0 : 1;
      const leaves = (round * ACTS.length + act) * TREE_SIZE + 2 * QUESTIONS;
      bytes.fill(round < 16 ? 10 : 127, leaves, leaves + TREE_SIZE - 2 * QUESTIONS);
    }
    return { ...handMade(), scale: 1, margins: marginsFor(bytes, margin), bytes };
  }

  it.each([
    [1000, ACTS[1], 'is asked on within the margin, and may win'],
    [160, ACTS[1], 'the margin itself is not too far'],
    [159, ACTS[0], 'is dropped beyond it'],
  ])('margin %d: %s (%s)', (margin, act, _why) => {
    expect(new Race(comeback(margin)).likeliest(new Uint8Array(2))).toBe(act);
  });
});

describe('a file of trees', () => {
  it('is read and written without loss', () => {
    expect(readTrees(writeTrees(handMade()), 2)).toEqual(handMade());
  });

  it.each([
    ['an empty file', new Uint8Array(), 2],
    ['half a header', writeTrees(handMade()).subarray(0, 5), 2],
    ['a file cut short', writeTrees(handMade()).subarray(0, 100), 2],
    ['a file with a byte too many', Uint8Array.of(...writeTrees(handMade()), 0), 2],
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

  it('sets margins so that for the claims it learnt from the answer is that of all trees', () => {
    const trees = trainTrees(cases, 3);
    const race = new Race(trees);
    for (const { values } of cases) {
      const sums = sumsOf(trees, values);
      expect(race.likeliest(values)).toBe(ACTS[sums.indexOf(Math.max(...sums))]);
    }
    expect(Math.max(...trees.margins)).toBeLessThan(5);
  });

  it('puts the trees of an act that reach farthest first', () => {
    const { bytes } = trainTrees(cases, 3);
    const reach = (round: number): number => {
      const from = (round * ACTS.length + ACTS.indexOf('denial')) * TREE_SIZE + 2 * QUESTIONS;
      const leaves = bytes.subarray(from, from + TREE_SIZE - 2 * QUESTIONS);
      return Math.max(...leaves) - Math.min(...leaves);
    };
    const rounds = Array.from({ length: bytes.length / (TREE_SIZE * ACTS.length) }, (_, round) => reach(round));
    // Leaves are rounded one by one, so that a reach may be out by one.
    for (const [round, far] of rounds.entries()) expect(rounds[round + 1] ?? 0).toBeLessThanOrEqual(far + 1);
    expect(rounds[0]).toBeGreaterThan(rounds.at(-1) ?? 0);
  });

  it('gives the same trees for the same claims', () => {
    expect(trainTrees(cases, 3)).toEqual(trainTrees(cases, 3));
  });
});
