import type { ClaimEdit } from '../../claim/claim.ts';
import { uuidV7 } from '../../claim/id.ts';
import { fieldValue, isSame } from '../../merge/fields.ts';
import {
  type ChangeRecord,
  type ClaimChange,
  type ClaimRecord,
  changeRecordSchema,
  claimRecordSchema,
  type SourceChange,
  sourceRecordSchema,
} from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import { type Author, addSourceChange } from './changes.ts';
import { applyEdit } from './edit-claim.ts';
import { type Direction, StepsBack } from './steps-back.ts';

export type { Direction } from './steps-back.ts';

/** What was taken back. */
export interface TakenBack {
  /** Claims that are different now. */
  readonly claims: readonly ClaimRecord[];
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
 * @returns `null` where there is nothing to take back
 */
export async function takeBack(
  db: SaysWhoDatabase,
  direction: Direction,
  scope: string | null,
  { at, by, id = uuidV7(at.getTime()) }: TakingBack,
): Promise<TakenBack | null> {
  return db.transaction('rw', db.claims, db.changes, db.sources, db.unindexed, async () => {
    const done = await changesOfStep(db, id, null);
    if (done.length > 0) return takenBy(db, done);
    const steps = new StepsBack(direction);
    let before: string | null = NEWEST;
    while (before !== null && !steps.isOver) {
      const { changes, next } = await changesBefore(db, scope, before);
      for (const step of steps.among(changes)) {
        const author = { at, by, step: { step: id, way: direction, of: step } };
        const left = (await changesOfStep(db, step, scope)).filter((change) => !steps.isTakenBack(change));
        const taken = await revert(db, left, author);
        if (taken.claims.length > 0 || taken.sources > 0) return taken;
      }
      before = next;
    }
    return null;
  });
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

/** Whether a change was made here, and not by an import. Asked before a row is validated: an import may have brought a hundred thousand. */
function isOfReader({ origin }: Pick<ChangeRecord, 'origin'>): boolean {
  return origin === null;
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
  return { claims, sources: changes.filter(({ field }) => field === 'into').length };
}

/** Sets back all that these changes of a step changed and that is still as it left it. */
async function revert(db: SaysWhoDatabase, records: readonly ChangeRecord[], author: Author): Promise<TakenBack> {
  const edits = new Map<string, ClaimChange[]>();
  let sources = 0;
  for (const change of records.toReversed()) {
    if (change.field === 'into') sources += Number(await revertSource(db, change, author));
    else edits.set(change.claimId, [...(edits.get(change.claimId) ?? []), change]);
  }
  const claims: ClaimRecord[] = [];
  for (const [claimId, changes] of edits) {
    const [claim] = sortRows(claimRecordSchema, [await db.claims.get(claimId)]).records;
    if (!claim) continue;
    const edit = Object.assign({}, ...changes.map((change) => inverseOf(claim, change))) as ClaimEdit;
    const edited = await applyEdit(db, claim, edit, author);
    if (edited !== claim) claims.push(edited);
  }
  return { claims, sources };
}

/** The edit that takes a change back; an empty one where the field was changed again since. */
function inverseOf(claim: ClaimRecord, change: ClaimChange): ClaimEdit {
  // A claim that the reader marked is put aside; a detected one is there all the same.
  if (change.field === 'created') return 'coder' in claim.madeBy ? { dismissed: true } : {};
  return isSame(fieldValue(claim, change.field), change.to) ? { [change.field]: change.from } : {};
}

async function revertSource(db: SaysWhoDatabase, change: SourceChange, author: Author): Promise<boolean> {
  const { sourceId, from, to } = change;
  const [source] = sortRows(sourceRecordSchema, [await db.sources.get(sourceId)]).records;
  if (!source || source.into !== to) return false;
  await db.sources.put({ ...source, into: from });
  await addSourceChange(db, { sourceId, field: 'into', from: to, to: from }, author);
  return true;
}
