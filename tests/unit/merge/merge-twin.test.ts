import { describe, expect, test } from 'vitest';
import { mergeTwin } from '../../../lib/merge/merge-twin.ts';
import type { ClaimChange } from '../../../lib/schema/records.ts';
import { sampleChange, sampleClaim, selector } from '../schema/samples.ts';

const CREATED = sampleChange({ field: 'created', from: null, to: null }) as ClaimChange;
const STATUS = sampleChange({ to: 'refuted' }) as ClaimChange;
const PLACE = { ...STATUS, field: 'place' } as ClaimChange;
const mine = sampleClaim({ modified: '2026-03-05T00:00:00.000Z' });
const placed = { ...mine.selectors, source: [selector('The port authority', 0)] };
const theirs = sampleClaim({ status: 'refuted', selectors: placed, modified: '2026-03-01T00:00:00.000Z' });

describe('twins', () => {
  test.each<[string, readonly ClaimChange[], readonly ClaimChange[], readonly string[] | null]>([
    [
      'labelled in the file alone: its label is taken, though the claim here is younger',
      [CREATED],
      [CREATED, STATUS],
      ['status'],
    ],
    ['whose words were corrected there: these too', [CREATED], [CREATED, STATUS, PLACE], ['status', 'place']],
    ['labelled here alone: nothing is taken', [CREATED, STATUS], [CREATED], []],
    ['labelled on neither: nothing is taken', [CREATED], [CREATED], []],
    ['labelled on both: the reader decides', [CREATED, STATUS], [CREATED, STATUS], null],
    ['of a file without history: the reader decides', [CREATED], [], null],
    ['of which the history here is lost: the reader decides', [], [CREATED, STATUS], null],
  ])('%s', (_why, stored, incoming, fields) => {
    const merge = mergeTwin(mine, theirs, stored, incoming);
    expect(merge?.differences.map(({ field }) => field) ?? null).toEqual(fields);
    expect(merge?.differences.every(({ verdict }) => verdict === 'theirs') ?? true).toBe(true);
  });

  test('of which the file has only what a detector found: what is here stays', () => {
    const found = { ...theirs, madeBy: { detector: 'says-who 0.1.0' }, coder: 'says-who 0.1.0' };
    expect(mergeTwin(mine, found, [CREATED, STATUS], [])).toEqual({ differences: [], changes: [] });
  });

  test('that are labelled alike are no question', () => {
    expect(mergeTwin(mine, { ...mine, id: theirs.id }, [CREATED, STATUS], [CREATED, STATUS])).toEqual({
      differences: [],
      changes: [],
    });
  });
});
