import { describe, expect, test } from 'vitest';
import {
  tableByTenths,
  tableOfCounts,
  tableOfGathered,
  tableOfProcess,
  verdictLines,
} from '../../../../tools/soak/report.ts';
import { SOUND } from './sound.ts';

describe('the report', () => {
  test('has a row for each tenth, with its medians', () => {
    const rows = tableByTenths(SOUND).split('\n');
    expect(rows).toHaveLength(12);
    expect(rows[2]).toBe('| 5–30 | 5.00 | 100 | 5.00 | 9000 | 100 | 7 | 0 | 3.00 | 5.00 | 100 | 9.00 | 0.02 |');
    expect(rows[11]).toContain('| 275–300 |');
  });

  test('a short run has as many rows as measurements', () => {
    expect(tableByTenths({ samples: SOUND.samples.slice(0, 3) }).split('\n')).toHaveLength(5);
  });

  test('counts what was done', () => {
    const table = tableOfCounts(SOUND);
    for (const row of [
      '| pages read | 300 |',
      '| of them different | 200 |',
      '| labels given in the card | 90 |',
      '| taken back | 10 |',
    ])
      expect(table).toContain(row);
  });

  test('each verdict has a line that begins with how it went', () => {
    expect(
      verdictLines([
        { name: 'a', isPassed: true, reason: 'b' },
        { name: 'c', isPassed: false, reason: 'd' },
      ]),
    ).toEqual(['PASS  a: b', 'FAIL  c: d']);
  });

  test('says what was gathered by what stayed open', () => {
    expect(tableOfGathered(SOUND).split('\n')[2]).toBe('| page | string | 60000 |');
  });

  test('the process of Firefox is told page by page', () => {
    expect(tableOfProcess({ samples: [{ pages: 5, extension: 85_000_000 }] })).toContain('| 5 | 85.0 |');
  });
});
