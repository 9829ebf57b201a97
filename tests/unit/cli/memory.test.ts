import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { PINNED_NODE, PROGRAM, SENTENCE } from './program.ts';

/** Megabytes of rows for the two runs; larger ones by hand, as in `SAYS_WHO_STREAM=20,100`. */
const [SMALL = 1, LARGE = 4] = (process.env['SAYS_WHO_STREAM'] ?? '1,4').split(',').map(Number);

/**
 * Measures what is really held: the heap after a collection, several times a second, and says the most of it (bytes) at
 * the end. The process's own size says more of how lazily V8 collects than of what the program keeps.
 */
const METER = `data:text/javascript,${encodeURIComponent(`
  let most = 0;
  setInterval(() => { gc(); most = Math.max(most, process.memoryUsage().heapUsed); }, 150).unref();
  process.on("exit", () => process.stderr.write(JSON.stringify({ most, resident: process.resourceUsage().maxRSS })));
`)}`;

function* rows(megabytes: number): Generator<string> {
  const row = (id: number) => `${JSON.stringify({ id, text: `Day ${id} of the repairs. ${SENTENCE}` })}\n`;
  const count = Math.ceil((megabytes * 1_000_000) / row(100_000).length);
  for (let id = 0; id < count; id += 500) yield Array.from({ length: 500 }, (_, i) => row(id + i)).join('');
}

async function peakOf(megabytes: number): Promise<{ most: number; resident: number; lines: number }> {
  const child = spawn(PINNED_NODE, [
    '--expose-gc',
    '--import',
    METER,
    PROGRAM,
    'detect',
    '--from',
    'jsonl',
    '--to',
    'jsonl',
  ]);
  let lines = 0;
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const closed = once(child, 'close');
  await pipeline(Readable.from(rows(megabytes)), child.stdin);
  await closed;
  // A long run also says how far it has come.
  const last = err.trimEnd().split('\n').at(-1) ?? '';
  return { ...(JSON.parse(last) as { most: number; resident: number }), lines };
}

test('a stream of rows costs the memory of a row, not of the stream', { timeout: 600_000 }, async () => {
  const small = await peakOf(SMALL);
  const large = await peakOf(LARGE);
  const described = [
    [SMALL, small],
    [LARGE, large],
  ] as const;
  for (const [size, { most, resident }] of described) {
    console.log(`${size} MB: ${(most / 1e6).toFixed(1)} MB held at most, ${(resident / 1e3).toFixed(0)} MB resident`);
  }
  expect(large.lines).toBeGreaterThan(small.lines * (LARGE / SMALL) * 0.9);
  expect(large.most).toBeLessThan(small.most * 1.2);
});
