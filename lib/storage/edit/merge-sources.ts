import { type SourceRecord, sourceRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { neededRow } from '../tables/rows.ts';
import { membersOf } from '../tables/sources.ts';
import { type Author, addSourceChange } from './changes.ts';

/** A source to be put together with another is not in the store, or would stand for itself through others. */
export class NoSuchSourceError extends Error {
  override readonly name = 'NoSuchSourceError';
}

/**
 * Puts one source together with another: its claims, and those of all that were put together with it, are listed there from
 * now on. No claim is rewritten, so that parting them again is as quick. All in one step.
 * @throws NoSuchSourceError when one of them is not stored, or both are one
 */
export async function mergeSources(
  db: SaysWhoDatabase,
  { from, into, ...author }: Author & { readonly from: string; readonly into: string },
): Promise<void> {
  await db.transaction('rw', db.sources, db.changes, async () => {
    const target = neededRow(sourceRecordSchema, await db.sources.get(into));
    const source = neededRow(sourceRecordSchema, await db.sources.get(from));
    const head = target?.into ?? into;
    if (!target || !source || head === from) throw new NoSuchSourceError(`${from} into ${into}`);
    for (const one of [source, ...(await membersOf(db, from)).sources]) await setInto(db, one, head, author);
  });
}

/** Lets a source stand for itself again. @throws NoSuchSourceError when it is not stored */
export async function partSource(
  db: SaysWhoDatabase,
  { sourceId, ...author }: Author & { readonly sourceId: string },
): Promise<void> {
  await db.transaction('rw', db.sources, db.changes, async () => {
    const source = neededRow(sourceRecordSchema, await db.sources.get(sourceId));
    if (!source) throw new NoSuchSourceError(sourceId);
    await setInto(db, source, null, author);
  });
}

async function setInto(db: SaysWhoDatabase, source: SourceRecord, into: string | null, author: Author): Promise<void> {
  if (source.into === into) return;
  await db.sources.put({ ...source, into });
  await addSourceChange(db, { sourceId: source.id, field: 'into', from: source.into, to: into }, author);
}
