/** Files that do not tell how their claims came to be as they are: none of them takes a label away without a question. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimEdit, type ClaimLabel, labelOf } from '../../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatHypothesis } from '../../../../lib/exchange/web/hypothesis.ts';
import { parseHypothesis } from '../../../../lib/exchange/web/hypothesis-in.ts';
import { formatW3c } from '../../../../lib/exchange/web/w3c.ts';
import { parseW3c } from '../../../../lib/exchange/web/w3c-in.ts';
import { filedText } from '../../../../lib/filing/records.ts';
import { isSame } from '../../../../lib/merge/fields.ts';
import { conflictsOf, countsOf } from '../../../../lib/merge/plan.ts';
import type { FiledArticle } from '../../../../lib/schema/filed-article.ts';
import type { ImportedFile } from '../../../../lib/schema/imported-file.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON, numberedDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, exported, LATER } from './stores.ts';

const minute = (count: number) => new Date(NOON.getTime() + count * 60_000);

function label(db: SaysWhoDatabase, id: string, said: ClaimEdit, at: Date, by: string) {
  return editStoredClaims(db, { claimIds: [id], edit: said, at, by, step: editStep(at) });
}

/** Ana's store and Ben's, with the same claims that nobody has labelled. */
async function twoStores(count: number) {
  const [ana, ben] = [emptyStore().connect(), emptyStore().connect()];
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const place = { claimId: `new-${number}`, draft: numberedDraft(number), at: minute(number) };
    ids.push((await edit(ana, {}, place)).id);
  }
  await bringIn(ben, await exported(ana));
  return { ana, ben, ids };
}

async function filed(db: SaysWhoDatabase): Promise<FiledArticle[]> {
  const claims = await db.claims.toArray();
  const articles = await db.articles.toArray();
  return articles.map((article) => ({
    article,
    claims: claims.filter(({ articleId }) => articleId === article.id),
    text: null,
  }));
}

/** Which fields of which claims somebody has changed in a store. */
async function editedIn(db: SaysWhoDatabase): Promise<Set<string>> {
  const changes = await db.changes.toArray();
  return new Set(changes.flatMap((change) => ('claimId' in change ? [`${change.claimId} ${change.field}`] : [])));
}

const context = {
  program: '0.1.0',
  now: LATER,
  codebook: DEFAULT_CODEBOOK,
  names: { status: String, sourceKind: String, act: String, label: String },
  onLacking: () => {},
};
const reading = { now: LATER, coder: 'reader' };

/** What the store writes in a format, read. */
const WRITTEN = {
  w3c: async (articles: readonly FiledArticle[]): Promise<ImportedFile> => {
    const file = parseW3c((await Array.fromAsync(formatW3c(articles, context))).join(''), reading);
    if (!file.ok) throw new Error(file.problem);
    return file.value;
  },
  hypothesis: async (articles: readonly FiledArticle[]): Promise<ImportedFile> => {
    const [written] = await Array.fromAsync(formatHypothesis(articles, context));
    const file = parseHypothesis(written?.content ?? '', reading);
    if (!file.ok) throw new Error(file.problem);
    return file.value;
  },
};

describe.each(['w3c', 'hypothesis'] as const)('a colleague’s %s', (format) => {
  test('asks about what was labelled here and differs there, however new it is; what is here stays', async () => {
    const { ana, ben, ids } = await twoStores(1);
    const [id = ''] = ids;
    await label(ana, id, { status: 'denied', note: 'I rang the ministry.' }, minute(60), 'Ana');
    await label(ben, id, { labels: ['own-a'] }, minute(120), 'Ben');
    const file = await WRITTEN[format](await filed(ben));
    const asked = conflictsOf(await previewImport(ana, file)).flatMap((one) =>
      one.kind === 'field' ? [one.difference.field] : [],
    );
    expect(asked).toEqual(['status', 'note']);
    await bringIn(ana, file);
    expect(await ana.claims.get(id)).toMatchObject({
      status: 'denied',
      note: 'I rang the ministry.',
      labels: ['own-a'],
    });
  });

  test('loses no label without a conflict, whatever both did', async () => {
    const anyEdit = fc.record({
      claim: fc.nat({ max: 1 }),
      isOfAna: fc.boolean(),
      edit: fc.constantFrom<ClaimEdit[]>(
        { status: 'denied' },
        { status: 'refuted' },
        { status: 'unassessed' },
        { note: 'a' },
        { note: '' },
        { labels: ['own-a', 'own-b'] },
        { labels: [] },
        { sourceKind: 'military', secondKind: 'witness_civilian' },
        { act: 'statement' },
        { sourceText: 'The harbour office' },
        { reasonGiven: true },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { maxLength: 7 }), async (edits) => {
        const { ana, ben, ids } = await twoStores(2);
        for (const [index, one] of edits.entries()) {
          const id = ids[one.claim] ?? '';
          await label(one.isOfAna ? ana : ben, id, one.edit, minute(60 + index), one.isOfAna ? 'Ana' : 'Ben');
        }
        const [own, others] = [await editedIn(ana), await editedIn(ben)];
        const file = await WRITTEN[format](await filed(ben));
        const asked = new Set(
          conflictsOf(await previewImport(ana, file)).flatMap((one) =>
            one.kind === 'field' ? [`${one.claim.id} ${one.difference.field}`] : [],
          ),
        );
        const before = await ana.claims.toArray();
        await bringIn(ana, file);
        for (const mine of before) {
          const after = await ana.claims.get(mine.id);
          const theirs = await ben.claims.get(mine.id);
          for (const field of Object.keys(labelOf(mine)) as (keyof ClaimLabel)[]) {
            const name = `${mine.id} ${field}`;
            if (!own.has(name)) continue;
            expect(after?.[field]).toEqual(mine[field]);
            if (others.has(name) && !isSame(theirs?.[field], mine[field])) expect(asked).toContain(name);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

test('what was written here, and changed elsewhere since, comes back without a question', async () => {
  const { ana, ids } = await twoStores(1);
  const [id = ''] = ids;
  await label(ana, id, { note: 'first' }, minute(60), 'Ana');
  const [article] = await filed(ana);
  if (!article) throw new Error('nothing is filed');
  const [written] = await Array.fromAsync(formatHypothesis([article], context));
  const changed = (text: string, updated: Date) =>
    parseHypothesis(
      (written?.content ?? '')
        .replace('first', text)
        .replace(/"updated":"[^"]*"/, `"updated":"${updated.toISOString()}"`),
      reading,
    );
  for (const [index, text] of ['second', 'third'].entries()) {
    const file = changed(text, new Date(LATER.getTime() + index * 2000 + 1000));
    if (!file.ok) throw new Error(file.problem);
    expect(conflictsOf(await previewImport(ana, file.value))).toEqual([]);
    await bringIn(ana, file.value, { at: new Date(LATER.getTime() + index * 2000 + 1500) });
    expect((await ana.claims.get(id))?.note).toBe(text);
  }
});

describe('what a detector found again', () => {
  const detector = { name: 'says-who 0.1.0', now: LATER };
  /** The claims of a store as `detect` would find them anew, years later. */
  async function found(db: SaysWhoDatabase): Promise<ImportedFile> {
    const [article] = await filed(db);
    if (!article) throw new Error('nothing is filed');
    const now = new Date('2030-01-01T00:00:00.000Z').toISOString();
    const untouched = { status: 'unassessed', note: '', labels: [], sourceKind: 'unspecified' } as const;
    const { name } = detector;
    return WRITTEN.w3c([
      {
        article: { ...article.article, title: 'row-17', lastSeen: now },
        claims: article.claims.map((claim) => ({
          ...claim,
          ...untouched,
          madeBy: { detector: name },
          coder: name,
          modified: now,
        })),
        text: null,
      },
    ]);
  }

  test('changes no label, no headline and no time of a visit', async () => {
    const { ana, ids } = await twoStores(2);
    await label(ana, ids[0] ?? '', { status: 'denied', note: 'I rang them.' }, minute(60), 'Ana');
    const before = [await ana.claims.toArray(), await ana.articles.toArray()];
    const file = await found(ana);
    expect(countsOf(await previewImport(ana, file))).toMatchObject({ claimsChanged: 0, conflicts: 0, claimsLeft: 2 });
    await bringIn(ana, file);
    expect([await ana.claims.toArray(), await ana.articles.toArray()]).toEqual(before);
  });

  test('takes any label, of whatever time', async () => {
    const { ana, ids } = await twoStores(1);
    await label(ana, ids[0] ?? '', { status: 'denied' }, minute(60), 'Ana');
    const db = emptyStore().connect();
    await bringIn(db, await found(ana));
    const labelled = await WRITTEN.w3c(await filed(ana));
    expect(conflictsOf(await previewImport(db, labelled))).toEqual([]);
    await bringIn(db, labelled);
    expect((await db.claims.get(ids[0] ?? ''))?.status).toBe('denied');
  });
});

test('a text without claims is filed as an article that the store takes', async () => {
  const metadata = { title: '', publisher: '', authors: [], language: 'en', published: '' };
  const article = filedText(
    { url: 'https://n.example/a', metadata, text: 'It rained.', attributions: [] },
    { name: 'x', now: LATER },
  );
  const db = emptyStore().connect();
  await bringIn(db, await WRITTEN.w3c([article]));
  expect(await db.articles.count()).toBe(1);
});

describe('annotations of others', () => {
  const annotation = (name: string, exact: string, created?: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://notes.example/${name}`,
    type: 'Annotation',
    ...(created === undefined ? {} : { created }),
    body: { type: 'TextualBody', value: 'Look.' },
    target: { source: 'https://news.example/p', selector: { type: 'TextQuoteSelector', exact } },
  });
  test.each([
    [[annotation('1', 'the port')], 'of no time'],
    [[annotation('1', 'the port'), annotation('2', 'the gate', '2026-05-01T10:00:00Z')], 'of which one has a time'],
    [[annotation('2', 'the gate', '2026-05-01T10:00:00Z'), annotation('1', 'the port')], 'of which another has a time'],
  ])('%#: imported day after day change nothing', async (items) => {
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/',
      type: 'AnnotationPage',
      items,
    };
    const db = emptyStore().connect();
    const stored = async () => [await db.articles.toArray(), await db.claims.toArray(), await db.changes.count()];
    const states = [];
    for (const day of [1, 2, 3]) {
      const at = new Date(LATER.getTime() + day * 86_400_000);
      const file = parseW3c(JSON.stringify(page), { now: at, coder: 'reader' });
      if (!file.ok) throw new Error(file.problem);
      const { added, changed } = await bringIn(db, file.value, { at });
      if (day > 1) expect({ added, changed }).toEqual({ added: 0, changed: 0 });
      states.push(await stored());
    }
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
  });
});
