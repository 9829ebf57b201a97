import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOfId } from '../../../../lib/claim/id.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { lastImports } from '../../../../lib/storage/import/imports.ts';
import {
  importsKept,
  KEPT_DAYS,
  KEPT_IMPORTS,
  keepLatestImports,
  keptUntil,
  outdatedImports,
} from '../../../../lib/storage/import/keep.ts';
import { ImportForgottenError, undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { createProject } from '../../../../lib/storage/projects.ts';
import { idAt } from '../../library/big-store.ts';
import { numberedDraft, sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { bringIn, fileWith } from './stores.ts';

const NOW = new Date('2026-06-01T00:00:00.000Z');
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);

/** An import of so many days ago. */
const of = (days: number) => idAt(daysAgo(days).getTime(), days + 1_000);
const many = (count: number) => Array.from({ length: count }, (_, index) => of(index));

describe('imports that cannot be taken back any more', () => {
  test.each([
    ['none of none', [], []],
    [`none of ${KEPT_IMPORTS}`, many(KEPT_IMPORTS), []],
    ['the oldest of one more', many(KEPT_IMPORTS + 1), [of(KEPT_IMPORTS)]],
    ['what was done more than 90 days ago', [of(1), of(89), of(91)], [of(91)]],
    ['the latest of all too, when it is that old', [of(91)], [of(91)]],
    ['not what is of tomorrow, as after the clock was set', [of(-1), of(1)], []],
  ])('%s', (_reason, ids, gone) => {
    expect(outdatedImports(ids.toReversed(), NOW)).toEqual(gone);
  });

  test('never the one that is being done, though the clock was set back', () => {
    const now = of(95);
    expect(outdatedImports([...many(KEPT_IMPORTS), now], NOW, [now])).toEqual([]);
  });

  test('none of those that are done together, though there are more of them than are kept', () => {
    const together = many(KEPT_IMPORTS + 5);
    expect(outdatedImports([...together, of(30)], NOW, together)).toEqual([of(30)]);
  });

  test('leave no more than are kept, and none that is old', () => {
    const drawn = fc.uniqueArray(fc.integer({ min: -3, max: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(drawn, (days) => {
        const ids = days.map(of);
        const gone = new Set(outdatedImports(ids, NOW));
        const left = ids.filter((id) => !gone.has(id));
        expect(left.length).toBeLessThanOrEqual(KEPT_IMPORTS);
        expect(left.every((id) => keptUntil(id) >= NOW.getTime())).toBe(true);
        expect(outdatedImports(left, NOW)).toEqual([]);
        // Whoever is kept is later than whoever is not.
        const latest = [...gone].toSorted().at(-1) ?? '';
        expect(left.every((id) => id > latest)).toBe(true);
      }),
    );
  });

  test('are told by when they were done', () => {
    expect(keptUntil(of(10))).toBe(timeOfId(of(10)) + KEPT_DAYS * DAY);
  });
});

/** Imports a claim of its own, so many days ago. */
function importOne(db: SaysWhoDatabase, days: number) {
  const number = days + 1;
  const id = `019caaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  const claim = sampleClaim({ ...numberedDraft(number), id });
  return bringIn(db, fileWith({ articles: [sampleArticle()], claims: [claim] }), { at: daysAgo(days) });
}

describe('in the store', () => {
  test('the twenty-first import lets go of the first, whose records stay and which the list still names', async () => {
    const db = emptyStore().connect();
    const done = [];
    for (let days = KEPT_IMPORTS; days >= 0; days--) done.push(await importOne(db, days));
    const [first, second] = done;
    expect(await importsKept(db)).toEqual(done.slice(1).map(({ id }) => id));
    expect(
      await db.importedRows
        .where('importId')
        .equals(first?.id ?? '')
        .count(),
    ).toBe(0);
    expect(await db.claims.count()).toBe(KEPT_IMPORTS + 1);
    expect((await lastImports(db, 100)).imports).toHaveLength(KEPT_IMPORTS + 1);
    await expect(undoImport(db, first?.id ?? '', { at: NOW })).rejects.toThrow(ImportForgottenError);
    expect((await db.imports.get(first?.id ?? ''))?.undone).toBeNull();
    expect(await undoImport(db, second?.id ?? '', { at: NOW })).toMatchObject({ removed: expect.any(Number) });
  }, 30_000);

  test('time lets go of them too, whenever the list is looked at', async () => {
    const db = emptyStore().connect();
    const { id } = await importOne(db, 89);
    await keepLatestImports(db, NOW);
    expect(await importsKept(db)).toEqual([id]);
    await keepLatestImports(db, new Date(NOW.getTime() + 2 * DAY));
    expect(await importsKept(db)).toEqual([]);
  });

  test('coders’ files count as well', async () => {
    const db = emptyStore().connect();
    const old = await importOne(db, 91);
    const article = (await db.articles.toArray())[0];
    const project = await createProject(db, { name: 'All', articleIds: [article?.id ?? ''], at: NOW });
    const file = fileWith({ articles: [sampleArticle()], claims: [sampleClaim()] });
    const { record } = await importCoding(db, file, {
      projectId: project.id,
      coder: 'Ana',
      fileName: 'a.json',
      at: NOW,
    });
    expect(await importsKept(db)).toEqual([record.id]);
    await expect(undoImport(db, old.id, { at: NOW })).rejects.toThrow(ImportForgottenError);
  });

  test('one that was ended lets go of nothing', async () => {
    const db = emptyStore().connect();
    const old = await importOne(db, 91);
    const ending = new AbortController();
    ending.abort(new Error('enough'));
    const claims = [sampleClaim({ id: '019caaaa-0000-7000-8000-0000000000aa' })];
    const file = fileWith({ articles: [sampleArticle()], claims });
    await expect(bringIn(db, file, { at: NOW, signal: ending.signal })).rejects.toThrow('enough');
    expect(await importsKept(db)).toEqual([old.id]);
  });
});
