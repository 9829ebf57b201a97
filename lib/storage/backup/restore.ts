import { openDatabase, type SaysWhoDatabase } from '../open/db.ts';
import { refuseNewer } from '../open/newer.ts';
import { NATIVE, type StoredRow } from './file.ts';
import { type FillOptions, fill } from './fill.ts';
import { layOut } from './layout.ts';
import { openNatively, scratchName, withBackups } from './place.ts';
import { type CheckedBackup, checkBackup, recordOf } from './read-backup.ts';
import { readWindow } from './read-window.ts';
import type { BackupRecord } from './record.ts';
import { committed, hold } from './requests.ts';
import { removeScratch } from './scratch.ts';
import { type Dumped, writeBackup } from './write-backup.ts';

/** How a restoring is watched and left off. */
export interface RestoreOptions {
  readonly now?: Date;
  /** Cancels until the last row is in; the store is as it was then. */
  readonly signal?: AbortSignal;
  /** Rows of the backup that are in, and all of them. An older backup is put in twice: laid out, and after its upgrade. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Puts the store back to what it was when the backup was made: all tables, in one transaction, all or nothing. The state before is
 * kept as a backup itself, so that restoring that one takes it back. A backup of an older version is laid out as it was, in a
 * database beside the store, and upgraded there by the same steps as the store once was.
 * @returns the backup of the state before
 * @throws DamagedBackupError where the backup is not what was written, before anything is touched; NewerDatabaseError; errors of the
 *   store, named by `faultOf`; the signal's reason
 */
export async function restoreBackup(
  db: SaysWhoDatabase,
  id: string,
  { now = new Date(), signal, onProgress }: RestoreOptions = {},
): Promise<BackupRecord> {
  await refuseNewer(db);
  const { place } = db;
  return withBackups(place, async (backups) => {
    const backup = await checkBackup(place, backups, id);
    const isOld = backup.record.version < place.migrations.length;
    const total = Object.values(backup.record.rows).reduce((sum, rows) => sum + rows, 0) * (isOld ? 2 : 1);
    let done = 0;
    const onRows = (rows: number) => {
      done += rows;
      // An upgrade may add rows of its own.
      onProgress?.(Math.min(done, total), total);
    };
    // Everything may have been deleted meanwhile, and must not come back then.
    const beforeEnd = () => recordOf(backups, id);
    // In the transaction that replaces everything: what a label changed after the copy would be in neither of both.
    let before: BackupRecord | undefined;
    const beforeClear = async (transaction: IDBTransaction) => {
      before = await writeBackup(place, backups, 'restore', dumpedBy(db, transaction), { now, keep: id, signal });
    };
    const options = { beforeClear, signal, onRows, beforeEnd };
    if (isOld) await restoreOld(db, backup, options);
    else await fill(db.backendDB(), backup.rows(), options);
    if (!before) throw new Error('the state before was not kept');
    return before;
  });
}

function dumpedBy(db: SaysWhoDatabase, transaction: IDBTransaction): Dumped {
  return {
    begin: () => transaction,
    version: () => db.backendDB().version,
    wait: (work) => hold(transaction, work),
  };
}

async function restoreOld(
  db: SaysWhoDatabase,
  backup: CheckedBackup,
  { beforeClear, ...options }: FillOptions,
): Promise<void> {
  const { place } = db;
  await removeScratch(place);
  try {
    const { tables, version } = backup.header;
    const old = await openNatively(place, scratchName(place), version * NATIVE, (fresh) => layOut(fresh, tables));
    try {
      await fill(old, backup.rows(), options);
    } finally {
      old.close();
    }
    const upgraded = openDatabase({ ...place, name: scratchName(place), isBackedUp: false });
    try {
      await upgraded.open();
      await fill(db.backendDB(), rowsIn(upgraded.backendDB(), place.IDBKeyRange), { ...options, beforeClear });
    } finally {
      upgraded.close();
    }
  } finally {
    await removeScratch(place);
  }
}

/** All rows of a database that nobody else writes to, a window at a time. */
async function* rowsIn(database: IDBDatabase, range: typeof IDBKeyRange): AsyncGenerator<readonly StoredRow[]> {
  for (const table of database.objectStoreNames) {
    for (let after: IDBValidKey | null = null; ; ) {
      const transaction = database.transaction(table);
      const ended = committed(transaction);
      const window = await readWindow(transaction.objectStore(table), after, range);
      await ended;
      if (window.last === null) break;
      after = window.last;
      yield window.rows.map((row) => ({ table, row }));
    }
  }
}
