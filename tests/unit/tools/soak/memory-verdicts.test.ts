import { describe, expect, test } from 'vitest';
import { besideVerdict, flatVerdict, slopesTold } from '../../../../tools/soak/memory-verdicts.ts';
import { heap, SOUND, samples } from './sound.ts';

const LIMIT = { most: 1_000_000, unit: 'bytes' } as const;

describe('flat', () => {
  const points = (valueAt: (at: number) => number) =>
    Array.from({ length: 30 }, (_, at) => ({ at, value: valueAt(at) }));

  test.each([
    ['the same all the time', points(() => 5e6), true],
    ['falling', points((at) => 5e6 - 9_000 * at), true],
    ['half a kilobyte a page', points((at) => 5e6 + 500 * at), true],
    ['two kilobytes a page', points((at) => 5e6 + 2_000 * at), false],
    ['up and down by so much that nobody can say', points((at) => 5e6 + ((at * 7919) % 101) * 1e5), false],
    ['too few points', points(() => 5e6).slice(0, 5), false],
  ])('%s: %s', (_name, series, isFlat) => {
    expect(flatVerdict('memory', series, LIMIT).isPassed).toBe(isFlat);
  });

  test('says what it comes to in a thousand pages, and how certain that is', () => {
    const { reason } = flatVerdict(
      'memory',
      points((at) => 5e6 + 500 * at),
      LIMIT,
    );
    expect(reason).toBe('+0.50 MB for 1,000 pages (95 %: +0.50 MB to +0.50 MB); at most +1.00 MB');
  });
});

describe('beside a fresh one', () => {
  const beside = (old: number, pages = 300) => ({
    pages,
    old: { scripts: old, code: 1_500_000, browser: 900_000 },
    fresh: { scripts: 4_000_000, code: 1_000_000, browser: 700_000 },
    gathered: [
      { kind: 'object Kept', bytes: 320_000 },
      { kind: 'string', bytes: 80_000 },
    ],
  });

  test.each([
    ['it holds as much', beside(4_000_000), true],
    ['it holds less', beside(3_500_000), true],
    ['nine tenths of a kilobyte with each page', beside(4_270_000), true],
    ['more than a kilobyte with each page', beside(4_330_000), false],
    ['as many bytes, gathered in twice as many pages', beside(4_330_000, 600), true],
    ['too few pages to tell what comes with each from what is there once', beside(4_000_000, 150), false],
  ])('%s', (_name, given, isPassed) => {
    expect(besideVerdict('memory', given).isPassed).toBe(isPassed);
  });

  test('says what it comes to in a thousand pages, and where it fails what it is', () => {
    expect(besideVerdict('memory', beside(4_150_000)).reason).toBe(
      '+0.50 MB for 1,000 pages, at most +1.00 MB; +4.15 MB after 300 beside +4.00 MB; compiled code +0.50 MB; the browser’s own +0.20 MB',
    );
    expect(besideVerdict('memory', beside(4_450_000)).reason).toContain(
      'most of it: object Kept +0.32 MB, string +0.08 MB',
    );
  });
});

describe('what is told and not judged', () => {
  test('how the bytes of each rise, with the store beside them', () => {
    const told = slopesTold({ samples: samples((pages) => ({ library: heap(2_000 * pages) })) });
    expect(told).toEqual([
      'pages that were left: memory: 0.00 MB for 1,000 pages (95 %: 0.00 MB to 0.00 MB)',
      'the page kept open: memory: 0.00 MB for 1,000 pages (95 %: 0.00 MB to 0.00 MB)',
      'the library kept open: memory: +2.00 MB for 1,000 pages (95 %: +2.00 MB to +2.00 MB)',
      'the store: +1.00 MB for 1,000 pages (95 %: +1.00 MB to +1.00 MB)',
    ]);
  });

  test('nothing where there are too few measurements', () => {
    expect(slopesTold({ samples: SOUND.samples.slice(0, 1) })[0]).toBe(
      'pages that were left: memory: only one measurement',
    );
  });
});
