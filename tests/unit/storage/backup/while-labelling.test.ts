import { expect, test, vi } from 'vitest';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import { listBackups } from '../../../../lib/storage/backup/list.ts';
import { restoreBackup } from '../../../../lib/storage/backup/restore.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { numberedDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { build, OLDER } from './stores.ts';

/** Labels one claim after the other, as another tab would, until told to leave off. @returns what was acknowledged */
function labelling(db: SaysWhoDatabase): () => Promise<string[]> {
  const acknowledged: string[] = [];
  let isOver = false;
  const work = (async () => {
    for (let number = 1; !isOver; number++) {
      const claim = await edit(db, { note: `${number}` }, { claimId: `new-${number}`, draft: numberedDraft(number) });
      acknowledged.push(claim.id);
    }
  })();
  return async () => {
    isOver = true;
    await work;
    return acknowledged;
  };
}

const idsIn = async (db: SaysWhoDatabase) => (await db.claims.toCollection().primaryKeys()) as string[];

test.each([
  ['of this version', false],
  ['of an older version, which is laid out beside the store first', true],
])(
  'a label given in another tab during a restoring of a backup %s is in the store or in the copy of the state before',
  async (_which, isOld) => {
    // Dexie tells developers on the console that its connection is closed.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { factory, connect } = emptyStore();
    const [oldest] = OLDER;
    if (isOld && oldest) await build(factory, oldest);
    const [db, other] = [connect(), connect()];
    await db.open();
    const id = isOld ? ((await listBackups(db.place)).backups[0]?.id ?? '') : (await backUp(db, 'asked')).id;
    const leaveOff = labelling(other);
    const before = await restoreBackup(db, id);
    const acknowledged = await leaveOff();
    const after = await idsIn(db);
    await restoreBackup(db, before.id);
    const kept = new Set([...after, ...(await idsIn(db))]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((one) => !kept.has(one))).toEqual([]);
  },
);

test('a backup is there after it was made, also when those before it are of the future, as after the clock was set back', async () => {
  const db = emptyStore().connect();
  await edit(db, { note: 'kept' });
  for (const month of ['05', '06', '07'])
    await backUp(db, 'import', { now: new Date(`2027-${month}-01T00:00:00.000Z`) });
  const { id } = await backUp(db, 'import', { now: new Date('2026-07-01T00:00:00.000Z') });
  expect((await listBackups(db.place)).backups.map((one) => one.id)).toContain(id);
});
