import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barScale,
  type Category,
  type CountRow,
  drawnByLook,
  segmentsOf,
  topRows,
  totalOf,
} from '../../components/pictures/counts.ts';
import { timelineOf } from '../../components/pictures/periods.ts';
import { MARK_STYLES } from '../../lib/highlight/palette.ts';

const CATEGORIES: readonly Category[] = MARK_STYLES.slice(0, 12).map((look) => ({ key: look, name: look, look }));
const anyCounts = fc.dictionary(
  fc.constantFrom(...CATEGORIES.map(({ key }) => key)),
  fc.oneof(fc.nat(5), fc.nat(2_000_000)),
);
const anyRows: fc.Arbitrary<CountRow[]> = fc
  .array(anyCounts, { maxLength: 40 })
  .map((all) => all.map((counts, index) => ({ key: `${index}`, name: `S${index}`, counts })));

describe('the top rows', () => {
  it('and the others are all rows, none counted twice', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 20 }), (rows, most) => {
        const top = topRows(rows, most);
        const all = (counted: readonly CountRow[]) => counted.reduce((sum, { counts }) => sum + totalOf(counts), 0);
        expect(all(top.rows) + totalOf(top.others?.counts ?? {})).toBe(all(rows));
        expect(top.rows.length + (top.others?.rows ?? 0)).toBe(rows.length);
        expect(top.others?.rows).not.toBe(1);
      }),
    );
  });
});

describe('what is drawn alike', () => {
  const acts: Category[] = [
    { key: 'statement', name: 'Statement', look: 'act-statement' },
    { key: 'denial', name: 'Denial', look: 'act-denial' },
    { key: 'question', name: 'Question', look: 'act-statement' },
  ];

  it('is one, where the first of it stood, with all that each has', () => {
    const { categories, countsOf } = drawnByLook(acts, (names) => names.join(' + '));
    expect(categories.map(({ name, look }) => [name, look])).toEqual([
      ['Statement + Question', 'act-statement'],
      ['Denial', 'act-denial'],
    ]);
    expect(Object.values(countsOf({ statement: 2, question: 3, denial: 1 }))).toEqual([5, 1]);
  });

  it('loses no claim, and has no look twice', () => {
    fc.assert(
      fc.property(
        anyCounts,
        fc.array(fc.constantFrom(...MARK_STYLES), { minLength: 12, maxLength: 12 }),
        (counts, looks) => {
          const all = CATEGORIES.map((one, index) => ({ ...one, look: looks[index] ?? null }));
          const { categories, countsOf } = drawnByLook(all, (names) => names.join(', '));
          expect(totalOf(countsOf(counts))).toBe(totalOf(counts));
          expect(new Set(categories.map(({ look }) => look)).size).toBe(categories.length);
        },
      ),
    );
  });
});

describe('the parts of a bar', () => {
  it('are side by side, each to be seen, within the drawing, and as long as the bar where that is long enough', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const top = topRows(rows, 10);
        const { widthOf } = barScale(top);
        for (const { counts } of top.rows) {
          const parts = segmentsOf(counts, CATEGORIES, widthOf);
          const end = parts.reduce((from, { start, width, count }) => {
            expect(start).toBeCloseTo(from);
            expect(width).toBeGreaterThanOrEqual(0.8);
            expect(count).toBeGreaterThan(0);
            return start + width;
          }, 0);
          expect(end).toBeLessThanOrEqual(100 + 1e-6);
          if (widthOf(totalOf(counts)) > CATEGORIES.length) expect(end).toBeCloseTo(widthOf(totalOf(counts)));
        }
      }),
    );
  });

  it('are as wide as they are many, where none is too thin', () => {
    const parts = segmentsOf({ 'act-statement': 3, 'act-denial': 1 }, CATEGORIES, (count) => count * 10);
    expect(parts.map(({ start, width }) => [start, width])).toEqual([
      [0, 30],
      [30, 10],
    ]);
  });
});

const iso = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('a timeline', () => {
  it.each([
    ['2026-03-01', '2026-05-01', 'day', '2026-03-01', 62, 'two months of days'],
    ['2026-03-01', '2026-05-02', 'week', '2026-02-23', 10, 'a day more: weeks, from the Monday before'],
    ['2025-12-29', '2026-12-31', 'week', '2025-12-29', 53, 'weeks over the turn of a year'],
    ['2024-02-29', '2026-03-01', 'week', '2024-02-26', 105, 'two years with a leap day'],
    ['2024-02-29', '2026-03-15', 'month', '2024-02-01', 26, 'months from the first of February'],
    ['2000-01-31', '2026-03-01', 'year', '2000-01-01', 27, 'years'],
    ['1969-12-30', '1970-01-02', 'day', '1969-12-30', 4, 'days before 1970'],
    ['1969-10-01', '1970-01-02', 'week', '1969-09-29', 14, 'weeks before 1970'],
  ])('from %s to %s goes by the %s, from %s on: %i (%s)', (first, last, step, start, length) => {
    const timeline = timelineOf([
      { day: last, count: 1 },
      { day: first, count: 1 },
    ]);
    expect(timeline.step).toBe(step);
    expect(iso(timeline.periods[0]?.start ?? Number.NaN)).toBe(start);
    expect(timeline.periods).toHaveLength(length);
  });

  it('counts every claim once, in a period that has its day', () => {
    const anyDay = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const anyDays = fc.array(fc.record({ day: anyDay, count: fc.nat(100) }), { maxLength: 30 });
    fc.assert(
      fc.property(anyDays, (days) => {
        const { periods } = timelineOf(days);
        const starts = periods.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const total = (counted: readonly { readonly count: number }[]) =>
          counted.reduce((sum, { count }) => sum + count, 0);
        expect(total(periods)).toBe(total(days));
        for (const { day, count } of days) {
          if (count === 0) continue;
          const at = Date.parse(day);
          const period = periods.findLast(({ start }) => start <= at);
          expect(period?.count).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  it('of nothing has nothing', () => {
    expect(timelineOf([])).toEqual({ step: 'day', periods: [], undated: 0 });
  });

  it.each([
    ['yesterday', 'a word'],
    ['1', 'what browsers take for the year 2001'],
    ['2026-13-01', 'no such month'],
    ['2026-05-04T10:00', 'a time, which has a zone'],
    ['', 'nothing'],
  ])('counts “%s” as without a date: %s', (day) => {
    expect(timelineOf([{ day, count: 4 }])).toMatchObject({ periods: [], undated: 4 });
  });
});
