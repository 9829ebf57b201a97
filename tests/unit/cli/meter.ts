/** How much memory the program holds while it works. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PINNED_NODE, PROGRAM } from './program.ts';

/**
 * Measures what is really held: the heap after a collection, several times a second, and says the most of it (bytes) at
 * the end. The process's own size says more of how lazily V8 collects than of what the program keeps.
 */
const METER = `data:text/javascript,${encodeURIComponent(`
  let most = 0;
  setInterval(() => { gc(); most = Math.max(most, process.memoryUsage().heapUsed); }, 150).unref();
  process.on("exit", () => process.stderr.write(JSON.stringify({ most, resident: process.resourceUsage().maxRSS })));
`)}`;

/** A run of the program. */
export interface Peak {
  /** Bytes of the heap that were held at most. */
  readonly most: number;
  /** Kilobytes that the process had at most. */
  readonly resident: number;
  /** Lines that it wrote. */
  readonly lines: number;
  readonly code: number | null;
}

/** Megabytes of input for the two runs of a test. */
type Sizes = readonly [small: number, large: number];

/** The sizes of a test; larger ones by hand, as in `SAYS_WHO_STREAM=20,100`. */
export function streamSizes(usual: Sizes): Sizes {
  const [small = usual[0], large = usual[1]] = process.env['SAYS_WHO_STREAM']?.split(',').map(Number) ?? usual;
  return [small, large];
}

/** Runs `says-who` with these arguments on this input, and says what it held. */
export async function peakOf(args: readonly string[], input: Iterable<string>): Promise<Peak> {
  const child = spawn(PINNED_NODE, ['--expose-gc', '--import', METER, PROGRAM, ...args]);
  let lines = 0;
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const closed = once(child, 'close');
  await pipeline(Readable.from(input), child.stdin);
  const [code] = await closed;
  // A long run also says how far it has come.
  const last = err.trimEnd().split('\n').at(-1) ?? '';
  return { ...(JSON.parse(last) as { most: number; resident: number }), lines, code };
}

/** Prints what a run held. */
export function describePeak(what: string, megabytes: number, { most, resident }: Peak): void {
  console.log(
    `${what}, ${megabytes} MB: ${(most / 1e6).toFixed(1)} MB held at most, ${(resident / 1e3).toFixed(0)} MB resident`,
  );
}
