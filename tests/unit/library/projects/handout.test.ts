import { expect, test } from 'vitest';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import type { ExportContext } from '../../../../lib/library/export/export.ts';
import { exportForCoders, exportOwnCoding } from '../../../../lib/library/projects/handout.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { labelled, minute, OWN, projectOfAll } from './samples.ts';

/** What goes out to coders, and back from them. */

const context = (db: SaysWhoDatabase): ExportContext => ({
  db,
  format: 'json',
  now: minute(500),
  program: '0.1.0',
  wordOf: String,
});

async function read(file: { content: Blob }) {
  const parsed = parseJson(await file.content.text());
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** A claim on which everything is labelled, one that was taken off its article, and one of another article. */
async function store() {
  const db = emptyStore().connect();
  const all = {
    status: 'refuted',
    act: 'admission',
    reasonGiven: true,
    sourceKind: 'ngo',
    secondKind: 'expert',
    sourceText: 'The secret port office',
    labels: ['own-secret'],
    note: 'a secret note',
    dismissed: true,
  } as const;
  const first = await labelled(db, 1, 1, all);
  await edit(
    db,
    { disputes: [first.id] },
    { claimId: first.id, articleUrl: 'https://news.example/1', at: minute(2), by: OWN },
  );
  await labelled(db, 1, 3, { detached: true });
  const project = await projectOfAll(db);
  await labelled(db, 2, 4);
  return { db, project, first };
}

test('a claim is handed out as it was found, and nothing says what anybody made of it', async () => {
  const { db, project, first } = await store();
  const file = await read(await exportForCoders(context(db), project, true));
  expect(file.claims).toMatchObject([
    {
      id: first.id,
      status: 'unassessed',
      act: 'denial',
      reasonGiven: false,
      sourceKind: 'unspecified',
      secondKind: null,
      sourceText: 'The port authority of Vellmar',
      labels: [],
      disputes: [],
      note: '',
      dismissed: false,
      coder: 'reader',
      created: first.created,
      modified: first.created,
    },
  ]);
  expect(file.changes).toMatchObject([{ field: 'created', by: 'reader' }]);
  expect(file.sources.map(({ name, claims }) => [name, claims])).toEqual([['The port authority of Vellmar', 1]]);
  expect(JSON.stringify(file)).not.toMatch(/secret|Rhea|refuted_|own-/);
});

test('a claim that was taken off its article is not handed out, and no other article is', async () => {
  const { db, project } = await store();
  const file = await read(await exportForCoders(context(db), project, true));
  expect([file.claims.length, file.articles.length, file.projects?.length]).toEqual([1, 1, 1]);
});

test('no article is handed out as coded completely: whoever codes it says so', async () => {
  const { db, project } = await store();
  await db.articles.toCollection().modify({ completeSince: minute(5).toISOString() });
  const bare = await read(await exportForCoders(context(db), project, false));
  expect([bare.claims, bare.changes, bare.sources]).toEqual([[], [], []]);
  const whole = await read(await exportForCoders(context(db), project, true));
  for (const file of [bare, whole]) expect(file.articles[0]?.completeSince).toBeNull();
  const own = await read(await exportOwnCoding(context(db), project));
  expect(own.articles[0]?.completeSince).not.toBeNull();
});

test('what stands between coders goes out with one’s own coding, and not to those who are to code', async () => {
  const { db, project, first } = await store();
  const rulings = [{ claimId: first.id, variable: 'status', note: 'It stands.', by: OWN, at: minute(7).toISOString() }];
  const files = [
    await exportForCoders(context(db), { ...project, rulings }, true),
    await exportOwnCoding(context(db), { ...project, rulings }),
  ];
  const [coders, own] = await Promise.all(files.map(read));
  expect([coders?.projects[0]?.rulings, own?.projects[0]?.rulings]).toEqual([[], rulings]);
});

test('the texts go along, so that coders read what was read', async () => {
  const { db, project } = await store();
  const textId = 'b'.repeat(64);
  await db.texts.add({ id: textId, text: 'The port authority denied it.', savedAt: minute(6).toISOString() });
  await db.articles.where('url').equals('https://news.example/1').modify({ textId });
  for (const hasClaims of [true, false]) {
    const file = await read(await exportForCoders(context(db), project, hasClaims));
    expect(file.texts?.map(({ id }) => id)).toEqual([textId]);
  }
});

test('one’s own coding has labels and history of the project’s articles alone', async () => {
  const { db, project } = await store();
  const file = await read(await exportOwnCoding(context(db), project));
  expect(file.claims.map(({ status, coder }) => [status, coder])).toEqual([
    ['refuted', OWN],
    ['unassessed', OWN],
  ]);
  expect(file.changes.some(({ field }) => field === 'status')).toBe(true);
});

test('an article that is gone is told of, and the file has the others', async () => {
  const { db, project } = await store();
  const gone = { ...project, articleIds: [...project.articleIds, '019caaaa-0000-7000-8000-0000000000ee'] };
  const file = await exportForCoders(context(db), gone, true);
  expect(file.lacking).toBe(1);
  expect((await read(file)).articles).toHaveLength(1);
});

test.each([
  ['Harbour course', 'says-who-harbour-course-coders-2026-03-01.json'],
  ['../..', 'says-who-coders-2026-03-01.json'],
  ['Küste & Überfahrt №1', 'says-who-küste-überfahrt-1-coders-2026-03-01.json'],
])('a project called %s makes a file called %s', async (name, fileName) => {
  const { db, project } = await store();
  expect((await exportForCoders(context(db), { ...project, name }, false)).fileName).toBe(fileName);
});
