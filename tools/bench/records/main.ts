/**
 * `npm run bench:records [-- --sizes 1000,10000,100000] [--write]`: what records cost with so many claims in the store, 25 an article, in a real
 * Chromium. Times are printed and never asserted, since they are the machine's: what counts is the ratio of the last two sizes, about 1
 * for what a reader waits for and about the ratio of the sizes for what handles the whole store, and the peers beside it ("·"). Takes
 * half an hour and gigabytes of disk. `--write` puts the tables into docs/performance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { replaceCounted } from '../../counted.ts';
import { step } from '../../progress.ts';
import { wholeNumber } from '../../whole-number.ts';
import { bundle } from '../bundle.ts';
import { type Call, onPage } from '../on-page.ts';
import type { Measured } from './measure.ts';
import { smallTable, type WholeRow, wholeTable } from './table.ts';

/** How often small work is done; the middle time counts. */
const ROUNDS = 31;
/** Heap as it is, not in steps, and collected before each step. */
const MEMORY_FLAGS = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

const DOCUMENT = new URL('../../../docs/performance.md', import.meta.url);

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map((size) => wholeNumber(size, '--sizes', 1));

const scripts = new Map([
  ['/contestant.js', await bundle(import.meta.resolve('./contestant.ts'))],
  ['/worker.js', await bundle(import.meta.resolve('./worker.ts'))],
]);
await onPage({ scripts, flags: MEMORY_FLAGS }, measureAll);

async function measureAll(call: Call, browser: Browser): Promise<void> {
  for (const size of sizes) await step(`Storing ${size} claims`, () => call(`fill(${size})`));
  const middle = (sets: string) => call<Record<string, number[]>>(`small(${JSON.stringify(sets)}, ${ROUNDS})`);
  const work = await step('A page, a label', () => middle('work'));
  const indexed: Measured[] = [];
  for (const size of sizes) {
    indexed.push(await step(`Words of ${size} claims`, () => call<Measured>(`index(${size})`)));
  }
  const firstRows = await step('First rows', () => middle('first rows'));
  const times = Object.entries({ ...work, ...firstRows }).map(([name, times]) => ({ name, times }));
  const small = smallTable(sizes, times);
  console.log(`\n${small}\n`);
  const whole: WholeRow[] = [{ name: 'index of words', measured: indexed }];
  try {
    await wholeWork(call, await call<string[]>('stepNames'), whole);
  } finally {
    console.log(`\n${wholeTable(sizes, whole)}\n`);
  }
  if (!values.write) return;
  const under = `${await browser.version()}; longest block, file and heap are those of the largest store.`;
  const counted = [small, wholeTable(sizes, whole), under].join('\n\n');
  const document = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(DOCUMENT, replaceCounted(document, 'npm run bench:records -- --write', counted));
}

/** @param rows takes what was measured, step by step */
async function wholeWork(call: Call, names: readonly string[], rows: WholeRow[]): Promise<void> {
  const steps = names.map((name) => ({ name, measured: [] as Measured[] }));
  rows.push(...steps);
  for (const size of sizes) {
    for (const [index, { name, measured }] of steps.entries()) {
      measured.push(await step(`${size}: ${name}`, () => call<Measured>(`run(${size}, ${index})`)));
    }
    await call(`leave(${size})`);
  }
}
