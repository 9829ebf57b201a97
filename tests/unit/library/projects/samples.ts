/** Projects over stores in memory: articles with claims, and what other coders make of them. */
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { readImport } from '../../../../lib/exchange/read-import.ts';
import type { ProjectRecord } from '../../../../lib/schema/project-records.ts';
import type { ArticleRecord, ClaimRecord } from '../../../../lib/schema/records.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { createProject } from '../../../../lib/storage/projects.ts';
import { numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { edit } from '../../storage/store.ts';

export const OWN = 'Rhea';

/** Minutes after noon of a day. */
export const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 12, number));

/** A claim of the n-th article, labelled by the reader. */
export function labelled(
  db: SaysWhoDatabase,
  article: number,
  claim: number,
  label: Parameters<typeof edit>[1] = { status: 'denied' },
): Promise<ClaimRecord> {
  return edit(db, label, {
    draft: numberedDraft(claim),
    articleUrl: `https://news.example/${article}`,
    metadata: sampleMetadata({ title: `Report ${article} from the harbour` }),
    at: minute(claim),
    by: OWN,
  });
}

/** A project of all articles in the store. */
export async function projectOfAll(db: SaysWhoDatabase): Promise<ProjectRecord> {
  const articleIds = await db.articles.orderBy('id').primaryKeys();
  return createProject(db, { name: 'Harbour course', articleIds, at: minute(100) });
}

/** What a coder sends back: the store's claims with other labels. */
export async function coderFile(
  db: SaysWhoDatabase,
  coder: string,
  change: (claim: ClaimRecord, index: number) => Partial<ClaimRecord> = () => ({}),
  changeArticle: (article: ArticleRecord) => Partial<ArticleRecord> = () => ({}),
): Promise<File> {
  const claims = (await db.claims.orderBy('id').toArray()).map((claim, index) => ({
    ...claim,
    coder,
    ...change(claim, index),
  }));
  const articles = (await db.articles.toArray()).map((article) => ({ ...article, ...changeArticle(article) }));
  const data = { program: '0.1.0', codebook: DEFAULT_CODEBOOK, articles, claims, changes: [], sources: [] };
  return new File([formatJson(data, minute(200))], `${coder}.json`);
}

/** Brings such a file into a project, at a minute. */
export async function broughtIn(
  db: SaysWhoDatabase,
  projectId: string,
  coder: string,
  at: number,
  change: Parameters<typeof coderFile>[2],
): Promise<void> {
  const file = await coderFile(db, coder, change);
  const read = await readImport(
    {
      size: file.size,
      bytes: async function* () {
        yield new Uint8Array(await file.arrayBuffer());
      },
    },
    { now: minute(at), coder: OWN },
  );
  if (!read.ok) throw new Error(read.problem);
  await importCoding(db, read.value, { projectId, coder, fileName: file.name, at: minute(at) });
}
