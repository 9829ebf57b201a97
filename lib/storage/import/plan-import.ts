import { type Codebook, DEFAULT_CODEBOOK } from '../../claim/codebook.ts';
import { isSame } from '../../merge/fields.ts';
import { IdMap } from '../../merge/ids.ts';
import { mergeCodebook } from '../../merge/merge-codebook.ts';
import { type CodebookPlan, type Decisions, type ImportPlan, KEEP_MINE } from '../../merge/plan.ts';
import type { ImportedFile, Refusal } from '../../schema/imported-file.ts';
import { codebookSchema } from '../../schema/settings.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { planArticles } from './plan-articles.ts';
import { ClaimsPlan } from './plan-claims.ts';
import { planProjects, planSources, planTexts } from './plan-others.ts';
import type { Watch } from './watch.ts';

/**
 * Holds a file against the store and works out what importing it would do. Of the store only what the file names is read, in windows.
 * Inside a transaction it is the plan of that moment; outside, labelling goes on meanwhile and the plan may be a little behind.
 * @param decisions which twins are both kept: a claim that disputes one of the file's disputes the one that is kept
 * @throws errors of the store, named by `faultOf`; the reason of the signal
 */
export async function planImport(
  db: SaysWhoDatabase,
  file: ImportedFile,
  watch: Watch,
  decisions: Decisions = KEEP_MINE,
): Promise<ImportPlan> {
  const ids = new IdMap();
  const refused: Refusal[] = [...file.refused];
  const codebook = await planCodebook(db, file.codebook);
  for (const id of codebook.merge.refused) refused.push({ place: id, problem: 'the codebook has no room for it' });
  const { articles, known } = await planArticles(db, file, ids, refused);
  const claims = await new ClaimsPlan(db, file, { ids, refused, watch, decisions }).make(
    known,
    codebookOf(codebook, file),
  );
  return {
    articles,
    ...claims,
    sources: await planSources(db, file, ids),
    texts: await planTexts(
      db,
      file.texts.filter(({ id }) => known.texts.has(id)),
    ),
    projects: await planProjects(db, file.projects, ids),
    codebook,
    refused,
    hasHistory: file.hasHistory,
  };
}

function codebookOf(plan: CodebookPlan, file: ImportedFile): ReadonlySet<string> {
  const codebooks = [plan.codebook, file.codebook].filter((one) => one !== null);
  return new Set(
    codebooks.flatMap(({ statuses, sourceKinds, labels }) =>
      [...statuses, ...sourceKinds, ...labels].map(({ id }) => id),
    ),
  );
}

async function planCodebook(db: SaysWhoDatabase, theirs: Codebook | null): Promise<CodebookPlan> {
  const row = await db.settings.get('codebook');
  const mine = codebookSchema.safeParse(row?.value);
  const isUntouched = !mine.success || isSame(mine.data, DEFAULT_CODEBOOK);
  const codebook: Codebook = mine.success ? mine.data : DEFAULT_CODEBOOK;
  const isTaken = theirs !== null && isUntouched && !isSame(theirs, codebook);
  return {
    codebook: isTaken ? theirs : codebook,
    isTaken,
    merge: mergeCodebook(codebook, isTaken || !theirs ? codebook : theirs),
  };
}
