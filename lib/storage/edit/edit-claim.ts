import { type ArticleMetadata, isSameSite } from '../../claim/article.ts';
import { type ClaimDraft, type ClaimEdit, untouchedLabel } from '../../claim/claim.ts';
import { uuidV7 } from '../../claim/id.ts';
import { type ArticleRecord, type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { neededRow } from '../tables/rows.ts';
import { applyEdit } from './apply-edits.ts';
import { type Author, addChanges } from './changes.ts';
import { countForSource, sourceIdFor } from './claim-sources.ts';
import { countOne } from './counters.ts';
import { seeArticle } from './file-article.ts';
import { FiledPage } from './filed-page.ts';

/** What a reader says of one claim of a page. */
export interface DraftEdit {
  /** The stored claim's id, or the one that the page calls a detected claim by. */
  readonly claimId: string;
  /** Stored with the first edit; a claim that is already stored keeps what it has. */
  readonly draft: ClaimDraft;
  readonly edit: ClaimEdit;
}

/** Where claims of a page are filed, and who edits them. */
export interface EditContext extends Author {
  /** From `articleUrl`. */
  readonly articleUrl: string;
  readonly metadata: ArticleMetadata;
  readonly detectorVersion: string;
}

/** A page names a claim that is filed under another site: it has the id from somewhere, and no claim to what it stands for. */
export class ForeignClaimError extends Error {
  override readonly name = 'ForeignClaimError';
}

/** The tables that an edit writes to. */
function editedTables(db: SaysWhoDatabase) {
  return [db.articles, db.claims, db.changes, db.counters, db.sources, db.unindexed];
}

/**
 * Stores what a reader says of claims of one page in one transaction: the article, the claims, and a change for each field that
 * differs. Resolves when the transaction has completed; fields that an edit does not name stay as whoever wrote them last left
 * them.
 *
 * A detected claim has no id of its own yet, and two tabs on one article may both label it. So a claim with an unknown id is
 * looked for by its words before it is added, and the answer's ids are the ones to go on with.
 * @returns the claims as they are now, in the order of the edits
 * @throws errors of the store and of validation, named by `faultOf`; nothing is stored then
 */
export async function editClaims(
  db: SaysWhoDatabase,
  context: EditContext,
  edits: readonly DraftEdit[],
): Promise<ClaimRecord[]> {
  return db.transaction('rw', editedTables(db), async () => {
    const records: ClaimRecord[] = [];
    const page = new FiledPage(db, context);
    for (const [index, edit] of edits.entries()) {
      const record = await editOne(db, page, context, edit, index);
      page.note(record, edit.edit);
      records.push(record);
    }
    return records;
  });
}

/** @param index of the edit among those made at once: the order of new claims' ids is that of the edits */
async function editOne(
  db: SaysWhoDatabase,
  page: FiledPage,
  context: EditContext,
  { claimId, draft, edit }: DraftEdit,
  index: number,
): Promise<ClaimRecord> {
  const known = neededRow(claimRecordSchema, await db.claims.get(claimId));
  if (known) {
    const filedAt = (await db.articles.get(known.articleId))?.url;
    if (filedAt !== undefined && !isSameSite(filedAt, context.articleUrl)) throw new ForeignClaimError(claimId);
    await seeArticle(db, known.articleId, context);
    return applyEdit(db, known, edit, context);
  }
  const article = await page.article();
  const twin = await page.claimWithWords(draft);
  return applyEdit(db, twin ?? (await addClaim(db, article, draft, context, index)), edit, context);
}

async function addClaim(
  db: SaysWhoDatabase,
  article: ArticleRecord,
  draft: ClaimDraft,
  context: EditContext,
  index: number,
): Promise<ClaimRecord> {
  const { at, by, detectorVersion } = context;
  const untouched = { ...draft, ...untouchedLabel(draft), articleId: article.id };
  const claim = claimRecordSchema.parse({
    ...untouched,
    id: uuidV7(at.getTime() + index),
    sourceKey: await sourceIdFor(db, untouched),
    madeBy: draft.confidence === null ? { coder: by } : { detector: detectorVersion },
    coder: by,
    created: at.toISOString(),
    modified: at.toISOString(),
  });
  await db.claims.add(claim);
  await countOne(db, 'claims');
  await countForSource(db, claim.sourceKey, claim);
  await db.unindexed.put({ id: claim.id });
  await addChanges(db, [{ claim, changes: [{ field: 'created', from: null, to: null }] }], context);
  return claim;
}
