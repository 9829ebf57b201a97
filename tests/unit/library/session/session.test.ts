import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { uuidV7 } from '../../../../lib/claim/id.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/claim/settings.ts';
import { exportArticle, NO_SHORTCOMINGS } from '../../../../lib/library/export/export.ts';
import type { News } from '../../../../lib/library/session/news.ts';
import { LibrarySession, type SessionState } from '../../../../lib/library/session/session.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { writeCodebook, writeSettings } from '../../../../lib/storage/settings.ts';
import { ARTICLE_URL, numberedDraft, sampleClaim, sampleDraft } from '../../schema/samples.ts';
import { contents, edit, emptyStore, failAtWrite } from '../../storage/store.ts';
import { until } from '../../until.ts';
import { foundClaim, readPageState } from '../page-state.ts';

const surroundings = vi.hoisted(() => ({
  announce: vi.fn(async () => {}),
  announceLabels: vi.fn(async () => {}),
  saveFile: vi.fn(),
}));
vi.mock('../../../../lib/messaging/announce.ts', () => ({
  announce: surroundings.announce,
  announceLabels: surroundings.announceLabels,
}));
vi.mock('../../../../lib/platform/i18n.ts', () => ({ messageOf: String }));
vi.mock('../../../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));
vi.mock('../../../../lib/platform/runtime.ts', () => ({ ownVersion: () => '0.1.0' }));

let db: SaysWhoDatabase;
let session: LibrarySession;
let states: SessionState[];
let claims: ClaimRecord[];

const now = (): SessionState => {
  const last = states.at(-1);
  if (!last) throw new Error('no state yet');
  return last;
};
const news = (): News | undefined => now().news?.news;
const at = (index: number): ClaimRecord => {
  const claim = claims[index];
  if (!claim) throw new Error(`no claim ${index}`);
  return claim;
};
const stored = async (index: number) => db.claims.get(at(index).id);

beforeEach(async () => {
  surroundings.announce.mockClear();
  surroundings.announceLabels.mockClear();
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  db = emptyStore().connect();
  states = [];
  session = new LibrarySession(db, (state) => states.push(state));
  claims = [];
  for (const number of [1, 2, 3])
    claims.push(await edit(db, { note: String(number) }, { draft: numberedDraft(number) }));
});

describe('an edit', () => {
  test('shows at once, is stored under the reader’s name, and is told to the pages that show the article', async () => {
    await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Mara' });
    await session.readPreferences();
    const saved = session.edit(at(0).id, { status: 'contested' });
    expect(session.shown(at(0)).status).toBe('contested');
    expect(now().edits[at(0).id]).toBe('saving');
    await saved;
    expect(now().edits[at(0).id]).toBe('saved');
    expect(await stored(0)).toMatchObject({ status: 'contested', coder: 'Mara' });
    await until(() => expect(surroundings.announceLabels).toHaveBeenCalledExactlyOnceWith(ARTICLE_URL, null));
  });

  test('that fails says why, stays on the screen, and goes along with the next one', async () => {
    // What stands between the store and its tables is taken up when it opens.
    db.close({ disableAutoOpen: false });
    failAtWrite(db, 1, new DOMException('full', 'QuotaExceededError'));
    await session.edit(at(0).id, { status: 'contested' });
    expect(now().edits[at(0).id]).toBe('storage-full');
    expect(session.shown(at(0)).status).toBe('contested');
    expect(surroundings.announceLabels).not.toHaveBeenCalled();
    await session.edit(at(0).id, { sourceKind: 'expert' });
    expect(await stored(0)).toMatchObject({ status: 'contested', sourceKind: 'expert' });
  });

  test('of a claim that is not there any more is a fault of the store', async () => {
    await session.edit('019caaaa-0000-7000-8000-00000000dead', { status: 'contested' });
    expect(now().edits).toEqual({ '019caaaa-0000-7000-8000-00000000dead': 'storage-failed' });
  });

  test('is not saved while more has been typed', async () => {
    const first = session.edit(at(0).id, { status: 'contested' });
    const typed = session.edit(at(0).id, { note: 'Ask' });
    await first;
    expect(now().edits[at(0).id]).toBe('saving');
    session.flush();
    await typed;
    expect(now().edits[at(0).id]).toBe('saved');
    expect(await stored(0)).toMatchObject({ note: 'Ask', status: 'contested' });
  });

  test('stays in sight after it was stored, also in a list that was read before', async () => {
    await session.edit(at(0).id, { status: 'contested' });
    expect(session.shown(at(0)).status).toBe('contested');
    expect(session.shown(at(0))).toBe(session.shown(at(0)));
    expect(session.shown(at(1))).toBe(at(1));
  });

  test('gives way to what another tab stored later', async () => {
    await session.edit(at(0).id, { status: 'contested' });
    const later = { ...at(0), status: 'refuted' as const, modified: '2999-01-01T00:00:00.000Z' };
    expect(session.shown(later)).toBe(later);
  });
});

describe('very many claims, most of them out of sight', () => {
  const ids = () => claims.map(({ id }) => id);
  const statuses = async () => (await db.claims.bulkGet(ids())).map((claim) => claim?.status);

  test('are labelled in one step by what is stored of each, said so, shown, and undone in one', async () => {
    const changed = vi.fn();
    session.onChanged(changed);
    await session.edit(at(0).id, { labels: ['own-a'] });
    changed.mockClear();
    await session.editMany(ids(), ({ labels }) => ({ status: labels.length > 0 ? 'denied' : 'contested' }));
    expect(news()).toEqual({ type: 'labelled', claims: 3 });
    expect(await statuses()).toEqual(['denied', 'contested', 'contested']);
    // Lists are read anew, and what was stored here before hides nothing of it.
    expect(changed.mock.calls).toEqual([['everything']]);
    const read = await stored(0);
    expect(read && session.shown(read)).toBe(read);
    await session.takeBack('undo');
    expect(news()).toMatchObject({ type: 'taken-back', claims: 3 });
    expect(await statuses()).toEqual(['unassessed', 'unassessed', 'unassessed']);
    expect(now().work).toBeNull();
  });

  test('come after what is being typed, and what could not be stored before is said instead', async () => {
    const typed = session.edit(at(0).id, { note: 'Ask' });
    await session.editMany(ids(), ({ note }) => ({ note: `${note}!` }));
    await typed;
    expect(await stored(0)).toMatchObject({ note: 'Ask!' });
    vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await session.edit(at(0).id, { status: 'contested' });
    await session.editMany(ids(), () => ({ status: 'denied' }));
    expect(news()).toEqual({ type: 'failed', fault: 'storage-full' });
    vi.restoreAllMocks();
    expect(await statuses()).toEqual(['unassessed', 'unassessed', 'unassessed']);
  });

  test('of many articles are told to the pages at once, of few one by one', async () => {
    await session.editMany(ids(), () => ({ status: 'denied' }));
    await until(() => expect(surroundings.announceLabels).toHaveBeenCalledWith(ARTICLE_URL, null));
    expect(surroundings.announce).not.toHaveBeenCalled();
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        edit(db, {}, { draft: numberedDraft(number), articleUrl: `https://news.example/${number}` }),
      ),
    );
    await session.editMany(
      many.map(({ id }) => id),
      () => ({ status: 'denied' }),
    );
    await until(() => expect(surroundings.announce).toHaveBeenCalledExactlyOnceWith('records-replaced'));
    expect(surroundings.announceLabels).not.toHaveBeenCalledWith('https://news.example/1', null);
  });
});

describe('several claims at once', () => {
  test('are labelled in one step, said so, and undone in one', async () => {
    const batches = [
      { claimIds: [at(0).id, at(1).id], edit: { status: 'unverified' } as const },
      { claimIds: [at(2).id], edit: { status: 'unverified', labels: ['own-a'] } as const },
    ];
    await session.editAll(batches);
    expect(news()).toEqual({ type: 'labelled', claims: 3 });
    const { changes } = await contents(db);
    const steps = new Set(changes.filter(({ field }) => field === 'status').map(({ step }) => step));
    expect(steps.size).toBe(1);

    await session.takeBack('undo');
    expect(news()).toMatchObject({ type: 'taken-back', direction: 'undo', claims: 3, claim: null });
    expect((await contents(db)).claims.map(({ status, labels }) => [status, labels])).toEqual(
      [0, 1, 2].map(() => ['unassessed', []]),
    );
    expect(session.shown(at(2)).status).toBe('unassessed');
  });

  test('that cannot be stored say why, for all of them', async () => {
    db.close();
    await session.editAll([{ claimIds: [at(0).id, at(1).id], edit: { status: 'unverified' } }]);
    expect(news()).toEqual({ type: 'failed', fault: 'storage-blocked' });
    expect(now().edits).toEqual({ [at(0).id]: 'storage-blocked', [at(1).id]: 'storage-blocked' });
    expect(session.shown(at(0)).status).toBe('unverified');
  });

  test('so many that they are stored in parts: of a part that cannot be, the one before is saved, and told', async () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      sampleClaim({ ...numberedDraft(number), id: uuidV7(number), articleId: at(0).articleId }),
    );
    await db.claims.bulkAdd(many);
    const missing = uuidV7(1_000);
    await session.editAll([{ claimIds: [...many.map(({ id }) => id), missing], edit: { status: 'unverified' } }]);
    expect(news()).toEqual({ type: 'failed', fault: 'storage-failed' });
    expect(await db.claims.where('[status+id]').between(['unverified', ''], ['unverified', '~']).count()).toBe(200);
    expect(Object.values(now().edits).filter((progress) => progress === 'saved')).toHaveLength(200);
    expect(now().edits[missing]).toBe('storage-failed');
    await until(() => expect(surroundings.announceLabels).toHaveBeenCalledExactlyOnceWith(ARTICLE_URL, null));
  });
});

describe('undo and redo', () => {
  test('say of one claim which it is and what of it, and show it', async () => {
    await session.edit(at(0).id, { status: 'contested', sourceKind: 'military' });
    await session.takeBack('undo');
    expect(news()).toEqual({
      type: 'taken-back',
      direction: 'undo',
      claims: 1,
      sources: 0,
      claim: {
        id: at(0).id,
        articleId: at(0).articleId,
        source: 'The port authority of Vellmar',
        fields: ['sourceKind', 'status'],
      },
    });
    expect(session.shown(at(0))).toMatchObject({ status: 'unassessed', sourceKind: 'unspecified' });
    await session.takeBack('redo');
    expect(news()).toMatchObject({ type: 'taken-back', direction: 'redo', claims: 1 });
    expect(await stored(0)).toMatchObject({ status: 'contested', sourceKind: 'military' });
  });

  test('wait for what is being typed, and take it back', async () => {
    const typed = session.edit(at(0).id, { note: 'Half a sentence' });
    await session.takeBack('undo');
    await typed;
    expect(await stored(0)).toMatchObject({ note: '1' });
  });

  test('take back no earlier step under a label that cannot be stored, and try to store that first', async () => {
    db.close({ disableAutoOpen: false });
    const full = failAtWrite(db, 1, new DOMException('full', 'QuotaExceededError'));
    await session.edit(at(0).id, { status: 'contested' });
    db.close({ disableAutoOpen: false });
    failAtWrite(db, 1, new DOMException('full', 'QuotaExceededError'));
    await session.takeBack('undo');
    expect(full.writes).toBeGreaterThan(0);
    expect(news()).toEqual({ type: 'failed', fault: 'storage-full' });
    expect(await stored(0)).toMatchObject({ status: 'unassessed', note: '1' });
    expect(session.shown(at(0)).status).toBe('contested');
    await session.takeBack('undo');
    expect(news()).toMatchObject({ type: 'taken-back', claims: 1 });
    expect(await stored(0)).toMatchObject({ status: 'unassessed', note: '1' });
    expect(session.shown(at(0)).status).toBe('unassessed');
  });

  test('are not held up by labels of what was deleted with everything else', async () => {
    await session.edit('019caaaa-0000-7000-8000-00000000dead', { status: 'contested' });
    await session.hear('everything-deleted');
    expect(now().edits).toEqual({});
    await session.takeBack('redo');
    expect(news()).toEqual({ type: 'nothing-to-take-back', direction: 'redo' });
  });

  test('pressed twice are two steps, one after the other', async () => {
    await session.edit(at(0).id, { status: 'contested' });
    await session.edit(at(1).id, { status: 'refuted' });
    await Promise.all([session.takeBack('undo'), session.takeBack('undo')]);
    expect([await stored(0), await stored(1)]).toMatchObject([{ status: 'unassessed' }, { status: 'unassessed' }]);
  });

  test('say so when there is nothing', async () => {
    await session.takeBack('redo');
    expect(news()).toEqual({ type: 'nothing-to-take-back', direction: 'redo' });
  });

  test('tell whoever follows what changed, as long as they do', async () => {
    const seen: string[] = [];
    const leaveOff = session.onChanged((what) => seen.push(what));
    await session.edit(at(0).id, { status: 'contested' });
    await session.takeBack('undo');
    expect(seen).toEqual(['claims', 'claims']);
    leaveOff();
    await session.takeBack('redo');
    expect(seen).toHaveLength(2);
  });
});

describe('sources', () => {
  let other: ClaimRecord;
  beforeEach(async () => {
    const { selectors } = sampleDraft();
    const source = selectors.source.map((one) => ({ ...one, quote: { ...one.quote, exact: 'The harbour office' } }));
    const draft = {
      ...numberedDraft(4),
      selectors: { ...numberedDraft(4).selectors, source },
      sourceText: 'The harbour office',
    };
    other = await edit(db, {}, { draft });
  });

  test('are put together and parted, and both are undone', async () => {
    const from = { id: other.sourceKey, name: 'The harbour office' };
    const into = { id: at(0).sourceKey, name: 'The port authority of Vellmar' };
    const intoOf = async () => (await db.sources.get(from.id))?.into;
    const seen: string[] = [];
    session.onChanged((what) => seen.push(what));

    await session.merge(from, into);
    expect(news()).toEqual({ type: 'merged', from: from.name, into: into.name });
    expect(await intoOf()).toBe(into.id);
    await session.takeBack('undo');
    expect(news()).toMatchObject({ type: 'taken-back', claims: 0, sources: 1 });
    expect(await intoOf()).toBeNull();
    await session.takeBack('redo');
    await session.part(from);
    expect(news()).toEqual({ type: 'parted', name: from.name });
    expect(await intoOf()).toBeNull();
    await session.takeBack('undo');
    expect(await intoOf()).toBe(into.id);
    expect(seen).toEqual(['sources', 'sources', 'sources', 'sources', 'sources']);
  });

  test('one with itself is refused, and said', async () => {
    const one = { id: other.sourceKey, name: '' };
    await session.merge(one, one);
    expect(news()).toEqual({ type: 'failed', fault: 'storage-failed' });
  });
});

describe('preferences', () => {
  test('are the reader’s once they are read', async () => {
    const [first, ...others] = DEFAULT_CODEBOOK.statuses;
    if (!first) throw new Error('no status');
    await writeCodebook(db, { ...DEFAULT_CODEBOOK, statuses: [{ ...first, name: 'Open' }, ...others] });
    await session.readPreferences();
    expect(now().preferences.codebook.statuses[0]?.name).toBe('Open');
  });

  test('that are damaged leave the defaults, and what can be read of them stays', async () => {
    await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Mara' });
    await db.settings.put({ id: 'codebook', value: { statuses: 7 } });
    await session.readPreferences();
    expect(now()).toMatchObject({ damaged: ['codebook'], preferencesFault: null });
    expect(now().preferences).toMatchObject({ codebook: DEFAULT_CODEBOOK, settings: { coder: 'Mara' } });
    await db.settings.put({ id: 'settings', value: 'torn' });
    await session.readPreferences();
    expect(now()).toMatchObject({ damaged: ['codebook', 'settings'] });
    expect(now().preferences.settings).toEqual(DEFAULT_SETTINGS);
    await db.settings.clear();
    await session.readPreferences();
    expect(now()).toMatchObject({ damaged: [], preferencesFault: null });
  });

  test('of a newer program that are not understood are not damaged', async () => {
    await db.settings.put({ id: 'codebook', value: { statuses: 7 } });
    db.access.isReadOnly = true;
    await session.readPreferences();
    expect(now()).toMatchObject({ damaged: [], preferencesFault: 'storage-newer' });
  });

  test('that cannot be reached say why', async () => {
    db.close({ disableAutoOpen: true });
    await session.readPreferences();
    expect(now()).toMatchObject({ damaged: [], preferencesFault: 'storage-blocked' });
  });
});

describe('an upgrade that no copy was made before', () => {
  beforeEach(async () => {
    await db.settings.put({ id: 'unbacked', value: '2026-03-01T00:00:00.000Z' });
    await session.readPreferences();
  });

  test('is told until the reader has made one, or puts it away', async () => {
    expect(now().isUnbacked).toBe(true);
    await session.forgetUnbacked();
    expect(now().isUnbacked).toBe(false);
    await session.readPreferences();
    expect(now().isUnbacked).toBe(false);
  });

  test('goes on being told where that could not be stored, and says why', async () => {
    vi.spyOn(db.settings, 'delete').mockRejectedValueOnce(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    await session.forgetUnbacked();
    expect(now()).toMatchObject({ isUnbacked: true, news: { news: { type: 'failed', fault: 'storage-full' } } });
  });
});

describe('files', () => {
  test('of everything, of an article and of a page are saved and offered once more', async () => {
    await session.exportAll('json');
    await session.save('csv', (context) => exportArticle(context, ARTICLE_URL));
    await session.exportPage(readPageState([foundClaim('new-2', numberedDraft(2))]), 'json');
    const today = new Date().toISOString().slice(0, 10);
    expect(surroundings.saveFile.mock.calls.map(([fileName]) => fileName)).toEqual([
      `says-who-${today}.json`,
      `says-who-harbour-stays-open-says-port-${today}.csv`,
      `says-who-harbour-stays-open-says-port-${today}.json`,
    ]);
    const file = {
      ...surroundings.saveFile.mock.results.at(-1)?.value,
      ...NO_SHORTCOMINGS,
    };
    expect(news()).toEqual({ type: 'exported', file });
  });

  test('say what they lack', async () => {
    await db.claims.put({ ...at(0), status: 'perfect' } as never);
    await session.exportAll('json');
    expect(news()).toMatchObject({ type: 'exported', file: { lacking: 1 } });
  });

  test('that cannot be made say why', async () => {
    db.close();
    await session.exportAll('json');
    expect(news()).toEqual({ type: 'failed', fault: 'storage-blocked' });
    expect(surroundings.saveFile).not.toHaveBeenCalled();
  });
});

test('news are told apart though they say the same, and go when they were read', async () => {
  await session.takeBack('undo');
  await session.takeBack('undo');
  const serials = states.flatMap(({ news: one }) => one?.serial ?? []);
  expect(new Set(serials).size).toBeGreaterThan(1);
  session.dismissNews();
  expect(now().news).toBeNull();
});

test('what another page sets is read anew, and what it deletes is gone from every screen', async () => {
  const changed = vi.fn();
  session.onChanged(changed);
  await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Ilva' });
  await session.hear('preferences-changed');
  expect([now().preferences.settings.coder, changed.mock.calls]).toEqual(['Ilva', []]);
  await db.settings.clear();
  await session.hear('everything-deleted');
  expect(now().preferences.settings).toEqual(DEFAULT_SETTINGS);
  expect(changed.mock.calls).toEqual([['everything']]);
});

test('records that a file or a backup copy brought in are shown as they are, and what was typed here and is not stored stays', async () => {
  await session.edit(at(0).id, { status: 'contested' });
  const before = await stored(0);
  if (!before) throw new Error('nothing was stored');
  // An import takes back to an older record as well as forward to a newer one.
  await db.claims.put({ ...before, status: 'confirmed' });
  void session.edit(at(1).id, { note: 'Half a' });
  const changed = vi.fn();
  session.onChanged(changed);
  await session.hear('records-replaced');
  expect(changed).toHaveBeenCalledWith('everything');
  const now0 = await stored(0);
  if (!now0) throw new Error('the claim is gone');
  expect(session.shown(now0).status).toBe('confirmed');
  expect(session.shown(at(1)).note).toBe('Half a');
});
