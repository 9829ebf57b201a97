/**
 * `npm run fuzz [-- --runs N] [--seed N] [--large] [--megabytes N]`: 100,000 files that are made bad by chance, read, planned and
 * (some of them) imported. Prints what came of them, the slowest, and how much memory was in use; inputs that crash something are
 * saved. `--large` reads files of 100 MB instead, good and bad ones, and prints the memory that each takes. The suite does a sample.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from '../counted.ts';
import { step } from '../progress.ts';
import { wholeNumber } from '../whole-number.ts';
import { fuzz } from './fuzz.ts';
import { LARGE_FILES, readLarge } from './large.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    large: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '100' },
  },
});
const runs = wholeNumber(values.runs, '--runs', 1);
const seed = wholeNumber(values.seed, '--seed');
const megabytes = wholeNumber(values.megabytes, '--megabytes', 1);

await (values.large ? large(megabytes) : small(runs, seed));

async function small(runs: number, seed: number): Promise<void> {
  const report = await step(`Trying ${runs} files by seed ${seed}`, () => fuzz({ runs, seed }));
  const rows = Object.entries(report.outcomes).map(([format, { refused, read, 'left out': leftOut }]) => [
    ...[format, refused, leftOut, read],
  ]);
  const total = [1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  console.log(`\n${formatTable([['made of', 'refused', 'read in part', 'read'], ...rows, ['all', ...total]])}\n`);
  console.log(`imported into a store of their own: ${report.imported}`);
  console.log(`slowest: run ${report.slowest.run}, ${report.slowest.milliseconds.toFixed(0)} ms`);
  console.log(`heap in use, by tenths: ${report.heap.map(megabytesOf).join(', ')} MB`);
  if (report.crashes.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  for (const { run, problem, input } of report.crashes) {
    const file = join(folder, `${seed}-${run}`);
    writeFileSync(file, input);
    console.error(`run ${run}: ${problem}\n  input: ${file}`);
  }
  process.exitCode = 1;
}

async function large(megabytes: number): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const name of Object.keys(LARGE_FILES)) {
    const { outcome, seconds, peak, baseline } = await step(name, () => readLarge(name, megabytes));
    rows.push([name, outcome, seconds.toFixed(1), megabytesOf(peak), megabytesOf(peak - baseline)]);
  }
  console.log(`\n${formatTable([['file', 'outcome', 's', 'MB at most', 'of them for the file'], ...rows])}`);
}

function megabytesOf(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
