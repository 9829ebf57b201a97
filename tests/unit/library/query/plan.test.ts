import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DisputeList } from '../../../../lib/library/disputes/dispute-list.ts';
import { ClaimQuery } from '../../../../lib/library/query/claim-query.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import { planOf } from '../../../../lib/library/query/plan.ts';
import { SearchIndexer } from '../../../../lib/library/search/search-indexer.ts';
import { SourceList, suggestSources } from '../../../../lib/library/sources/source-list.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { emptyStore } from '../../storage/store.ts';
import { fillStore, sourceName, word } from '../big-store.ts';

const CLAIMS = 3_000;
const never = () => new Promise<void>(() => {});

let db: SaysWhoDatabase;

/** What was asked of the database: rows that came back, and requests without a bound. */
interface Asked {
  rows: number;
  unbounded: string[];
}

function watch(): Asked {
  const asked: Asked = { rows: 0, unbounded: [] };
  db.use({
    stack: 'dbcore',
    name: 'watching',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const isLarge = ['claims', 'searchWords', 'unindexed', 'sources', 'articles'].includes(name);
        return {
          ...table,
          async query(request) {
            const answer = await table.query(request);
            // The claims of one article, and what the reader put together by hand, are few.
            const isFew = ['articleId', 'into', 'disputes'].includes(request.query.index.name ?? '');
            if (isLarge && !isFew && !Number.isFinite(request.limit ?? Number.POSITIVE_INFINITY)) {
              asked.unbounded.push(`${name}.${request.query.index.name}`);
            }
            if (request.values) asked.rows += answer.result.length;
            return answer;
          },
          async getMany(request) {
            asked.rows += request.keys.length;
            return table.getMany(request);
          },
          count(request) {
            asked.unbounded.push(`count of ${name}`);
            return table.count(request);
          },
        };
      },
    }),
  });
  return asked;
}

const { connect } = emptyStore();

beforeAll(async () => {
  const filling = connect();
  await fillStore(filling, { articles: 60, claims: CLAIMS });
  const indexer = new SearchIndexer(
    filling,
    () => {},
    () => Promise.resolve(),
  );
  await indexer.run(new AbortController().signal);
}, 60_000);

beforeEach(() => {
  db = connect();
});

async function overOf(filters: Partial<ClaimFilters>): Promise<string[]> {
  const { walks } = await planOf(db, { ...NO_FILTERS, ...filters });
  return walks.map((walk) => ('value' in walk ? `${walk.over} ${walk.value}` : walk.over));
}

test('the index with the fewest claims is walked', async () => {
  const cases: [Partial<ClaimFilters>, string[], string][] = [
    [{}, ['all'], 'nothing is asked for'],
    [{ statuses: ['denied'] }, ['status denied'], 'one value'],
    [{ statuses: ['retracted'], acts: ['statement'] }, ['status retracted'], 'few claims are retracted'],
    [{ statuses: ['unassessed'], acts: ['threat'] }, ['act threat'], 'few claims are threats'],
    [{ statuses: ['denied', 'refuted'] }, ['status denied', 'status refuted'], 'several values, together'],
    [{ statuses: ['unassessed', 'unverified', 'contested'] }, ['all'], 'nearly all claims have one of these'],
    [{ sourceId: 'nobody', statuses: ['denied'] }, ['sourceKey nobody'], 'nothing is fewer than anything'],
    [{ acts: ['statement'], articleId: (await db.articles.toCollection().first())?.id ?? '' }, ['ids'], 'one article'],
    [{ acts: ['statement'], isDisputed: true }, ['disputed'], 'few claims are disputed'],
    [{ labels: ['own-harbour'] }, ['label own-harbour'], 'a label'],
    [{ labels: ['own-harbour'], acts: ['statement'] }, ['label own-harbour'], 'few claims have a label'],
    [{ text: word(2_000), statuses: ['unassessed'] }, ['found'], 'a rare word'],
    [{ text: 'qqqq', statuses: ['retracted'] }, ['found'], 'a word that no claim has'],
    [{ text: word(40) }, ['found'], 'a word that some claims have'],
    [{ text: 'ministry' }, ['all'], 'a word that nearly all claims have'],
    [{ text: word(40), statuses: ['retracted'] }, ['status retracted'], 'fewer claims are retracted'],
  ];
  for (const [filters, expected, reason] of cases) expect(await overOf(filters), reason).toEqual(expected);
});

test('a source is asked for with those put together with it', async () => {
  const [head, member] = await db.sources.orderBy('claims').reverse().limit(2).toArray();
  await db.sources.update(member?.id ?? '', { into: head?.id ?? '' });
  expect(await overOf({ sourceId: head?.id ?? '' })).toEqual([`sourceKey ${head?.id}`, `sourceKey ${member?.id}`]);
  await db.sources.update(member?.id ?? '', { into: null });
});

describe('no screen reads more than windows', () => {
  const cases: [string, Partial<ClaimFilters>, number][] = [
    ['all', {}, 300],
    ['a status', { statuses: ['denied'] }, 300],
    ['several', { statuses: ['denied', 'contested'], acts: ['statement'] }, 500],
    ['two that are rare', { statuses: ['refuted'], acts: ['threat'] }, 400],
    ['a common word', { text: word(1) }, 600],
    ['a word that begins so', { text: word(900).slice(0, 4) }, 400],
    ['two words', { text: `${word(3)} ${word(40)}` }, 600],
    ['a word that no claim has', { text: 'qqqq' }, 10],
    ['a source by name', { text: sourceName(5) }, 600],
  ];
  test.each(cases)('claims: %s', async (_, filters, most) => {
    const asked = watch();
    const query = new ClaimQuery(db, { ...NO_FILTERS, ...filters }, () => {}, never);
    await query.start();
    query.close();
    expect(asked.unbounded).toEqual([]);
    expect(asked.rows).toBeLessThanOrEqual(most);
  });

  test('sources, suggestions and disputes', async () => {
    const asked = watch();
    await new SourceList(db, '', () => {}).start();
    await suggestSources(db, 'ba', 8);
    await new DisputeList(db, () => {}).start();
    expect(asked.unbounded).toEqual([]);
    expect(asked.rows).toBeLessThanOrEqual(3_000);
  });

  test('the watch sees what is not bounded', async () => {
    const asked = watch();
    await db.claims.toArray();
    await db.claims.where('[status+id]').between(['denied', ''], ['denied', '\uffff']).count();
    expect(asked.unbounded).toEqual(['claims.null', 'count of claims']);
    expect(asked.rows).toBe(CLAIMS);
  });
});
