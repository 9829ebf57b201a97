import { afterEach, describe, expect, test, vi } from 'vitest';
import { pauseForPage, runInSlices, runNow, type Steps } from '../../../lib/page/steps.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Work of so many steps, each of a millisecond. */
function* work(steps: number): Steps<string> {
  for (let i = 0; i < steps; i++) {
    now += 1;
    yield;
  }
  return 'done';
}

let now = 0;
function stopClock(): void {
  now = 0;
  vi.stubGlobal('performance', { now: () => now });
}

describe('work in steps', () => {
  test('can be done at once', () => {
    expect(runNow(work(5))).toBe('done');
  });

  test('gives others their turn after each slice of time, however long that turn is', async () => {
    stopClock();
    const slices: number[] = [];
    let start = 0;
    const pause = async () => {
      slices.push(now - start);
      now += 1_000;
      start = now;
    };
    expect(await runInSlices(work(20), 8, pause)).toBe('done');
    expect(slices).toEqual([8, 8]);
  });

  test('is not interrupted when it is short', async () => {
    stopClock();
    const pause = vi.fn(async () => {});
    await runInSlices(work(5), 8, pause);
    expect(pause).not.toHaveBeenCalled();
  });

  test('passes on what goes wrong in it', async () => {
    const broken = (function* (): Steps {
      yield;
      throw new Error('broken');
    })();
    await expect(runInSlices(broken, 8, async () => {})).rejects.toThrow('broken');
  });
});

describe('a pause', () => {
  test('is the scheduler’s where there is one', async () => {
    const pause = vi.fn(async () => {});
    vi.stubGlobal('scheduler', { yield: pause });
    await pauseForPage();
    expect(pause).toHaveBeenCalledTimes(1);
  });

  test('lets other tasks go first where there is none', async () => {
    vi.stubGlobal('scheduler', undefined);
    const order: string[] = [];
    const task = new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        order.push('page');
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    await pauseForPage();
    order.push('ours');
    await task;
    expect(order).toEqual(['page', 'ours']);
  });
});
