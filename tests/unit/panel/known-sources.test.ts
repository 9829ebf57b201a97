import { beforeEach, expect, test, vi } from 'vitest';
import { type SuggestSources, storedSources } from '../../../lib/panel/known-sources.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { numberedDraft } from '../schema/samples.ts';
import { edit, emptyStore } from '../storage/store.ts';

let db: SaysWhoDatabase;
let suggest: SuggestSources;
const open = vi.fn(async () => db);
beforeEach(() => {
  db = emptyStore().connect();
  open.mockClear();
  suggest = storedSources(open);
});

/** Stores one claim for each name, in this order. */
async function store(...names: string[]): Promise<void> {
  for (const [index, sourceText] of names.entries())
    await edit(db, { sourceText }, { claimId: `new-${index}`, draft: numberedDraft(index) });
}

test('names are those that begin like what was typed, those with the most claims first', async () => {
  await store('Mayor Ida Flett', 'Mara Lind', 'Mara Lind', 'The port', 'Olin Dray');
  expect(await suggest('ma')).toEqual(['Mara Lind', 'Mayor Ida Flett']);
  expect(await suggest('MAYOR i')).toEqual(['Mayor Ida Flett']);
  expect((await suggest('port'))[0]).toBe('The port');
  expect((await suggest('the p'))[0]).toBe('The port');
  expect(await suggest('lind')).toEqual([]);
  expect(open).toHaveBeenCalledOnce();
});

test.each(['', '  '])('nothing is asked for %j', async (typed) => {
  await store('Mara Lind');
  expect(await suggest(typed)).toEqual([]);
  expect(open).not.toHaveBeenCalled();
});

test('a menu has room for a dozen', async () => {
  await store(...Array.from({ length: 30 }, (_, index) => `Mara ${index}`));
  expect(await suggest('mara')).toHaveLength(12);
});

test('what was typed on the way to a name, and is no claim’s any more, is not offered', async () => {
  const { id } = await edit(db, { sourceText: 'Mara Li' });
  await edit(db, { sourceText: 'Mara Lind' }, { claimId: id });
  expect(await suggest('mara')).toEqual(['Mara Lind']);
});

test('damaged rows hide no others', async () => {
  await store('Mara Lind');
  await db.sources.put({ id: 'x', folded: 'mara', name: 7, claims: 1 } as never);
  expect(await suggest('mara')).toEqual(['Mara Lind']);
});

test('a store that cannot be read is said', async () => {
  db.close();
  await expect(suggest('mara')).rejects.toThrow();
});
