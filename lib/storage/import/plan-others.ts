import { byId } from '../../claim/id.ts';
import { isSame } from '../../merge/fields.ts';
import type { IdMap } from '../../merge/ids.ts';
import { mergeProject, mergeSource } from '../../merge/merge-others.ts';
import type { Changed, ImportPlan, MetSource } from '../../merge/plan.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import { type ProjectRecord, projectRecordSchema } from '../../schema/project-records.ts';
import {
  changeRecordSchema,
  type SourceChange,
  type SourceRecord,
  sourceRecordSchema,
  type TextRecord,
} from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import { windowsOf } from './watch.ts';

/** Holds the sources of a file against those that are here. */
export async function planSources(
  db: SaysWhoDatabase,
  { sources, changes }: ImportedFile,
  ids: IdMap,
): Promise<ImportPlan['sources']> {
  const incoming = Map.groupBy(
    changes.filter((change) => change.field === 'into').map((change) => ids.change(change)),
    ({ sourceId }) => sourceId,
  );
  const added = new Map<string, SourceRecord>();
  const met: MetSource[] = [];
  const told: SourceChange[] = [];
  const news = await withoutStored(db, [...incoming.values()].flat());
  const histories = news.size === 0 ? new Map<string, SourceChange[]>() : await sourceHistories(db);
  for (const window of windowsOf(sources.map((source) => ids.sourceRecord(source)))) {
    const rows = await db.sources.bulkGet(window.map(({ id }) => id));
    for (const [index, theirs] of window.entries()) {
      const mine = sourceRecordSchema.safeParse(rows[index]);
      const history = incoming.get(theirs.id) ?? [];
      if (!mine.success) {
        added.set(theirs.id, { ...theirs, claims: 0 });
        told.push(...history.filter(({ id }) => news.has(id)).toSorted(byId));
        continue;
      }
      const isKnown = history.every(({ id }) => !news.has(id));
      const stored = histories.get(theirs.id) ?? (isKnown ? history : []);
      const { verdict, ...merge } = mergeSource(mine.data, theirs, history, stored);
      const isLeft = verdict === 'same' || verdict === 'mine';
      if (isLeft && merge.changes.length === 0) continue;
      const isConflict = verdict === 'conflict';
      met.push({ mine: mine.data, theirs, isConflict, isTaken: verdict === 'theirs', ...merge });
    }
  }
  return { added: [...added.values()], met, changes: told };
}

/** Ids of the changes that are not here. */
async function withoutStored(db: SaysWhoDatabase, changes: readonly SourceChange[]): Promise<Set<string>> {
  const rows = await db.changes.bulkGet(changes.map(({ id }) => id));
  return new Set(changes.flatMap(({ id }, index) => (rows[index] === undefined ? [id] : [])));
}

/**
 * All that was done to sources here. No index leads to it: it is every change that is not in that of claims, told by keys alone, since
 * there are many changes of claims and few of sources.
 */
async function sourceHistories(db: SaysWhoDatabase): Promise<Map<string, SourceChange[]>> {
  const ofClaims = new Set(await db.changes.orderBy('claimId').primaryKeys());
  const others = (await db.changes.toCollection().primaryKeys()).filter((id) => !ofClaims.has(id));
  const changes: SourceChange[] = [];
  for (const window of windowsOf(others)) {
    const { records } = sortRows(changeRecordSchema, await db.changes.bulkGet([...window]));
    for (const change of records) if (change.field === 'into') changes.push(change);
  }
  return Map.groupBy(changes, ({ sourceId }) => sourceId);
}

/** Texts that are not here. */
export async function planTexts(db: SaysWhoDatabase, texts: readonly TextRecord[]): Promise<TextRecord[]> {
  const here = new Set<string>();
  for (const window of windowsOf(texts)) {
    const ids = window.map(({ id }) => id);
    for (const id of await db.texts.where(':id').anyOf(ids).primaryKeys()) here.add(id);
  }
  return texts.filter(({ id }) => !here.has(id));
}

/** Holds the projects of a file against those that are here. */
export async function planProjects(
  db: SaysWhoDatabase,
  projects: readonly ProjectRecord[],
  ids: IdMap,
): Promise<ImportPlan['projects']> {
  const added: ProjectRecord[] = [];
  const changed: Changed<ProjectRecord>[] = [];
  for (const theirs of projects.map((project) => ids.project(project))) {
    const mine = projectRecordSchema.safeParse(await db.projects.get(theirs.id));
    if (!mine.success) added.push(theirs);
    else {
      const after = mergeProject(mine.data, theirs);
      if (!isSame(after, mine.data)) changed.push({ before: mine.data, after });
    }
  }
  return { added, changed };
}
