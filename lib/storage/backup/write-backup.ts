import { uuidV7 } from '../../claim/id.ts';
import { type DumpOptions, dump } from './dump.ts';
import { NATIVE } from './file.ts';
import { outdated } from './keep.ts';
import { deleteBackups, readList } from './list.ts';
import { BACKUPS, type StorePlace } from './place.ts';
import { type BackupReason, type BackupRecord, type BegunBackup, backupRecordSchema, isBegun } from './record.ts';
import { abortIfOpen, committed, hold, requested } from './requests.ts';
import { BackupUnwantedError, PartWriter } from './write-parts.ts';

/** What a backup is made for. */
export interface BackupOptions extends Pick<DumpOptions, 'signal' | 'onProgress'> {
  readonly now?: Date;
  /** The id of a backup that is not tidied away by this one. */
  readonly keep?: string;
}

/** What is dumped: a transaction over all tables of an open database. It is begun when the backup has been written down as begun. */
export interface Dumped {
  begin(): IDBTransaction;
  /** Of the rows, as the browser counts it: in an upgrade the database is already of the version to come. */
  version(): number;
  /** Waits for what is none of the transaction's; keeps it open where it is still needed. */
  wait<T>(work: Promise<T>): Promise<T>;
}

/** Milliseconds after which a backup that was begun will not be finished any more. */
const GIVEN_UP = 86_400_000;

/**
 * Makes a backup. It counts from the moment in which its row is complete, in one strict transaction; before, and where that does not
 * come, it is in no list.
 * @throws errors of the store; the signal's reason; BackupUnwantedError. What was written of it is deleted then
 */
export async function writeBackup(
  place: StorePlace,
  backups: IDBDatabase,
  reason: BackupReason,
  { begin, version, wait }: Dumped,
  { now = new Date(), signal, onProgress, keep }: BackupOptions,
): Promise<BackupRecord> {
  const id = uuidV7(now.getTime());
  await wait(beginBackup(backups, { id, begun: now.toISOString() }));
  try {
    const reading = begin();
    const parts = new PartWriter(backups, id);
    const counted = await dump(reading, version() / NATIVE, {
      at: now,
      reason,
      range: place.IDBKeyRange,
      signal,
      onProgress,
      onBytes: (bytes) => (bytes.length > 0 ? parts.write(bytes, (work) => hold(reading, work)) : undefined),
    });
    const written = await wait(parts.finish());
    signal?.throwIfAborted();
    const known = { id, at: now.toISOString(), reason, version: version() / NATIVE };
    const record = backupRecordSchema.parse({ ...known, ...counted, ...written });
    await wait(completeBackup(backups, record));
    await wait(tidy(place, backups, now, new Set(keep === undefined ? [id] : [id, keep])));
    return record;
  } catch (error) {
    await wait(deleteBackups(place, backups, [id]));
    throw error;
  }
}

/** Writes down that a backup is being made. */
export async function beginBackup(backups: IDBDatabase, row: BegunBackup): Promise<void> {
  const transaction = backups.transaction(BACKUPS, 'readwrite');
  transaction.objectStore(BACKUPS).put(row);
  await committed(transaction);
}

/** Makes a backup count. @throws BackupUnwantedError where everything was deleted meanwhile; errors of the store */
export async function completeBackup(backups: IDBDatabase, record: BackupRecord): Promise<void> {
  const transaction = backups.transaction(BACKUPS, 'readwrite', { durability: 'strict' });
  const stored = committed(transaction);
  const store = transaction.objectStore(BACKUPS);
  if (!isBegun(await requested(store.get(record.id)))) {
    abortIfOpen(transaction);
    await stored.catch(() => {});
    throw new BackupUnwantedError('everything was deleted meanwhile');
  }
  store.put(record);
  await stored;
}

/** Deletes what is no longer kept, and what was begun and never finished. */
async function tidy(place: StorePlace, backups: IDBDatabase, now: Date, keep: ReadonlySet<string>): Promise<void> {
  const { backups: complete } = await readList(backups);
  const rows: unknown[] = await requested(backups.transaction(BACKUPS).objectStore(BACKUPS).getAll());
  const givenUp = rows.filter(isBegun).filter(({ begun }) => !(now.getTime() - Date.parse(begun) < GIVEN_UP));
  const ids = [...outdated(complete, now, keep), ...givenUp.map(({ id }) => id)];
  if (ids.length > 0) await deleteBackups(place, backups, ids);
}
