import type { ArticleMetadata } from '../claim/article.ts';
import { type ClaimDraft, type ClaimEdit, type ClaimLabel, untouchedLabel, wordsKey } from '../claim/claim.ts';
import { uuidV7 } from '../claim/id.ts';
import { type ClaimPlace, placeOf } from '../claim/selector.ts';
import { type ArticleRecord, type ClaimRecord, claimRecordSchema } from '../schema/records.ts';
import { fileArticle, seeArticle } from './articles.ts';
import { type Author, addChanges, type FieldChange } from './changes.ts';
import { countOne } from './counters.ts';
import type { SaysWhoDatabase } from './db.ts';
import { neededRow, sortRows } from './rows.ts';

/** One act of a reader on one claim. */
export interface EditRequest {
  /** From `articleUrl`. */
  readonly articleUrl: string;
  readonly metadata: ArticleMetadata;
  /** The stored claim's id, or the one that the page calls a detected claim by. */
  readonly claimId: string;
  /** Stored with the first edit; a claim that is already stored keeps what it has. */
  readonly draft: ClaimDraft;
  readonly edit: ClaimEdit;
  readonly at: Date;
  /** Whose act it is. */
  readonly by: string;
  readonly detectorVersion: string;
}

/**
 * Stores one act of a reader in one transaction: the article, the claim, and a change for each field that differs.
 * Resolves when the transaction has completed; fields that the edit does not name stay as whoever wrote them last left them.
 *
 * A detected claim has no id of its own yet, and two tabs on one article may both label it. So a claim with an unknown id is
 * looked for by its words before it is added, and the answer's id is the one to go on with.
 * @throws errors of the store and of validation, named by `faultOf`; nothing is stored then
 */
export async function editClaim(db: SaysWhoDatabase, request: EditRequest): Promise<ClaimRecord> {
  return db.transaction('rw', db.articles, db.claims, db.changes, db.counters, async () => {
    const known = neededRow(claimRecordSchema, await db.claims.get(request.claimId));
    if (known) {
      await seeArticle(db, known.articleId, request);
      return applyEdit(db, known, request.edit, request);
    }
    const article = await fileArticle(db, request);
    const twin = await claimWithWords(db, article, request.draft);
    return applyEdit(db, twin ?? (await addClaim(db, article, request)), request.edit, request);
  });
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
  const edited = claimRecordSchema.parse({
    ...claim,
    ...place,
    ...label,
    coder: author.by,
    modified: author.at.toISOString(),
  });
  await db.claims.put(edited);
  await addChanges(db, claim.id, changes, author);
  return edited;
}

/** The fields in which an edit differs from a claim. */
function changesOf(claim: ClaimRecord, edit: ClaimEdit): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, to] of Object.entries(edit)) {
    const from = fieldOf(claim, field as keyof ClaimEdit);
    if (!isSameValue(from, to)) changes.push({ field, from, to } as FieldChange);
  }
  return changes;
}

/** What a claim has in a field that an edit may change. */
export function fieldOf(claim: ClaimRecord, field: keyof ClaimEdit): ClaimRecord[keyof ClaimLabel] | ClaimPlace {
  return field === 'place' ? placeOf(claim) : claim[field];
}

/** Whether two values of a field are equal; records come with their fields in the order of the schema. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

async function addClaim(db: SaysWhoDatabase, article: ArticleRecord, request: EditRequest): Promise<ClaimRecord> {
  const { draft, at, by } = request;
  const claim = claimRecordSchema.parse({
    ...draft,
    ...untouchedLabel(draft.sourceText),
    id: uuidV7(at.getTime()),
    articleId: article.id,
    madeBy: draft.confidence === null ? { coder: by } : { detector: request.detectorVersion },
    coder: by,
    created: at.toISOString(),
    modified: at.toISOString(),
  });
  await db.claims.add(claim);
  await countOne(db, 'claims');
  await addChanges(db, claim.id, [{ field: 'created', from: null, to: null }], request);
  return claim;
}

/**
 * The stored claim of an article with the same words in the same surroundings. One that the reader detached is not it: they said that these
 * words are another claim.
 */
async function claimWithWords(
  db: SaysWhoDatabase,
  article: ArticleRecord,
  draft: ClaimDraft,
): Promise<ClaimRecord | undefined> {
  const rows = await db.claims.where('articleId').equals(article.id).toArray();
  const words = wordsKey(draft);
  return sortRows(claimRecordSchema, rows).records.find((claim) => !claim.detached && wordsKey(claim) === words);
}
