/** What a reader waits for many times a day: the claims of a page, a label, all claims of an article, the first rows of a list. */

import { ClaimQuery } from '../../../lib/library/query/claim-query.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../lib/library/query/filters.ts';
import { editStep } from '../../../lib/storage/edit/changes.ts';
import { type DraftEdit, editClaims } from '../../../lib/storage/edit/edit-claim.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { claimsOfArticle } from '../../../lib/storage/tables/claims.ts';
import { word } from '../../../tests/unit/library/big-store.ts';
import { numberedDraft, sampleMetadata } from '../../../tests/unit/schema/samples.ts';
import { CLAIMS_EACH } from './fill.ts';

/** A store of one size. */
export interface Stocked {
  readonly db: SaysWhoDatabase;
  readonly claims: number;
}

/** One piece of work by its name: does it for the n-th time and gives the milliseconds it took. */
export type SmallWork = (stocked: Stocked, round: number) => Promise<number>;

export const SMALL_WORK: Readonly<Record<string, SmallWork>> = {
  'a page’s 25 claims': (stocked, round) => timed(() => claimsOfPage(stocked, round)),
  '· the same rows from Dexie, unchecked': async (stocked, round) => {
    const articleId = await articleIdAt(stocked, round);
    return timed(() => stocked.db.claims.where('articleId').equals(articleId).toArray());
  },
  'one label on a known claim': async (stocked, round) => {
    const [claim] = (await claimsOfPage(stocked, round)).claims;
    const status = claim?.status === 'denied' ? 'contested' : 'denied';
    const edits = [{ claimId: claim?.id ?? '', draft: numberedDraft(0), edit: { status } as const }];
    return timed(() => editAt(stocked.db, urlAt(stocked, round), edits));
  },
  '· two rows in one strict transaction': async ({ db }, round) => {
    const [claim] = (await claimsOfPage({ db, claims: CLAIMS_EACH }, round)).claims;
    const [change] = await db.changes.limit(1).toArray();
    if (!claim || !change) throw new RangeError('the store is empty');
    const fresh = { ...change, id: crypto.randomUUID() };
    const write = async () => {
      await db.claims.put(claim);
      await db.changes.add(fresh);
    };
    const took = await timed(() => db.transaction('rw', db.claims, db.changes, write));
    await db.changes.delete(fresh.id);
    return took;
  },
  'the first label of an article': (stocked, round) => {
    const edits = [{ claimId: 'new', draft: numberedDraft(round), edit: { status: 'denied' } as const }];
    return timed(() => editAt(stocked.db, `https://first.example/${round}`, edits));
  },
  'all 25 claims of an article saved': (stocked, round) => {
    const edits = Array.from({ length: CLAIMS_EACH }, (_, number) => {
      return { claimId: `new-${number}`, draft: numberedDraft(number), edit: {} };
    });
    return timed(() => editAt(stocked.db, `https://all.example/${round}`, edits));
  },
};

/** First rows of a list, once the words of all claims are in the index. */
export const FIRST_ROWS: Readonly<Record<string, SmallWork>> = {
  'first rows of all claims': ({ db }) => firstRows(db, {}),
  'first rows of a filter': ({ db }) => firstRows(db, { statuses: ['denied'], acts: ['statement'] }),
  'first rows of a search': ({ db }) => firstRows(db, { text: word(40) }),
  'first rows of a search and a filter': ({ db }) => firstRows(db, { text: word(40), statuses: ['contested'] }),
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Another article each time, from all over the store: 7,919 is prime. */
function urlAt({ claims }: Pick<Stocked, 'claims'>, round: number): string {
  return `https://news.example/${(round * 7_919) % (claims / CLAIMS_EACH)}`;
}

async function articleIdAt(stocked: Stocked, round: number): Promise<string> {
  const [id] = await stocked.db.articles.where('url').equals(urlAt(stocked, round)).primaryKeys();
  if (id === undefined) throw new RangeError(`no article ${urlAt(stocked, round)}`);
  return id;
}

async function claimsOfPage(stocked: Stocked, round: number) {
  const read = await claimsOfArticle(stocked.db, urlAt(stocked, round));
  if (read.claims.length !== CLAIMS_EACH) throw new RangeError(`${read.claims.length} claims of a page`);
  return read;
}

function editAt(db: SaysWhoDatabase, articleUrl: string, edits: readonly DraftEdit[]) {
  const at = new Date();
  const by = { at, by: 'reader', step: editStep(at), detectorVersion: 'rules-1' };
  return editClaims(db, { articleUrl, metadata: sampleMetadata({ canonical: articleUrl }), ...by }, edits);
}

function firstRows(db: SaysWhoDatabase, filters: Partial<ClaimFilters>): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const query = new ClaimQuery(db, { ...NO_FILTERS, ...filters }, ({ phase, rows, fault }) => {
      if (phase === 'failed') reject(new Error(`a list failed: ${fault}`));
      if (phase !== 'ready' || rows.length === 0) return;
      resolve(performance.now() - begin);
      query.close();
    });
    void query.start().then(() => reject(new Error('a list without rows')));
  });
}
