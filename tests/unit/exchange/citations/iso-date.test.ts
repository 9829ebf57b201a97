import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePartsOf } from '../../../../lib/exchange/citations/iso-date.ts';

describe('dates', () => {
  test.each([
    ['2026', [2026], 'a year'],
    ['2026-02', [2026, 2], 'a month'],
    ['2026-02-28', [2026, 2, 28], 'a day'],
    ['20260228', [2026, 2, 28], 'the basic form'],
    ['2026-02-28T18:00', [2026, 2, 28], 'a time without a zone'],
    ['2026-02-28T18:00:00.123Z', [2026, 2, 28], 'in UTC'],
    ['2026-02-28T23:59:59-08:00', [2026, 2, 28], 'the day of its own zone'],
    ['2026-03-01T00:30:00+04:00', [2026, 3, 1], 'on either side of Greenwich'],
    ['2026-02-28 18:00', [2026, 2, 28], 'a space for the T'],
    [' 2026-02-28\n', [2026, 2, 28], 'white space around it'],
    ['2024-02-29', [2024, 2, 29], 'a leap year'],
    ['2000-02-29', [2000, 2, 29], 'a century that is one'],
    ['0099-12-31', [99, 12, 31], 'the first century'],
  ])('%j is %j: %s', (text, parts) => {
    expect(datePartsOf(text)).toEqual(parts);
  });
});

describe('no dates', () => {
  test.each([
    ['', 'nothing'],
    ['last spring', 'words'],
    ['28/02/2026', 'another order'],
    ['2026/02/28', 'slashes'],
    ['2026-2-8', 'without zeros'],
    ['2026-13', 'no such month'],
    ['2026-00-10', 'nor this'],
    ['2026-02-30', 'no such day'],
    ['2100-02-29', 'no leap year'],
    ['2026-02-00', 'no day at all'],
    ['0000-01-01', 'no year'],
    ['202602', 'year and month without a hyphen: ISO 8601 has no such form'],
    ['2026-0228', 'half a hyphen'],
    ['2026-W09-6', 'a day of a week'],
    ['2026-059', 'a day of a year'],
    ['12026-01-01', 'five digits'],
    ['2026-02-28x', 'something after it'],
  ])('%j: %s', (text) => {
    expect(datePartsOf(text)).toBeNull();
  });
});

test('every instant is its day in UTC', () => {
  const anyDate = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(datePartsOf(date.toISOString())).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
    }),
  );
});
