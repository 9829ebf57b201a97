import { untouchedLabel } from '../../claim/claim.ts';
import { byId } from '../../claim/id.ts';
import { DEFAULT_SETTINGS } from '../../claim/settings.ts';
import { sourceKeyOf } from '../../claim/source-key.ts';
import { storedWords } from '../../claim/words.ts';
import { newSource } from '../../schema/claim-source.ts';
import type { FileRecords } from '../../schema/exchange-file.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { sourcesOfClaims, textsOf } from '../../storage/tables/export-source.ts';
import { readableArticle } from '../../storage/tables/readable-article.ts';
import { ROWS, sortRows } from '../../storage/tables/rows.ts';
import { type ExportContext, type ExportFile, fileOf } from '../export/export.ts';

/** Articles read at a time, with all of their claims. */
const WINDOW = 50;

/**
 * A project to be handed to coders: its articles, their texts, and the codebook, without anything that anybody said of a claim, so that
 * each of them codes alone.
 * @param hasClaims whether the claims go along, as untouched as they were when they were found; else coders find them by themselves
 * @throws errors of the store, named by `faultOf`
 */
export async function exportForCoders(
  context: ExportContext,
  project: ProjectRecord,
  hasClaims: boolean,
): Promise<ExportFile> {
  const { db } = context;
  const stored = await articlesOf(db, project);
  const unread: Unread = { rows: stored.lacking };
  const claims = hasClaims ? (await claimsOf(db, stored.articles, unread)).filter(({ detached }) => !detached) : [];
  const changes = await changesOf(db, claims, unread);
  const untouched = untouchedClaims(claims, changes);
  // Whoever codes an article says so of it: that its claims were handed out does not.
  const articles = stored.articles.map((article) => ({ ...article, completeSince: null }));
  return fileOf(
    context,
    {
      ...(await around(db, { ...project, rulings: [] }, articles, unread)),
      claims: untouched,
      changes: creationsIn(changes),
      sources: sourcesOf(untouched),
    },
    unread.rows,
    fileNameOf(project, 'coders'),
  );
}

/**
 * The reader's own coding of a project, with its history: what the leader of a project asks of a coder.
 * @throws errors of the store, named by `faultOf`
 */
export async function exportOwnCoding(context: ExportContext, project: ProjectRecord): Promise<ExportFile> {
  const { db } = context;
  const { articles, lacking } = await articlesOf(db, project);
  const unread: Unread = { rows: lacking };
  const claims = await claimsOf(db, articles, unread);
  return fileOf(
    context,
    {
      ...(await around(db, project, articles, unread)),
      claims,
      changes: await changesOf(db, claims, unread),
      sources: await sourcesOfClaims(db, claims, () => unread.rows++),
    },
    unread.rows,
    fileNameOf(project, 'coding'),
  );
}

/** Counts rows that cannot be read, which the file lacks. */
interface Unread {
  rows: number;
}

async function around(
  db: SaysWhoDatabase,
  project: ProjectRecord,
  articles: readonly ArticleRecord[],
  unread: Unread,
): Promise<Pick<FileRecords, 'articles' | 'texts' | 'projects'>> {
  return { articles, texts: await textsOf(db, articles, () => unread.rows++), projects: [project] };
}

/** The articles of a project that are in the library; those that are gone or cannot be read are counted. */
async function articlesOf(db: SaysWhoDatabase, { articleIds }: ProjectRecord) {
  const articles: ArticleRecord[] = [];
  for (const ids of windowsOf(articleIds)) {
    for (const row of await db.articles.bulkGet(ids)) {
      const article = readableArticle(row);
      if (article) articles.push(article);
    }
  }
  return { articles, lacking: articleIds.length - articles.length };
}

async function claimsOf(db: SaysWhoDatabase, articles: readonly ArticleRecord[], unread: Unread) {
  const claims: ClaimRecord[] = [];
  for (const window of windowsOf(articles)) {
    // A key each: the store answers a whole key at once, and a list of keys claim by claim.
    const rows = await Promise.all(window.map(({ id }) => db.claims.where('articleId').equals(id).toArray()));
    const { records, unreadable } = sortRows(ROWS.claims, rows.flat());
    claims.push(...records);
    unread.rows += unreadable.length;
  }
  return claims.toSorted(byId);
}

async function changesOf(db: SaysWhoDatabase, claims: readonly ClaimRecord[], unread: Unread) {
  const changes: ChangeRecord[] = [];
  for (const window of windowsOf(claims)) {
    const ids = window.map(({ id }) => id);
    const { records, unreadable } = sortRows(ROWS.changes, await db.changes.where('claimId').anyOf(ids).toArray());
    changes.push(...records);
    unread.rows += unreadable.length;
  }
  return changes.toSorted(byId);
}

/** That the claims were saved, and nothing of what became of them. By nobody's name: it would be taken for the coder's. */
function creationsIn(changes: readonly ChangeRecord[]): ChangeRecord[] {
  return changes.filter(({ field }) => field === 'created').map((change) => ({ ...change, by: NOBODY }));
}

/** What a coder is called who has not said: whoever reads the file asks for a name. */
const NOBODY = DEFAULT_SETTINGS.coder;

/** What of a claim had a value before anybody labelled it. */
type Found = { -readonly [Field in 'act' | 'sourceText' | 'reasonGiven']?: ClaimRecord[Field] };

function untouchedClaims(claims: readonly ClaimRecord[], changes: readonly ChangeRecord[]): ClaimRecord[] {
  const found = new Map<string, Found>();
  // Later first: what the first change of a field was from stays.
  for (const change of changes.toReversed()) {
    if (change.field !== 'act' && change.field !== 'sourceText' && change.field !== 'reasonGiven') continue;
    found.set(change.claimId, { ...found.get(change.claimId), [change.field]: change.from });
  }
  return claims.map((claim) => untouchedClaim(claim, found.get(claim.id) ?? {}));
}

/** A claim as it was found. Where its words were corrected, it is found by the corrected ones: coders are to code the same unit. */
function untouchedClaim(claim: ClaimRecord, found: Found): ClaimRecord {
  const { act = claim.act, sourceText = claim.sourceText, reasonGiven = claim.reasonGiven } = found;
  const untouched = { ...claim, ...untouchedLabel({ sourceText, act, reasonGiven }) };
  return {
    ...untouched,
    sourceKey: sourceKeyOf({ ...untouched, words: storedWords(claim.selectors.source) }),
    madeBy: 'detector' in claim.madeBy ? claim.madeBy : { coder: NOBODY },
    coder: NOBODY,
    modified: claim.created,
  };
}

function sourcesOf(claims: readonly ClaimRecord[]): SourceRecord[] {
  const sources = new Map<string, SourceRecord>();
  for (const claim of claims) {
    const known = sources.get(claim.sourceKey);
    const fresh = newSource(claim.sourceKey, claim);
    sources.set(claim.sourceKey, known ? { ...known, claims: known.claims + fresh.claims } : fresh);
  }
  return [...sources.values()];
}

/** UTF-16 code units of a project's name in the name of a file. */
const NAME_LENGTH = 40;

function fileNameOf({ name }: ProjectRecord, what: 'coders' | 'coding'): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // The cut may have gone through a character of two code units, or left a hyphen at the end.
  const short = words
    .join('-')
    .slice(0, NAME_LENGTH)
    .replace(/[\uD800-\uDBFF]$|-$/, '');
  return ['says-who', short, what].filter(Boolean).join('-');
}

function* windowsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += WINDOW) yield all.slice(at, at + WINDOW);
}
