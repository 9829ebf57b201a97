import type { ClaimEdit } from '../../claim/claim.ts';
import { fieldValue, isSame, type MergedField } from '../../merge/fields.ts';
import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { type Author, addChanges, type FieldChange } from './changes.ts';
import { isCountedOtherwise, recountForSource, sourceIdFor } from './claim-sources.ts';

/** A stored claim, and what is said of it. */
export interface EditedClaim {
  readonly claim: ClaimRecord;
  readonly edit: ClaimEdit;
}

/** One {@link applyEdits edit}. @returns the claim as it is now */
export async function applyEdit(
  db: SaysWhoDatabase,
  claim: ClaimRecord,
  edit: ClaimEdit,
  author: Author,
): Promise<ClaimRecord> {
  const [edited] = await applyEdits(db, [{ claim, edit }], author);
  return edited ?? claim;
}

/**
 * Sets the fields of edits that differ from their claims, each of another claim, and writes their changes. Inside the caller's transaction;
 * hundreds take hardly more requests than one.
 * @returns the claims that are different now
 */
export async function applyEdits(
  db: SaysWhoDatabase,
  edits: readonly EditedClaim[],
  author: Author,
): Promise<ClaimRecord[]> {
  const changed = edits
    .map(({ claim, edit }) => ({ claim, edit, changes: changesOf(claim, edit) }))
    .filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return [];
  const edited: ClaimRecord[] = [];
  for (const { claim, edit } of changed) {
    const { place, ...label } = edit;
    const next = { ...claim, ...place, ...label };
    const sourceKey = place || edit.sourceText !== undefined ? await sourceIdFor(db, next) : claim.sourceKey;
    const modified = modifiedAfter(claim, author.at);
    edited.push(claimRecordSchema.parse({ ...next, sourceKey, coder: author.by, modified }));
  }
  await db.claims.bulkPut(edited);
  await addChanges(db, changed, author);
  for (const [index, now] of edited.entries()) {
    const before = changed[index]?.claim;
    if (before && isCountedOtherwise(before, now)) await recountForSource(db, before, now);
  }
  const searched = changed.filter(({ changes }) => changes.some(({ field }) => SEARCHED.has(field)));
  if (searched.length > 0) await db.unindexed.bulkPut(searched.map(({ claim: { id } }) => ({ id })));
  return edited;
}

/**
 * When a claim is changed, as its record says: later than it was changed last, or made, though the clock was set back since. A file that was
 * written in between would else be taken for newer, and a first label for none.
 */
export function modifiedAfter({ modified }: Pick<ClaimRecord, 'modified'>, at: Date): string {
  const last = Date.parse(modified);
  return new Date(at.getTime() <= last ? last + 1 : at.getTime()).toISOString();
}

/** Fields whose words can be searched for. */
export const SEARCHED: ReadonlySet<string> = new Set(['sourceText', 'note', 'place']);

/** The fields in which an edit differs from a claim. */
function changesOf(claim: ClaimRecord, edit: ClaimEdit): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, to] of Object.entries(edit)) {
    const from = fieldValue(claim, field as MergedField);
    if (!isSame(from, to)) changes.push({ field, from, to } as FieldChange);
  }
  return changes;
}
