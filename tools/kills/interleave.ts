/** Several tabs and the library write to one store at once, in memory: what they were answered is held against what is stored. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { SearchIndexer } from '../../lib/library/search/search-indexer.ts';
import { openDatabase, type SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { numbers } from '../random.ts';
import { answerProblems } from './answer-problems.ts';
import type { Act, Desk } from './desk.ts';
import { problemsOf } from './store-problems.ts';
import { EDITED_TABLES, type StoreRows } from './store-rows.ts';
import { actOnce, fill, LIBRARY_ACTS, PAGE_ACTS } from './writers.ts';

/** How one interleaving went. */
export interface Interleaving {
  readonly acts: readonly Act[];
  /** Acts that were under way while another one was. */
  readonly overlapping: number;
  readonly rows: StoreRows;
  readonly problems: readonly string[];
}

/** Two pages, the library, and whoever puts words into the index: each has a connection. */
const WRITERS = [PAGE_ACTS, PAGE_ACTS, LIBRARY_ACTS];
const ACTS_EACH = 7;

/** One interleaving. The same acts for the same seed; ids and so which of two comes first may differ. */
export async function interleave(seed: number): Promise<Interleaving> {
  const random = numbers(seed);
  const desk: Desk = { random, acts: [], known: new Set(), sources: new Set(), clock: 0 };
  const factory = new IDBFactory();
  const connect = () => openDatabase({ indexedDB: factory, IDBKeyRange });
  const all = Array.from({ length: WRITERS.length + 1 }, connect);
  try {
    const [indexing, ...connections] = all as [SaysWhoDatabase, ...SaysWhoDatabase[]];
    const index = () =>
      new SearchIndexer(
        indexing,
        () => {},
        () => pause(random),
      ).run(new AbortController().signal);
    // Half of the stores are empty at first: who files an article first is open there.
    if (random() < 0.5) await fill(indexing, desk);
    await Promise.all([
      ...WRITERS.map((acts, writer) => write(connections[writer] ?? indexing, desk, acts)),
      repeat(3, index),
    ]);
    await index();
    const rows = await readRows(indexing);
    const acts = desk.acts.toSorted((a, b) => a.began - b.began);
    const problems = [...problemsOf(rows), ...answerProblems(rows, acts)];
    return { acts, overlapping: acts.filter((act) => overlapsAny(act, acts)).length, rows, problems };
  } finally {
    for (const db of all) db.close();
  }
}

async function write(db: SaysWhoDatabase, desk: Desk, acts: typeof PAGE_ACTS): Promise<void> {
  const running: Promise<void>[] = [];
  for (let count = 0; count < ACTS_EACH; count++) {
    await pause(desk.random);
    const act = actOnce(acts, db, desk);
    running.push(act);
    if (desk.random() < 0.6) await act;
  }
  await Promise.all(running);
}

/** Lets the others go on for a while, or not. */
async function pause(random: () => number): Promise<void> {
  for (let left = Math.floor(random() * 6); left > 0; left--) {
    if (random() < 0.5) await null;
    else await new Promise((resolve) => setImmediate(resolve));
  }
}

async function repeat(times: number, work: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time++) await work();
}

function overlapsAny({ began, ended, step }: Act, acts: readonly Act[]): boolean {
  return acts.some((other) => other.step !== step && other.began < ended && began < other.ended);
}

async function readRows(db: SaysWhoDatabase): Promise<StoreRows> {
  const tables = EDITED_TABLES.map(async (name) => [name, await db.table(name).toArray()] as const);
  return Object.fromEntries(await Promise.all(tables)) as unknown as StoreRows;
}
