import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Windows, type WindowsState } from '../../../../lib/library/query/windows.ts';

/** A list of numbers that comes in slices of given lengths; a negative one fails that often. */
function open(lengths: readonly number[]) {
  const states: WindowsState<number>[] = [];
  let fails = 0;
  let opened = 0;
  const windows = new Windows<number>(
    () => {
      opened++;
      let [at, given] = [0, 0];
      return {
        async next() {
          if (fails > 0) {
            fails--;
            throw new DOMException('', 'UnknownError');
          }
          const rows = Array.from({ length: lengths[at++] ?? 0 }, () => given++);
          return { rows, unreadable: 1, isLast: at >= lengths.length };
        },
      };
    },
    (state) => states.push(state),
  );
  const now = () => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  return {
    windows,
    states,
    now,
    fail: () => {
      fails++;
    },
    timesOpened: () => opened,
  };
}

describe('a list in windows', () => {
  test('has every row once, in order, however it comes in slices and whatever is asked when', async () => {
    const acts = fc.array(fc.constantFrom('more', 'refresh', 'start', 'fail', 'wait'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(60), { maxLength: 8 }), acts, async (lengths, asked) => {
        const list = open(lengths);
        const running = [list.windows.start()];
        for (const act of asked) {
          if (act === 'fail') list.fail();
          else if (act === 'wait') await Promise.all(running);
          else running.push(list.windows[act]());
        }
        await Promise.all(running);
        const isEnded = () => list.now().isComplete && list.now().phase === 'ready';
        for (let times = 0; !isEnded() && times < 40; times++) await list.windows.more();
        const total = lengths.reduce((sum, length) => sum + length, 0);
        expect(list.now()).toMatchObject({ phase: 'ready', isComplete: true, isReading: false });
        expect(list.now().rows).toEqual(Array.from({ length: total }, (_, index) => index));
      }),
    );
  });

  test('reads no further than it is asked to', async () => {
    const list = open(Array(50).fill(40));
    await list.windows.start();
    expect(list.now().rows).toHaveLength(80);
    await list.windows.more();
    expect(list.now().rows).toHaveLength(160);
  });

  test('counts damaged rows as it comes across them', async () => {
    const list = open([40, 40, 40, 40]);
    await list.windows.start();
    expect(list.now().unreadable).toBe(2);
    await list.windows.more();
    expect(list.now().unreadable).toBe(4);
  });

  test('asked for more while more is read, reads once', async () => {
    const list = open(Array(50).fill(40));
    await list.windows.start();
    await Promise.all([list.windows.more(), list.windows.more(), list.windows.more()]);
    expect(list.now().rows).toHaveLength(160);
  });

  test('read anew shows as many rows as before, and nothing less meanwhile', async () => {
    const list = open(Array(50).fill(40));
    await list.windows.start();
    await list.windows.more();
    list.states.length = 0;
    await list.windows.refresh();
    expect(list.states.every(({ rows }) => rows.length === 160)).toBe(true);
    expect(list.timesOpened()).toBe(2);
  });

  test('a row that is changed stays changed when more come', async () => {
    const list = open(Array(50).fill(40));
    await list.windows.start();
    list.windows.replace((row) => (row === 3 ? -3 : row));
    await list.windows.more();
    expect(list.now().rows.slice(0, 5)).toEqual([0, 1, 2, -3, 4]);
  });

  test('closed, says nothing more, whatever is asked of it', async () => {
    const list = open([40, 40, 40]);
    const started = list.windows.start();
    list.windows.close();
    const before = list.states.length;
    await started;
    await list.windows.more();
    list.windows.replace((row) => row);
    expect(list.states).toHaveLength(before);
  });
});
