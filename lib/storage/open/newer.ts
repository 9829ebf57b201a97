/** A store that a newer program has upgraded: it is shown as far as this program understands it, and nothing is written. */
import { NewerDatabaseError } from './careful-factory.ts';
import type { SaysWhoDatabase } from './db.ts';

/** What opening has found. */
export interface Access {
  /** Set anew with each opening. */
  isReadOnly: boolean;
  /** Why this connection upgraded the store without a backup of it; `null` where it did not. */
  unbacked: unknown;
}

/**
 * Whether the store can be read only, since it was upgraded by a newer program. What this program's validators refuse of it is told
 * apart as unreadable, as damage would be. Opens the store.
 * @throws errors of opening, named by `faultOf`
 */
export async function isReadOnly(db: SaysWhoDatabase): Promise<boolean> {
  await db.open();
  return db.access.isReadOnly;
}

/** @throws NewerDatabaseError where the store can be read only; errors of opening */
export async function refuseNewer(db: SaysWhoDatabase): Promise<void> {
  if (await isReadOnly(db)) throw new NewerDatabaseError(`${db.name} was upgraded by a newer program`);
}

/** Makes every transaction that would write end before it begins, with NewerDatabaseError, where the store can be read only. */
export function refuseWrites(db: SaysWhoDatabase): void {
  db.use({
    stack: 'dbcore',
    name: 'read-only',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode === 'readwrite' && db.access.isReadOnly) {
          throw new NewerDatabaseError(`${db.name} was upgraded by a newer program`);
        }
        return core.transaction(tables, mode, options);
      },
    }),
  });
}
