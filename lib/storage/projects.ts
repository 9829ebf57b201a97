/** Projects: sets of articles that several people code. What other coders made of them is held apart from the reader's own claims. */
import { uuidV7 } from '../claim/id.ts';
import {
  type CodedClaimRecord,
  type CodingRecord,
  codingRecordSchema,
  type ProjectRecord,
  projectRecordSchema,
  type Ruling,
} from '../schema/project-records.ts';
import type { SaysWhoDatabase } from './open/db.ts';
import { neededRow, sortRows, type Unreadable } from './tables/rows.ts';

/** A project was asked for that is not in the store. */
export class NoSuchProjectError extends Error {
  override readonly name = 'NoSuchProjectError';
}

/** What of a project can be changed. */
export type ProjectEdit = Partial<Pick<ProjectRecord, 'name' | 'articleIds' | 'codebook' | 'rulings'>>;

/** What went with a project or a coding, to be put back. */
export interface RemovedCodings {
  readonly project: ProjectRecord | null;
  readonly codings: readonly CodingRecord[];
  readonly claims: readonly CodedClaimRecord[];
}

/** All projects, the oldest first, and those that cannot be read. */
export async function projects(
  db: SaysWhoDatabase,
): Promise<{ readonly projects: ProjectRecord[]; readonly unreadable: Unreadable[] }> {
  const { records, unreadable } = sortRows(projectRecordSchema, await db.projects.orderBy('id').toArray());
  return { projects: records, unreadable };
}

/** One project; `null` where there is none. @throws UnreadableRowError where it is damaged */
export async function projectOf(db: SaysWhoDatabase, id: string): Promise<ProjectRecord | null> {
  return neededRow(projectRecordSchema, await db.projects.get(id)) ?? null;
}

/** Makes a project. @throws errors of validation, named by `faultOf`, for a name that is empty or too long */
export async function createProject(
  db: SaysWhoDatabase,
  { name, articleIds = [], at }: Pick<ProjectEdit, 'articleIds'> & { readonly name: string; readonly at: Date },
): Promise<ProjectRecord> {
  const now = at.toISOString();
  const project = projectRecordSchema.parse({
    id: uuidV7(at.getTime()),
    name: name.trim(),
    articleIds: [...new Set(articleIds)],
    codebook: null,
    rulings: [],
    created: now,
    modified: now,
  });
  await db.projects.add(project);
  return project;
}

/** Changes a project; articles are in it once each. @throws NoSuchProjectError when it is gone, and errors of validation */
export async function editProject(
  db: SaysWhoDatabase,
  id: string,
  edit: ProjectEdit,
  at: Date,
): Promise<ProjectRecord> {
  return db.transaction('rw', db.projects, async () => {
    const before = await needed(db, id);
    const project = projectRecordSchema.parse({
      ...before,
      ...edit,
      ...(edit.name === undefined ? {} : { name: edit.name.trim() }),
      ...(edit.articleIds === undefined ? {} : { articleIds: [...new Set(edit.articleIds)] }),
      modified: at.toISOString(),
    });
    await db.projects.put(project);
    return project;
  });
}

/** What a ruling is on. */
export type RuledOn = Pick<Ruling, 'claimId' | 'variable'>;

/**
 * Takes rulings away, and puts others in their place. They have dates of their own: what else the project is stays as old as it was.
 * @param on those that are taken away, where they are there
 * @returns the ones that were
 * @throws NoSuchProjectError when the project is gone, and errors of validation
 */
export async function replaceRulings(
  db: SaysWhoDatabase,
  projectId: string,
  on: readonly RuledOn[],
  next: readonly Ruling[],
): Promise<readonly Ruling[]> {
  return db.transaction('rw', db.projects, async () => {
    const project = await needed(db, projectId);
    const isReplaced = ({ claimId, variable }: Ruling) =>
      on.some((one) => one.claimId === claimId && one.variable === variable);
    const rulings = [...project.rulings.filter((one) => !isReplaced(one)), ...next];
    await db.projects.put(projectRecordSchema.parse({ ...project, rulings }));
    return project.rulings.filter(isReplaced);
  });
}

/** The codings of a project by other coders, the oldest first. */
export async function codingsOf(
  db: SaysWhoDatabase,
  projectId: string,
): Promise<{ readonly codings: CodingRecord[]; readonly unreadable: Unreadable[] }> {
  const { records, unreadable } = sortRows(
    codingRecordSchema,
    await db.codings.where('projectId').equals(projectId).sortBy('id'),
  );
  return { codings: records, unreadable };
}

/** Takes a project away with all of its codings; the reader's own claims stay. @returns what {@link putBackCodings} takes */
export async function deleteProject(db: SaysWhoDatabase, id: string): Promise<RemovedCodings> {
  return db.transaction('rw', db.projects, db.codings, db.codedClaims, async () => {
    const project = await needed(db, id);
    const { codings } = await codingsOf(db, id);
    const removed = await Promise.all(codings.map((coding) => removeCoding(db, coding)));
    await db.projects.delete(id);
    return { project, codings, claims: removed.flat() };
  });
}

/** Takes one coder's work out of its project. @returns what {@link putBackCodings} takes */
export async function deleteCoding(db: SaysWhoDatabase, id: string): Promise<RemovedCodings> {
  return db.transaction('rw', db.codings, db.codedClaims, async () => {
    const coding = neededRow(codingRecordSchema, await db.codings.get(id));
    return { project: null, codings: coding ? [coding] : [], claims: coding ? await removeCoding(db, coding) : [] };
  });
}

/** Puts back what was taken away. */
export async function putBackCodings(db: SaysWhoDatabase, removed: RemovedCodings): Promise<void> {
  await db.transaction('rw', db.projects, db.codings, db.codedClaims, async () => {
    if (removed.project) await db.projects.put(removed.project);
    await db.codings.bulkPut([...removed.codings]);
    await db.codedClaims.bulkPut([...removed.claims]);
  });
}

async function needed(db: SaysWhoDatabase, id: string): Promise<ProjectRecord> {
  const project = await projectOf(db, id);
  if (!project) throw new NoSuchProjectError(id);
  return project;
}

async function removeCoding(db: SaysWhoDatabase, { id }: CodingRecord): Promise<CodedClaimRecord[]> {
  const all = db.codedClaims.where('[codingId+articleId]').between([id, ''], [id, '\uffff']);
  const rows = await all.toArray();
  await all.delete();
  await db.codings.delete(id);
  return rows;
}
