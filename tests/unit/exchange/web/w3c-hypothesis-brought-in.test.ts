/** Files of annotations all the way: written of a store, read, and imported into one. */
import { describe, expect, test } from 'vitest';
import type { ImportedFile } from '../../../../lib/exchange/import-file.ts';
import { formatHypothesis } from '../../../../lib/exchange/web/hypothesis.ts';
import { parseHypothesis } from '../../../../lib/exchange/web/hypothesis-in.ts';
import { formatW3c } from '../../../../lib/exchange/web/w3c.ts';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { countsOf, type PlanCounts } from '../../../../lib/merge/plan.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON, numberedDraft } from '../../schema/samples.ts';
import { bringIn } from '../../storage/import/stores.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { filed, formatContext, IMPORTING, read, written } from './filed.ts';

const NOTHING: Partial<PlanCounts> = { articlesAdded: 0, claimsAdded: 0, claimsChanged: 0, conflicts: 0, twins: 0 };

const minute = (count: number) => new Date(NOON.getTime() + count * 60_000);

async function storeWithClaims(): Promise<SaysWhoDatabase> {
  const db = emptyStore().connect();
  await edit(db, { status: 'denied', note: 'Seen.', labels: ['own-a'] }, { draft: numberedDraft(1) });
  await edit(db, { status: 'contested' }, { claimId: 'new-2', draft: numberedDraft(2) });
  return db;
}

async function recordsOf(db: SaysWhoDatabase) {
  return { articles: await db.articles.toArray(), claims: await db.claims.toArray() };
}

async function viaW3c(db: SaysWhoDatabase): Promise<ImportedFile> {
  return read(parseW3c(await written(formatW3c, filed(await recordsOf(db))), IMPORTING));
}

async function viaHypothesis(db: SaysWhoDatabase, change: (content: string) => string = (same) => same) {
  const [file] = await Array.fromAsync(formatHypothesis(filed(await recordsOf(db)), formatContext()));
  return read(parseHypothesis(change(file?.content ?? ''), IMPORTING));
}

/** Three quoted words of another program's. */
const foreign = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Who says so?' },
  target: {
    source: 'https://news.example/ferry',
    selector: { type: 'TextQuoteSelector', exact: 'the ferry sank', prefix: 'and ', suffix: ' today' },
  },
});

describe.each([
  ['Web Annotations', viaW3c],
  ['Hypothesis', viaHypothesis],
])('a file of %s', (_, via) => {
  test('brings articles and claims into an empty store as they were', async () => {
    const db = await storeWithClaims();
    const other = emptyStore().connect();
    await bringIn(other, await via(db));
    const [before, after] = [await recordsOf(db), await recordsOf(other)];
    expect(after.claims).toEqual(before.claims);
    expect(after.articles).toMatchObject(before.articles.map(({ id, url, title }) => ({ id, url, title })));
  });

  test('changes nothing in the store that it was written of, and nothing when it is imported twice', async () => {
    const db = await storeWithClaims();
    const other = emptyStore().connect();
    const file = await via(db);
    await bringIn(other, file);
    for (const store of [db, other]) expect(countsOf(await previewImport(store, file))).toMatchObject(NOTHING);
  });
});

test('what was changed in Hypothesis is changed here, and what was changed here meanwhile stays', async () => {
  const db = await storeWithClaims();
  const file = await viaHypothesis(db, (content) =>
    content
      .replace('"status:denied"', '"status:refuted"')
      .replaceAll(/"updated":"[^"]+"/g, `"updated":"${minute(60).toISOString()}"`),
  );
  const claim = (await db.claims.toArray()).find(({ status }) => status === 'denied');
  const edited = { claimIds: [claim?.id ?? ''], by: 'reader', step: editStep(minute(5)), at: minute(5) };
  await editStoredClaims(db, { ...edited, edit: { note: 'Seen twice.' } });
  await bringIn(db, file);
  expect(await db.claims.get(claim?.id ?? '')).toMatchObject({ status: 'refuted', note: 'Seen twice.' });
});

test('an annotation of another program is imported once, and does not undo what was said of it since', async () => {
  const db = emptyStore().connect();
  const file = read(parseW3c(foreign, IMPORTING));
  await bringIn(db, file);
  expect(countsOf(await previewImport(db, file))).toMatchObject(NOTHING);
  const [claim] = await db.claims.toArray();
  const edited = { claimIds: [claim?.id ?? ''], by: 'reader', step: editStep(minute(5)), at: minute(5) };
  await editStoredClaims(db, { ...edited, edit: { note: 'The harbour master.' } });
  const later = read(parseW3c(foreign, { ...IMPORTING, now: minute(100_000) }));
  await bringIn(db, later);
  expect((await db.claims.toArray()).map(({ note }) => note)).toEqual(['The harbour master.']);
  expect(await db.articles.count()).toBe(1);
});
