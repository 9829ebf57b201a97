import { openBackups, type StorePlace } from './place.ts';
import { hold } from './requests.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Keeps a copy of the store in the layout of the program before, from within the very transaction that is about to upgrade it: nothing
 * can be stored between the copy and the upgrade, and of several tabs that open at once only the one that upgrades comes here.
 *
 * Where no copy can be made, the upgrade goes on without: it is one transaction, which leaves the old store when it fails, and was
 * tried on an example of every version; to refuse it would keep all labels from the reader until there is room, and for ever where
 * it is the place of the backups that is damaged.
 * @param upgrade the transaction of the upgrade, before anything was changed in it
 * @param oldVersion from which it upgrades, as the browser counts it
 * @param onUnbacked told why there is no copy
 * @returns when the copy is on the disk, while the transaction can be used
 */
export async function backUpBeforeUpgrade(
  place: StorePlace,
  upgrade: IDBTransaction,
  oldVersion: number,
  onUnbacked: (error: unknown) => void,
): Promise<void> {
  const wait = <T>(work: Promise<T>) => hold(upgrade, work);
  try {
    const backups = await wait(openBackups(place));
    try {
      await writeBackup(place, backups, 'migration', { begin: () => upgrade, version: () => oldVersion, wait }, {});
    } finally {
      backups.close();
    }
  } catch (error) {
    onUnbacked(error);
  }
}
