import type { ClaimEdit } from '../../claim/claim.ts';
import { fieldValue, isSame } from '../../merge/fields.ts';
import {
  type ChangeRecord,
  type ClaimChange,
  type ClaimRecord,
  claimRecordSchema,
  type SourceChange,
  sourceRecordSchema,
} from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import { applyEdits } from './apply-edits.ts';
import { type Author, addSourceChange } from './changes.ts';

/** What is different now. */
export interface Reverted {
  readonly claims: readonly ClaimRecord[];
  readonly count: number;
  /** Sources that were put together or parted. */
  readonly sources: number;
}

/** Sets back all that these changes of a step changed and that is still as it left it. Inside the caller's transaction. */
export async function revert(db: SaysWhoDatabase, records: readonly ChangeRecord[], author: Author): Promise<Reverted> {
  const backwards = records.toReversed();
  let sources = 0;
  for (const change of backwards)
    if (change.field === 'into') sources += Number(await revertSource(db, change, author));
  const ofClaims = Map.groupBy(
    backwards.filter((change) => change.field !== 'into'),
    ({ claimId }) => claimId,
  );
  const stored = sortRows(claimRecordSchema, await db.claims.bulkGet([...ofClaims.keys()])).records;
  const edits = stored.map((claim) => {
    const inverses = (ofClaims.get(claim.id) ?? []).map((change) => inverseOf(claim, change));
    return { claim, edit: Object.assign({}, ...inverses) as ClaimEdit };
  });
  const claims = await applyEdits(db, edits, author);
  return { claims, count: claims.length, sources };
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
