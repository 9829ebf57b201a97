/**
 * `npm run kills [-- --interleavings N] [--writes N] [--seed N]`: 1,000 interleavings of several tabs and the library writing at
 * once, and 500 writes of a page in a real Chromium, in which the background is killed at a random point after each. Prints what was
 * found, and fails where a label was lost. The suite does a sample of both (docs/durability.md).
 */
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../browser/launch.ts';
import { buildExtension } from '../build.ts';
import { formatTable } from '../counted.ts';
import { startNewsroom } from '../newsroom/server.ts';
import { step } from '../progress.ts';
import { ensureBrowser } from '../setup/ensure-browser.ts';
import { wholeNumber } from '../whole-number.ts';
import { interleave } from './interleave.ts';
import { type KilledWrites, killWrites } from './killed-writes.ts';

/** Problems that are printed: one mistake may make thousands. */
const MOST_PRINTED = 20;

const { values } = parseArgs({
  options: {
    interleavings: { type: 'string', default: '1000' },
    writes: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const interleavings = wholeNumber(values.interleavings, '--interleavings');
const writes = wholeNumber(values.writes, '--writes');
const seed = wholeNumber(values.seed, '--seed');

const mixed = await step(`Interleaving writers, ${interleavings} times`, () => interleaveAll(interleavings, seed));
tell(mixed.problems, [
  ['interleavings', interleavings],
  ['acts in them', mixed.acts],
  ['acts under way at the same time as another', mixed.overlapping],
]);
await ensureBrowser();
const extensionDir = await buildExtension('chrome-mv3-e2e');
const killed = await step(`Killing the background after each of ${writes} writes`, () =>
  killAll(extensionDir, writes, seed),
);
tell(killed.problems, [
  ['writes of a page', killed.writes],
  ['kills of the background', killed.kills],
  ['writes killed before their answer', killed.interrupted],
  ['of those stored all the same', killed.storedUnanswered],
  ['acknowledged', killed.acknowledged],
  ['told as not stored, and stored with a later one', killed.refused],
]);

function tell(problems: readonly string[], counted: readonly (readonly [string, number])[]): void {
  console.log(`\n${formatTable([['', 'count'], ...counted, ['problems', problems.length]])}\n`);
  for (const problem of problems.slice(0, MOST_PRINTED)) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

async function interleaveAll(times: number, first: number) {
  const all = { acts: 0, overlapping: 0, problems: [] as string[] };
  for (let number = first; number < first + times; number++) {
    const one = await interleave(number);
    all.acts += one.acts.length;
    all.overlapping += one.overlapping;
    all.problems.push(...one.problems.map((problem) => `interleaving ${number}: ${problem}`));
  }
  return all;
}

async function killAll(extensionDir: string, count: number, seeded: number): Promise<KilledWrites> {
  const newsroom = await startNewsroom();
  const chromium = await launchWithExtension({ extensionDir });
  try {
    const url = `${newsroom.url}/border`;
    const page = await chromium.open(url);
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    return await killWrites(chromium, url, { writes: count, seed: seeded });
  } finally {
    await chromium.close();
    await newsroom.close();
  }
}
