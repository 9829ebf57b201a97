/**
 * `npm run eval [-- --write] [-- --misses N]`: measures the detector on the repository's own held-out articles, and on PolNeAR dev
 * and annotated news pages where they lie beside the repository. `--write` brings docs/evaluation.md and README.md up to
 * date; `--misses` lists the N worst errors of the texts whose errors may be looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '../../cli/read-model.ts';
import { worstMisses } from '../../lib/evaluate/misses.ts';
import { replaceCounted } from '../counted.ts';
import { step } from '../progress.ts';
import { ROOT } from '../run-program.ts';
import { compareAll, type Measured } from './compare-all.ts';
import { type Gold, ownGold, pagesGold, polnearGold } from './gold.ts';
import { headlines, results } from './tables.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, misses: { type: 'string' } } });

const golds: Gold[] = [...polnearGold(), ...pagesGold('held'), ...pagesGold('open'), ownGold('heldout')];
if (golds.length < 5)
  console.log('Not everything is measured: PolNeAR dev and the news pages are not beside the repository.');

const model = readModel();
const measured: Measured[] = [];
for (const gold of golds) measured.push(await step(gold.name, () => compareAll(gold, model)));

const tables = results(measured);
console.log(`\n${tables}\n`);
for (const { gold, complete } of measured) {
  if (!gold.isOpen || !values.misses) continue;
  console.log(`\nThe worst of ${gold.name}, complete mode`);
  for (const { error, article, weight, detail } of worstMisses(complete).slice(0, Number(values.misses)))
    console.log(`${error}  ${weight.toFixed(2)}  ${article}  ${detail}`);
}
if (values.write) {
  write('docs/evaluation.md', 'npm run eval -- --write (results)', tables);
  write('README.md', 'npm run eval -- --write (in short)', headlines(measured));
}

function write(file: string, command: string, counted: string): void {
  const path = join(ROOT, file);
  writeFileSync(path, replaceCounted(readFileSync(path, 'utf8'), command, counted));
}
