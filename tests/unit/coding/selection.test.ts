import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { among, extended, NO_SELECTION, toggled, withAll } from '../../../lib/coding/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].toSorted();

test('a claim is taken in and out again', () => {
  const one = toggled(NO_SELECTION, 'b');
  expect(ids(one)).toEqual(['b']);
  expect(ids(toggled(one, 'b'))).toEqual([]);
  expect(ids(NO_SELECTION)).toEqual([]);
});

describe('a run', () => {
  test('grows and shrinks from where it began', () => {
    const down = extended(extended(NO_SELECTION, ORDER, 'b', 'c'), ORDER, 'c', 'd');
    expect(ids(down)).toEqual(['b', 'c', 'd']);
    expect(ids(extended(down, ORDER, 'd', 'c'))).toEqual(['b', 'c']);
    expect(ids(extended(extended(extended(down, ORDER, 'd', 'c'), ORDER, 'c', 'b'), ORDER, 'b', 'a'))).toEqual([
      'a',
      'b',
    ]);
  });

  test('leaves what was selected elsewhere', () => {
    const both = extended(toggled(toggled(NO_SELECTION, 'e'), 'a'), ORDER, 'a', 'b');
    expect(ids(both)).toEqual(['a', 'b', 'e']);
  });

  test('begins anew where its beginning is not listed any more', () => {
    expect(ids(extended(toggled(NO_SELECTION, 'x'), ORDER, 'c', 'd'))).toEqual(['c', 'd', 'x']);
  });

  test('is what lies between its ends, however one walked there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 1), { maxLength: 20 }), (steps) => {
        let at = 2;
        let selection = toggled(NO_SELECTION, 'c');
        for (const step of steps) {
          const to = Math.min(4, Math.max(0, at + step));
          selection = extended(selection, ORDER, ORDER[at] ?? '', ORDER[to] ?? '');
          at = to;
        }
        expect(ids(selection)).toEqual(ORDER.slice(Math.min(2, at), Math.max(2, at) + 1));
      }),
    );
  });
});

test('all of a source come to those selected before, and what is gone goes', () => {
  const all = withAll(toggled(NO_SELECTION, 'a'), ['c', 'd']);
  expect(ids(all)).toEqual(['a', 'c', 'd']);
  expect(ids(among(all, new Set(['c', 'b'])))).toEqual(['c']);
  expect(among(all, new Set(ORDER))).toBe(all);
});
