/**
 * `npm run bench [-- --write]`: how fast the detector is beside what it might have been built on, in one run of one
 * Chromium. Times are printed and never asserted, since they are the machine's. `--write` brings the table of
 * docs/evaluation.md up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { replaceCounted } from '../counted.ts';
import { step } from '../progress.ts';
import { ROOT } from '../run-program.ts';
import { type Arena, type Files, openArena } from './arena.ts';
import { bundle } from './bundle.ts';
import { WEIGHTS } from './contestant.ts';
import { ENTRIES, type Entry, OURS, PEER } from './entries.ts';
import { heapOf, type Loaded, loadCold, timeAll } from './measure.ts';
import { median } from './quantile.ts';
import { type Growth, type Result, tables } from './tables.ts';
import { firstWords, longText, type TextSet, textSets, wordsIn } from './texts.ts';

const COLD_RUNS = 9;
const FIRST_ARTICLE = 1000;
/**
 * Rounds until all engines have compiled what they will, and rounds that count. The detector has three hundred
 * functions that are worth compiling: after three rounds it was measured half-way, and its pace still grew until about
 * the twentieth.
 */
const WARMING = 20;
const ROUNDS = 9;
const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
const GROWTH_RUNS = 2;

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

/** A contestant that is up, and what has been measured of it. */
interface Running extends Loaded {
  readonly entry: Entry;
  readonly coldTimes: number[];
  readonly heap: number;
}

const scriptPath = (entry: Entry): string => `/script/${ENTRIES.indexOf(entry)}.js`;
const setPath = (set: TextSet): string => `/texts/${encodeURIComponent(set.name)}.json`;
const growthPath = (words: number): string => `/growth/${words}.json`;

const sets = textSets();
const texts = sets.flatMap((set) => set.texts);
const weights = readFileSync(join(ROOT, 'lib/detect/weights.bin'));
const files = await step('Bundling the contestants', filesOf);
const arena = await openArena(files);
try {
  const running = await step('Cold, each time in a fresh worker', () => runCold(arena));
  const paces = await step('Warm, in turn', () => runWarm(running));
  const growth = await step('One long text', () => runGrowth(running));
  const results = running.map((one): Result => resultOf(one, paces.get(one) ?? []));
  const measured = tables(arena.browser, results, growth);
  console.log(`\n${measured}\n`);
  const document = join(ROOT, 'docs/evaluation.md');
  if (values.write)
    writeFileSync(document, replaceCounted(readFileSync(document, 'utf8'), 'npm run bench -- --write', measured));
} finally {
  await arena.close();
}

async function filesOf(): Promise<Files> {
  const json = (body: unknown) => ({ type: 'application/json', body: JSON.stringify(body) });
  const all = new Map<string, { type: string; body: string | Uint8Array }>();
  all.set(WEIGHTS, { type: 'application/octet-stream', body: weights });
  for (const entry of ENTRIES)
    all.set(scriptPath(entry), { type: 'text/javascript', body: await bundle(entry.module) });
  for (const set of sets) all.set(setPath(set), json(set.texts));
  for (const words of LENGTHS) all.set(growthPath(words), json([longText(texts, words)]));
  return all;
}

/** The contestants take turns, so that whatever else the machine does falls on all alike. The last workers stay. */
async function runCold(arena: Arena): Promise<Running[]> {
  const first = firstWords(texts, FIRST_ARTICLE);
  const empty = await arena.worker();
  const bare = await heapOf(empty);
  await empty.close();
  const times = new Map(ENTRIES.map((entry) => [entry, [] as number[]]));
  const running: Running[] = [];
  for (let run = 1; run <= COLD_RUNS; run++)
    for (const [entry, coldTimes] of times) {
      const loaded = await loadCold(arena, scriptPath(entry), first);
      coldTimes.push(loaded.cold);
      if (run < COLD_RUNS) await loaded.worker.close();
      else running.push({ ...loaded, entry, coldTimes, heap: (await heapOf(loaded.worker)) - bare });
    }
  return running;
}

async function runWarm(running: readonly Running[]): Promise<Map<Running, Result['warm']>> {
  const paces = new Map<Running, Result['warm']>();
  for (const set of sets) {
    const words = set.texts.reduce((sum, text) => sum + wordsIn(text), 0);
    const times = new Map(running.map((one) => [one, [] as number[]]));
    for (let round = 0; round < WARMING + ROUNDS; round++)
      for (const [one, own] of times) {
        const time = await timeAll(one.worker, setPath(set));
        if (round >= WARMING) own.push(time);
      }
    for (const [one, own] of times)
      paces.set(one, [...(paces.get(one) ?? []), { set: set.name, per1000: (median(own) / words) * 1000 }]);
  }
  return paces;
}

async function runGrowth(running: readonly Running[]): Promise<Growth[]> {
  const ours = running.find(({ entry }) => entry === OURS);
  if (!ours) throw new Error(`${OURS.name} does not run`);
  const times = LENGTHS.map(() => [] as number[]);
  for (let run = 0; run < GROWTH_RUNS; run++)
    for (const [at, words] of LENGTHS.entries()) times[at]?.push(await timeAll(ours.worker, growthPath(words)));
  return LENGTHS.map((words, at) => ({ words, time: median(times[at] ?? []) }));
}

function resultOf({ entry, coldTimes, heap }: Running, warm: Result['warm']): Result {
  const script = Buffer.from(files.get(scriptPath(entry))?.body ?? '');
  const parts = entry.hasWeights ? [script, weights] : [script];
  return {
    name: entry.name,
    isPeer: entry === PEER,
    warm,
    cold: median(coldTimes),
    heap,
    raw: parts.reduce((sum, part) => sum + part.length, 0),
    gzip: parts.reduce((sum, part) => sum + gzipSync(part).length, 0),
  };
}
