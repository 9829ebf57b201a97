/** `npm test [-- STAGE…]`, under the pinned Node. The last line is "N passed, N failed"; exit code 1 on any failure. */
import { ensureBrowser } from '../setup/ensure-browser.ts';
import { ensureFirefox } from '../setup/ensure-firefox.ts';
import { prepareTypes } from '../setup/prepare-types.ts';
import { type Counts, type StageOutcome, single, summarise } from './outcome.ts';
import { runStage } from './run-stage.ts';
import { SETUP_BUDGET, STAGES, type Stage } from './stages.ts';

const outcomes = new Map<string, StageOutcome>();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const stages = wanted.length === 0 ? STAGES : STAGES.filter(({ name }) => wanted.includes(name));

await time(
  'set-up',
  'set-up',
  SETUP_BUDGET,
  () => setUp(stages),
  Number(process.env['SETUP_STARTED_AT'] ?? Date.now()),
);
for (const stage of stages) {
  await time(stage.name, stage.title, stage.budget, () => runUnlessVain(stage));
}
console.log(summarise([...outcomes.values()]).join('\n'));
process.exitCode = [...outcomes.values()].some(({ failures }) => failures.length > 0) ? 1 : 0;

async function time(
  name: string,
  title: string,
  budget: number | undefined,
  work: () => Promise<Counts>,
  startedAt = Date.now(),
): Promise<void> {
  console.log(`\n── ${title} ──`);
  const counts = await work();
  outcomes.set(name, { title, budget, seconds: (Date.now() - startedAt) / 1000, ...counts });
}

async function setUp(coming: readonly Stage[]): Promise<Counts> {
  try {
    await prepareTypes();
    if (coming.some(({ needsBrowser }) => needsBrowser)) {
      console.log(`Browser: ${await ensureBrowser()}`);
      console.log(`Firefox: ${(await ensureFirefox()) ?? 'none: its tests are skipped'}`);
    }
    return single(null);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.log(message);
    return single({ name: 'set-up', message });
  }
}

/** A failed stage stops none of the later ones but those that stand on it. */
async function runUnlessVain(stage: Stage): Promise<Counts> {
  const missing = [
    ...(stage.needs && outcomes.get(stage.needs)?.failures.length ? [`the ${stage.needs} failed`] : []),
    ...(stage.needsBrowser && !process.env['CHROMIUM_PATH'] ? ['there is no browser'] : []),
  ];
  if (missing.length === 0) return runStage(stage);
  const message = `not run: ${missing.join(' and ')}`;
  console.log(message);
  return single({ name: stage.name, message });
}
