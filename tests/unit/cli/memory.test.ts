import { expect, test } from 'vitest';
import { describePeak, peakOf, streamSizes } from './meter.ts';
import { SENTENCE } from './program.ts';
import { manyLines } from './stored-files.ts';

const [SMALL, LARGE] = streamSizes();

function* rows(megabytes: number): Generator<string> {
  const row = (id: number) => `${JSON.stringify({ id, text: `Day ${id} of the repairs. ${SENTENCE}` })}\n`;
  const count = Math.ceil((megabytes * 1_000_000) / row(100_000).length);
  for (let id = 0; id < count; id += 500) yield Array.from({ length: 500 }, (_, i) => row(id + i)).join('');
}

test('a stream of rows costs the memory of a row, not of the stream', { timeout: 600_000 }, async () => {
  const args = ['detect', '--from', 'jsonl', '--to', 'jsonl'];
  const small = await peakOf(args, rows(SMALL));
  const large = await peakOf(args, rows(LARGE));
  describePeak('detect', SMALL, small);
  describePeak('detect', LARGE, large);
  expect(large.lines).toBeGreaterThan(small.lines * (LARGE / SMALL) * 0.9);
  expect(large.most).toBeLessThan(small.most * 1.2);
});

test.each(['jsonl', 'csv'])(
  'a file of stored claims costs the names of its records, not the records, to %s',
  { timeout: 600_000 },
  async (format) => {
    const args = ['convert', '--to', format];
    const small = await peakOf(args, manyLines(SMALL));
    const large = await peakOf(args, manyLines(LARGE));
    describePeak(`convert --to ${format}`, SMALL, small);
    describePeak(`convert --to ${format}`, LARGE, large);
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(large.lines).toBeGreaterThan(small.lines * (LARGE / SMALL) * 0.9);
    // A record of half a kilobyte has a name of 36 bytes, which takes some hundred and is noted twice.
    expect(large.most - small.most).toBeLessThan((LARGE - SMALL) * 1_000_000 * 0.4);
  },
);
