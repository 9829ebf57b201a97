import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CodePlace } from '../../../../lib/claim/code-place.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { TYPING_PAUSE } from '../../../../lib/labelling/typing-pause.ts';
import { formatCodebook } from '../../../../lib/library/codebook/codebook-file.ts';
import { CodebookModel, type CodebookState, fieldOf } from '../../../../lib/library/codebook/codebook-model.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { readCodebook, writeCodebook } from '../../../../lib/storage/settings.ts';
import { edit, emptyStore } from '../../storage/store.ts';

type Listener = (announcement: string) => void;
const surroundings = vi.hoisted(() => ({
  announce: vi.fn(async () => {}),
  saveFile: vi.fn(),
  listeners: new Set<unknown>(),
}));
vi.mock('../../../../lib/messaging/announce.ts', () => ({
  announce: surroundings.announce,
  onAnnouncement: (listener: Listener) => {
    surroundings.listeners.add(listener);
    return () => surroundings.listeners.delete(listener);
  },
}));
vi.mock('../../../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));

const DENIED: CodePlace = { variable: 'statuses', id: 'denied' };

let store: ReturnType<typeof emptyStore>;
let db: SaysWhoDatabase;
let model: CodebookModel;
let states: CodebookState[];

beforeEach(async () => {
  surroundings.announce.mockClear();
  surroundings.listeners.clear();
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  store = emptyStore();
  db = store.connect();
  ({ model, states } = open(db));
  await model.load();
});

function open(over: SaysWhoDatabase) {
  const seen: CodebookState[] = [];
  return { model: new CodebookModel(over, (state) => seen.push(state)), states: seen };
}

const now = (): CodebookState => {
  const last = states.at(-1);
  if (!last) throw new Error('no state yet');
  return last;
};
const hear = (announcement: string) => {
  for (const listener of surroundings.listeners) (listener as Listener)(announcement);
};
const news = () => now().news?.news;
const nameIn = (codebook: Codebook, { variable, id }: CodePlace = DENIED) =>
  codebook[variable].find((code) => code.id === id)?.name;
const labelId = () => now().codebook.labels.at(-1)?.id ?? 'own-none';
const fileOf = (text: string) => ({ size: text.length, text: async () => text });
/** The disk is full at the next write. */
const failOnce = () =>
  vi.spyOn(db.settings, 'put').mockRejectedValueOnce(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
/** A value that is stored with a claim, which has the value. */
async function addUsedLabel(): Promise<CodePlace> {
  await model.add('labels', 'Frame: security');
  const id = labelId();
  await edit(db, { labels: [id] });
  return { variable: 'labels', id };
}

describe('a change', () => {
  test('shows at once, is stored, acknowledged and announced', async () => {
    const saving = model.change(DENIED, { isHidden: true });
    expect(now().codebook.statuses.find(({ id }) => id === 'denied')?.isHidden).toBe(true);
    expect(now().edits).toEqual({ [fieldOf(DENIED)]: 'saving' });
    await saving;
    expect(now().edits).toEqual({ [fieldOf(DENIED)]: 'saved' });
    expect(await readCodebook(db)).toEqual(now().codebook);
    expect(surroundings.announce).toHaveBeenCalledExactlyOnceWith('preferences-changed');
  });

  test('of a name is stored when typing pauses: one step to undo, not one for each letter', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const typing = ['R', 'Re', 'Rejected'].map((name) => model.change(DENIED, { name }));
    expect(nameIn(now().codebook)).toBe('Rejected');
    expect(await db.settings.count()).toBe(0);
    vi.advanceTimersByTime(TYPING_PAUSE);
    vi.useRealTimers();
    await Promise.all(typing);
    expect(nameIn(await readCodebook(db))).toBe('Rejected');
    await model.undo();
    expect(nameIn(await readCodebook(db))).toBe('');
    expect(now().canUndo).toBe(false);
  });

  test('in one tab leaves what another tab changed', async () => {
    const other = open(store.connect());
    await other.model.load();
    await other.model.add('labels', 'From the other tab');
    await model.change(DENIED, { name: 'Rejected' });
    model.flush();
    await model.load();
    const stored = await readCodebook(db);
    expect([nameIn(stored), stored.labels.map(({ name }) => name)]).toEqual(['Rejected', ['From the other tab']]);
  });

  test('that could not be stored stays on the screen, and is stored with the next try', async () => {
    failOnce();
    await model.change(DENIED, { isHidden: true });
    expect(now().edits).toEqual({ [fieldOf(DENIED)]: 'storage-full' });
    expect(now().codebook.statuses.find(({ id }) => id === 'denied')?.isHidden).toBe(true);
    expect([await db.settings.count(), now().canUndo]).toEqual([0, false]);
    await model.retry();
    expect(now().edits).toEqual({ [fieldOf(DENIED)]: 'saved' });
    expect((await readCodebook(db)).statuses.find(({ id }) => id === 'denied')?.isHidden).toBe(true);
  });

  test('of a key takes it from the value that had it, in one step', async () => {
    await model.change(DENIED, { key: '5' });
    const keys = () =>
      now()
        .codebook.statuses.filter(({ id }) => ['denied', 'confirmed'].includes(id))
        .map(({ key }) => key);
    expect(keys()).toEqual(['5', '']);
    await model.undo();
    expect(keys()).toEqual(['4', '5']);
  });

  test('of the order is said with the new place', async () => {
    await model.move(DENIED, -1);
    expect(news()).toEqual({ type: 'moved', place: DENIED, position: 4, count: 10 });
    expect((await readCodebook(db)).statuses[3]?.id).toBe('denied');
  });
});

describe('a value of one’s own', () => {
  test('is added at the end, with an id that nobody has, and is the one to go on with', async () => {
    await model.add('statuses', '  Sub judice ');
    const [code] = now().codebook.statuses.slice(-1);
    expect(code).toMatchObject({ name: 'Sub judice', look: 'own-1', key: '' });
    expect(now().added).toEqual({ variable: 'statuses', id: code?.id });
    expect(code?.id).toMatch(/^own-[0-9a-z]{12}$/);
  });

  test('is refused where a hundred are there', async () => {
    const own = (index: number) => ({
      id: `own-${index}`,
      name: 'x',
      meaning: '',
      look: null,
      key: '',
      isHidden: false,
    });
    await writeCodebook(db, {
      ...DEFAULT_CODEBOOK,
      labels: Array.from({ length: 100 }, (_, i) => own(i)) as Codebook['labels'],
    });
    await model.load();
    await model.add('labels', 'One more');
    expect(news()).toEqual({ type: 'full' });
    expect(now().codebook.labels).toHaveLength(100);
  });

  test('is deleted where no claim has it, and comes back by undo', async () => {
    await model.add('labels', 'Frame');
    const place: CodePlace = { variable: 'labels', id: labelId() };
    await model.remove(place);
    expect([news(), now().codebook.labels]).toEqual([{ type: 'deleted', name: 'Frame' }, []]);
    await model.undo();
    expect(now().codebook.labels).toHaveLength(1);
  });

  test.each([
    ['labels', (id: string) => ({ labels: [id] })],
    ['statuses', (id: string) => ({ status: id })],
    ['sourceKinds', (id: string) => ({ sourceKind: id })],
  ] as const)('of the %s that a claim has is not deleted, whatever is in the way', async (variable, label) => {
    await model.add(variable, 'In use');
    const id = now().codebook[variable].at(-1)?.id ?? '';
    await edit(db, label(id) as never);
    const before = now().codebook;
    await model.remove({ variable, id });
    expect(news()).toEqual({ type: 'in-use', place: { variable, id }, claims: 1, isMore: false });
    expect([now().codebook, await readCodebook(db)]).toEqual([before, before]);
  });

  test('whose id another one’s begins with is told apart from it', async () => {
    const own = (id: string) => ({ id, name: 'x', meaning: '', look: null, key: '', isHidden: false });
    await writeCodebook(db, {
      ...DEFAULT_CODEBOOK,
      statuses: [...DEFAULT_CODEBOOK.statuses, own('own-a'), own('own-ab')] as never,
    });
    await edit(db, { status: 'own-ab' });
    await model.load();
    await model.remove({ variable: 'statuses', id: 'own-a' });
    expect(news()).toMatchObject({ type: 'deleted' });
  });

  test('of the default taxonomy stays', async () => {
    await model.remove(DENIED);
    expect(now().codebook).toEqual(DEFAULT_CODEBOOK);
  });
});

describe('undo', () => {
  test('goes back act by act, and forth again', async () => {
    await model.change(DENIED, { isHidden: true });
    await model.move(DENIED, 1);
    const last = now().codebook;
    await model.undo();
    await model.undo();
    expect([now().codebook, now().canUndo, now().canRedo]).toEqual([DEFAULT_CODEBOOK, false, true]);
    await model.redo();
    await model.redo();
    expect([now().codebook, now().canUndo, now().canRedo]).toEqual([last, true, false]);
    expect(await readCodebook(db)).toEqual(last);
  });

  test('then something new: what was undone cannot be redone', async () => {
    await model.change(DENIED, { isHidden: true });
    await model.undo();
    await model.move(DENIED, 1);
    expect(now().canRedo).toBe(false);
  });

  test('does not undo another tab’s work', async () => {
    await model.change(DENIED, { isHidden: true });
    const other = open(store.connect());
    await other.model.load();
    await other.model.add('labels', 'From the other tab');
    await model.undo();
    expect(news()).toEqual({ type: 'changed-elsewhere' });
    const stored = await readCodebook(db);
    expect(stored.labels).toHaveLength(1);
    expect(stored.statuses.find(({ id }) => id === 'denied')?.isHidden).toBe(true);
    expect(now().canUndo).toBe(false);
  });

  test('that fails can be tried again', async () => {
    await model.change(DENIED, { isHidden: true });
    failOnce();
    await model.undo();
    expect([news(), now().canUndo]).toEqual([{ type: 'failed', fault: 'storage-full' }, true]);
    await model.undo();
    expect([now().codebook, news()]).toEqual([DEFAULT_CODEBOOK, { type: 'undone' }]);
  });
});

describe('back to the default codebook', () => {
  test('is one act, which can be undone', async () => {
    await model.change(DENIED, { isHidden: true, key: '' });
    await model.add('labels', 'Frame');
    const mine = now().codebook;
    await model.reset();
    expect([now().codebook, news()]).toEqual([DEFAULT_CODEBOOK, { type: 'default', kept: 0 }]);
    await model.undo();
    expect(now().codebook).toEqual(mine);
  });

  test('leaves what claims have, hidden, and says so', async () => {
    const { id } = await addUsedLabel();
    await model.add('labels', 'Not in use');
    await model.reset();
    expect(now().codebook.labels).toEqual([expect.objectContaining({ id, name: 'Frame: security', isHidden: true })]);
    expect(news()).toEqual({ type: 'default', kept: 1 });
  });
});

describe('a file', () => {
  test('is saved with the codebook in it', async () => {
    await model.add('labels', 'Frame');
    model.exportFile();
    const [fileName, content] = surroundings.saveFile.mock.calls[0] ?? [];
    expect(fileName).toBe('says-who-codebook.json');
    expect(await (content as Blob).text()).toBe(formatCodebook(now().codebook));
    expect(now().exported).toEqual({ fileName, href: `blob:${fileName}` });
  });

  test('is taken over as a whole, but for what claims have; one undo brings the former back', async () => {
    const { id } = await addUsedLabel();
    const mine = now().codebook;
    const theirs: Codebook = {
      ...DEFAULT_CODEBOOK,
      labels: [{ id: 'own-theirs', name: 'Theirs', meaning: '', look: null, key: 't', isHidden: false }],
    };
    await model.importFile(fileOf(formatCodebook(theirs)));
    expect(now().codebook.labels.map((code) => [code.id, code.isHidden])).toEqual([
      ['own-theirs', false],
      [id, true],
    ]);
    expect(news()).toEqual({ type: 'taken-over', kept: 1 });
    await model.undo();
    expect(now().codebook).toEqual(mine);
  });

  test.each([
    ['{}', { type: 'other-format' }],
    ['', { type: 'not-json' }],
  ])('that is none changes nothing: %j', async (text, problem) => {
    await model.importFile(fileOf(text));
    expect(news()).toEqual({ type: 'refused', problem });
    expect([now().codebook, await db.settings.count()]).toEqual([DEFAULT_CODEBOOK, 0]);
  });

  test('that is too large is not even read', async () => {
    const text = vi.fn();
    await model.importFile({ size: 100_000_000, text });
    expect(news()).toEqual({ type: 'refused', problem: { type: 'too-large' } });
    expect(text).not.toHaveBeenCalled();
  });
});

describe('what happens elsewhere', () => {
  test('is read when it is announced, until the screen is left', async () => {
    const leave = model.follow();
    const other = open(store.connect());
    await other.model.load();
    await other.model.change(DENIED, { isHidden: true });
    hear('preferences-changed');
    await model.load();
    expect(now().codebook.statuses.find(({ id }) => id === 'denied')?.isHidden).toBe(true);
    leave();
    expect(surroundings.listeners.size).toBe(0);
  });

  test('when everything was deleted, nothing that was entered here comes back', async () => {
    model.follow();
    failOnce();
    await model.change(DENIED, { isHidden: true });
    hear('everything-deleted');
    await model.load();
    expect(now().codebook).toEqual(DEFAULT_CODEBOOK);
    await model.change({ variable: 'statuses', id: 'confirmed' }, { isHidden: true });
    expect((await readCodebook(db)).statuses.filter(({ isHidden }) => isHidden).map(({ id }) => id)).toEqual([
      'confirmed',
    ]);
  });

  test('a damaged codebook is said, not replaced', async () => {
    await db.settings.put({ id: 'codebook', value: { statuses: 7 } });
    await model.load();
    expect(now()).toMatchObject({ phase: 'damaged', codebook: DEFAULT_CODEBOOK });
    expect((await db.settings.get('codebook'))?.value).toEqual({ statuses: 7 });
  });

  test('a damaged codebook is saved as a file before the default one holds', async () => {
    await db.table('settings').put({ id: 'codebook', value: { statuses: 7, labels: ['harbour'] } });
    await model.load();
    await model.useDefaults();
    const [fileName, content] = surroundings.saveFile.mock.calls[0] as [string, Blob];
    expect(fileName).toBe('says-who-codebook-damaged.json');
    expect(JSON.parse(await content.text())).toEqual({ statuses: 7, labels: ['harbour'] });
    expect(now()).toMatchObject({ phase: 'ready', codebook: DEFAULT_CODEBOOK, exported: { fileName } });
    await model.change(DENIED, { isHidden: true });
    expect((await readCodebook(db)).statuses.find(({ id }) => id === 'denied')?.isHidden).toBe(true);
  });
});
