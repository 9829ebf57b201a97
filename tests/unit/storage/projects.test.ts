import { beforeEach, describe, expect, test } from 'vitest';
import { uuidV7 } from '../../../lib/claim/id.ts';
import type { CodingRecord } from '../../../lib/schema/project-records.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import {
  codingsOf,
  createProject,
  deleteCoding,
  deleteProject,
  editProject,
  projectOf,
  projects,
  putBackCodings,
  replaceRulings,
} from '../../../lib/storage/projects.ts';
import { NOON } from '../schema/samples.ts';
import { edit, emptyStore } from './store.ts';

const LATER = new Date(NOON.getTime() + 60_000);
let db: SaysWhoDatabase;
beforeEach(() => {
  db = emptyStore().connect();
});

/** A project with one article, its claim, and what Ben made of it. */
async function study() {
  const claim = await edit(db, { status: 'denied' });
  const project = await createProject(db, { name: ' Harbour study ', articleIds: [claim.articleId], at: NOON });
  const coding: CodingRecord = {
    id: uuidV7(LATER.getTime()),
    projectId: project.id,
    coder: 'Ben',
    fileName: 'ben.json',
    imported: LATER.toISOString(),
    claims: 1,
    articles: null,
  };
  await db.codings.add(coding);
  const his = { ...claim, id: uuidV7(LATER.getTime()), status: 'contested' as const, coder: 'Ben' };
  const row = { id: `${coding.id} ${his.id}`, codingId: coding.id, articleId: claim.articleId, claim: his };
  await db.codedClaims.add(row);
  return { claim, project, coding, row };
}

describe('a project', () => {
  test('is made with a name and articles, each once', async () => {
    const { project, claim } = await study();
    expect(project).toMatchObject({ name: 'Harbour study', articleIds: [claim.articleId], codebook: null });
    const twice = await editProject(db, project.id, { articleIds: [claim.articleId, claim.articleId] }, LATER);
    expect(twice).toEqual({ ...project, modified: LATER.toISOString() });
    expect(await projectOf(db, project.id)).toEqual(twice);
  });

  test.each(['', '   ', 'x'.repeat(201)])('needs a name: %j is refused and nothing is stored', async (name) => {
    await expect(createProject(db, { name, at: NOON })).rejects.toThrow(/name/);
    expect(await db.projects.count()).toBe(0);
  });

  test('has rulings, one for each claim and variable, which leave it as old as it was', async () => {
    const { project, claim } = await study();
    const on = { claimId: claim.id, variable: 'status' };
    const ruling = (note: string) => ({ ...on, note, by: 'Ana', at: LATER.toISOString() });
    const onAct = { ...on, variable: 'act' };
    expect(await replaceRulings(db, project.id, [on], [ruling('one')])).toEqual([]);
    expect(await replaceRulings(db, project.id, [onAct], [{ ...ruling('act'), ...onAct }])).toEqual([]);
    expect(await replaceRulings(db, project.id, [on], [ruling('two')])).toEqual([ruling('one')]);
    expect(await projectOf(db, project.id)).toEqual({
      ...project,
      rulings: [{ ...ruling('act'), variable: 'act' }, ruling('two')],
    });
    expect(await replaceRulings(db, project.id, [on], [])).toEqual([ruling('two')]);
    expect((await projectOf(db, project.id))?.rulings).toHaveLength(1);
    await expect(replaceRulings(db, uuidV7(), [on], [])).rejects.toMatchObject({ name: 'NoSuchProjectError' });
    await expect(replaceRulings(db, project.id, [on], [ruling('x'.repeat(10_001))])).rejects.toThrow(/note/);
  });

  test('that is gone cannot be changed, and says so', async () => {
    await expect(editProject(db, uuidV7(), { name: 'x' }, NOON)).rejects.toMatchObject({ name: 'NoSuchProjectError' });
  });

  test('that is damaged hides no other', async () => {
    const { project } = await study();
    await db.projects.add({ ...project, id: uuidV7(), name: 7 as never });
    const all = await projects(db);
    expect(all.projects).toEqual([project]);
    expect(all.unreadable.map(({ problem }) => problem)).toEqual([expect.stringMatching(/^name/)]);
  });
});

describe('what other coders made of it', () => {
  test('stands apart from the reader’s own claims', async () => {
    const { coding, project, row, claim } = await study();
    expect((await codingsOf(db, project.id)).codings).toEqual([coding]);
    expect(await db.codedClaims.toArray()).toEqual([row]);
    expect(await db.claims.toArray()).toEqual([claim]);
  });

  test.each([
    ['one coding', (ids: { project: string; coding: string }) => deleteCoding(db, ids.coding)],
    ['the project', (ids: { project: string; coding: string }) => deleteProject(db, ids.project)],
  ])('goes with %s, and comes back whole; the reader’s claims stay', async (_what, remove) => {
    const { project, coding, claim } = await study();
    const other = await createProject(db, { name: 'Another', at: LATER });
    const before = [await db.projects.toArray(), await db.codings.toArray(), await db.codedClaims.toArray()];
    const removed = await remove({ project: project.id, coding: coding.id });
    expect([await db.codings.count(), await db.codedClaims.count()]).toEqual([0, 0]);
    expect(await projectOf(db, other.id)).toEqual(other);
    await putBackCodings(db, removed);
    expect([await db.projects.toArray(), await db.codings.toArray(), await db.codedClaims.toArray()]).toEqual(before);
    expect(await db.claims.toArray()).toEqual([claim]);
  });
});
