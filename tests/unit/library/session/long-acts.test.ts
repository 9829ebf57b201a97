import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LongActs, type LongProgress } from '../../../../lib/library/session/long-acts.ts';
import { sampleClaim } from '../../schema/samples.ts';

/** What is told of acts on very many claims. */

function owned() {
  const told: (LongProgress | null)[] = [];
  const stored: string[][] = [];
  const acts = new LongActs({
    onProgress: (progress) => told.push(progress),
    onStored: (articleIds) => stored.push([...articleIds]),
  });
  return { acts, told, stored };
}
const claims = (...articleIds: string[]) => articleIds.map((articleId) => sampleClaim({ articleId }));

let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => void vi.restoreAllMocks());

test('an act of one transaction tells nothing but what it stored', async () => {
  const { acts, told, stored } = owned();
  const result = await acts.run('labelling', async ({ onDone }) => {
    onDone(claims('a', 'b', 'a'), 3, 3);
    return 'done';
  });
  expect([result, told, stored]).toEqual(['done', [], [['a', 'b']]]);
});

test('a long one tells how far it is, ten times a second at most, that it is over, and of all articles once', async () => {
  const { acts, told, stored } = owned();
  await acts.run('undo', async ({ onDone }) => {
    for (let done = 100; done <= 1_000; done += 100) {
      clock += 40;
      onDone(claims(`article ${done % 300}`), done, 1_000);
    }
  });
  expect(told).toEqual([
    { work: 'undo', done: 100, total: 1_000 },
    { work: 'undo', done: 400, total: 1_000 },
    { work: 'undo', done: 700, total: 1_000 },
    null,
  ]);
  expect(stored).toEqual([['article 100', 'article 200', 'article 0']]);
});

describe('what goes wrong', () => {
  test('is told to who began it, and what was stored before is told as well', async () => {
    const { acts, told, stored } = owned();
    const failing = acts.run('labelling', async ({ onDone }) => {
      onDone(claims('a'), 1, 3);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect([told.at(-1), stored]).toEqual([null, [['a']]]);
  });

  test('before anything was stored leaves nothing to be told', async () => {
    const { acts, told, stored } = owned();
    await expect(acts.run('redo', () => Promise.reject(new Error('blocked')))).rejects.toThrow('blocked');
    expect([told, stored]).toEqual([[], []]);
  });
});

test('it is ended, and nothing else: neither the one before nor the one after', async () => {
  const { acts } = owned();
  const signals: AbortSignal[] = [];
  const run = () =>
    acts.run('labelling', async ({ signal }) => {
      signals.push(signal);
      if (signals.length === 2) acts.end();
    });
  for (let time = 0; time < 3; time++) await run();
  acts.end();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, false]);
});
