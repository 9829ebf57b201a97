import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, stepsOf } from '../../../lib/detect/tagger/chain.ts';
import { COUNT, isBeginning, LABELS, mayFollow, partOf, START } from '../../../lib/detect/tagger/labels.ts';
import { exponentialsOf, passesOf, sharesOf } from '../../../lib/detect/tagger/passes.ts';

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const transitions = fc
  .array(weight, { minLength: (COUNT + 1) * COUNT, maxLength: (COUNT + 1) * COUNT })
  .map((values) => Float32Array.from(values));
const emissions = fc
  .integer({ min: 1, max: 4 })
  .chain((tokens) => fc.array(weight, { minLength: tokens * COUNT, maxLength: tokens * COUNT }))
  .map((values) => Float64Array.from(values));

/** All sequences that no rule of BIO forbids, with their scores. */
function allSequences(scores: Float64Array, steps: Float32Array): [labels: number[], score: number][] {
  let sequences: [number[], number][] = [[[], 0]];
  for (let base = 0; base < scores.length; base += COUNT)
    sequences = sequences.flatMap(([labels, score]) => {
      const last = labels.at(-1) ?? START;
      return LABELS.flatMap((_, k): [number[], number][] =>
        mayFollow(last, k) ? [[[...labels, k], score + (steps[last * COUNT + k] ?? 0) + (scores[base + k] ?? 0)]] : [],
      );
    });
  return sequences;
}

describe('labels', () => {
  it.each([
    ['O', -1, false],
    ['B-source', 0, true],
    ['I-source', 0, false],
    ['B-cue', 1, true],
    ['I-cue', 1, false],
    ['B-content', 2, true],
    ['I-content', 2, false],
  ] as const)('%s belongs to part %i', (name, part, begins) => {
    const label = LABELS.indexOf(name);
    expect(partOf(label)).toBe(part);
    expect(isBeginning(label)).toBe(begins);
  });

  it('lets the inside of a part follow nothing but that part', () => {
    const inside = LABELS.indexOf('I-cue');
    const allowed = LABELS.filter((_, label) => mayFollow(label, inside));
    expect(allowed).toEqual(['B-cue', 'I-cue']);
    expect(mayFollow(START, inside)).toBe(false);
    expect(mayFollow(START, LABELS.indexOf('B-cue'))).toBe(true);
  });
});

describe('bestLabels', () => {
  it('finds the best of all sequences', () => {
    fc.assert(
      fc.property(emissions, transitions, (scores, steps) => {
        const found = [...bestLabels(scores, stepsOf(steps), 0)];
        const all = allSequences(scores, steps);
        const best = Math.max(...all.map(([, score]) => score));
        const own = all.find(([labels]) => labels.join() === found.join())?.[1];
        expect(own).toBeCloseTo(best, 5);
      }),
    );
  });

  it('finds more parts with a bias against none', () => {
    const scores = Float64Array.from([0.5, 0, 0, 0, 0, 0, 0]);
    const steps = stepsOf(new Float32Array((COUNT + 1) * COUNT));
    expect([...bestLabels(scores, steps, 0)]).toEqual([0]);
    expect([...bestLabels(scores, steps, 1)]).not.toEqual([0]);
  });
});

describe('sharesOf', () => {
  it('gives each label the share of the sequences in which it stands', () => {
    fc.assert(
      fc.property(emissions, transitions, (scores, steps) => {
        const shares = sharesOf(passesOf(exponentialsOf(scores), stepsOf(steps)));
        const all = allSequences(scores, steps);
        const sum = all.reduce((total, [, score]) => total + Math.exp(score), 0);
        for (let at = 0; at < scores.length; at++) {
          const i = Math.floor(at / COUNT);
          const wanted = all.reduce(
            (total, [labels, score]) => (labels[i] === at % COUNT ? total + Math.exp(score) : total),
            0,
          );
          expect(shares[at]).toBeCloseTo(wanted / sum, 5);
        }
      }),
    );
  });

  it('stays finite over thousands of tokens with large weights', () => {
    const scores = Float64Array.from({ length: 3000 * COUNT }, (_, at) => (at % 5) * 60 - 120);
    const shares = sharesOf(passesOf(exponentialsOf(scores), stepsOf(new Float32Array((COUNT + 1) * COUNT))));
    for (let at = 0; at < shares.length; at += COUNT) {
      const sum = shares.subarray(at, at + COUNT).reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});
