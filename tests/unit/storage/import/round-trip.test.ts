import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJsonLinesParts, importJsonLines } from '../../../../lib/exchange/native/json-lines.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { countsOf } from '../../../../lib/merge/plan.ts';
import {
  type ClaimRecord,
  changeRecordSchema,
  claimRecordSchema,
  type SourceRecord,
} from '../../../../lib/schema/records.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { textIdOf } from '../../../../lib/storage/tables/texts.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { bringIn, exported, fileOf, fileTextOf, fileWith, LATER, library } from './stores.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Sources with the numbers that their claims make. */
function counted(sources: readonly SourceRecord[], claims: readonly ClaimRecord[]): SourceRecord[] {
  return sources.map((source) => ({
    ...source,
    claims: claims.filter(({ sourceKey, dismissed }) => sourceKey === source.id && !dismissed).length,
  }));
}

/** What a store of these records exports. */
const anyFile = anyRecords.map(({ articles, claims, changes, sources }) =>
  formatJson(
    {
      program: '0.1.0',
      codebook: DEFAULT_CODEBOOK,
      // A text that is not in the file is no text of the file's articles.
      articles: articles.map((article) => ({ ...article, textId: null })).toSorted(byId),
      // In the order of the schema's fields, which every stored claim has.
      claims: claims.map((claim) => claimRecordSchema.parse(claim)).toSorted(byId),
      changes: changes.map((change) => changeRecordSchema.parse(change)).toSorted(byId),
      sources: counted(sources, claims).toSorted(byId),
    },
    NOON,
  ),
);

describe('export, import into an empty store, export', () => {
  test('is the same file to the byte, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const db = emptyStore().connect();
        await bringIn(db, await fileOf(text));
        const again = await fileTextOf(db);
        expect(lines(again)).toEqual(lines(text));
      }),
      { numRuns: 40 },
    );
  });

  test('also by way of JSON Lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (text) => {
        const { articles, claims, changes, sources, texts, projects } = await fileOf(text);
        const data = { articles, claims, changes, sources, texts, projects };
        const parts = formatJsonLinesParts({ program: '0.1.0', codebook: DEFAULT_CODEBOOK, ...data }, NOON);
        const file = await importJsonLines(parts);
        if (!file.ok) throw new Error(file.problem);
        const db = emptyStore().connect();
        await bringIn(db, file.value);
        expect(lines(await fileTextOf(db))).toEqual(lines(text));
      }),
      { numRuns: 20 },
    );
  });

  test('with texts, projects and a codebook', async () => {
    const text = 'The harbour of Vellmar stays open. 🦊 Երեւան';
    const id = await textIdOf(text);
    const labels = [{ id: 'own-a' as const, name: 'Harbour', meaning: '', look: null, key: 'h', isHidden: false }];
    const file = formatJson(
      {
        program: '0.1.0',
        codebook: { ...DEFAULT_CODEBOOK, labels },
        articles: [sampleArticle({ textId: id, completeSince: NOON.toISOString() })],
        claims: [],
        changes: [],
        sources: [],
        texts: [{ id, text, savedAt: NOON.toISOString() }],
        projects: [
          {
            id: '019caaaa-0000-7000-8000-0000000000aa',
            name: 'Harbour study',
            articleIds: [sampleArticle().id],
            codebook: null,
            rulings: [
              {
                claimId: sampleClaim().id,
                variable: 'status',
                note: 'Seen differently: 🦊',
                by: 'Ana',
                at: NOON.toISOString(),
              },
            ],
            created: NOON.toISOString(),
            modified: NOON.toISOString(),
          },
        ],
      },
      NOON,
    );
    const db = emptyStore().connect();
    await bringIn(db, await fileOf(file));
    expect(await fileTextOf(db)).toBe(file);
  });
});

test('importing the same file twice changes nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (text) => {
      const db = emptyStore().connect();
      await bringIn(db, await fileOf(text));
      const before = await library(db);
      const plan = await previewImport(db, await fileOf(text));
      expect(countsOf(plan)).toMatchObject({
        articlesAdded: 0,
        claimsAdded: 0,
        claimsChanged: 0,
        conflicts: 0,
        twins: 0,
      });
      const record = await bringIn(db, await fileOf(text), { at: new Date(LATER.getTime() + 1) });
      expect([record.added, record.changed]).toEqual([0, 0]);
      expect(await library(db)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 20_000);

test('a store’s own file changes nothing in it', async () => {
  const db = emptyStore().connect();
  await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [sampleClaim()] }));
  const before = await library(db);
  await bringIn(db, await exported(db));
  expect(await library(db)).toEqual(before);
});

function lines(text: string): string[] {
  return text.split('\n').filter((line) => !line.includes('"exportedAt"'));
}
