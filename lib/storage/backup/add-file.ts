import { uuidV7 } from '../../claim/id.ts';
import { deleteBackups } from './list.ts';
import { type StorePlace, withBackups } from './place.ts';
import { refuseNewerBackup } from './read-backup.ts';
import { readHeader, readRows } from './read-lines.ts';
import { type BackupRecord, backupRecordSchema } from './record.ts';
import { beginBackup, completeBackup } from './write-backup.ts';
import { PartWriter } from './write-parts.ts';

/**
 * Puts a backup that was saved as a file among the others, from where it is restored like them: after a new disk, or in another
 * browser. The file is read to its end first, so that nothing is put there that could not be restored.
 * @param now when the backup's id is made, in milliseconds since 1970; the backup keeps the date at which it was made itself
 * @throws DamagedBackupError for what is no such file, or a damaged one; NewerDatabaseError; errors of the store, named by `faultOf`;
 *   no backup is there then
 */
export async function addBackupFile(place: StorePlace, file: Blob, now: number = Date.now()): Promise<BackupRecord> {
  const { at, reason, version } = await readHeader(file.stream());
  refuseNewerBackup(place, version);
  const batches = readRows(file.stream());
  let read = await batches.next();
  while (!read.done) read = await batches.next();
  const { rows, lacking } = read.value;
  return withBackups(place, async (backups) => {
    const id = uuidV7(now);
    await beginBackup(backups, { id, begun: new Date(now).toISOString() });
    try {
      const parts = new PartWriter(backups, id);
      for await (const bytes of file.stream()) await parts.write(bytes, (work) => work);
      const known = { id, at, reason, version, rows, lacking };
      const record = backupRecordSchema.parse({ ...known, ...(await parts.finish()) });
      await completeBackup(backups, record);
      return record;
    } catch (error) {
      await deleteBackups(place, backups, [id]);
      throw error;
    }
  });
}
