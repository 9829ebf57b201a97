import { beforeEach, describe, expect, test } from 'vitest';
import { ArticleModel, type ArticleState } from '../../../../lib/library/articles/article-model.ts';
import { ArticlesModel, type ArticlesState } from '../../../../lib/library/articles/articles-model.ts';
import { claimHistory } from '../../../../lib/library/articles/claim-history.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON, numberedDraft, sampleMetadata, selector } from '../../schema/samples.ts';
import { edit, emptyStore } from '../../storage/store.ts';

let db: SaysWhoDatabase;

beforeEach(() => {
  db = emptyStore().connect();
});

/** Articles called 1, 2, … each seen a minute after the last, with one claim. */
async function addArticles(count: number, from = 1): Promise<void> {
  for (let number = from; number < from + count; number++) {
    await edit(
      db,
      { note: String(number) },
      {
        articleUrl: `https://news.example/${number}`,
        metadata: sampleMetadata({ title: String(number) }),
        at: new Date(NOON.getTime() + number * 60_000),
      },
    );
  }
}

describe('the list of articles', () => {
  let states: ArticlesState[];
  let model: ArticlesModel;
  const now = (): ArticlesState => states.at(-1) as ArticlesState;
  const titles = () => now().articles.map(({ article }) => article.title);

  beforeEach(() => {
    states = [];
    model = new ArticlesModel(db, (state) => states.push(state));
  });

  test('is loading and then ready, last seen first, with the number of all', async () => {
    await addArticles(3);
    await model.start();
    expect(states.map(({ phase }) => phase)).toEqual(['loading', 'ready']);
    expect(titles()).toEqual(['3', '2', '1']);
    expect(now()).toMatchObject({ total: 3, fault: null, isComplete: true });
    expect(now().articles.map(({ claims }) => claims)).toEqual([1, 1, 1]);
  });

  test('counts what is damaged instead of hiding it', async () => {
    await addArticles(2);
    await db.articles
      .where('url')
      .equals('https://news.example/1')
      .modify({ title: 7 as never });
    await model.start();
    expect(titles()).toEqual(['2']);
    expect(now().unreadable).toBe(1);
  });

  test('comes in windows, each article once', async () => {
    await addArticles(101);
    await model.start();
    expect(now()).toMatchObject({ total: 101, isComplete: false });
    expect(titles()).toHaveLength(50);
    await Promise.all([model.more(), model.more()]);
    expect(titles()).toHaveLength(100);
    await model.more();
    await model.more();
    expect(titles()).toEqual(Array.from({ length: 101 }, (_, index) => String(101 - index)));
    expect(now().isComplete).toBe(true);
  });

  test('read anew keeps as many as there were, with what is new', async () => {
    await addArticles(60);
    await model.start();
    await model.more();
    await addArticles(1, 61);
    await model.refresh();
    expect(titles()).toEqual(Array.from({ length: 60 }, (_, index) => String(61 - index)));
    await model.more();
    expect(new Set(titles()).size).toBe(61);
  });

  test('of an empty store is empty, and there is no more of it', async () => {
    await model.start();
    await model.more();
    expect(now()).toMatchObject({ phase: 'ready', articles: [], total: 0, isComplete: true });
  });

  test('says why the store fails, and is there when it no longer does', async () => {
    await addArticles(1);
    db.close();
    await model.start();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-blocked' });
    await db.open();
    await model.start();
    expect(now()).toMatchObject({ phase: 'ready', fault: null, total: 1 });
  });

  test('says nothing once it is closed', async () => {
    await addArticles(1);
    const reading = model.start();
    model.close();
    await reading;
    expect(states.map(({ phase }) => phase)).toEqual(['loading']);
  });
});

describe('an article', () => {
  let states: ArticleState[];
  const now = (): ArticleState => states.at(-1) as ArticleState;
  const open = async (id: string) => {
    states = [];
    const model = new ArticleModel(db, id, (state) => states.push(state));
    await model.start();
    return model;
  };

  test('has its claims in the order of the text, whatever they were labelled in', async () => {
    const late = await edit(db, { note: 'late' }, { draft: placed(1, 500) });
    await edit(db, { note: 'early' }, { draft: placed(2, 40) });
    await open(late.articleId);
    expect(now().claims.map(({ note }) => note)).toEqual(['early', 'late']);
    expect(now()).toMatchObject({ phase: 'ready', article: { id: late.articleId }, unreadable: 0 });
  });

  test('counts claims that are damaged', async () => {
    const claim = await edit(db, {});
    await edit(db, {}, { draft: numberedDraft(2) });
    await db.claims.put({ ...claim, status: 'perfect' } as never);
    await open(claim.articleId);
    expect(now()).toMatchObject({ phase: 'ready', unreadable: 1 });
    expect(now().claims).toHaveLength(1);
  });

  test('that nobody saved is missing', async () => {
    await open('019caaaa-0000-7000-8000-00000000dead');
    expect(now()).toMatchObject({ phase: 'missing', article: null });
  });

  test('that is damaged itself shows its claims, and what of it can be read', async () => {
    const { id, articleId } = await edit(db, {});
    await db.articles.update(articleId, { title: 7 as never });
    await open(articleId);
    expect(now()).toMatchObject({
      phase: 'ready',
      article: { id: articleId, title: '' },
      claims: [{ id }],
    });
  });

  test('whose address is damaged, or in a store that fails, says so', async () => {
    const { articleId } = await edit(db, {});
    await db.articles.update(articleId, { url: 7 as never });
    const model = await open(articleId);
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-failed' });
    db.close();
    await model.refresh();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-blocked' });
  });

  test('says nothing once it is closed', async () => {
    const { articleId } = await edit(db, {});
    states = [];
    const model = new ArticleModel(db, articleId, (state) => states.push(state));
    const reading = model.start();
    model.close();
    await reading;
    expect(states).toEqual([]);
  });
});

test('the history of a claim is told from its creation on, without what is damaged', async () => {
  const claim = await edit(db, { status: 'denied' });
  await edit(db, { status: 'refuted' }, { claimId: claim.id });
  const { changes } = await claimHistory(db, claim.id);
  expect(changes.map(({ field, to }) => [field, to])).toEqual([
    ['created', null],
    ['status', 'denied'],
    ['status', 'refuted'],
  ]);
  await db.changes.put({ ...changes[1], to: 'perfect' } as never);
  const again = await claimHistory(db, claim.id);
  expect(again.changes).toHaveLength(2);
  expect(again.unreadable).toBe(1);
});

/** A claim whose first part begins at an offset. */
function placed(number: number, start: number) {
  const draft = numberedDraft(number);
  const { source, cue, content } = draft.selectors;
  const moved = (parts: typeof source) => parts.map(({ quote }) => selector(quote.exact, start, quote));
  return { ...draft, selectors: { source: moved(source), cue: moved(cue), content: moved(content) } };
}
