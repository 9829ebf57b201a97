import { uuidV7 } from '../claim/id.ts';
import { type ChangeRecord, changeRecordSchema } from '../schema/records.ts';
import type { SaysWhoDatabase } from './db.ts';

/** Who changes something, and when. */
export interface Author {
  readonly at: Date;
  readonly by: string;
}

/** What changed: a {@link ChangeRecord} without its whereabouts. */
export interface FieldChange {
  readonly field: ChangeRecord['field'];
  readonly from: ChangeRecord['from'];
  readonly to: ChangeRecord['to'];
}

/**
 * Appends to the history of a claim, inside the transaction that changes it. Ids carry the order: each one is made for a
 * later millisecond than the last, also when two tabs write within one or the clock was set back.
 */
export async function addChanges(
  db: SaysWhoDatabase,
  claimId: string,
  changes: readonly FieldChange[],
  author: Author,
): Promise<void> {
  const last = await db.changes.where('claimId').equals(claimId).last();
  const first = Math.max(author.at.getTime(), last ? timeOf(last.id) + 1 : 0);
  const at = author.at.toISOString();
  const records = changes.map((change, index) =>
    changeRecordSchema.parse({ id: uuidV7(first + index), claimId, ...change, at, by: author.by }),
  );
  await db.changes.bulkAdd(records);
}

/** The milliseconds since 1970 in a UUID version 7: its first 48 bits. */
function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}
