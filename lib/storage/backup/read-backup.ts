import { NewerDatabaseError } from '../open/careful-factory.ts';
import type { BackupHeader, StoredRow } from './file.ts';
import { BACKUPS, PARTS, type StorePlace } from './place.ts';
import { type ByteStream, DamagedBackupError, readHeader, readRows } from './read-lines.ts';
import { type BackupPart, type BackupRecord, backupRecordSchema } from './record.ts';
import { requested } from './requests.ts';
import { checksumOf, digestOf } from './write-parts.ts';

/** An opened backup whose parts are all there and as they were written. */
export interface CheckedBackup {
  readonly record: BackupRecord;
  readonly header: BackupHeader;
  /** All rows, in the order of their tables, some at a time. @throws DamagedBackupError where its inside is not sound */
  rows(): AsyncGenerator<readonly StoredRow[]>;
}

/**
 * Reads every part of a backup once and holds it against its checksums, before anything is done with it.
 * @throws DamagedBackupError; NewerDatabaseError for one that a newer program made; errors of the store
 */
export async function checkBackup(place: StorePlace, backups: IDBDatabase, id: string): Promise<CheckedBackup> {
  const record = await recordOf(backups, id);
  refuseNewerBackup(place, record.version);
  const digests: string[] = [];
  for (let index = 0; index < record.parts; index++) digests.push(await digestOf(await partBytes(backups, id, index)));
  if ((await checksumOf(digests)) !== record.checksum)
    throw new DamagedBackupError(`backup ${id} has another checksum`);
  const header = await readHeader(partStream(backups, record));
  if (header.version !== record.version)
    throw new DamagedBackupError(`backup ${id} is of another version than is said`);
  return { record, header, rows: () => readRows(partStream(backups, record)) };
}

/** @throws NewerDatabaseError for a backup of a version that this program does not know */
export function refuseNewerBackup(place: StorePlace, version: number): void {
  if (version > place.migrations.length) throw new NewerDatabaseError(`the backup is of version ${version}`);
}

/** The row of a backup that is complete. @throws DamagedBackupError */
export async function recordOf(backups: IDBDatabase, id: string): Promise<BackupRecord> {
  const row: unknown = await requested(backups.transaction(BACKUPS).objectStore(BACKUPS).get(id));
  const parsed = backupRecordSchema.safeParse(row);
  if (!parsed.success) throw new DamagedBackupError(`there is no complete backup ${id}`);
  return parsed.data;
}

/** The compressed bytes, a part at a time. */
export function partStream(backups: IDBDatabase, record: BackupRecord): ByteStream {
  let index = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (index === record.parts) controller.close();
        else controller.enqueue(await partBytes(backups, record.id, index++));
      },
    },
    { highWaterMark: 0 },
  );
}

async function partBytes(backups: IDBDatabase, id: string, index: number): Promise<Uint8Array<ArrayBuffer>> {
  const store = backups.transaction(PARTS).objectStore(PARTS);
  const part: Partial<BackupPart> | undefined = await requested(store.get([id, index]));
  if (!(part?.bytes instanceof Uint8Array)) throw new DamagedBackupError(`backup ${id} lacks part ${index}`);
  return part.bytes;
}
