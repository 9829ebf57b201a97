/** Files one after the other, over a job that answers as the test says. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppliedImport, ImportJob, JobWatch, ReadFile } from '../../../../lib/library/files/import-job.ts';
import { ImportModel, type ImportState, NO_IMPORT } from '../../../../lib/library/files/import-model.ts';
import type { ImportSummary } from '../../../../lib/library/files/import-summary.ts';
import { until } from '../../until.ts';

const SUMMARY: ImportSummary = {
  format: 'json',
  isForeign: false,
  added: 12,
  changed: 3,
  refused: 0,
  conflicts: 2,
  twins: 1,
  same: 0,
  others: { articles: 0, texts: 0, projects: 0, sources: 0, codes: 0, hasCodebook: false },
  hasMore: true,
  tags: [
    { tag: 'odd', claims: 2 },
    { tag: 'even', claims: 1 },
  ],
};
const READ: ReadFile = { type: 'read', summary: SUMMARY, tags: [] };
const APPLIED: AppliedImport = { id: 'i1', added: 12, changed: 3 };
const FULL = new DOMException('no room', 'QuotaExceededError');
const [ONE, TWO] = [new File(['1'], 'one.json'), new File(['2'], 'two.json')];

const job = {
  read: vi.fn<ImportJob['read']>(),
  compare: vi.fn<ImportJob['compare']>(),
  rows: vi.fn(),
  apply: vi.fn<ImportJob['apply']>(),
  undo: vi.fn<ImportJob['undo']>(),
};
let state: ImportState;
let onStored: ReturnType<typeof vi.fn<() => void>>;
let model: ImportModel;

beforeEach(() => {
  vi.resetAllMocks();
  job.read.mockResolvedValue(READ);
  job.compare.mockResolvedValue(SUMMARY);
  job.apply.mockResolvedValue(APPLIED);
  job.rows.mockImplementation(async (_: string, first: number, end: number) =>
    Array.from({ length: end - first }, (__, index) => ({ key: `key ${first + index}` })),
  );
  state = NO_IMPORT;
  onStored = vi.fn();
  model = new ImportModel(
    job as unknown as ImportJob,
    (next) => {
      state = next;
    },
    onStored,
  );
});

const endless = ({ signal }: JobWatch) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

function preview() {
  if (state.stage.type !== 'preview') throw new Error(`no preview but ${state.stage.type}`);
  return state.stage.preview;
}

describe('a file', () => {
  test('is read, looked at, and stored when the reader says so', async () => {
    await model.choose([ONE]);
    expect(preview()).toMatchObject({ fileName: 'one.json', isEmpty: false });
    expect(job.apply).not.toHaveBeenCalled();
    await model.apply();
    expect(job.apply).toHaveBeenCalledWith('one.json', expect.anything(), expect.anything());
    expect(state).toMatchObject({ stage: { type: 'idle' }, news: { news: { type: 'imported', importId: 'i1' } } });
    expect(onStored).toHaveBeenCalledOnce();
  });

  test('comes after those before it', async () => {
    await model.choose([ONE, TWO]);
    expect(state.waiting).toBe(1);
    await model.apply();
    expect(preview().fileName).toBe('two.json');
    expect(state.news?.news).toMatchObject({ type: 'imported', fileName: 'one.json' });
    expect(state.waiting).toBe(0);
  });

  test('that is refused makes room for the next', async () => {
    job.read.mockResolvedValueOnce({ type: 'refused', problem: { type: 'unknown' } });
    await model.choose([ONE, TWO]);
    expect(state.stage).toEqual({ type: 'refused', fileName: 'one.json', problem: { type: 'unknown' } });
    await model.cancel();
    expect(preview().fileName).toBe('two.json');
    expect(state.news).toBeNull();
  });

  test('that is put aside stores nothing, and that is said', async () => {
    await model.choose([ONE]);
    await model.cancel();
    expect(state).toMatchObject({
      stage: { type: 'idle' },
      news: { news: { type: 'cancelled', fileName: 'one.json' } },
    });
    expect(job.apply).not.toHaveBeenCalled();
  });

  test('that brings nothing is left without news', async () => {
    const summary = { ...SUMMARY, added: 0, changed: 0, hasMore: false };
    job.read.mockResolvedValue({ type: 'read', summary, tags: [] });
    await model.choose([ONE]);
    expect(preview().isEmpty).toBe(true);
    await model.cancel();
    expect(state).toMatchObject({ stage: { type: 'idle' }, news: null });
  });

  test('can be given up while it is read', async () => {
    job.read.mockImplementationOnce((_, watch) => endless(watch));
    const reading = model.choose([ONE]);
    await model.cancel();
    await reading;
    expect(state).toMatchObject({ stage: { type: 'idle' }, news: { news: { type: 'cancelled' } } });
  });

  test('can be given up while it is stored', async () => {
    job.apply.mockImplementationOnce((_, __, watch) => endless(watch));
    await model.choose([ONE]);
    const storing = model.apply();
    expect(state.stage).toMatchObject({ type: 'working', work: 'copying' });
    await model.cancel();
    await storing;
    expect(state).toMatchObject({ stage: { type: 'idle' }, news: { news: { type: 'cancelled' } } });
    expect(onStored).not.toHaveBeenCalled();
  });

  test('that could not be stored is tried again with what was chosen', async () => {
    job.apply.mockRejectedValueOnce(FULL);
    await model.choose([ONE]);
    model.decideAll('theirs');
    await model.apply();
    expect(state.stage).toEqual({ type: 'failed', fileName: 'one.json', fault: 'storage-full' });
    await model.retry();
    expect(state.news?.news).toMatchObject({ type: 'imported' });
    expect(job.apply.mock.calls.map(([, choices]) => choices.conflicts.otherwise)).toEqual(['theirs', 'theirs']);
  });

  test('that could not be read is read again', async () => {
    job.read.mockRejectedValueOnce(FULL);
    await model.choose([ONE]);
    expect(state.stage.type).toBe('failed');
    await model.retry();
    expect(preview().fileName).toBe('one.json');
  });

  test('tells how far it is, but not at every step', async () => {
    const seen: unknown[] = [];
    job.read.mockImplementation(async (_, { onProgress }) => {
      for (let done = 1; done <= 1_000; done += 1) onProgress({ step: 'reading', done, total: 1_000 });
      if (state.stage.type === 'working') seen.push(state.stage.progress);
      onProgress({ step: 'comparing', done: 1, total: 9 });
      if (state.stage.type === 'working') seen.push(state.stage.work);
      return READ;
    });
    let states = 0;
    const counted = new ImportModel(
      job as unknown as ImportJob,
      (next) => {
        state = next;
        states += 1;
      },
      onStored,
    );
    await counted.choose([ONE]);
    expect(seen).toEqual([expect.objectContaining({ total: 1_000 }), 'comparing']);
    expect(states).toBeLessThan(30);
  });
});

describe('what is chosen', () => {
  beforeEach(() => model.choose([ONE]));

  test('is shown, and goes along when it is stored', async () => {
    model.decide('key 1', 'theirs');
    model.keepAllBoth(true);
    expect(preview().conflicts.chosen).toBe(1);
    expect(preview().twins.chosen).toBe(1);
    preview().conflicts.load(0, 1);
    await until(() => expect(preview().conflicts.at(1)).toMatchObject({ key: 'key 1', side: 'theirs' }));
    expect(preview().conflicts.at(0)).toMatchObject({ side: 'mine' });
    model.keepBoth('key 0', false);
    expect(preview().twins.chosen).toBe(0);
    await model.apply();
    expect(job.apply.mock.calls[0]?.[1].conflicts.each).toEqual(new Map([['key 1', 'theirs']]));
  });

  test('of tags has the file compared anew, and the last choice counts', async () => {
    const first = Promise.withResolvers<ImportSummary>();
    job.compare.mockReturnValueOnce(first.promise).mockResolvedValueOnce({ ...SUMMARY, changed: 7 });
    const both = [model.takeTag('odd', true), model.takeTag('even', true)];
    await both[1];
    expect(job.compare.mock.calls.map(([tags]) => tags)).toEqual([['odd'], ['odd', 'even']]);
    first.resolve({ ...SUMMARY, changed: 99 });
    await both[0];
    expect(preview().changed.count).toBe(7);
    expect(preview().tags.chosen).toBe(2);
    await model.takeAllTags(false);
    expect(preview().tags.at(0)).toEqual({ tag: 'odd', claims: 2, isTaken: false });
  });

  test('can make a file of nothing new into one that changes something', async () => {
    const summary = { ...SUMMARY, added: 0, changed: 0, hasMore: false };
    job.read.mockResolvedValue({ type: 'read', summary, tags: [] });
    await model.cancel();
    await model.choose([TWO]);
    expect(preview().isEmpty).toBe(true);
    model.decideAll('theirs');
    expect(preview().isEmpty).toBe(false);
  });

  test('rows that cannot be fetched are said to be so', async () => {
    job.rows.mockRejectedValueOnce(FULL);
    preview().added.load(0, 5);
    await until(() => expect(state.news?.news).toEqual({ type: 'failed', fault: 'storage-full' }));
  });
});

describe('undo', () => {
  test('takes an import back and says what was left alone', async () => {
    job.undo.mockResolvedValue({ leftAlone: 2 });
    await model.undo('i1', 'one.json');
    expect(state.news?.news).toEqual({ type: 'undone', fileName: 'one.json', leftAlone: 2 });
    expect(state.stage.type).toBe('idle');
    expect(onStored).toHaveBeenCalledOnce();
  });

  test('of what another tab took back is no fault', async () => {
    job.undo.mockResolvedValue(null);
    await model.undo('i1', 'one.json');
    expect(state.news?.news).toMatchObject({ type: 'undone', leftAlone: 0 });
  });

  test('that fails says so, and is tried again', async () => {
    job.undo.mockRejectedValueOnce(FULL).mockResolvedValue({ leftAlone: 0 });
    await model.undo('i1', 'one.json');
    expect(state.stage).toEqual({ type: 'failed', fileName: 'one.json', fault: 'storage-full' });
    await model.retry();
    expect(state.news?.news).toMatchObject({ type: 'undone' });
  });

  test('can be given up: the import stays', async () => {
    job.undo.mockImplementationOnce((_, watch) => endless(watch));
    const undoing = model.undo('i1', 'one.json');
    await model.cancel();
    await undoing;
    expect(state).toMatchObject({ stage: { type: 'idle' }, news: null });
    expect(onStored).not.toHaveBeenCalled();
  });

  test('waits for nobody, and files wait for it', async () => {
    const undoing = Promise.withResolvers<{ leftAlone: number }>();
    job.undo.mockReturnValue(undoing.promise);
    const undone = model.undo('i1', 'one.json');
    expect(state.stage).toMatchObject({ type: 'working', work: 'undoing' });
    await model.choose([TWO]);
    expect(job.read).not.toHaveBeenCalled();
    undoing.resolve({ leftAlone: 0 });
    await undone;
    expect(preview().fileName).toBe('two.json');
  });

  test('is not begun while a file is worked on', async () => {
    job.read.mockImplementationOnce((_, watch) => endless(watch));
    const reading = model.choose([ONE]);
    await model.undo('i1', 'one.json');
    expect(job.undo).not.toHaveBeenCalled();
    await model.cancel();
    await reading;
  });
});

test('news of what was before goes when other files are chosen', async () => {
  await model.choose([ONE]);
  await model.apply();
  expect(state.news).not.toBeNull();
  await model.choose([TWO]);
  expect(state.news).toBeNull();
});
