import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../../../lib/merge/plan.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { mergeSources, partSource } from '../../../../lib/storage/edit/merge-sources.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { emptyStore } from '../store.ts';
import { bringIn, exported, LATER } from './stores.ts';
import { change, minute, threeStores } from './three-stores.ts';

const name = (word: string) => `name:${word}`;

/** Who acts, and when: minutes after noon. */
interface Act {
  readonly minute: number;
  readonly by: string;
}

const authorOf = ({ minute: count, by }: Act) => ({ by, at: minute(count), step: editStep(minute(count)) });

/** Puts the source of one name together with that of another. */
function putTogether(db: SaysWhoDatabase, from: string, into: string, act: Act): Promise<void> {
  return mergeSources(db, { from: name(from), into: name(into), ...authorOf(act) });
}

/** Lets the source of a name stand for itself again. */
function partAgain(db: SaysWhoDatabase, from: string, act: Act): Promise<void> {
  return partSource(db, { sourceId: name(from), ...authorOf(act) });
}

describe('sources that were put together', () => {
  async function stores() {
    const made = await threeStores(3);
    for (const db of [made.mine, made.theirs]) {
      for (const [index, word] of ['a', 'b', 'c'].entries()) {
        await change(db, made.ids[index] ?? '', { sourceText: word }, minute(20 + index));
      }
    }
    return made;
  }

  test('in the file alone are put together here', async () => {
    const { mine, theirs } = await stores();
    await putTogether(theirs, 'a', 'b', { minute: 30, by: 'Ana' });
    await bringIn(mine, await exported(theirs));
    expect((await mine.sources.get(name('a')))?.into).toBe(name('b'));
  });

  test('a with b here and b with c there end together, whichever comes first', async () => {
    const { mine, theirs } = await stores();
    await putTogether(mine, 'a', 'b', { minute: 30, by: 'reader' });
    await putTogether(theirs, 'b', 'c', { minute: 31, by: 'Ana' });
    const [fileMine, fileTheirs] = [await exported(mine), await exported(theirs)];
    await bringIn(mine, fileTheirs);
    await bringIn(theirs, fileMine);
    for (const db of [mine, theirs]) {
      expect([(await db.sources.get(name('a')))?.into, (await db.sources.get(name('b')))?.into]).toEqual([
        name('c'),
        name('c'),
      ]);
    }
  });

  test('a with b here and b with a there do not go round in a circle', async () => {
    const { mine, theirs } = await stores();
    await putTogether(mine, 'a', 'b', { minute: 30, by: 'reader' });
    await putTogether(theirs, 'b', 'a', { minute: 31, by: 'Ana' });
    await bringIn(mine, await exported(theirs));
    const into = async (word: string) => (await mine.sources.get(name(word)))?.into ?? null;
    expect([await into('a'), await into('b')].filter((one) => one !== null)).toHaveLength(1);
  });

  test('put together elsewhere on both sides is a conflict', async () => {
    const { mine, theirs } = await stores();
    await putTogether(mine, 'a', 'b', { minute: 30, by: 'reader' });
    await putTogether(theirs, 'a', 'c', { minute: 31, by: 'Ana' });
    const file = await exported(theirs);
    expect(conflictsOf(await previewImport(mine, file))).toMatchObject([
      { kind: 'source', key: `source ${name('a')}` },
    ]);
    await bringIn(mine, file);
    expect((await mine.sources.get(name('a')))?.into).toBe(name('b'));
    expect(conflictsOf(await previewImport(mine, file))).toEqual([]);
  });

  test('put together and parted again here is asked about, and the history ends as the source is', async () => {
    const { mine, theirs } = await stores();
    await putTogether(mine, 'a', 'b', { minute: 30, by: 'reader' });
    await putTogether(theirs, 'a', 'c', { minute: 31, by: 'Ben' });
    await partAgain(mine, 'a', { minute: 32, by: 'reader' });
    const file = await exported(theirs);
    const [conflict] = conflictsOf(await previewImport(mine, file));
    expect(conflict).toMatchObject({ kind: 'source', key: `source ${name('a')}` });
    const each = new Map([[conflict?.key ?? '', 'theirs' as const]]);
    for (const decisions of [undefined, { otherwise: 'mine' as const, each }]) {
      const db = emptyStore().connect();
      await bringIn(db, await exported(mine));
      await bringIn(db, file, decisions ? { decisions } : {});
      const { into } = (await db.sources.get(name('a'))) ?? {};
      expect(into).toBe(decisions ? name('c') : null);
      const history = (await db.changes.toArray()).filter(({ field }) => field === 'into');
      expect(history.at(-1)?.to).toBe(into);
    }
  });

  test('of a file that has single claims, and not how, are put together with a change that says so', async () => {
    const { theirs } = await stores();
    await putTogether(theirs, 'a', 'b', { minute: 30, by: 'Ana' });
    const { changes, ...file } = await exported(theirs);
    const claimsAlone = { ...file, changes: changes.filter(({ field }) => field !== 'into') };
    const db = emptyStore().connect();
    const { id } = await bringIn(db, claimsAlone);
    expect((await db.changes.toArray()).filter(({ field }) => field === 'into')).toMatchObject([
      { sourceId: name('a'), from: null, to: name('b') },
    ]);
    expect(await bringIn(db, claimsAlone)).toMatchObject({ added: 0, changed: 0 });
    await undoImport(db, id, { at: LATER });
    expect([await db.changes.count(), await db.sources.count()]).toEqual([0, 0]);
  });

  test('parted here after the file was written stay parted', async () => {
    const { mine, theirs } = await stores();
    await putTogether(theirs, 'a', 'b', { minute: 30, by: 'Ana' });
    const file = await exported(theirs);
    await bringIn(mine, file);
    await partAgain(mine, 'a', { minute: 40, by: 'reader' });
    await bringIn(mine, file, { at: new Date(LATER.getTime() + 5) });
    expect((await mine.sources.get(name('a')))?.into).toBeNull();
  });
});
