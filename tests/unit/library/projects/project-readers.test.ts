import { describe, expect, test } from 'vitest';
import { ArticleFinder, type ArticleFinderState } from '../../../../lib/library/projects/article-finder.ts';
import { ProjectActs, type ProjectNewsState } from '../../../../lib/library/projects/project-acts.ts';
import { ProjectArticlesReader, type ProjectArticlesState } from '../../../../lib/library/projects/project-articles.ts';
import { ProjectListReader, type ProjectListState } from '../../../../lib/library/projects/project-list.ts';
import { ProjectPage, type ProjectPageState } from '../../../../lib/library/projects/project-page.ts';
import { createProject, projectOf } from '../../../../lib/storage/projects.ts';
import { sampleArticle } from '../../schema/samples.ts';
import { emptyStore } from '../../storage/store.ts';
import { idAt } from '../big-store.ts';
import { labelled, minute, projectOfAll } from './samples.ts';

const GONE = '019caaaa-0000-7000-8000-0000000000ee';

/** Many articles, of which every third is about a bridge. */
async function manyArticles(count: number) {
  const db = emptyStore().connect();
  await db.articles.bulkAdd(
    Array.from({ length: count }, (_, number) => {
      const at = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
      const title = number % 3 === 0 ? `The Bridge, part ${number}` : `Report ${number}`;
      return sampleArticle({
        id: idAt(number + 1, number),
        url: `https://news.example/${number}`,
        title,
        lastSeen: at,
      });
    }),
  );
  return db;
}

describe('articles to choose from', () => {
  async function find(text: string, count = 250) {
    const db = await manyArticles(count);
    let state = {} as ArticleFinderState;
    const finder = new ArticleFinder(db, text, (now) => {
      state = now;
    });
    await finder.start();
    return { finder, state: () => state };
  }

  test('come some at a time, the last read first', async () => {
    const { finder, state } = await find('');
    expect(state()).toMatchObject({ phase: 'ready', isComplete: false });
    expect(state().found[0]?.article.title).toContain('249');
    while (!state().isComplete) await finder.more();
    expect(state().found).toHaveLength(250);
  });

  const searches: [reason: string, text: string, found: number][] = [
    ['a word of the title, in capitals', 'BRIDGE', 84],
    ['all of several words', 'bridge 249', 1],
    ['words of the publisher', 'vellmar courier', 250],
    ['a part of the address', 'news.example/17', 11],
    ['what is nowhere', 'volcano', 0],
  ];
  test.each(searches)('are found by %s', async (_, text, found) => {
    const { finder } = await find(text);
    expect(await finder.all()).toHaveLength(found);
  });

  test('are all found once, though asked for twice at a time', async () => {
    const { finder, state } = await find('');
    await Promise.all([finder.more(), finder.all(), finder.more()]);
    const ids = state().found.map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(250);
    expect(ids).toHaveLength(250);
  });

  test('that are damaged are counted', async () => {
    const db = await manyArticles(3);
    await db.table('articles').update(idAt(1, 0), { title: 7 });
    let state = {} as ArticleFinderState;
    await new ArticleFinder(db, '', (now) => {
      state = now;
    }).start();
    expect([state.found.length, state.unreadable]).toEqual([2, 1]);
  });
});

test('the articles of a project come in windows, the last added first, those that are gone too', async () => {
  const db = await manyArticles(120);
  const ids = [...(await db.articles.orderBy('id').primaryKeys()), GONE];
  let state = {} as ProjectArticlesState;
  const reader = new ProjectArticlesReader(db, ids, (now) => {
    state = now;
  });
  await reader.start();
  expect(state.articles[0]).toEqual({ id: GONE, article: null, claims: 0 });
  expect(state).toMatchObject({ phase: 'ready', isComplete: false });
  await Promise.all([reader.more(), reader.more()]);
  while (!state.isComplete) await reader.more();
  expect(state.articles.map(({ id }) => id)).toEqual(ids.toReversed());
});

test('the list of projects shows those that can be read, the newest first', async () => {
  const db = emptyStore().connect();
  await createProject(db, { name: 'First', at: minute(1) });
  await createProject(db, { name: 'Second', at: minute(2) });
  await db.table('projects').put({ id: GONE, name: 7 });
  let state = {} as ProjectListState;
  await new ProjectListReader(db, (now) => {
    state = now;
  }).start();
  expect([state.projects.map(({ name }) => name), state.unreadable]).toEqual([['Second', 'First'], 1]);
});

test.each([
  ['that is there', false, 'ready'],
  ['that is not', true, 'missing'],
])('a project %s', async (_, isGone, phase) => {
  const db = emptyStore().connect();
  const { id } = await createProject(db, { name: 'First', at: minute(1) });
  let state = {} as ProjectPageState;
  await new ProjectPage(db, isGone ? GONE : id, (now) => {
    state = now;
  }).start();
  expect(state.phase).toBe(phase);
});

describe('what is done to a project', () => {
  async function acts() {
    const db = emptyStore().connect();
    for (const number of [1, 2, 3]) await labelled(db, number, number);
    const project = await projectOfAll(db);
    const news: (ProjectNewsState | null)[] = [];
    const desk = new ProjectActs(
      db,
      (one) => news.push(one),
      () => {},
    );
    const now = async () => (await projectOf(db, project.id)) ?? project;
    return { db, project, desk, now, news };
  }

  test('puts articles in once, and only those that were not there are taken out again', async () => {
    const { project, desk, now, news } = await acts();
    const before = project.articleIds;
    await desk.add(project.id, [...before.slice(0, 1), GONE, GONE]);
    expect((await now()).articleIds).toEqual([...before, GONE]);
    await desk.undo();
    expect((await now()).articleIds).toEqual(before);
    expect(news.at(-1)).toMatchObject({ news: { type: 'undone' }, canUndo: false });
  });

  test('puts an article back where it was, though another was added meanwhile', async () => {
    const { db, project, desk, now } = await acts();
    const [first = '', second = '', third = ''] = project.articleIds;
    await desk.take(project.id, [second]);
    const other = new ProjectActs(
      db,
      () => {},
      () => {},
    );
    await other.add(project.id, [GONE]);
    await desk.undo();
    expect((await now()).articleIds).toEqual([first, second, third, GONE]);
  });

  test('cannot be undone twice', async () => {
    const { project, desk, now } = await acts();
    await desk.rename(project, 'Another');
    await desk.undo();
    await desk.undo();
    expect((await now()).name).toBe(project.name);
  });

  test('says why it failed, and nothing has changed', async () => {
    const { project, desk, now, news } = await acts();
    await desk.rename(project, 'x'.repeat(300));
    expect(news.at(-1)).toMatchObject({ news: { type: 'failed', fault: 'bad-message' }, canUndo: false });
    expect((await now()).name).toBe(project.name);
  });

  test('of a project that another tab deleted fails', async () => {
    const { db, project, desk, news } = await acts();
    await db.projects.delete(project.id);
    await desk.add(project.id, [GONE]);
    expect(news.at(-1)).toMatchObject({ news: { type: 'failed', fault: 'storage-failed' } });
  });
});
