/**
 * `npm run kills [-- --interleavings N] [--writes N] [--seed N]`: 1,000 interleavings of several tabs and the library writing at
 * once, and 500 writes of a page in a real Chromium, in which the background is killed at a random point after each. Prints what was
 * found, and fails where a label was lost. The suite does a sample of both (docs/durability.md).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../browser/launch.ts';
import { formatTable } from '../counted.ts';
import { startNewsroom } from '../newsroom/server.ts';
import { step } from '../progress.ts';
import { ROOT, runBin } from '../run-program.ts';
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
const killed = await step(`Killing the background after each of ${writes} writes`, () => killAll(writes, seed));
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

/** In the build of the end-to-end tests, which takes the newsroom's address as allowed: its pages are read by themselves. */
async function killAll(count: number, seeded: number): Promise<KilledWrites> {
  await ensureBrowser();
  const { code, output } = await runBin('wxt', ['build', '--mode', 'e2e'], true);
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
  const newsroom = await startNewsroom();
  const chromium = await launchWithExtension({ extensionDir: join(ROOT, '.output/chrome-mv3-e2e') });
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
