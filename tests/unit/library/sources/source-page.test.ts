import { beforeEach, describe, expect, test } from 'vitest';
import { timeOfId } from '../../../../lib/claim/id.ts';
import { NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import { ARTICLES_SHOWN, SourcePage, type SourcePageState } from '../../../../lib/library/sources/source-page.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { mergeSources, partSource } from '../../../../lib/storage/edit/merge-sources.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON } from '../../schema/samples.ts';
import { emptyStore } from '../../storage/store.ts';
import { until } from '../../until.ts';
import { bigStore, sourcesOf } from '../big-store.ts';
import { naively, putStore, type RandomStore, randomStore } from '../random-store.ts';

const ORVEL = 'name:Orvel';
const author = { at: NOON, by: 'reader', step: editStep(NOON) };

let db: SaysWhoDatabase;
let store: RandomStore;

beforeEach(async () => {
  db = emptyStore().connect();
  store = randomStore(1);
  await putStore(db, store);
});

function open(sourceId: string, idle = () => Promise.resolve()) {
  const states: SourcePageState[] = [];
  const page = new SourcePage(db, sourceId, (state) => states.push(state), idle);
  const now = () => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  return { page, states, now };
}

const sum = (counts: object) => Object.values(counts).reduce((total: number, count: number) => total + count, 0);

describe('the page of a source', () => {
  test('has what it and those put together with it said, counted', async () => {
    const { page, now } = open(ORVEL);
    await page.start();
    const claims = naively(store, { ...NO_FILTERS, sourceId: ORVEL });
    const members = store.sources.filter(({ into }) => into === ORVEL);
    expect(members.length).toBeGreaterThan(0);
    const { figures } = now();
    expect(now()).toMatchObject({ phase: 'ready', isCounting: false, source: { id: ORVEL }, head: null });
    expect(new Set(now().members.map(({ id }) => id))).toEqual(new Set(members.map(({ id }) => id)));
    expect(figures).toMatchObject({
      claims: claims.length,
      first: timeOfId(claims.at(-1)?.id ?? ''),
      last: timeOfId(claims[0]?.id ?? ''),
      articles: new Set(claims.map(({ articleId }) => articleId)).size,
    });
    expect(figures.statuses.denied).toBe(claims.filter(({ status }) => status === 'denied').length);
    expect([figures.statuses, figures.acts, figures.kinds].map(sum)).toEqual(Array(3).fill(claims.length));
  });

  test('has the articles it is quoted in, that of the newest claim first', async () => {
    const { page, now } = open(ORVEL);
    await page.start();
    const claims = naively(store, { ...NO_FILTERS, sourceId: ORVEL });
    const ids = [...new Set(claims.map(({ articleId }) => articleId))];
    expect(now().articles.map(({ article }) => article.id)).toEqual(ids);
    expect(now().articles.map((one) => one.claims)).toEqual(
      ids.map((id) => claims.filter(({ articleId }) => articleId === id).length),
    );
  });

  test('shows no more articles than can be looked through, and says how many there are', async () => {
    db = emptyStore().connect();
    const made = [...bigStore({ articles: ARTICLES_SHOWN + 20, claims: ARTICLES_SHOWN + 20 })];
    const claims = made.flatMap((one) => one.claims).map((claim) => ({ ...claim, sourceKey: 'XV', dismissed: false }));
    await db.articles.bulkAdd(made.map(({ article }) => article));
    await db.claims.bulkAdd(claims);
    await db.sources.bulkAdd([...sourcesOf(claims).values()]);
    const { page, now } = open('XV');
    await page.start();
    expect(now().articles).toHaveLength(ARTICLES_SHOWN);
    expect(now().figures.articles).toBe(ARTICLES_SHOWN + 20);
  });

  test('is there before anything is counted', async () => {
    const { page, now } = open(ORVEL, () => new Promise(() => {}));
    void page.start();
    await until(() => expect(now().phase).toBe('ready'));
    expect(now()).toMatchObject({ isCounting: true, source: { id: ORVEL } });
    page.close();
  });

  test('of one that was put together with another has its own claims, and the way to the other', async () => {
    const member = store.sources.find(({ into }) => into === ORVEL);
    const { page, now } = open(member?.id ?? '');
    await page.start();
    expect(now().head?.id).toBe(ORVEL);
    expect(now().figures.claims).toBe(
      store.claims.filter((claim) => claim.sourceKey === member?.id && !claim.dismissed).length,
    );
  });

  test('follows when sources are put together and parted', async () => {
    const [alone] = store.sources.filter(({ id, into }) => into === null && id !== ORVEL);
    const { page, now } = open(ORVEL);
    await page.start();
    const before = now().figures.claims;
    await mergeSources(db, { from: alone?.id ?? '', into: ORVEL, ...author });
    await page.start();
    expect(now().figures.claims).toBeGreaterThan(before);
    await partSource(db, { sourceId: alone?.id ?? '', ...author });
    await page.start();
    expect(now().figures.claims).toBe(before);
  });

  test('says that there is no such source', async () => {
    const { page, now } = open('name:nobody');
    await page.start();
    expect(now()).toMatchObject({ phase: 'missing', source: null, isCounting: false });
  });

  test('counts damaged members and claims', async () => {
    const member = store.sources.find(({ into }) => into === ORVEL);
    await db.sources.update(member?.id ?? '', { country: 'nowhere' as never });
    const claim = store.claims.find(({ sourceKey, dismissed }) => sourceKey === ORVEL && !dismissed);
    await db.claims.update(claim?.id ?? '', { act: 7 as never });
    const { page, now } = open(ORVEL);
    await page.start();
    expect(now().unreadable).toBe(2);
    expect(now().phase).toBe('ready');
  });

  test('that is damaged itself cannot be shown, and it says so', async () => {
    await db.sources.update(ORVEL, { name: 7 as never });
    const { page, now } = open(ORVEL);
    await page.start();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-failed', isCounting: false });
  });

  test('says nothing any more once closed', async () => {
    const { page, states } = open(ORVEL);
    const running = page.start();
    page.close();
    await running;
    expect(states).toEqual([]);
  });
});
