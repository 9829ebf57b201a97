import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdMap } from '../../../lib/merge/ids.ts';
import { eachOnce, mergeRulings } from '../../../lib/merge/merge-rulings.ts';
import type { Ruling } from '../../../lib/schema/project-records.ts';
import { NOON } from '../schema/samples.ts';

const claimId = (number: number) => `019caaaa-0000-7000-8000-00000000060${number}`;
const ruling = (number: number, changed: Partial<Ruling> = {}): Ruling => ({
  claimId: claimId(number),
  variable: 'status',
  note: '',
  by: 'Ana',
  at: NOON.toISOString(),
  ...changed,
});
const LATER = '2026-05-01T08:00:00.000Z';

const anyRulings = fc.array(
  fc.record({
    claimId: fc.constantFrom(claimId(1), claimId(2)),
    variable: fc.constantFrom('status', 'act'),
    note: fc.constantFrom('', 'a', 'b'),
    by: fc.constantFrom('Ana', 'Ben'),
    at: fc.constantFrom(NOON.toISOString(), LATER),
  }),
  { maxLength: 6 },
);
const keyOf = (one: Ruling) => `${one.claimId} ${one.variable}`;

describe('rulings of both sides', () => {
  test.each<[readonly Ruling[], readonly Ruling[], readonly Ruling[], string]>([
    [[ruling(1)], [], [ruling(1)], 'one that is here alone stays'],
    [[], [ruling(1)], [ruling(1)], 'one of the file is taken'],
    [[ruling(1)], [ruling(1, { note: 'b', at: LATER })], [ruling(1, { note: 'b', at: LATER })], 'the later counts'],
    [[ruling(1, { at: LATER })], [ruling(1, { note: 'b' })], [ruling(1, { at: LATER })], 'wherever it is'],
    [
      [ruling(1)],
      [ruling(1, { variable: 'act' })],
      [ruling(1, { variable: 'act' }), ruling(1)],
      'two variables of a claim are two',
    ],
  ])('%#: $3', (mine, theirs, merged) => {
    expect(mergeRulings(mine, theirs)).toEqual(merged);
  });

  test('are the same in whichever order, and merging them again changes nothing', () => {
    fc.assert(
      fc.property(anyRulings, anyRulings, (some, others) => {
        const [a, b] = [eachOnce(some), eachOnce(others)];
        const merged = mergeRulings(a, b);
        const sorted = (list: readonly Ruling[]) => list.toSorted((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
        expect(sorted(mergeRulings(b, a))).toEqual(sorted(merged));
        expect(mergeRulings(merged, b)).toBe(merged);
        expect(new Set(merged.map(keyOf)).size).toBe(merged.length);
      }),
    );
  });
});

test('a ruling on a claim that has a twin here is one on the twin', () => {
  const ids = new IdMap();
  ids.claims.set(claimId(1), claimId(2));
  const project = {
    id: claimId(9),
    name: 'Harbour',
    articleIds: [],
    codebook: null,
    rulings: [ruling(1, { at: LATER }), ruling(2)],
    created: NOON.toISOString(),
    modified: NOON.toISOString(),
  };
  expect(ids.project(project).rulings).toEqual([ruling(2, { at: LATER })]);
});
