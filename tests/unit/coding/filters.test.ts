import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimLabel, untouchedLabel } from '../../../lib/claim/claim.ts';
import type { Outcome } from '../../../lib/claim/selector.ts';
import { ACTS, STATUSES } from '../../../lib/claim/taxonomy.ts';
import {
  countSet,
  type FilterableClaim,
  foldText,
  NO_PAGE_FILTERS,
  type PageFilters,
  testOf,
} from '../../../lib/coding/filters.ts';

const claim = (label: Partial<ClaimLabel>, rest: Partial<FilterableClaim> = {}): FilterableClaim => ({
  label: { ...untouchedLabel({ sourceText: 'Ada', act: 'statement', reasonGiven: false }), ...label },
  outcome: 'exact',
  source: 'ada',
  text: foldText('Ada said that the café’s roof leaks'),
  ...rest,
});

describe('words', () => {
  test.each([
    ['', true, 'nothing to be found'],
    ['  ', true, 'blanks'],
    ['ROOF', true, 'capitals'],
    ['cafe', true, 'without accents'],
    ['café', true, 'with accents'],
    ["cafe's roof", true, 'another apostrophe'],
    ['leaks ada', true, 'in any order'],
    ['leak', true, 'the beginning of a word'],
    ['ada bridge', false, 'one of them is not there'],
  ])('"%s": %s (%s)', (text, isFound) => {
    expect(testOf({ ...NO_PAGE_FILTERS, text })(claim({}))).toBe(isFound);
  });

  test('are compared alike on both sides, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(testOf({ ...NO_PAGE_FILTERS, text })(claim({}, { text: foldText(text) }))).toBe(true);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('what a claim is', () => {
  const SET: readonly [Partial<PageFilters>, FilterableClaim, FilterableClaim][] = [
    [{ act: 'denial' }, claim({ act: 'denial' }), claim({})],
    [{ status: 'denied' }, claim({ status: 'denied' }), claim({})],
    [{ source: '' }, claim({}, { source: '' }), claim({})],
    [{ label: 'own-a' }, claim({ labels: ['own-b', 'own-a'] }), claim({ labels: ['own-b'] })],
    [{ isChanged: true }, claim({}, { outcome: 'changed' }), claim({}, { outcome: null })],
    [{ isGone: true }, claim({}, { outcome: 'gone' }), claim({})],
    [{ isUncoded: true }, claim({ note: 'x' }), claim({ dismissed: true })],
  ];

  test.each(SET)('%o leaves only what is so', (filters, passing, failing) => {
    const passes = testOf({ ...NO_PAGE_FILTERS, ...filters });
    expect([passes(passing), passes(failing)]).toEqual([true, false]);
    expect(countSet({ ...NO_PAGE_FILTERS, ...filters })).toBe(1);
  });

  test('changed and gone together leave both: no claim is both', () => {
    const passes = testOf({ ...NO_PAGE_FILTERS, isChanged: true, isGone: true });
    const outcomes: Outcome[] = ['exact', 'changed', 'gone'];
    expect(outcomes.filter((outcome) => passes(claim({}, { outcome })))).toEqual(['changed', 'gone']);
  });
});

const anyFilters = fc.record({
  text: fc.constantFrom('', 'roof', 'ada leaks', 'zeppelin'),
  act: fc.option(fc.constantFrom(...ACTS)),
  status: fc.option(fc.constantFrom(...STATUSES)),
  source: fc.option(fc.constantFrom('ada', '')),
  label: fc.option(fc.constant('own-a' as const)),
  isChanged: fc.boolean(),
  isGone: fc.boolean(),
  isUncoded: fc.boolean(),
});
const anyClaim = fc
  .record({
    act: fc.constantFrom(...ACTS),
    status: fc.constantFrom(...STATUSES),
    labels: fc.subarray(['own-a' as const, 'own-b' as const]),
    dismissed: fc.boolean(),
    outcome: fc.constantFrom<Outcome>('exact', 'changed', 'gone'),
    source: fc.constantFrom('ada', ''),
  })
  .map(({ outcome, source, ...label }) => claim(label, { outcome, source }));

test('filters combine: a claim passes all of them together when it passes each alone', () => {
  fc.assert(
    fc.property(anyFilters, anyClaim, (filters, one) => {
      const { isChanged, isGone, ...others } = filters;
      const alone: Partial<PageFilters>[] = [
        ...Object.entries(others).map(([name, value]) => ({ [name]: value })),
        { isChanged, isGone },
      ];
      const each = alone.every((filter) => testOf({ ...NO_PAGE_FILTERS, ...filter })(one));
      expect(testOf(filters)(one)).toBe(each);
    }),
  );
});

test('nothing set leaves all', () => {
  fc.assert(fc.property(anyClaim, (one) => testOf(NO_PAGE_FILTERS)(one)));
  expect(countSet(NO_PAGE_FILTERS)).toBe(0);
});
