import { describe, expect, it } from 'vitest';
import { type Growth, type Result, ratio, tables } from '../../../../tools/bench/tables.ts';

describe('ratio', () => {
  it.each([
    [1, 1, '1.00 ×', 'as fast'],
    [0.5, 1.5, '3.00 ×', 'a third of the time is three times as fast'],
    [2, 1, '0.50 ×', 'half as fast'],
    [0.1, 1.7, '17 ×', 'no digits that nobody needs'],
    [30, 1, '1/30', 'far slower'],
  ])('own %d, peer’s %d: %s, %s', (own, peer, wanted) => {
    expect(ratio(own, peer)).toBe(wanted);
  });
});

const PEER: Result = {
  name: 'peer',
  isPeer: true,
  warm: [{ set: 'articles', per1000: 2 }],
  cold: 150,
  heap: 17_000_000,
  raw: 3_840_000,
  gzip: 1_030_000,
};
const OURS: Result = {
  name: 'ours',
  isPeer: false,
  warm: [{ set: 'articles', per1000: 0.5 }],
  cold: 10,
  heap: 2_000_000,
  raw: 650_000,
  gzip: 470_000,
};
const GROWTH: Growth[] = [
  { words: 1_000, time: 3 },
  { words: 1_000_000, time: 2_000 },
];

describe('tables', () => {
  const printed = tables('Chromium 1', [OURS, PEER], GROWTH);
  const rows = printed.split('\n').filter((line) => line.startsWith('| '));

  it('compare all with the peer: speed where more is better, time and size where less is', () => {
    expect(rows).toContain('| ours | 0.500 | 2,000,000 | 4.00 × |');
    expect(rows).toContain('| peer | 2.000 | 500,000 | 1.00 × |');
    expect(rows).toContain('| ours | 10.0 | 1/15 | 2.00 | 0.65 | 0.47 |');
    expect(rows).toContain('| peer | 150.0 | 1.00 × | 17.00 | 3.84 | 1.03 |');
  });

  it('give the growth per 1,000 words', () => {
    expect(rows).toContain('| ms per 1,000 words | 3.000 | 2.000 |');
  });

  it('name the browser', () => {
    expect(printed).toMatch(/^Chromium 1, one run/);
  });

  it('want somebody to be compared with', () => {
    expect(() => tables('Chromium 1', [OURS], GROWTH)).toThrow(RangeError);
  });
});
