/** Reads one of the large files (./large.ts) in this process, and prints what came of it and the memory that it took. */
import { readImport } from '../../lib/exchange/read-import.ts';
import { LARGE_FILES, type LargeReading } from './large.ts';

const [name = '', megabytes = '100'] = process.argv.slice(2);
const make = LARGE_FILES[name];
if (!make) throw new RangeError(`no file ${name}`);
const size = Number(megabytes) * 1024 * 1024;

async function* bytes(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const part of make?.(size) ?? []) {
    waiting += part;
    if (waiting.length < 64 * 1024) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}

const baseline = process.memoryUsage().rss;
const start = performance.now();
const read = await readImport({ size, bytes }, { now: new Date(), coder: 'reader' });
const reading: LargeReading = {
  outcome: read.ok ? (read.value.refused.length > 0 ? 'read in part' : 'read') : read.problem,
  seconds: (performance.now() - start) / 1_000,
  peak: process.resourceUsage().maxRSS * 1_024,
  baseline,
};
console.log(JSON.stringify(reading));
