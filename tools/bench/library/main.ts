/**
 * `npm run bench:library [-- --claims N] [--articles N] [--profile FOLDER]`: what the library costs with 100,000 claims of 4,000 articles, in a real
 * Chromium. Times are printed and never asserted, since they are the machine's; each stands beside its ratio to reading one
 * window of claims by primary key, without checking it. Filling the store takes minutes; with a profile it is kept for the next
 * time.
 */
import { parseArgs } from 'node:util';
import { formatTable } from '../../counted.ts';
import { step } from '../../progress.ts';
import { bundle } from '../bundle.ts';
import { type Call, onPage } from '../on-page.ts';
import { median, quantile } from '../quantile.ts';
import type { Measured } from './contestant.ts';

/** A kept store is found again at the same address. */
const PORT = 18_917;
/** How often each is measured; the middle time counts. */
const TIMES = 5;

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    articles: { type: 'string', default: '4000' },
    profile: { type: 'string' },
  },
});

await onPage(
  {
    scripts: new Map([['/contestant.js', await bundle(import.meta.resolve('./contestant.ts'))]]),
    ...(values.profile ? { userDataDir: values.profile, port: PORT } : {}),
  },
  measureAll,
);

async function measureAll(call: Call): Promise<void> {
  await step(`Storing ${values.claims} claims`, () => call(`fill(${values.articles}, ${values.claims})`));
  const indexed = await step('Putting their words into the index', () => call<Measured>('index()'));
  const repeat = async (label: string, work: () => Promise<Measured[]>) => {
    const rounds: Measured[][] = [];
    await step(label, async () => {
      await work();
      for (let round = 0; round < TIMES; round++) rounds.push(await work());
    });
    return middle(rounds);
  };
  const base = await repeat('A window by primary key', async () => [await call<Measured>('baseline()')]);
  const claims = await repeat('Claims', () => call<Measured[]>('claims()'));
  const others = await repeat('Sources, disputes, figures', () => call<Measured[]>('others()'));
  const total = await step('Counting all', () => call<Measured>('total()'));
  const unit = base[0]?.first ?? 1;
  const rows = [...base, ...claims, ...others, total, indexed].map((one) => rowOf(one, unit));
  console.log(
    `\n${formatTable([['what', 'first rows, ms', '× one window', 'whole, ms', 'longest block, ms', 'rows'], ...rows])}\n`,
  );
  const firsts = claims.map(({ first }) => first);
  console.log(
    `First rows of claims: half within ${median(firsts).toFixed(0)} ms, all within ${quantile(firsts, 1).toFixed(0)} ms.`,
  );
}

/** Of several rounds, for each thing the middle times and the longest block of all. */
function middle(rounds: readonly (readonly Measured[])[]): Measured[] {
  return (rounds[0] ?? []).map((one, index) => {
    const all = rounds.flatMap((round) => round[index] ?? []);
    return {
      ...one,
      first: median(all.map(({ first }) => first)),
      whole: median(all.map(({ whole }) => whole)),
      blocked: quantile(
        all.map(({ blocked }) => blocked),
        1,
      ),
    };
  });
}

function rowOf({ name, first, whole, blocked, rows }: Measured, unit: number): string[] {
  return [name, first.toFixed(1), (first / unit).toFixed(1), whole.toFixed(0), blocked.toFixed(0), String(rows)];
}
