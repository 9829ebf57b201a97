import { beforeEach, expect, test } from 'vitest';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import type { ExportContext } from '../../../../lib/library/export/export.ts';
import { exportFiltered } from '../../../../lib/library/export/export-filtered.ts';
import { NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { mergeSources } from '../../../../lib/storage/edit/merge-sources.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { edit, emptyStore } from '../../storage/store.ts';

let db: SaysWhoDatabase;
const context = (format: ExportContext['format']): ExportContext => ({
  db,
  format,
  now: NOON,
  program: '0.1.0',
  wordOf: String,
});

beforeEach(() => {
  db = emptyStore().connect();
});

async function addClaims(count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const url = `https://news.example/${number % 7}`;
    const status = number % 2 === 0 ? 'denied' : 'confirmed';
    await edit(
      db,
      { status, note: String(number) },
      {
        articleUrl: url,
        metadata: sampleMetadata({ canonical: url }),
        draft: numberedDraft(number),
        at: new Date(NOON.getTime() + number * 1_000),
      },
    );
  }
}

test('a file holds what the filters let through, over all windows, with history, articles and sources', async () => {
  await addClaims(230);
  const { fileName, content, lacking } = await exportFiltered(context('json'), { ...NO_FILTERS, statuses: ['denied'] });
  const file = parseJson(await content.text());
  if (!file.ok) throw new Error(file.problem);
  const { claims, changes, articles, sources } = file.value;
  expect(fileName).toBe('says-who-2026-03-01.json');
  expect(lacking).toBe(0);
  expect(claims.map(({ note }) => note)).toEqual(Array.from({ length: 115 }, (_, index) => String(2 * index + 2)));
  expect(new Set(changes.map((change) => ('claimId' in change ? change.claimId : '')))).toEqual(
    new Set(claims.map(({ id }) => id)),
  );
  expect(articles).toHaveLength(7);
  expect(sources).toHaveLength(1);
}, 20_000);

test('the table has a line for each of them', async () => {
  await addClaims(6);
  const { content } = await exportFiltered(context('csv'), { ...NO_FILTERS, statuses: ['denied'] });
  expect((await content.text()).trim().split('\r\n')).toHaveLength(4);
});

test('a source that was put together with another comes with that one', async () => {
  const one = await edit(db, { sourceText: 'Mara Lind', status: 'denied' });
  const two = await edit(db, { sourceText: 'M. Lind' }, { claimId: 'new-2', draft: numberedDraft(2) });
  await mergeSources(db, { from: one.sourceKey, into: two.sourceKey, at: NOON, by: 'reader', step: editStep(NOON) });
  for (const { content } of [
    await exportFiltered(context('json'), { ...NO_FILTERS, statuses: ['denied'] }),
    await exportFiltered(context('json'), NO_FILTERS),
  ]) {
    const file = parseJson(await content.text());
    expect(file.ok && file.value.sources.map(({ id }) => id).toSorted()).toEqual(['name:m. lind', 'name:mara lind']);
  }
});

test('what is damaged is counted, and hides nothing else', async () => {
  await addClaims(4);
  const [first] = await db.claims.toArray();
  await db.claims.put({ ...first, note: 7 } as never);
  await db.changes
    .where('claimId')
    .equals((await db.claims.toArray())[1]?.id ?? '')
    .modify({ by: 7 as never });
  const { content, lacking } = await exportFiltered(context('json'), NO_FILTERS);
  const file = parseJson(await content.text());
  expect(file.ok && file.value.claims.length).toBe(3);
  expect(lacking).toBe(1 + 3);
});

test('no file is made of a store that fails', async () => {
  await addClaims(1);
  db.close();
  await expect(exportFiltered(context('json'), NO_FILTERS)).rejects.toSatisfy(
    (error) => faultOf(error).code === 'storage-blocked',
  );
});
