import { expect, test } from 'vitest';
import { describePeak, peakOf, streamSizes } from './meter.ts';
import { SENTENCE } from './program.ts';
import { manyLines } from './stored-files.ts';

function* rows(megabytes: number): Generator<string> {
  const row = (id: number) => `${JSON.stringify({ id, text: `Day ${id} of the repairs. ${SENTENCE}` })}\n`;
  const count = Math.ceil((megabytes * 1_000_000) / row(100_000).length);
  for (let id = 0; id < count; id += 500) yield Array.from({ length: 500 }, (_, i) => row(id + i)).join('');
}

test('a stream of rows costs the memory of a row, not of the stream', { timeout: 600_000 }, async () => {
  const args = ['detect', '--from', 'jsonl', '--to', 'jsonl'];
  const [less, more] = streamSizes([0.25, 1]);
  const small = await peakOf(args, rows(less));
  const large = await peakOf(args, rows(more));
  describePeak('detect', less, small);
  describePeak('detect', more, large);
  expect(large.lines).toBeGreaterThan(small.lines * (more / less) * 0.9);
  expect(large.most).toBeLessThan(small.most * 1.2);
});

test.each(['jsonl', 'csv'])(
  'a file of stored claims costs the names of its records, not the records, to %s',
  { timeout: 600_000 },
  async (format) => {
    const args = ['convert', '--to', format];
    const [less, more] = streamSizes([1, 4]);
    const small = await peakOf(args, manyLines(less));
    const large = await peakOf(args, manyLines(more));
    describePeak(`convert --to ${format}`, less, small);
    describePeak(`convert --to ${format}`, more, large);
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(large.lines).toBeGreaterThan(small.lines * (more / less) * 0.9);
    // A record of half a kilobyte has a name of 36 bytes, which takes some hundred and is noted twice.
    expect(large.most - small.most).toBeLessThan((more - less) * 1_000_000 * 0.4);
  },
);
