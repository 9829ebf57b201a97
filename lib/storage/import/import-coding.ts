import { timeOfId, uuidV7 } from '../../claim/id.ts';
import { IdMap } from '../../merge/ids.ts';
import type { ImportedFile, Refusal } from '../../schema/imported-file.ts';
import {
  type CodedArticleState,
  type CodedClaimRecord,
  type CodingRecord,
  codingRecordSchema,
  type ImportRecord,
  importRecordSchema,
  projectRecordSchema,
} from '../../schema/project-records.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { NoSuchProjectError } from '../projects.ts';
import { neededRow } from '../tables/rows.ts';
import { importedTables } from './apply-import.ts';
import { nextImportId } from './imports.ts';
import { Journal } from './journal.ts';
import { keepLatestImports } from './keep.ts';
import { planArticles } from './plan-articles.ts';
import { type ImportOptions, Watch, windowsOf } from './watch.ts';

/** Whose work it is, and for which project. */
export interface CodingImport extends ImportOptions {
  readonly projectId: string;
  /** Names the coder in this project: the file's own name for them may be everybody's default. */
  readonly coder: string;
  readonly fileName: string;
  /** The same for all files that are brought in at once: they count as one import. */
  readonly at: Date;
}

/** What was made of a coder's file. */
export interface ImportedCoding {
  readonly coding: CodingRecord;
  /** By which it can be taken back with `undoImport`; a former coding of the same coder is there again then. */
  readonly record: ImportRecord;
  /** Claims of articles that are not of the project: they are nobody's business here, and not kept. */
  readonly leftOut: number;
  readonly refused: readonly Refusal[];
}

/** Who coded the claims of a file, most claims first: to propose as the coder's name. */
export function codersOf({ claims }: Pick<ImportedFile, 'claims'>): string[] {
  const counts = new Map<string, number>();
  for (const { coder } of claims) counts.set(coder, (counts.get(coder) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([coder]) => coder);
}

/**
 * Puts the work of another coder beside the reader's own, apart from it: the claims of their file that are of the project's articles, by
 * address. It takes the place of what an earlier file brought of the same coder. All of it or nothing.
 * @throws NoSuchProjectError; errors of the store, named by `faultOf`; the reason of the signal
 */
export async function importCoding(
  db: SaysWhoDatabase,
  file: ImportedFile,
  { projectId, coder, fileName, at, ...options }: CodingImport,
): Promise<ImportedCoding> {
  const watch = new Watch(options);
  return watch.endable(() =>
    db.transaction('rw', importedTables(db), async () => {
      const project = neededRow(projectRecordSchema, await db.projects.get(projectId));
      if (!project) throw new NoSuchProjectError(projectId);
      const { articles, claims, refused } = await workOnProject(db, file, new Set(project.articleIds));
      const importId = await nextImportId(db, at);
      const journal = new Journal(db, importId);
      await removeFormer(db, journal, projectId, coder);
      const coding = codingRecordSchema.parse({
        // Those of files that are brought in at once come in their order.
        id: uuidV7(timeOfId(importId)),
        projectId,
        coder,
        fileName: fileName.slice(0, 1_000),
        imported: at.toISOString(),
        claims: claims.length,
        articles,
      });
      await db.codings.add(coding);
      journal.note('codings', coding.id, null, coding);
      await addClaims(db, journal, coding.id, claims, watch);
      await journal.flush();
      const record = importRecordSchema.parse({
        id: importId,
        at: at.toISOString(),
        fileName: coding.fileName,
        format: file.format,
        added: journal.added,
        changed: journal.changed,
        undone: null,
      });
      await db.imports.add(record);
      await keepLatestImports(db, at);
      options.signal?.throwIfAborted();
      return { coding, record, leftOut: file.claims.length - claims.length, refused };
    }),
  );
}

/** What of a file is of a project: its claims, and how far their coder got with each article, by the file's own word. */
async function workOnProject(db: SaysWhoDatabase, file: ImportedFile, articleIds: ReadonlySet<string>) {
  const ids = new IdMap();
  const refused: Refusal[] = [...file.refused];
  await planArticles(db, file, ids, refused);
  const claims = file.claims
    .filter(({ articleId }) => articleIds.has(ids.article(articleId)))
    .map((claim) => ids.claimRecord(claim));
  const articles = new Map<string, CodedArticleState>();
  for (const { id, completeSince, textId } of file.articles) {
    const articleId = ids.article(id);
    if (articleIds.has(articleId) && !articles.has(articleId)) {
      articles.set(articleId, { articleId, completeSince, textId });
    }
  }
  return { articles: [...articles.values()], claims, refused };
}

async function removeFormer(db: SaysWhoDatabase, journal: Journal, projectId: string, coder: string): Promise<void> {
  const codings = await db.codings.where('projectId').equals(projectId).toArray();
  for (const former of codings.filter((one) => one.coder === coder)) {
    const rows = db.codedClaims.where('[codingId+articleId]').between([former.id, ''], [former.id, '\uffff']);
    for (const row of await rows.toArray()) journal.note('codedClaims', row.id, row, null);
    await rows.delete();
    journal.note('codings', former.id, former, null);
    await db.codings.delete(former.id);
  }
}

async function addClaims(
  db: SaysWhoDatabase,
  journal: Journal,
  codingId: string,
  claims: readonly ClaimRecord[],
  watch: Watch,
): Promise<void> {
  let done = 0;
  for (const window of windowsOf(claims)) {
    const rows = window.map((claim): CodedClaimRecord => {
      return { id: `${codingId} ${claim.id}`, codingId, articleId: claim.articleId, claim };
    });
    for (const row of rows) journal.note('codedClaims', row.id, null, row);
    await db.codedClaims.bulkAdd(rows);
    await journal.flush();
    done += window.length;
    watch.report({ phase: 'writing', done, total: claims.length });
  }
}
