import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryModel, type LibraryState } from '../../../lib/library/library-model.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/db.ts';
import { ARTICLE_URL, NOON, numberedDraft, sampleMetadata, selector } from '../schema/samples.ts';
import { contents, edit, emptyStore, failAtWrite } from '../storage/store.ts';
import { foundClaim, readPageState } from './page-state.ts';

const surroundings = vi.hoisted(() => ({ announceLabels: vi.fn(async () => {}), saveFile: vi.fn() }));
vi.mock('../../../lib/messaging/announce.ts', () => ({ announceLabels: surroundings.announceLabels }));
vi.mock('../../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));
vi.mock('../../../lib/platform/runtime.ts', () => ({ ownVersion: () => '0.1.0' }));

let db: SaysWhoDatabase;
let model: LibraryModel;
let states: LibraryState[];

beforeEach(() => {
  surroundings.announceLabels.mockClear();
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  db = emptyStore().connect();
  states = [];
  model = new LibraryModel(db, (state) => states.push(state));
});

const now = (): LibraryState => {
  const last = states.at(-1);
  if (!last) throw new Error('no state yet');
  return last;
};
const titles = () => now().articles.map(({ article }) => article.title);
const idOf = (title: string) => now().articles.find(({ article }) => article.title === title)?.article.id ?? '';

/** Articles called 1, 2, … each seen a minute after the last, with one claim. */
async function addArticles(count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
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

describe('the list', () => {
  test('is loading and then ready, last seen first, with the number of all', async () => {
    await addArticles(3);
    await model.load();
    expect(states.map(({ phase }) => phase)).toEqual(['loading', 'ready']);
    expect(titles()).toEqual(['3', '2', '1']);
    expect(now()).toMatchObject({ total: 3, fault: null, articles: [{ claims: 1 }, { claims: 1 }, { claims: 1 }] });
  });

  test('counts what is damaged instead of hiding it: articles in the list, claims in the open one', async () => {
    await addArticles(2);
    await db.articles
      .where('url')
      .equals('https://news.example/1')
      .modify({ title: 7 as never });
    await db.claims.filter((claim) => claim.note === '2').modify({ status: 'no such status' as never });
    await model.load();
    expect(titles()).toEqual(['2']);
    expect(now().unreadable).toBe(1);
    await model.openArticle(idOf('2'));
    expect(now().open).toMatchObject({ claims: [], unreadable: 1 });
  });

  test('comes in windows, each article once', async () => {
    await addArticles(101);
    await model.load();
    expect(now()).toMatchObject({ total: 101 });
    expect(titles()).toHaveLength(50);
    await model.showMore();
    expect(titles()).toHaveLength(100);
    await model.showMore();
    await model.showMore();
    expect(titles()).toEqual(Array.from({ length: 101 }, (_, index) => String(101 - index)));
  });

  test('asked twice for more shows it once', async () => {
    await addArticles(60);
    await model.load();
    await Promise.all([model.showMore(), model.showMore()]);
    expect(titles()).toHaveLength(60);
    expect(new Set(titles()).size).toBe(60);
  });

  test('read anew while more is on its way is the first window', async () => {
    await addArticles(60);
    await model.load();
    await Promise.all([model.showMore(), model.load()]);
    expect(titles()).toHaveLength(50);
    await model.showMore();
    expect(new Set(titles()).size).toBe(60);
  });

  test('of an empty store is empty, and there is no more of it', async () => {
    await model.load();
    await model.showMore();
    expect(now()).toMatchObject({ phase: 'ready', articles: [], total: 0 });
  });
});

describe('an article', () => {
  beforeEach(async () => {
    await addArticles(2);
    await model.load();
  });

  test('opens with its claims in the order of the text', async () => {
    const early = numberedDraft(2);
    const cue = selector('denied', 3, { prefix: 'early' });
    await edit(
      db,
      { note: 'early' },
      {
        articleUrl: 'https://news.example/1',
        claimId: 'new-2',
        draft: { ...early, selectors: { source: [], cue: [cue], content: [] } },
      },
    );
    const first = idOf('1');
    // A claim in the last sentence was labelled first.
    const late = (await db.claims.toArray()).find(({ articleId, note }) => articleId === first && note === '1');
    const shifted = (late?.selectors.source ?? []).map(({ quote }) => selector(quote.exact, 500));
    await db.claims.put({ ...late, selectors: { ...late?.selectors, source: shifted } } as never);
    await db.claims.update(late?.id ?? '', { 'selectors.cue': [selector('denied', 530)] } as never);
    await model.openArticle(first);
    expect(now().open?.claims?.map(({ note }) => note)).toEqual(['early', '1']);
  });

  test('is open at once, and its claims come after', async () => {
    const opening = model.openArticle(idOf('1'));
    expect(now().open).toEqual({ id: idOf('1'), claims: null, unreadable: 0 });
    await opening;
    expect(now().open?.claims).toHaveLength(1);
  });

  test('opened while another one opens is the one that is open', async () => {
    const [one, two] = [idOf('1'), idOf('2')];
    await Promise.all([model.openArticle(one), model.openArticle(two)]);
    expect(now().open).toMatchObject({ id: two, claims: [{ note: '2' }] });
    expect(states.some(({ open }) => open?.id === two && open.claims?.some(({ note }) => note === '1'))).toBe(false);
  });

  test('closed while it opens stays closed', async () => {
    const opening = model.openArticle(idOf('1'));
    await model.openArticle(null);
    await opening;
    expect(now().open).toBeNull();
  });

  test('that is not in the list does not stay half open', async () => {
    await model.openArticle('no-such-id');
    expect(now().open).toBeNull();
  });
});

describe('an edit', () => {
  let claimId: string;
  beforeEach(async () => {
    await addArticles(1);
    await model.load();
    await model.openArticle(idOf('1'));
    claimId = now().open?.claims?.[0]?.id ?? '';
  });

  test('shows at once, is stored, and is told to the pages that show the article', async () => {
    const edited = model.edit(claimId, { status: 'denied' });
    expect(now()).toMatchObject({ edits: { [claimId]: 'saving' }, open: { claims: [{ status: 'denied' }] } });
    await edited;
    expect(now()).toMatchObject({ edits: { [claimId]: 'saved' }, open: { claims: [{ status: 'denied' }] } });
    expect((await db.claims.get(claimId))?.status).toBe('denied');
    expect(surroundings.announceLabels).toHaveBeenCalledExactlyOnceWith('https://news.example/1', null);
  });

  test('that fails says why, stays on the screen, and goes along with the next one', async () => {
    // What stands between the store and its tables is taken up when it opens.
    db.close({ disableAutoOpen: false });
    failAtWrite(db, 1, new DOMException('full', 'QuotaExceededError'));
    await model.edit(claimId, { status: 'denied' });
    expect(now()).toMatchObject({ phase: 'ready', edits: { [claimId]: 'storage-full' } });
    expect(now().open?.claims).toMatchObject([{ status: 'denied' }]);
    expect(surroundings.announceLabels).not.toHaveBeenCalled();
    await model.openArticle(idOf('1'));
    expect(now().open?.claims).toMatchObject([{ status: 'denied' }]);
    await model.edit(claimId, { sourceKind: 'expert' });
    expect(await db.claims.get(claimId)).toMatchObject({ status: 'denied', sourceKind: 'expert' });
  });

  test('of a claim that is not there any more is a fault of the store', async () => {
    await model.edit('019caaaa-0000-7000-8000-00000000dead', { status: 'denied' });
    expect(now().edits).toEqual({ '019caaaa-0000-7000-8000-00000000dead': 'storage-failed' });
  });

  test('two at once are both stored', async () => {
    await Promise.all([model.edit(claimId, { status: 'denied' }), model.edit(claimId, { sourceKind: 'expert' })]);
    expect(await db.claims.get(claimId)).toMatchObject({ status: 'denied', sourceKind: 'expert' });
    expect(now().edits[claimId]).toBe('saved');
  });

  test('is not saved while more has been typed', async () => {
    const first = model.edit(claimId, { status: 'denied' });
    const typed = model.edit(claimId, { note: 'Ask' });
    await first;
    expect(now().edits[claimId]).toBe('saving');
    model.flush();
    await typed;
    expect(now().edits[claimId]).toBe('saved');
    expect(await db.claims.get(claimId)).toMatchObject({ note: 'Ask' });
  });
});

describe('a store that fails', () => {
  test('is said by its reason, and tried again when the reader wants', async () => {
    await addArticles(1);
    db.close();
    await model.load();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-blocked', articles: [] });
    await db.open();
    await model.load();
    expect(now()).toMatchObject({ phase: 'ready', fault: null, total: 1 });
  });

  test('a fault from elsewhere is said, too', () => {
    model.fail('page-unreachable');
    expect(now()).toMatchObject({ phase: 'failed', fault: 'page-unreachable' });
  });
});

describe('exports', () => {
  beforeEach(async () => {
    await edit(db, { status: 'denied' });
    await model.load();
  });

  test('of everything, of an article and of a page are saved and offered once more', async () => {
    await model.exportAll('json');
    await model.exportArticle(now().articles[0]?.article.id ?? '', 'csv');
    await model.exportPage(readPageState([foundClaim('new-2', numberedDraft(2))]), 'json');
    const today = new Date().toISOString().slice(0, 10);
    expect(surroundings.saveFile.mock.calls.map(([fileName]) => fileName)).toEqual([
      `says-who-${today}.json`,
      `says-who-harbour-stays-open-says-port-${today}.csv`,
      `says-who-harbour-stays-open-says-port-${today}.json`,
    ]);
    expect(now().exported).toEqual({ ...surroundings.saveFile.mock.results.at(-1)?.value, lacking: 0 });
  });

  test('stay offered when the list is read anew', async () => {
    await model.exportAll('csv');
    await model.load();
    expect(now().exported).not.toBeNull();
  });

  test('say what they lack', async () => {
    const { claims } = await contents(db);
    await db.claims.put({ ...claims[0], status: 'perfect' } as never);
    await model.exportAll('json');
    expect(now().exported?.lacking).toBe(1);
  });

  test('of an article that is not in the list save no empty file', async () => {
    await model.exportArticle('no-such-id', 'json');
    expect(surroundings.saveFile).not.toHaveBeenCalled();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'unexpected' });
  });

  test('of a page leave the store as it was', async () => {
    const before = await contents(db);
    await model.exportPage(readPageState([foundClaim('new-2', numberedDraft(2))]), 'csv');
    expect(await contents(db)).toEqual(before);
    expect(before.articles.map(({ url }) => url)).toEqual([ARTICLE_URL]);
  });
});
