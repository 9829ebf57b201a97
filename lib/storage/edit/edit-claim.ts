import { type ArticleMetadata, isSameSite } from '../../claim/article.ts';
import { type ClaimDraft, type ClaimEdit, untouchedLabel } from '../../claim/claim.ts';
import { uuidV7 } from '../../claim/id.ts';
import { fieldValue, isSame, type MergedField } from '../../merge/fields.ts';
import { type ArticleRecord, type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { seeArticle } from '../tables/articles.ts';
import { neededRow } from '../tables/rows.ts';
import { type Author, addChanges, type FieldChange } from './changes.ts';
import { countForSource, recountForSource, sourceIdFor } from './claim-sources.ts';
import { countOne } from './counters.ts';
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

/**
 * Sets the fields of an edit that differ from the claim and writes their changes. Inside the caller's transaction.
 * @returns the claim as it is now
 */
export async function applyEdit(
  db: SaysWhoDatabase,
  claim: ClaimRecord,
  edit: ClaimEdit,
  author: Author,
): Promise<ClaimRecord> {
  const changes = changesOf(claim, edit);
  if (changes.length === 0) return claim;
  const { place, ...label } = edit;
  const next = { ...claim, ...place, ...label };
  const edited = claimRecordSchema.parse({
    ...next,
    sourceKey: place || edit.sourceText !== undefined ? await sourceIdFor(db, next) : claim.sourceKey,
    coder: author.by,
    modified: modifiedAfter(claim, author.at),
  });
  await db.claims.put(edited);
  await addChanges(db, claim, changes, author);
  await recountForSource(db, claim, edited);
  if (changes.some(({ field }) => SEARCHED.has(field))) await db.unindexed.put({ id: claim.id });
  return edited;
}

/**
 * When a claim is changed, as its record says: later than it was changed last, or made, though the clock was set back since. A file that was
 * written in between would else be taken for newer, and a first label for none.
 */
export function modifiedAfter({ modified }: Pick<ClaimRecord, 'modified'>, at: Date): string {
  const last = Date.parse(modified);
  return new Date(at.getTime() <= last ? last + 1 : at.getTime()).toISOString();
}

/** Fields whose words can be searched for. */
export const SEARCHED: ReadonlySet<string> = new Set(['sourceText', 'note', 'place']);

/** The fields in which an edit differs from a claim. */
function changesOf(claim: ClaimRecord, edit: ClaimEdit): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, to] of Object.entries(edit)) {
    const from = fieldValue(claim, field as MergedField);
    if (!isSame(from, to)) changes.push({ field, from, to } as FieldChange);
  }
  return changes;
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
  await addChanges(db, claim, [{ field: 'created', from: null, to: null }], context);
  return claim;
}
