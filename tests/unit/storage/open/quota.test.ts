/** A full disk: the label stays on the screen with the message that says so, and is stored, once, when there is room. */
import { describe, expect, test, vi } from 'vitest';
import { LabelEdits } from '../../../../lib/library/session/label-edits.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { problemsOf } from '../../../../tools/kills/store-problems.ts';
import { EDITED_TABLES, type StoreRows } from '../../../../tools/kills/store-rows.ts';
import { EditedPage } from '../edit/page-edits.ts';
import { contents, edit, emptyStore, failAtWrite, NO_CONTENTS } from '../store.ts';

vi.mock('../../../../lib/messaging/announce.ts', () => ({ announceLabels: async () => {} }));

const full = () => new DOMException('the disk is full', 'QuotaExceededError');
const WRITES_OF_A_FIRST_LABEL = 10;

async function problemsIn(db: SaysWhoDatabase): Promise<string[]> {
  const tables = EDITED_TABLES.map(async (name) => [name, await db.table(name).toArray()] as const);
  return problemsOf(Object.fromEntries(await Promise.all(tables)) as unknown as StoreRows);
}

describe('on a page', () => {
  test.each(Array.from({ length: WRITES_OF_A_FIRST_LABEL }, (_, index) => index + 1))(
    'when write %d of a first label finds no room, nothing of it is stored, and all of it later',
    async (call) => {
      const db = emptyStore().connect();
      const seen = failAtWrite(db, call, full());
      const page = new EditedPage(db);
      expect(await page.say({ status: 'denied', note: 'Ask the port.' })).toBe('storage-full');
      expect(seen.writes).toBe(call);
      expect(await contents(db)).toEqual(NO_CONTENTS);
      expect(page.shown).toMatchObject({ status: 'denied', note: 'Ask the port.' });

      expect(await page.sayAgain()).toBe('saved');
      expect((await contents(db)).claims).toMatchObject([{ status: 'denied', note: 'Ask the port.' }]);
      expect(await problemsIn(db)).toEqual([]);
    },
  );

  test('these are all the writes that a first label makes', async () => {
    const db = emptyStore().connect();
    const seen = failAtWrite(db, Number.POSITIVE_INFINITY, full());
    expect(await new EditedPage(db).say({ status: 'denied', note: 'Ask the port.' })).toBe('saved');
    expect(seen.writes).toBe(WRITES_OF_A_FIRST_LABEL);
  });

  test('what is said meanwhile goes along with it', async () => {
    const db = emptyStore().connect();
    failAtWrite(db, 3, full());
    const page = new EditedPage(db);
    expect(await page.say({ status: 'denied' })).toBe('storage-full');
    expect(await page.say({ sourceKind: 'government' })).toBe('saved');
    expect((await contents(db)).claims).toMatchObject([{ status: 'denied', sourceKind: 'government' }]);
  });
});

test('in the library the label stays as well, and is stored once there is room', async () => {
  const { connect } = emptyStore();
  const claim = await edit(connect(), { note: 'before' });
  const db = connect();
  failAtWrite(db, 1, full());
  const edits = new LabelEdits(db, { coder: () => 'reader', onChange: () => {}, onSaved: () => {} });
  await edits.edit(claim.id, { status: 'denied' });
  expect(edits.progress).toEqual({ [claim.id]: 'storage-full' });
  expect(edits.shown(claim)).toMatchObject({ status: 'denied', note: 'before' });
  expect(await db.claims.get(claim.id)).toEqual(claim);

  expect(await edits.settle()).toBeNull();
  expect(edits.progress).toEqual({ [claim.id]: 'saved' });
  expect(await db.claims.get(claim.id)).toMatchObject({ status: 'denied' });
  expect(await problemsIn(db)).toEqual([]);
});
