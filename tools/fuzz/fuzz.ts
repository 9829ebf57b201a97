/** Bad files by chance, sent the way of every import; what has to hold of each is looked at. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readImport } from '../../lib/exchange/read-import.ts';
import { previewImport } from '../../lib/storage/import/apply-import.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { ROWS, sortRows } from '../../lib/storage/tables/rows.ts';
import { earlierFile, goodFiles } from '../../tests/unit/import/good-files.ts';
import { everything, fileOf, storeWith, tryImport } from '../../tests/unit/import/try-import.ts';
import { numbers } from '../random.ts';
import { type Bytes, mutated } from './mutate.ts';

export interface Crash {
  readonly run: number;
  readonly problem: string;
  readonly input: Bytes;
}

/** What came of all runs. */
export interface FuzzReport {
  /** How many were refused, read, and read with something left out, by the format that they were made of. */
  readonly outcomes: Readonly<Record<string, Outcomes>>;
  /** Of those that were read: how many were imported into a store of their own. */
  readonly imported: number;
  readonly slowest: { readonly run: number; readonly milliseconds: number };
  readonly crashes: readonly Crash[];
  /** Bytes of the heap that are in use, after collecting what is not, by tenths of the runs. */
  readonly heap: readonly number[];
}

interface Outcomes {
  refused: number;
  read: number;
  'left out': number;
}

/** Characters of a message that are still read. */
const LONGEST_MESSAGE = 400;
/** Milliseconds that no small file may take. */
const TOO_SLOW = 10_000;
/** One in so many of those that can be read is imported; all are planned. */
const IMPORTED = 10;
/** Crashes after which something is plainly wrong. */
const MOST_CRASHES = 20;

/** Runs so many files of one seed. The same seed gives the same files. */
export async function fuzz({ runs, seed }: { readonly runs: number; readonly seed: number }): Promise<FuzzReport> {
  const good = await goodFiles();
  const files = Object.entries({
    ...good,
    'json v1': earlierFile(1),
    'json v2': earlierFile(2),
    'json v3': earlierFile(3),
  });
  const texts = files.map(([, text]) => text);
  const outcomes: Record<string, Outcomes> = {};
  for (const [format] of files) outcomes[format] = { refused: 0, read: 0, 'left out': 0 };
  const report = { imported: 0, slowest: { run: 0, milliseconds: 0 }, crashes: [] as Crash[], heap: [] as number[] };
  const db = await storeWith(good.json);
  const before = JSON.stringify(await everything(db));
  for (let run = 0; run < runs && report.crashes.length < MOST_CRASHES; run++) {
    const random = numbers(seed * 1_000_003 + run);
    const [format = '', text = ''] = files[Math.floor(random() * files.length)] ?? [];
    const input = mutated(text, texts, random);
    const start = performance.now();
    try {
      const outcome = await outcomeOf(input, db);
      const counts = outcomes[format];
      if (counts) counts[outcome]++;
      if (outcome !== 'refused' && run % IMPORTED === 0) {
        await importAlone(input, good.json);
        report.imported++;
      }
    } catch (error) {
      report.crashes.push({ run, problem: String(error instanceof Error ? error.stack : error), input });
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > report.slowest.milliseconds) report.slowest = { run, milliseconds };
    if (milliseconds > TOO_SLOW) report.crashes.push({ run, problem: `took ${milliseconds} ms`, input });
    if (run % Math.ceil(runs / 10) === 0) report.heap.push(heapInUse());
  }
  if (JSON.stringify(await everything(db)) !== before) throw new Error('looking at files has changed the store');
  db.close();
  return { outcomes, ...report };
}

/** Reads a file and looks at what it would do. @throws what is not as it has to be */
async function outcomeOf(input: Bytes, db: SaysWhoDatabase): Promise<keyof Outcomes> {
  const read = await readImport(fileOf(input, 1 + (input.length % 5_000)), { now: new Date(AT), coder: 'reader' });
  if (Object.keys(Object.prototype).length > 0) throw new Error('the prototype of all objects was changed');
  if (!read.ok) {
    assertMessage(read.problem);
    return 'refused';
  }
  const { refused } = await previewImport(db, read.value);
  for (const { place, problem } of refused) assertMessage(`${place}: ${problem}`);
  return refused.length > 0 ? 'left out' : 'read';
}

const AT = '2026-06-01T08:00:00.000Z';

/** One line for people, without characters that command a terminal or turn text around. */
function assertMessage(message: string): void {
  const isPlain = !/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(message);
  if (message.trim() === '' || message.length > LONGEST_MESSAGE || !isPlain) {
    throw new Error(`not a message for people: ${JSON.stringify(message.slice(0, 1_000))}`);
  }
}

/** Imports a file into a store of its own: whatever the file was, what is stored can be read. */
async function importAlone(input: Bytes, good: string): Promise<void> {
  const db = await storeWith(good);
  try {
    await tryImport(db, input);
    const rows = await everything(db);
    for (const table of ['articles', 'claims', 'changes', 'sources', 'texts', 'projects'] as const) {
      const [bad] = sortRows(ROWS[table], rows[table] ?? []).unreadable;
      if (bad) throw new Error(`${table} ${bad.id} cannot be read: ${bad.problem}`);
    }
    const ids = new Set((rows['articles'] as { id: string }[]).map(({ id }) => id));
    const homeless = (rows['claims'] as { id: string; articleId: string }[]).find(
      ({ articleId }) => !ids.has(articleId),
    );
    if (homeless) throw new Error(`the claim ${homeless.id} has no article`);
  } finally {
    db.close();
  }
}

/** @returns bytes */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
