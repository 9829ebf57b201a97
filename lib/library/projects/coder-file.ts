import { DEFAULT_SETTINGS } from '../../claim/settings.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import type { CodingRecord, ProjectRecord } from '../../schema/project-records.ts';
import { codersOf } from '../../storage/import/import-coding.ts';
import { windowsOf } from '../../storage/import/watch.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import type { ChosenFile, FileProblem } from '../files/file-problem.ts';
import type { JobWatch } from '../files/import-job.ts';
import { readChosen } from '../files/read-chosen.ts';

/** A file that a coder sent back, held against the project. */
export interface CoderFile {
  readonly fileName: string;
  /** Who coded it, as the file says; '' where it says nothing but what everybody is called at first. */
  readonly coder: string;
  /** Claims of articles of the project, and how many of its articles they are of. */
  readonly claims: number;
  readonly articles: number;
  /** Claims of other articles, and how many those are: they are left out. */
  readonly otherClaims: number;
  readonly otherArticles: number;
  /** What of the file cannot be read. */
  readonly refused: number;
}

/** A file of which nothing can be taken, and why. */
export interface RefusedCoderFile {
  readonly fileName: string;
  readonly problem: FileProblem;
}

/**
 * Reads a file and says what of it is of the project.
 * @param coder who reads it
 * @throws errors of the store, named by `faultOf`; the reason of the signal
 */
export async function readCoderFile(
  db: SaysWhoDatabase,
  project: ProjectRecord,
  chosen: ChosenFile,
  { coder, watch }: { readonly coder: string; readonly watch: JobWatch },
): Promise<{ readonly file: ImportedFile; readonly offer: CoderFile } | RefusedCoderFile> {
  const fileName = chosen.name;
  const read = await readChosen(chosen, coder, watch);
  if ('type' in read) return { fileName, problem: read };
  const inProject = await articlesIn(db, project, read);
  const ours = read.claims.filter(({ articleId }) => inProject.has(articleId));
  const articlesOf = (claims: ImportedFile['claims']) => new Set(claims.map(({ articleId }) => articleId)).size;
  const others = read.claims.filter(({ articleId }) => !inProject.has(articleId));
  const offer: CoderFile = {
    fileName,
    coder: coderIn(read),
    claims: ours.length,
    articles: articlesOf(ours),
    otherClaims: others.length,
    otherArticles: articlesOf(others),
    refused: read.refused.length,
  };
  return { file: read, offer };
}

/** Why a coder's name cannot be taken; `null` where it can. */
export type NameProblem = 'missing' | 'own' | 'twice';

/**
 * What is wrong with a name for a coder.
 * @param own the reader's own name
 * @param others names of the coders of other files
 */
export function nameProblem(name: string, own: string, others: readonly string[]): NameProblem | null {
  const given = name.trim();
  if (given === '') return 'missing';
  if (given === own.trim()) return 'own';
  return others.some((other) => other.trim() === given) ? 'twice' : null;
}

/** Whether there is a coding of that name in the project, which the file would take the place of. */
export function replacedBy(name: string, codings: readonly CodingRecord[]): CodingRecord | null {
  return codings.find(({ coder }) => coder === name.trim()) ?? null;
}

/** The name most claims have, unless it is what everybody is called before they say otherwise. */
function coderIn(file: ImportedFile): string {
  return codersOf(file).find((coder) => coder !== DEFAULT_SETTINGS.coder) ?? '';
}

/** Ids, as the file has them, of articles that are of the project: by their address, or by their id where the file lacks them. */
async function articlesIn(db: SaysWhoDatabase, project: ProjectRecord, file: ImportedFile): Promise<Set<string>> {
  const ids = new Set(project.articleIds);
  const inProject = new Set<string>();
  for (const window of windowsOf(file.articles)) {
    const urls = window.map(({ url }) => url);
    const rows = await db.articles.where('url').anyOf(urls).toArray();
    const ours = new Set(rows.flatMap(({ id, url }) => (ids.has(id) ? [url] : [])));
    for (const { id, url } of window) if (ours.has(url)) inProject.add(id);
  }
  const listed = new Set(file.articles.map(({ id }) => id));
  for (const { articleId } of file.claims) if (!listed.has(articleId) && ids.has(articleId)) inProject.add(articleId);
  return inProject;
}
