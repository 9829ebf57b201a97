import { describe, expect, test } from 'vitest';
import { backupsName } from '../../../../lib/storage/backup/place.ts';
import { forgetUnbacked, unbackedSince } from '../../../../lib/storage/open/unbacked.ts';
import { readCodebook } from '../../../../lib/storage/settings.ts';
import { counts } from '../../../../lib/storage/tables/counts.ts';
import { build, OLDER, opened, placeIn } from '../backup/stores.ts';
import { emptyStore } from '../store.ts';

/** An upgrade that went on without a copy is remembered by the store, until the reader was told. */

const [OLDEST] = OLDER;
const LAST = OLDER.at(-1);
if (!OLDEST || !LAST) throw new Error('no example of an older version');

/** A store of an older version, in a browser that lets nobody make a copy. */
async function older(example: NonNullable<typeof LAST>) {
  const store = emptyStore();
  await build(store.factory, example);
  // A place of backups that is not as it should be.
  (await opened(store.factory, backupsName(placeIn(store.factory)), 1)).close();
  return store;
}

describe('an upgrade without a copy', () => {
  test('is known to every connection, also when the one that upgraded is gone', async () => {
    const { connect } = await older(LAST);
    const first = connect();
    await counts(first);
    expect(first.access.unbacked).not.toBeNull();
    first.close();
    const second = connect();
    expect(Date.parse((await unbackedSince(second)) ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(second.access.unbacked).toBeNull();
  });

  test('is forgotten once that was told', async () => {
    const { connect } = await older(LAST);
    await forgetUnbacked(connect());
    expect(await unbackedSince(connect())).toBeNull();
  });

  test('is no setting: codebook and labels are as they were', async () => {
    const { connect } = await older(LAST);
    const db = connect();
    expect(await counts(db)).toMatchObject({ claims: LAST.tables['claims']?.rows.length });
    await expect(readCodebook(db)).resolves.toBeDefined();
  });

  test('of a store that had no place for it goes on all the same', async () => {
    const { connect } = await older(OLDEST);
    const db = connect();
    expect(await counts(db)).toMatchObject({ claims: OLDEST.tables['claims']?.rows.length });
    expect((await unbackedSince(db)) !== null).toBe('settings' in OLDEST.tables);
  });
});

test('an upgrade with a copy leaves nothing to be told', async () => {
  const { factory, connect } = emptyStore();
  await build(factory, LAST);
  expect(await unbackedSince(connect())).toBeNull();
});
