import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../../lib/agreement/report.ts';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { exportAgreement } from '../../../../lib/library/projects/agreement-files.ts';
import { AgreementModel, type AgreementState } from '../../../../lib/library/projects/agreement-model.ts';
import type { ProjectCoder } from '../../../../lib/library/projects/coded-work.ts';
import { type Comparison, compareCoders } from '../../../../lib/library/projects/compare-coders.ts';
import { StoreComparingJob } from '../../../../lib/library/projects/comparing-job.ts';
import { disagreementsOf } from '../../../../lib/library/projects/disagreement-list.ts';
import type { CodingRecord } from '../../../../lib/schema/project-records.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { codingsOf } from '../../../../lib/storage/projects.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { broughtIn, labelled, minute, OWN, projectOfAll } from './samples.ts';

/** Comparing what a project's coders made of it. */

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** Two articles of two claims; Ana says otherwise of the first, and has not coded the second article completely. */
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
  const complete = { completeSince: minute(150).toISOString() };
  await db.articles.where('url').equals('https://news.example/1').modify(complete);
  await broughtIn(db, record.id, 'Ana', 300, (_, index) =>
    index === 0 ? { status: 'refuted' } : index === 3 ? { status: 'unassessed' } : {},
  );
  await db.articles.toCollection().modify(complete);
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

/** The same comparison with other things known of Ana's articles. */
function knowing(comparison: Comparison, articles: CodingRecord['articles']): Comparison {
  return {
    ...comparison,
    coders: comparison.coders.map((coder) =>
      coder.type === 'other' ? { ...coder, coding: { ...coder.coding, articles } } : coder,
    ),
  };
}

describe('what a coder’s file says of an article', () => {
  test('is whether it was coded completely, whatever labels there are', async () => {
    const { db, comparison, claims } = await project();
    await db.codedClaims.toCollection().modify((row, holder) => {
      holder.value = { ...row, claim: { ...row.claim, status: 'unassessed' } };
    });
    const { report, unknownComplete } = await compareCoders(db, comparison, quiet());
    expect(report.unitising[0]).toMatchObject({ articles: 1, claims: { one: 2, oneMatched: 2 } });
    expect(unknownComplete).toEqual([]);
    const articles = [...new Set(claims.map(({ articleId }) => articleId))].map((articleId) => ({
      articleId,
      completeSince: minute(200).toISOString(),
      textId: null,
    }));
    expect((await compareCoders(db, knowing(comparison, articles), quiet())).report.unitising[0]?.articles).toBe(2);
  });

  test('is which text they read: of another one spans are not compared', async () => {
    const { db, comparison, claims } = await project();
    const articleId = claims[0]?.articleId ?? '';
    const completeSince = minute(200).toISOString();
    await db.articles.update(articleId, { textId: 'a'.repeat(64) });
    const withText = (textId: string) => knowing(comparison, [{ articleId, completeSince, textId }]);
    const texts = async (textId: string) => {
      const { report, codings } = await compareCoders(db, withText(textId), quiet());
      return [codings[1]?.articles[0]?.article.textId, report.unitising[0]?.otherTexts.length];
    };
    expect(await texts('a'.repeat(64))).toEqual(['a'.repeat(64), 0]);
    // The cues that both have stand at the same places all the same: it is one text to whoever compares.
    expect(await texts('b'.repeat(64))).toEqual(['b'.repeat(64), 0]);
  });

  test('counts where they saw no claim at all', async () => {
    const { db, comparison, claims } = await project();
    const articleId = claims[0]?.articleId ?? '';
    await db.codedClaims.clear();
    const states = [{ articleId, completeSince: minute(200).toISOString(), textId: null }];
    const { report } = await compareCoders(db, knowing(comparison, states), quiet());
    expect(report.unitising[0]).toMatchObject({ articles: 1, claims: { one: 2, oneMatched: 0, other: 0 } });
    expect(report.unitising[0]?.onlyOne).toHaveLength(2);
  });

  test('is not known of a file that an earlier version brought in, and that is said', async () => {
    const { db, comparison } = await project();
    const compared = await compareCoders(db, knowing(comparison, null), quiet());
    expect(compared.unknownComplete).toEqual(['Ana']);
    expect(compared.report.unitising[0]?.articles).toBe(0);
    // Its labels are compared all the same.
    expect(statusOf(compared).krippendorff.units).toBe(3);
  });
});

describe('a ruling that a disagreement stands', () => {
  const ruling = (claimId: string) => ({
    claimId,
    variable: 'status',
    note: 'Both readings hold.',
    by: OWN,
    at: minute(450).toISOString(),
  });
  const ruledOn = (comparison: Comparison, claimId: string): Comparison => ({
    ...comparison,
    project: { ...comparison.project, rulings: [ruling(claimId)] },
  });

  test('settles it without another label, by the claim of any coder', async () => {
    const { db, claims, comparison } = await project();
    const [open] = disagreementsOf(await compareCoders(db, comparison, quiet()));
    expect(open).toMatchObject({ settled: null, ruledClaimId: claims[0]?.id });
    for (const claim of open?.unit.claims ?? []) {
      const compared = await compareCoders(db, ruledOn(comparison, claim?.id ?? ''), quiet());
      expect(disagreementsOf(compared)).toMatchObject([
        { settled: { value: null, rulings: [{ note: 'Both readings hold.' }] }, ruledClaimId: claim?.id },
      ]);
      expect(figuresOf(compared)).toEqual(figuresOf(await compareCoders(db, comparison, quiet())));
    }
  });

  test('is listed beside that of another, who named the claim as a third coder has it: the latest comes first', async () => {
    const { db, claims, comparison } = await project();
    const ofBen = '019caaaa-0000-7000-8000-0000000000be';
    const { project: record } = comparison;
    await broughtIn(db, record.id, 'Ben', 310, (_, index) => (index === 0 ? { id: ofBen, status: 'contested' } : {}));
    const { codings } = await codingsOf(db, record.id);
    const coders = [
      { type: 'reader' as const, name: OWN },
      ...codings.map((coding) => ({ type: 'other', coding }) as const),
    ];
    const [id = ''] = claims.map((claim) => claim.id);
    const his = { ...ruling(ofBen), by: 'Ben', note: 'He meant the port.', at: minute(460).toISOString() };
    for (const rulings of [
      [ruling(id), his],
      [his, ruling(id)],
    ]) {
      const compared = await compareCoders(db, { ...comparison, coders, project: { ...record, rulings } }, quiet());
      expect(disagreementsOf(compared)[0]).toMatchObject({
        settled: { value: null, rulings: [his, ruling(id)] },
        ruledClaimId: ofBen,
      });
    }
  });

  test('is nothing to another variable or claim', async () => {
    const { db, claims, comparison } = await project();
    const other = await compareCoders(db, ruledOn(comparison, claims[1]?.id ?? ''), quiet());
    expect(disagreementsOf(other)).toMatchObject([{ settled: null }]);
  });

  test('gives way to a label that the reader gives later', async () => {
    const { db, claims, comparison } = await project();
    await relabel(db, claims[0]?.id ?? '', 'refuted', 400);
    const asItWas = { ...ruledOn(comparison, claims[0]?.id ?? ''), isBeforeSettling: true };
    expect(disagreementsOf(await compareCoders(db, asItWas, quiet()))).toMatchObject([
      { settled: { value: 'refuted', rulings: [] } },
    ]);
  });
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
    const model = new AgreementModel(new StoreComparingJob(db), (state) => states.push(state));
    const first = model.compare({ ...comparison, isCompleteOnly: true });
    await Promise.all([first, model.compare(comparison)]);
    const ready = states.filter((state) => state.phase === 'ready');
    expect(ready).toHaveLength(1);
    expect(ready[0]?.compared.comparison.isCompleteOnly).toBe(false);
  });

  test('is stopped at once', async () => {
    const { db, comparison } = await project();
    const states: AgreementState[] = [];
    const model = new AgreementModel(new StoreComparingJob(db), (state) => states.push(state));
    const work = model.compare(comparison);
    model.cancel();
    await work;
    expect(states.at(-1)).toEqual({ phase: 'cancelled' });
  });

  test('says why it could not read', async () => {
    const { db, comparison } = await project();
    const states: AgreementState[] = [];
    db.close({ disableAutoOpen: true });
    await new AgreementModel(new StoreComparingJob(db), (state) => states.push(state)).compare(comparison);
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
