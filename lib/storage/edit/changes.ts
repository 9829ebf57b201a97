import { timeOfId, uuidV7 } from '../../claim/id.ts';
import { type ChangeRecord, type ClaimChange, changeRecordSchema, type SourceChange } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';

/** What a reader does at once, and takes back at once: on one claim or on hundreds. */
export type Step = Pick<ChangeRecord, 'step' | 'way' | 'of'>;

/** Who changes something, when, and as which step. */
export interface Author {
  readonly at: Date;
  readonly by: string;
  readonly step: Step;
}

/** Ids from here on are of the year 10332 or none at all: those of damaged rows. After them there would be no later ones. */
export const NO_ID_FROM = 'f';

/** Where the changes are from that are made here, and by no import. */
const HERE = null;

/** A step of the reader's own. @param id of a step that other changes belong to as well */
export function editStep(at: Date, id: string = uuidV7(at.getTime())): Step {
  return { step: id, way: 'edit', of: null };
}

/** What changed of a claim: a {@link ClaimChange} without its whereabouts. */
export interface FieldChange {
  readonly field: ClaimChange['field'];
  readonly from: ClaimChange['from'];
  readonly to: ClaimChange['to'];
}

/** What changed of one claim. */
export interface ChangedClaim {
  readonly claim: { readonly id: string; readonly articleId: string };
  readonly changes: readonly FieldChange[];
}

/** Appends to the history of claims, inside the transaction that changes them. */
export async function addChanges(db: SaysWhoDatabase, changed: readonly ChangedClaim[], author: Author): Promise<void> {
  const changes = changed.flatMap(({ claim: { id: claimId, articleId }, changes }) =>
    changes.map((change) => ({ claimId, articleId, ...change })),
  );
  await append(db, changes, author);
}

/** Appends to the history of a source, inside the transaction that changes it. */
export async function addSourceChange(
  db: SaysWhoDatabase,
  change: Pick<SourceChange, 'sourceId' | 'field' | 'from' | 'to'>,
  author: Author,
): Promise<void> {
  await append(db, [change], author);
}

/**
 * Ids carry the order: each one is made for a later millisecond than the last of all, also when two tabs write within one or the
 * clock was set back. Which step is the last one, and so taken back first, is never left to chance.
 */
async function append(db: SaysWhoDatabase, changes: readonly object[], { at, by, step }: Author): Promise<void> {
  const [lastId = ''] = await db.changes.where('id').below(NO_ID_FROM).reverse().limit(1).primaryKeys();
  const first = Math.max(at.getTime(), timeOfId(lastId) + 1);
  const records = changes.map((change, index) =>
    changeRecordSchema.parse({ id: uuidV7(first + index), ...change, ...step, at: at.toISOString(), by, origin: HERE }),
  );
  await db.changes.bulkAdd(records);
}
