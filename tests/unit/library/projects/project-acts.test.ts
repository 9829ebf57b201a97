import { describe, expect, test } from 'vitest';
import { uuidV7 } from '../../../../lib/claim/id.ts';
import { ProjectActs, type ProjectNewsState } from '../../../../lib/library/projects/project-acts.ts';
import type { Ruling } from '../../../../lib/schema/project-records.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import { editProject, projectOf } from '../../../../lib/storage/projects.ts';
import { emptyStore } from '../../storage/store.ts';
import { broughtIn, labelled, minute, projectOfAll } from './samples.ts';

/** What the reader does to a project, and takes back. */

async function study() {
  const db = emptyStore().connect();
  const claim = await labelled(db, 1, 1);
  const project = await projectOfAll(db);
  const told: (ProjectNewsState | null)[] = [];
  const acts = new ProjectActs(
    db,
    (news) => told.push(news),
    () => {},
  );
  const rulings = async () => (await projectOf(db, project.id))?.rulings ?? [];
  return { db, claim, project, acts, rulings, last: () => told.at(-1)?.news };
}

describe('a disagreement that two people let stand, one naming the claim as the other has it', () => {
  async function ruled() {
    const all = await study();
    const { db, claim, project } = all;
    const ruling = (claimId: string, by: string, variable = 'status'): Ruling => {
      return { claimId, variable, note: `So says ${by}.`, by, at: minute(400).toISOString() };
    };
    const both = [ruling(claim.id, 'Rhea'), ruling(uuidV7(), 'Ana')];
    const other = ruling(claim.id, 'Rhea', 'act');
    await editProject(db, project.id, { rulings: [...both, other] }, minute(401));
    return { ...all, both, other };
  }

  test('is open again when it is opened again, whoever said so; other variables are as they were', async () => {
    const { acts, project, rulings, both, other, last } = await ruled();
    await acts.reopen(project.id, both);
    expect(await rulings()).toEqual([other]);
    expect(last()).toEqual({ type: 'reopened' });
  });

  test('stands for both of them again when that is undone', async () => {
    const { acts, project, rulings, both, other, last } = await ruled();
    await acts.reopen(project.id, both);
    await acts.undo();
    expect(await rulings()).toEqual([other, ...both]);
    expect(last()).toEqual({ type: 'undone' });
  });

  test('gets another reason in the place of the one that is shown, and of none else', async () => {
    const { acts, project, rulings, both, other } = await ruled();
    const [mine, hers] = both;
    const on = { claimId: mine?.claimId ?? '', variable: 'status' };
    await acts.letStand(project.id, on, { by: 'Rhea', note: 'Both readings hold.' });
    expect(await rulings()).toMatchObject([hers, other, { ...on, by: 'Rhea', note: 'Both readings hold.' }]);
    await acts.undo();
    expect(await rulings()).toEqual([hers, other, mine]);
  });

  test('of a project that is gone is said to be', async () => {
    const { acts, both, last } = await ruled();
    await acts.reopen(uuidV7(), both);
    expect(last()).toMatchObject({ type: 'failed' });
  });
});

describe('coders’ files that were brought in at once', () => {
  async function twoFiles() {
    const all = await study();
    const { db, project, acts } = all;
    await broughtIn(db, project.id, 'Ana', 300, () => ({}));
    await broughtIn(db, project.id, 'Ben', 300, () => ({}));
    const ids = await db.imports.orderBy('id').primaryKeys();
    acts.broughtIn(['Ana', 'Ben'], 2, ids);
    return { ...all, ids };
  }

  test('are taken back with one undo, though one of them was taken back by itself before', async () => {
    const { db, acts, ids, last } = await twoFiles();
    await undoImport(db, ids[0] ?? '', { at: minute(310) });
    expect(await db.codings.count()).toBe(1);
    await acts.undo();
    expect(last()).toEqual({ type: 'undone' });
    expect([await db.codings.count(), await db.codedClaims.count()]).toEqual([0, 0]);
  });

  test('stay, all of them, where one cannot be taken back', async () => {
    const { db, acts, ids, last } = await twoFiles();
    await db.imports.delete(ids[0] ?? '');
    await acts.undo();
    expect(last()).toMatchObject({ type: 'failed' });
    expect(await db.codings.count()).toBe(2);
  });
});
