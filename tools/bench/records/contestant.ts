/** What runs in the page: stores of several sizes, and all that is measured of them. */

import { EXPORT_FORMATS } from '../../../lib/claim/export-format.ts';
import type { ImportedFile } from '../../../lib/schema/imported-file.ts';
import { openDatabase, type SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { median } from '../quantile.ts';
import { fillWithHistory } from './fill.ts';
import type { Measured } from './measure.ts';
import { FIRST_ROWS, SMALL_WORK, type SmallWork } from './small-work.ts';
import * as whole from './whole-work.ts';

/** A store, and what was made of it so far. */
class Bench {
  readonly claims: number;
  readonly db: SaysWhoDatabase;
  /** Files are imported into these. */
  readonly empty: SaysWhoDatabase;
  readonly bare: SaysWhoDatabase;
  file = new Blob();
  read: ImportedFile | null = null;
  backup = '';
  project = '';

  constructor(claims: number) {
    this.claims = claims;
    this.db = openDatabase({ name: `records-${claims}` });
    this.empty = openDatabase({ name: `imported-${claims}` });
    this.bare = openDatabase({ name: `bare-${claims}` });
  }

  get imported(): ImportedFile {
    if (!this.read) throw new RangeError('no file has been read');
    return this.read;
  }
}

type Step = readonly [name: string, work: (bench: Bench) => Promise<Measured>];

const EXPORTS = EXPORT_FORMATS.map((format): Step => {
  const work = (bench: Bench) =>
    whole.exportAs(bench.db, format, (file) => {
      if (format === 'json') bench.file = file;
    });
  return [`export: ${format}`, work];
});

/** In order: each may need what those before it have made. */
const STEPS: readonly Step[] = [
  ...EXPORTS,
  ['· toArray and JSON.stringify', ({ db }) => whole.stringifyAll(db)],
  ['· toArray and papaparse', ({ db }) => whole.papaparseAll(db)],
  ['import: reading and checking the file', (bench) => whole.readFile(bench.file, (read) => (bench.read = read))],
  ['· text and JSON.parse', ({ file }) => whole.parseAll(file)],
  ['import: preview, empty store', ({ empty, imported }) => whole.preview(empty, imported)],
  ['import: cancelled half way, until it has ended', ({ empty, imported }) => whole.cancelImport(empty, imported)],
  ['import: into an empty store', ({ empty, imported }) => whole.importInto(empty, imported, 'all')],
  ['· the same rows by bulkAdd', ({ bare, imported }) => whole.bulkAddAll(bare, imported)],
  ['import: preview where all is there', ({ empty, imported }) => whole.preview(empty, imported)],
  ['import: once more, changes nothing', ({ empty, imported }) => whole.importInto(empty, imported, 'none')],
  ['undo of the import', ({ empty }) => whole.undoLast(empty)],
  ['backup', (bench) => whole.makeBackup(bench.db, (id) => (bench.backup = id))],
  ['restore, with the backup before it', ({ db, backup }) => whole.restore(db, backup)],
  ['agreement: a second coder’s file', (bench) => importCoder(bench, 'Second')],
  ['agreement: a third coder’s file', (bench) => importCoder(bench, 'Third')],
  ['agreement of three coders', ({ db, project }) => whole.compare(db, project)],
  ['· the same in the page’s thread', ({ db, project }) => whole.compareHere(db, project)],
];

async function importCoder(bench: Bench, coder: string): Promise<Measured> {
  if (bench.project === '') bench.project = await whole.projectOfAll(bench.db);
  return whole.importCoder(bench.db, bench.imported, bench.project, coder);
}

/** What {@link run} does, in order. */
export const stepNames: readonly string[] = STEPS.map(([name]) => name);

const benches = new Map<number, Bench>();

/** Makes a store of so many claims. */
export async function fill(claims: number): Promise<void> {
  const filling = openDatabase({ name: `records-${claims}`, durability: 'relaxed' });
  await fillWithHistory(filling, claims);
  filling.close();
  benches.set(claims, new Bench(claims));
}

/** Puts the words of a store's claims into the index, on a connection as the library has one for it. */
export async function index(claims: number): Promise<Measured> {
  const bulk = openDatabase({ name: benchOf(claims).db.name, durability: 'relaxed' });
  const measured = await whole.indexWords(bulk);
  bulk.close();
  return measured;
}

/** One step on the store of so many claims. */
export function run(claims: number, step: number): Promise<Measured> {
  const [, work] = STEPS[step] ?? [];
  if (!work) throw new RangeError(`no step ${step}`);
  return work(benchOf(claims));
}

/** Lets go of what a store's steps have made, so that the next one has the room. */
export function leave(claims: number): void {
  const bench = benchOf(claims);
  bench.file = new Blob();
  bench.read = null;
  for (const db of [bench.db, bench.empty, bench.bare]) db.close();
}

/** Middle times of small work by its name, one for each store: the stores take turns, so that all have the same machine. */
export async function small(sets: 'work' | 'first rows', rounds: number): Promise<Record<string, number[]>> {
  const results: Record<string, number[]> = {};
  for (const [name, work] of Object.entries(sets === 'work' ? SMALL_WORK : FIRST_ROWS)) {
    results[name] = await takeTurns(work, rounds);
  }
  return results;
}

async function takeTurns(work: SmallWork, rounds: number): Promise<number[]> {
  const all = [...benches.values()];
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const which = (round + turn) % all.length;
      const bench = all[which];
      if (bench) times[which]?.push(await work(bench, round));
    }
  }
  return times.map(median);
}

function benchOf(claims: number): Bench {
  const bench = benches.get(claims);
  if (!bench) throw new RangeError(`no store of ${claims} claims`);
  return bench;
}
