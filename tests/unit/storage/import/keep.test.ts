import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOfId } from '../../../../lib/claim/id.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { lastImports } from '../../../../lib/storage/import/imports.ts';
import {
  importsKept,
  KEPT_DAYS,
  KEPT_IMPORTS,
  type KeptImport,
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
const kept = (days: number, at = daysAgo(days)): KeptImport => ({ id: of(days), at: at.toISOString() });
/** The oldest first: in the order in which they were done. */
const many = (count: number) => Array.from({ length: count }, (_, index) => kept(count - 1 - index));
/** Files that were brought in at once, a millisecond for each id. */
const atOnce = (count: number, days: number): KeptImport[] => {
  const at = daysAgo(days);
  return Array.from({ length: count }, (_, index) => ({ id: idAt(at.getTime() + index, index), at: at.toISOString() }));
};

describe('imports that cannot be taken back any more', () => {
  const cases: [reason: string, imports: KeptImport[], surplus: string[], old: string[]][] = [
    ['none of none', [], [], []],
    [`none of ${KEPT_IMPORTS}`, many(KEPT_IMPORTS), [], []],
    ['the oldest of one more', many(KEPT_IMPORTS + 1), [of(KEPT_IMPORTS)], []],
    ['what was done more than 90 days ago', [kept(91), kept(89), kept(1)], [], [of(91)]],
    ['the latest of all too, when it is that old', [kept(91)], [], [of(91)]],
    ['not what is of tomorrow, as after the clock was set', [kept(1), kept(-1)], [], []],
    ['of many files that were brought in at once, none', atOnce(KEPT_IMPORTS + 5, 1), [], []],
    [
      'files that were brought in at once count as one import',
      [...many(KEPT_IMPORTS).slice(0, -1), ...atOnce(KEPT_IMPORTS + 5, 0)],
      [],
      [],
    ],
    [
      'and go as one, too',
      [...atOnce(3, 50), ...many(KEPT_IMPORTS)],
      atOnce(3, 50)
        .map(({ id }) => id)
        .toReversed(),
      [],
    ],
    [
      'those whose records are damaged count one by one',
      [{ id: of(60), at: null }, { id: of(50), at: null }, ...many(KEPT_IMPORTS - 1)],
      [of(60)],
      [],
    ],
  ];
  test.each(cases)('%s', (_reason, imports, surplus, old) => {
    expect(outdatedImports(imports, NOW)).toEqual({ surplus, old });
  });

  test('leave no more than are kept, the latest ones', () => {
    const drawn = fc.uniqueArray(fc.integer({ min: -3, max: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(drawn, (days) => {
        const imports = days.toSorted((a, b) => b - a).map((day) => kept(day));
        const { surplus, old } = outdatedImports(imports, NOW);
        const left = imports.map(({ id }) => id).filter((id) => !surplus.includes(id));
        expect(left).toHaveLength(Math.min(days.length, KEPT_IMPORTS));
        expect(left.filter((id) => keptUntil(id) < NOW.getTime())).toEqual(old.toReversed());
        const latest = surplus.toSorted().at(-1) ?? '';
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
  const number = days + 400;
  const id = `019caaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  const claim = sampleClaim({ ...numberedDraft(number), id });
  return bringIn(db, fileWith({ articles: [sampleArticle()], claims: [claim] }), { at: daysAgo(days) });
}

/** Ids of the imports that can be taken back. */
const keptIn = async (db: SaysWhoDatabase) => (await importsKept(db)).map(({ id }) => id);

/** Many claims of one article, each imported by itself, the first one before all others. */
async function importMany(db: SaysWhoDatabase, count: number) {
  const done = [];
  for (let days = count - 1; days >= 0; days--) done.push(await importOne(db, days));
  return done.map(({ id }) => id);
}

describe('in the store', () => {
  test('the twenty-first import lets go of the first, whose records stay and which the list still names', async () => {
    const db = emptyStore().connect();
    const [first = '', second = '', ...others] = await importMany(db, KEPT_IMPORTS + 1);
    expect(await keptIn(db)).toEqual([second, ...others]);
    expect(await db.importedRows.where('importId').equals(first).count()).toBe(0);
    expect(await db.claims.count()).toBe(KEPT_IMPORTS + 1);
    expect((await lastImports(db, 100)).imports).toHaveLength(KEPT_IMPORTS + 1);
    await expect(undoImport(db, first, { at: NOW })).rejects.toThrow(ImportForgottenError);
    expect((await db.imports.get(first))?.undone).toBeNull();
    expect(await undoImport(db, second, { at: NOW })).toMatchObject({ removed: expect.any(Number) });
  }, 30_000);

  test('coders’ files count as well, those that were brought in at once as one', async () => {
    const db = emptyStore().connect();
    const [first, second, ...others] = await importMany(db, KEPT_IMPORTS);
    const article = (await db.articles.toArray())[0];
    const project = await createProject(db, { name: 'All', articleIds: [article?.id ?? ''], at: NOW });
    const file = fileWith({ articles: [sampleArticle()], claims: [sampleClaim()] });
    const about = { projectId: project.id, fileName: 'a.json' };
    const ana = await importCoding(db, file, { ...about, coder: 'Ana', at: daysAgo(-1) });
    expect(await keptIn(db)).toEqual([second, ...others, ana.record.id]);
    const ben = await importCoding(db, file, { ...about, coder: 'Ben', at: daysAgo(-1) });
    expect(await keptIn(db)).toEqual([second, ...others, ana.record.id, ben.record.id]);
    await expect(undoImport(db, first ?? '', { at: NOW })).rejects.toThrow(ImportForgottenError);
  }, 30_000);

  test('the latest import is the last one that was done, though the clock was ahead before', async () => {
    const db = emptyStore().connect();
    for (let days = -300; days < -280; days++) await importOne(db, days);
    const [before, last] = [await importOne(db, 1), await importOne(db, 0)];
    expect(await keptIn(db)).toHaveLength(KEPT_IMPORTS);
    expect((await keptIn(db)).slice(-2)).toEqual([before.id, last.id]);
  }, 30_000);

  test('one that was ended lets go of nothing', async () => {
    const db = emptyStore().connect();
    const done = await importMany(db, KEPT_IMPORTS);
    const ending = new AbortController();
    ending.abort(new Error('enough'));
    const claims = [sampleClaim({ id: '019caaaa-0000-7000-8000-0000000000aa' })];
    const file = fileWith({ articles: [sampleArticle()], claims });
    await expect(bringIn(db, file, { at: NOW, signal: ending.signal })).rejects.toThrow('enough');
    expect(await keptIn(db)).toEqual(done);
  }, 30_000);
});

/** Days after the import at which it is looked whether it is to be kept; and whether it can be taken back after the last look. */
const LOOKS: [reason: string, days: number[], isKept: boolean][] = [
  ['within the ninety days', [1, 50, 89], true],
  ['at the first look after them: the clock may be wrong', [91], true],
  ['when it looked old for thirteen days', [91, 104], true],
  ['no more when it looked old for two weeks', [91, 105], false],
  ['no more, however often it is looked', [89, 91, 92, 99, 104.5, 105], false],
  ['when the clock was ahead by years once', [3_000, 2], true],
  ['when the clock was ahead twice, and right in between', [3_000, 2, 3_100], true],
  ['when the clock was ahead by years, and is set back to what is late as well', [3_000, 91], true],
  ['for two weeks more after that', [3_000, 91, 104], true],
  ['and then no more', [3_000, 91, 105], false],
];
describe('an import can be taken back', () => {
  test.each(LOOKS)('%s', async (_reason, days, isKept) => {
    const db = emptyStore().connect();
    const { id } = await importOne(db, 0);
    for (const day of days) await keepLatestImports(db, daysAgo(-day));
    expect(await keptIn(db)).toEqual(isKept ? [id] : []);
    const undone = undoImport(db, id, { at: NOW });
    if (isKept) expect(await undone).toMatchObject({ left: [] });
    else await expect(undone).rejects.toThrow(ImportForgottenError);
    expect(await db.importedRows.count()).toBe(0);
  });

  test('though what its journal says of its age is damaged', async () => {
    const db = emptyStore().connect();
    const { id } = await importOne(db, 0);
    await keepLatestImports(db, daysAgo(-91));
    const since = (await db.importedRows.toArray()).filter(({ before }) => before === daysAgo(-91).toISOString());
    await db.importedRows.bulkPut(since.map((row) => ({ ...row, before: 'long ago' })));
    expect(since).toHaveLength(1);
    await keepLatestImports(db, daysAgo(-200));
    expect(await keptIn(db)).toEqual([id]);
  });
});
