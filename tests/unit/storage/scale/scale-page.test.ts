/** What a page costs does not grow with the store: rows are counted, at two sizes of which one is ten times the other. */
import { describe, expect, test } from 'vitest';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editClaims } from '../../../../lib/storage/edit/edit-claim.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { fillStore, type StoreSize } from '../../library/big-store.ts';
import { NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { guard } from './scale-guard.ts';

const SIZES: readonly (readonly [size: StoreSize, why: string])[] = [
  [{ articles: 4, claims: 100 }, 'a few'],
  [{ articles: 40, claims: 1_000 }, 'ten times as many'],
];
const CLAIMS_EACH = 25;
const URL = 'https://news.example/2';
const AUTHOR = { at: NOON, by: 'reader', step: editStep(NOON) };

async function stored(size: StoreSize) {
  const { connect } = emptyStore();
  const first = connect();
  await fillStore(first, size);
  const { claims } = await claimsOfArticle(first, URL);
  const db = connect();
  return { db, claimIds: claims.map(({ id }) => id), reads: guard(db) };
}

describe.each(SIZES)('with %o stored (%s)', (size) => {
  test('a page reads its own claims and nothing else', async () => {
    const { db, reads } = await stored(size);
    const { claims } = await claimsOfArticle(db, URL);
    expect(claims).toHaveLength(CLAIMS_EACH);
    expect(reads.rows).toBe(CLAIMS_EACH);
  });

  test('a label on a known claim reads that claim alone', async () => {
    const { db, claimIds, reads } = await stored(size);
    await editStoredClaims(db, { claimIds: claimIds.slice(0, 1), edit: { note: 'new' }, ...AUTHOR });
    expect(reads.rows).toBe(1);
  });

  test('a label on a claim that is new reads the claims of its page, of which it may be one', async () => {
    const { db, reads } = await stored(size);
    const context = { articleUrl: URL, metadata: sampleMetadata(), detectorVersion: 'rules-1', ...AUTHOR };
    await editClaims(db, context, [{ claimId: 'new', draft: numberedDraft(1), edit: { note: 'new' } }]);
    // The claim by its id, those of the page, and, now that there is a history, where it ends.
    expect(reads.rows).toBe(1 + CLAIMS_EACH + 1);
  });
});
