import { uuidV7 } from '../../claim/id.ts';
import { type ChangeRecord, type ClaimRecord, changeRecordSchema, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import type { Author } from './changes.ts';
import type { ManyWatch } from './edit-stored-claim.ts';
import { revert } from './revert.ts';
import { type Direction, isOfReader, StepsBack } from './steps-back.ts';
import { isLong, takeBackLong } from './take-back-long.ts';

export type { Direction } from './steps-back.ts';

/** What was taken back. */
export interface TakenBack {
  /** Claims that are different now; of a long step none, of which {@link ManyWatch} tells. */
  readonly claims: readonly ClaimRecord[];
  /** How many those are. */
  readonly count: number;
  /** Sources that were put together or parted. */
  readonly sources: number;
}

/** Changes read at a time, newest first. */
const WINDOW = 200;
/** Above all ids. */
const NEWEST = '\uffff';

/** Who takes a step back, and when. */
export interface TakingBack extends Omit<Author, 'step'> {
  /** Names this act, so that it is done once though it is asked for twice; a new one where missing. */
  readonly id?: string;
}

/**
 * Undoes the reader's last step, or redoes the last one undone, by new changes: history is never rewritten, and survives restarts. What
 * an import brought or made is no step of the reader's: it is passed over, and taken back by `undoImport`. A
 * field that was changed again since is left alone; a step of which nothing is left to take back is passed over.
 * @param scope the article whose steps are meant, or `null` for those on anything. Of a step over several articles only what it did
 *   on that one is taken back
 * @param watch where it is given, a long step is taken back in several transactions, a few articles in each, and may be ended in between:
 *   what is left is taken back by the next call
 * @returns `null` where there is nothing to take back
 */
export async function takeBack(
  db: SaysWhoDatabase,
  direction: Direction,
  scope: string | null,
  { at, by, id = uuidV7(at.getTime()) }: TakingBack,
  watch: ManyWatch | null = null,
): Promise<TakenBack | null> {
  const act: TakeBackAct = {
    id,
    direction,
    scope,
    authorOf: (of) => ({ at, by, step: { step: id, way: direction, of } }),
  };
  const long = watch && { watch, passed: new Set<string>() };
  for (;;) {
    const steps = new StepsBack(direction);
    const found = await inTransaction(db, async () => takeBackShort(db, act, steps, long));
    if (found === null || !('longStep' in found)) return found;
    const { longStep, passed, ...following } = found;
    const taken = await takeBackLong(db, longStep, { steps, author: act.authorOf(longStep), ...following });
    if (taken.count > 0 || following.watch.signal.aborted) return { claims: [], ...taken };
    passed.add(longStep);
  }
}

/** One undo or redo. */
interface TakeBackAct {
  readonly id: string;
  readonly direction: Direction;
  readonly scope: string | null;
  authorOf(step: string): Author;
}

/** How long steps are to be taken back. */
interface LongSteps {
  readonly watch: ManyWatch;
  /** Those of which nothing is left to take back. */
  readonly passed: Set<string>;
}

/** @param long `null` where long steps are taken back like all others. @returns with `longStep`, the one that is the next */
async function takeBackShort(
  db: SaysWhoDatabase,
  { id, scope, authorOf }: TakeBackAct,
  steps: StepsBack,
  long: LongSteps | null,
): Promise<TakenBack | (LongSteps & { readonly longStep: string }) | null> {
  const done = await changesOfStep(db, id, null);
  if (done.length > 0) return takenBy(db, done);
  let before: string | null = NEWEST;
  while (before !== null && !steps.isOver) {
    const { changes, next } = await changesBefore(db, scope, before);
    for (const step of steps.among(changes)) {
      if (long?.passed.has(step)) continue;
      if (long && (await isLong(db, step))) return { ...long, longStep: step };
      const left = (await changesOfStep(db, step, scope)).filter((change) => !steps.isTakenBack(change));
      const taken = await revert(db, left, authorOf(step));
      if (taken.count > 0 || taken.sources > 0) return taken;
    }
    before = next;
  }
  return null;
}

/** @param work an `async` function: by that Dexie knows that it awaits */
function inTransaction<T>(db: SaysWhoDatabase, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', db.claims, db.changes, db.sources, db.unindexed, work);
}

/** One window of the history, newest first. @param before the id where the last one ended */
async function changesBefore(db: SaysWhoDatabase, scope: string | null, before: string) {
  const list =
    scope === null
      ? db.changes.where('id').below(before)
      : db.changes.where('[articleId+id]').between([scope, ''], [scope, before]);
  const rows = await list.reverse().limit(WINDOW).toArray();
  const { records: changes } = sortRows(changeRecordSchema, rows.filter(isOfReader));
  return { changes, next: rows.length === WINDOW ? (rows.at(-1)?.id ?? null) : null };
}

/** What a step changed, in order: all of it, or what it did on one article. */
async function changesOfStep(db: SaysWhoDatabase, step: string, scope: string | null): Promise<ChangeRecord[]> {
  const all = db.changes.where('step').equals(step);
  const first = await (scope === null ? all : all.limit(WINDOW)).toArray();
  // Thousands of claims may have been labelled at once: then the article's own history is shorter.
  const isLong = scope !== null && first.length === WINDOW;
  const rows = isLong ? (await historyOn(db, scope)).filter((row) => row.step === step) : first;
  const { records } = sortRows(changeRecordSchema, rows.filter(isOfReader));
  return records.filter((change) => scope === null || ('articleId' in change && change.articleId === scope));
}

function historyOn(db: SaysWhoDatabase, articleId: string): Promise<ChangeRecord[]> {
  return db.changes.where('[articleId+id]').between([articleId, ''], [articleId, NEWEST]).toArray();
}

/** What was taken back by a step that is in the history. */
async function takenBy(db: SaysWhoDatabase, changes: readonly ChangeRecord[]): Promise<TakenBack> {
  const ids = new Set(changes.flatMap((change) => ('claimId' in change ? [change.claimId] : [])));
  const claims = sortRows(claimRecordSchema, await db.claims.bulkGet([...ids])).records;
  return { claims, count: claims.length, sources: changes.filter(({ field }) => field === 'into').length };
}
