import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { timeOfId } from '../../../../lib/claim/id.ts';
import { dayOfId, isDay, lowestIdOf } from '../../../../lib/library/query/days.ts';
import { type ClaimFilters, isAny, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { sampleClaim } from '../../schema/samples.ts';
import { idAt } from '../big-store.ts';
import { matches } from './matches.ts';

afterEach(() => vi.unstubAllEnvs());

const claim = sampleClaim({
  id: idAt(new Date(2026, 2, 1, 12).getTime(), 1),
  labels: ['own-port', 'own-sea'],
  sourceKey: 'name:port authority of vellmar',
});

function isThrough(filters: Partial<ClaimFilters>, of: ClaimRecord = claim, around = {}): boolean {
  return matches(of, { ...NO_FILTERS, ...filters }, around);
}

describe('a claim is let through', () => {
  const cases: [reason: string, filters: Partial<ClaimFilters>, expected: boolean][] = [
    ['by no filter', {}, true],
    ['by its status', { statuses: ['denied'] }, true],
    ['by one of several statuses', { statuses: ['refuted', 'denied'] }, true],
    ['not by another status', { statuses: ['refuted'] }, false],
    ['by its act', { acts: ['denial'] }, true],
    ['not by another act', { acts: ['statement'] }, false],
    ['by its kind of source', { sourceKinds: ['government'] }, true],
    ['not by another kind', { sourceKinds: ['party'] }, false],
    ['by one of its labels', { labels: ['own-sea', 'own-land'] }, true],
    ['not by a label it lacks', { labels: ['own-land'] }, false],
    ['by its source', { sourceId: 'name:port authority of vellmar' }, true],
    ['not by another source', { sourceId: 'name:orvel' }, false],
    ['by its article', { articleId: claim.articleId }, true],
    ['not by another article', { articleId: idAt(0, 7) }, false],
    ['not by "disputed", unless another disputes it', { isDisputed: true }, false],
    ['by words of its sentence, in any order', { text: 'ships denied' }, true],
    ['by the beginning of the last word', { text: 'ships turn' }, true],
    ['not by the beginning of an earlier one', { text: 'turn ships' }, false],
    ['by words of the note', { text: 'harbour log' }, true],
    ['not by a word it lacks', { text: 'ships sank' }, false],
    ['by a text without words', { text: ' … ' }, true],
    ['by its only day', { from: '2026-03-01', to: '2026-03-01' }, true],
    ['not by the days before', { to: '2026-02-28' }, false],
    ['not by the days after', { from: '2026-03-02' }, false],
    ['not by days in the wrong order', { from: '2026-03-02', to: '2026-02-28' }, false],
    ['by all of several filters', { statuses: ['denied'], acts: ['denial'], text: 'port' }, true],
    ['not by one of several that does not fit', { statuses: ['denied'], acts: ['threat'] }, false],
  ];
  test.each(cases)('%s', (_, filters, expected) => expect(isThrough(filters)).toBe(expected));

  test('by the source that its own was put together with', () => {
    const sourceIds = ['name:harbours', 'name:port authority of vellmar'];
    expect(isThrough({ sourceId: 'name:harbours' }, claim, { sourceIds })).toBe(true);
    expect(isThrough({ sourceId: 'name:harbours' })).toBe(false);
  });

  test('by "disputed" when another disputes it', () => {
    expect(isThrough({ isDisputed: true }, claim, { isDisputed: true })).toBe(true);
  });

  test.each([
    ['without', false, true],
    ['without', true, false],
    ['only', false, false],
    ['only', true, true],
    ['with', false, true],
    ['with', true, true],
  ] as const)('dismissed: %s, and it is %s: %s', (dismissed, isDismissed, expected) => {
    expect(isThrough({ dismissed }, sampleClaim({ dismissed: isDismissed }))).toBe(expected);
  });
});

test.each([
  ['nothing is set', {}, false],
  ['a text', { text: 'x' }, true],
  ['a list', { acts: ['denial'] }, true],
  ['an id', { sourceId: 'AZ' }, true],
  ['dismissed ones are shown too', { dismissed: 'with' }, true],
  ['a day', { to: '2026-01-01' }, true],
] as const)('whether any filter is set: %s', (_, filters, expected) => {
  expect(isAny({ ...NO_FILTERS, ...filters } as ClaimFilters)).toBe(expected);
});

describe('days', () => {
  test.each([
    ['2026-03-01', true, 'a day'],
    ['2024-02-29', true, 'a leap day'],
    ['2026-02-29', false, 'no leap day'],
    ['2026-13-01', false, 'no thirteenth month'],
    ['2026-04-31', false, 'April has thirty days'],
    ['2026-3-1', false, 'not in full'],
    ['0026-03-01', false, 'before there were ids'],
    ['2026-03-01T00:00', false, 'a time is no day'],
    ['', false, 'nothing'],
    ['x', false, 'no date'],
  ])('%s: %s, %s', (text, expected) => expect(isDay(text)).toBe(expected));

  test.each([
    ['America/New_York', '2026-03-08', 23, 'clocks go forward'],
    ['America/New_York', '2026-11-01', 25, 'clocks go back'],
    ['Asia/Baku', '2026-03-08', 24, 'an ordinary day'],
    ['Africa/Cairo', '2026-04-24', 23, 'a day without a midnight'],
  ])('in %s, %s has %d hours: %s', (zone, day, hours) => {
    vi.stubEnv('TZ', zone);
    const [first, next] = [lowestIdOf(day, 0), lowestIdOf(day, 1)].map(timeOfId);
    expect(((next ?? 0) - (first ?? 0)) / 3_600_000).toBe(hours);
  });

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('each id is of exactly one day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(fc.integer({ min: 86_400_000, max: Date.UTC(2999, 0) }), fc.nat(0xffff_ffff), (time, number) => {
        const id = idAt(time, number);
        const day = dayOfId(id);
        expect(timeOfId(id)).toBe(time);
        expect(isDay(day)).toBe(true);
        expect(id >= lowestIdOf(day, 0) && id < lowestIdOf(day, 1)).toBe(true);
      }),
    );
  });
});
