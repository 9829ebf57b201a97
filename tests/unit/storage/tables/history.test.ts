import { expect, test } from 'vitest';
import { historyOf } from '../../../../lib/storage/tables/history.ts';
import { NOON } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';

test('the order of a history survives acts within one millisecond and a clock set back', async () => {
  const db = emptyStore().connect();
  const notes = Array.from({ length: 30 }, (_, index) => `note ${index}`);
  for (const [index, note] of notes.entries()) {
    await edit(db, { note }, { at: index % 3 === 0 ? NOON : new Date(NOON.getTime() - index * 60_000) });
  }
  const [claim] = await db.claims.toArray();
  const { changes } = await historyOf(db, claim?.id ?? '');
  expect(changes.slice(1).map((change) => change.to)).toEqual(notes);
});

test('a damaged change is told apart', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { status: 'denied', note: 'a' });
  const { changes } = await historyOf(db, id);
  await db.table('changes').update(changes[1]?.id ?? '', { at: 'yesterday' });
  const damaged = await historyOf(db, id);
  expect(damaged.changes).toEqual([changes[0], changes[2]]);
  expect(damaged.unreadable).toEqual([{ id: changes[1]?.id, problem: expect.stringMatching(/^at: /) }]);
});
