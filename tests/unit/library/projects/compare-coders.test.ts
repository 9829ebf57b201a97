import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../../lib/agreement/report.ts';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { readImport } from '../../../../lib/exchange/read-import.ts';
import { exportAgreement } from '../../../../lib/library/projects/agreement-files.ts';
import { AgreementModel, type AgreementState } from '../../../../lib/library/projects/agreement-model.ts';
import type { ProjectCoder } from '../../../../lib/library/projects/coded-work.ts';
import { type Comparison, compareCoders } from '../../../../lib/library/projects/compare-coders.ts';
import { disagreementsOf } from '../../../../lib/library/projects/disagreement-list.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/db.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { codingsOf } from '../../../../lib/storage/projects.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { coderFile, labelled, minute, OWN, projectOfAll } from './samples.ts';

/** Comparing what a project's coders made of it. */

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** Two articles of two claims; Ana says otherwise of the first, and has not coded the last. */
async function project() {
  const db = emptyStore().connect();
  const claims = [];
  for (const [article, claim] of [
    [1, 1],
    [1, 2],
    [2, 3],
    [2, 4],
  ] as const) {
    claims.push(await labelled(db, article, claim, { status: claim % 2 ? 'denied' : 'contested' }));
  }
  const record = await projectOfAll(db);
  await bringIn(db, record.id, 'Ana', 300, (_, index) =>
    index === 0 ? { status: 'refuted' } : index === 3 ? { status: 'unassessed' } : {},
  );
  const { codings } = await codingsOf(db, record.id);
  const coders: ProjectCoder[] = [
    { type: 'reader', name: OWN },
    ...codings.map((coding) => ({ type: 'other', coding }) as const),
  ];
  const comparison: Comparison = {
    project: record,
    coders,
    codebook: DEFAULT_CODEBOOK,
    isCompleteOnly: false,
    isBeforeSettling: false,
  };
  return { db, claims, comparison };
}

async function bringIn(
  db: SaysWhoDatabase,
  projectId: string,
  coder: string,
  at: number,
  change: Parameters<typeof coderFile>[2],
): Promise<void> {
  const file = await coderFile(db, coder, change);
  const read = await readImport(
    {
      size: file.size,
      bytes: async function* () {
        yield new Uint8Array(await file.arrayBuffer());
      },
    },
    { now: minute(at), coder: OWN },
  );
  if (!read.ok) throw new Error(read.problem);
  await importCoding(db, read.value, { projectId, coder, fileName: file.name, at: minute(at) });
}

/** The reader gives a claim another status, at a minute. */
function relabel(db: SaysWhoDatabase, claimId: string, status: 'refuted' | 'denied', at: number) {
  return edit(db, { status }, { claimId, articleUrl: 'https://news.example/1', at: minute(at), by: OWN });
}

const statusOf = ({ report }: Awaited<ReturnType<typeof compareCoders>>) => {
  const status = report.variables.find(({ id }) => id === 'status');
  if (!status) throw new Error('status is not compared');
  return status;
};

/** The figures without the claims that they are of, which the reader has edited. */
const figuresOf = ({ report }: Awaited<ReturnType<typeof compareCoders>>) =>
  report.variables.map(({ disagreements, ...figures }) => ({ ...figures, disagreements: disagreements.length }));

test('the figures are those of the claims as they are stored', async () => {
  const { db, comparison } = await project();
  const compared = await compareCoders(db, comparison, quiet());
  expect(compared.report).toEqual(
    agreementOf(compared.codings, DEFAULT_CODEBOOK, { isComplete: (a, c) => a.url.endsWith('1') || c === 0 }),
  );
  expect(compared).toMatchObject({ own: 0, gone: 0, unreadable: 0, notComplete: 0 });
  expect(statusOf(compared)).toMatchObject({ missing: [0, 1], krippendorff: { units: 3 } });
});

test('an article that not all coded completely is left out where that is asked for', async () => {
  const { db, comparison } = await project();
  const compared = await compareCoders(db, { ...comparison, isCompleteOnly: true }, quiet());
  expect(compared.notComplete).toBe(1);
  expect(statusOf(compared).krippendorff.units).toBe(2);
});

test('an article that is gone, and a damaged claim of either side, hide nothing else', async () => {
  const { db, claims, comparison } = await project();
  await db.articles.delete(claims[2]?.articleId ?? '');
  await db.table('claims').update(claims[1]?.id ?? '', { status: 7 });
  const compared = await compareCoders(db, comparison, quiet());
  expect(compared).toMatchObject({ gone: 1, unreadable: 1 });
  expect(statusOf(compared).disagreements).toHaveLength(1);
});

test('another coder’s spans are compared by their cues, since nothing tells which text they read', async () => {
  const { db, comparison, claims } = await project();
  await db.articles.update(claims[0]?.articleId ?? '', { textId: 'a'.repeat(64) });
  const { codings } = await compareCoders(db, comparison, quiet());
  const texts = codings.map(({ articles }) => articles[0]?.article.textId);
  expect(texts).toEqual(['a'.repeat(64), null]);
});

describe('what was settled', () => {
  test('is told by what the reader changed since the last file came in, and leaves the figures from before', async () => {
    const { db, claims, comparison } = await project();
    const before = await compareCoders(db, comparison, quiet());
    expect(disagreementsOf(before)).toMatchObject([{ values: ['denied', 'refuted'], settled: null }]);
    await relabel(db, claims[0]?.id ?? '', 'refuted', 400);
    const now = await compareCoders(db, comparison, quiet());
    expect(disagreementsOf(now)).toEqual([]);
    expect(now.former.size).toBe(1);
    const asItWas = await compareCoders(db, { ...comparison, isBeforeSettling: true }, quiet());
    expect(figuresOf(asItWas)).toEqual(figuresOf(before));
    expect(figuresOf(now)).not.toEqual(figuresOf(before));
    expect(disagreementsOf(asItWas)).toMatchObject([{ values: ['denied', 'refuted'], settled: { value: 'refuted' } }]);
  });

  test('is not what was changed before, and not what is as it was again', async () => {
    const { db, claims, comparison } = await project();
    await relabel(db, claims[0]?.id ?? '', 'refuted', 400);
    await relabel(db, claims[0]?.id ?? '', 'denied', 401);
    await relabel(db, claims[1]?.id ?? '', 'denied', 299);
    const compared = await compareCoders(db, comparison, quiet());
    expect(compared.former.size).toBe(0);
    expect(disagreementsOf(compared).every(({ settled }) => settled === null)).toBe(true);
  });

  test('a claim that the reader made since is none of the figures from before', async () => {
    const { db, comparison } = await project();
    await labelled(db, 1, 350);
    const asItWas = await compareCoders(db, { ...comparison, isBeforeSettling: true }, quiet());
    expect(asItWas.report.units.all).toBe(4);
    expect((await compareCoders(db, comparison, quiet())).report.units.all).toBe(5);
  });

  test('is also what the reader put aside', async () => {
    const { db, claims, comparison } = await project();
    const id = claims[0]?.id ?? '';
    await edit(
      db,
      { dismissed: true },
      { claimId: id, articleUrl: 'https://news.example/1', at: minute(400), by: OWN },
    );
    const asItWas = await compareCoders(db, { ...comparison, isBeforeSettling: true }, quiet());
    expect(disagreementsOf(asItWas)).toMatchObject([{ variable: { id: 'status' }, settled: { value: null } }]);
  });

  test('is read from the first of several changes', async () => {
    const { db, claims, comparison } = await project();
    const id = claims[0]?.id ?? '';
    await relabel(db, id, 'refuted', 400);
    await edit(
      db,
      { status: 'outdated', labels: ['own-a'] },
      { claimId: id, articleUrl: 'https://news.example/1', at: minute(401), by: OWN },
    );
    const { former } = await compareCoders(db, comparison, quiet());
    expect(former.get(id)).toMatchObject({
      before: { status: 'denied', labels: [] },
      now: { status: 'outdated', labels: ['own-a'] },
    });
  });
});

describe('the model', () => {
  test('gives up one comparison for the next, and says nothing of it any more', async () => {
    const { db, comparison } = await project();
    const states: AgreementState[] = [];
    const model = new AgreementModel(db, (state) => states.push(state));
    const first = model.compare({ ...comparison, isCompleteOnly: true });
    await Promise.all([first, model.compare(comparison)]);
    const ready = states.filter((state) => state.phase === 'ready');
    expect(ready).toHaveLength(1);
    expect(ready[0]?.compared.comparison.isCompleteOnly).toBe(false);
  });

  test('is stopped at once', async () => {
    const { db, comparison } = await project();
    const states: AgreementState[] = [];
    const model = new AgreementModel(db, (state) => states.push(state));
    const work = model.compare(comparison);
    model.cancel();
    await work;
    expect(states.at(-1)).toEqual({ phase: 'cancelled' });
  });

  test('says why it could not read', async () => {
    const { db, comparison } = await project();
    const states: AgreementState[] = [];
    db.close({ disableAutoOpen: true });
    await new AgreementModel(db, (state) => states.push(state)).compare(comparison);
    expect(states.at(-1)).toEqual({ phase: 'failed', fault: 'storage-blocked' });
  });
});

describe('the files', () => {
  async function saved(file: Parameters<typeof exportAgreement>[2]) {
    const { db, comparison } = await project();
    const compared = await compareCoders(db, comparison, quiet());
    return exportAgreement({ now: minute(500), wordOf: String }, compared, file);
  }

  test('of figures have one a row, with why there is none', async () => {
    const { fileName, content } = await saved('figures');
    expect(fileName).toBe('says-who-figures-2026-03-01.csv');
    const rows = (await content.text()).split('\r\n');
    expect(rows[0]).toContain('variable,name,measure,coders,value,undefined_because,units');
    const alpha = rows.find((row) => row.startsWith('status,') && row.includes('krippendorff_alpha'))?.split(',');
    expect(alpha?.slice(3, 4)).toEqual(['Rhea | Ana']);
    expect(Number(alpha?.[4])).toBeCloseTo(1 - (5 * 2) / (36 - 4 - 9 - 1), 12);
    expect(rows.some((row) => row.includes(',one-value,'))).toBe(true);
    expect(rows.some((row) => row.startsWith('claims,,f1,'))).toBe(true);
  });

  test('of disagreements have what each coder says', async () => {
    const rows = (await (await saved('disagreements')).content.text()).trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/status\.denied,status\.refuted$/);
  });

  test('for R begin with the first column’s name, since a mark before it would be part of it', async () => {
    const bytes = new Uint8Array(await (await saved('wide')).content.arrayBuffer());
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toMatch(/^unit,article_url/);
  });
});
