import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CallWatch, faultOfJob, type JobPort } from '../../../../lib/library/remote/job-port.ts';
import { RemoteCalls } from '../../../../lib/library/remote/remote-calls.ts';
import { serveJobs } from '../../../../lib/library/remote/serve-jobs.ts';

/** Calls of jobs at the other end of a real channel, through which values are cloned as to a worker. */

const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

function calling(jobs: Readonly<Record<string, object>>, name = 'counting') {
  const terminate = vi.fn();
  const start = vi.fn(() => {
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    serveJobs(jobs, port2 as unknown as JobPort);
    return Object.assign(port1, { terminate }) as unknown as JobPort;
  });
  return { calls: new RemoteCalls(name, start), start, terminate };
}

/** A job as a class has it: with what only it knows. */
class Counting {
  #count = 0;

  async add(number: number): Promise<number> {
    this.#count += number;
    return this.#count;
  }

  async upTo(end: number, { signal, onProgress }: CallWatch<number>): Promise<number> {
    for (let at = 0; at < end; at++) {
      signal.throwIfAborted();
      onProgress(at);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return end;
  }
}

const watch = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

describe('a call', () => {
  test('is of the job by its name, with what that knows from before', async () => {
    const { calls, start } = calling({ counting: new Counting(), other: { add: async () => 'other' } });
    expect(await calls.call('add', [2])).toBe(2);
    expect(await calls.call('add', [3])).toBe(5);
    expect(start).toHaveBeenCalledOnce();
  });

  test('that is watched has the watch as its last argument, and one that is not has none', async () => {
    const seen: unknown[][] = [];
    const { calls } = calling({ counting: { look: async (...args: unknown[]) => void seen.push(args) } });
    await calls.call('look', [1, undefined]);
    await calls.call('look', [1], watch());
    expect(seen).toEqual([
      [1, undefined],
      [1, { signal: expect.any(AbortSignal), onProgress: expect.any(Function) }],
    ]);
  });

  test('tells how far it is, each to who asked', async () => {
    const { calls } = calling({ counting: new Counting() });
    const [one, other] = [watch(), watch()];
    await Promise.all([calls.call('upTo', [2], one), calls.call('upTo', [3], other)]);
    expect(one.onProgress.mock.calls).toEqual([[0], [1]]);
    expect(other.onProgress.mock.calls).toEqual([[0], [1], [2]]);
  });

  test('is ended by its own signal alone', async () => {
    const { calls, terminate } = calling({ counting: new Counting() });
    const ending = new AbortController();
    const ended = calls.call('upTo', [10_000], { signal: ending.signal, onProgress: () => ending.abort('enough') });
    const other = calls.call('upTo', [3], watch());
    await expect(ended).rejects.toBe('enough');
    expect(await other).toBe(3);
    expect(terminate).not.toHaveBeenCalled();
  });

  test.each([
    ['a job that is not there', 'sums', 'add'],
    ['a method that is not there', 'counting', 'subtract'],
    ['what every object has', 'counting', 'missing'],
  ])('of %s fails, and goes on for others', async (_, job, call) => {
    const { calls } = calling({ counting: new Counting() }, job);
    const error = await calls.call(call, []).catch((reason: unknown) => reason);
    expect(faultOfJob(error)).toBe('unexpected');
    expect(String(error)).toContain(`there is no ${job}.${call}`);
  });

  test.each([
    ['a value that cannot be cloned', [() => {}]],
    ['a value that holds one', [{ deep: [Symbol('no')] }]],
  ])('of %s fails at once, and the others go on', async (_, args) => {
    const { calls, start } = calling({ counting: new Counting() });
    const before = calls.call('add', [2]);
    const error = await calls.call('add', args).catch((reason: unknown) => reason);
    expect(faultOfJob(error)).toBe('unexpected');
    expect(String(error)).toContain('DataCloneError');
    await expect(calls.callOrEnd('add', args, watch())).rejects.toThrow('DataCloneError');
    expect([await before, await calls.call('add', [3])]).toEqual([2, 5]);
    expect(start).toHaveBeenCalledOnce();
  });

  test.each([
    ['value', { cut: async () => () => {} }],
    ['progress', { cut: async ({ onProgress }: CallWatch<unknown>) => onProgress(() => {}) }],
  ])('whose %s cannot be cloned is answered as failed', async (_, job) => {
    const { calls } = calling({ counting: job });
    await expect(calls.call('cut', [], watch())).rejects.toThrow('DataCloneError');
  });

  test('fails where no worker can be started, and the next one may', async () => {
    const { calls, start } = calling({ counting: new Counting() });
    start.mockImplementationOnce(() => {
      throw new DOMException('no worker', 'SecurityError');
    });
    await expect(calls.call('add', [2])).rejects.toThrow('no worker');
    expect(await calls.call('add', [2])).toBe(2);
  });
});

describe('what arrives and cannot be read', () => {
  test('at the page refuses what is under way, and the next call starts another worker', async () => {
    const ports: JobPort[] = [];
    const calls = new RemoteCalls('counting', () => {
      const port: JobPort = { onmessage: null, postMessage: () => {} };
      ports.push(port);
      return port;
    });
    const under = calls.call('add', [2]).catch((reason: unknown) => reason);
    ports[0]?.onmessageerror?.(new MessageEvent('messageerror'));
    expect(faultOfJob(await under)).toBe('unexpected');
    void calls.call('add', [2]);
    expect(ports).toHaveLength(2);
  });

  test('at the worker is an error of the worker, which the page hears of', () => {
    const port: JobPort = { onmessage: null, postMessage: () => {} };
    serveJobs({ counting: new Counting() }, port);
    expect(() => port.onmessageerror?.(new MessageEvent('messageerror'))).toThrow('a call cannot be read');
  });
});

describe('ending the worker', () => {
  test('fails what is under way, and the next call starts another', async () => {
    const { calls, start, terminate } = calling({ counting: new Counting() });
    await calls.call('add', [2]);
    const under = calls.call('upTo', [10_000], watch());
    calls.end();
    expect(faultOfJob(await under.catch((reason: unknown) => reason))).toBe('unexpected');
    expect(terminate).toHaveBeenCalledOnce();
    expect(await calls.call('add', [1])).toBe(3);
    expect(start).toHaveBeenCalledTimes(2);
  });

  test('that never began does nothing', () => {
    const { calls, start, terminate } = calling({});
    calls.end();
    expect([start.mock.calls.length, terminate.mock.calls.length]).toEqual([0, 0]);
  });

  test('is how a call ends that listens to nobody', async () => {
    const { calls, terminate } = calling({ counting: { forever: () => new Promise(() => {}) } });
    const ending = new AbortController();
    const call = calls.callOrEnd('forever', [], { signal: ending.signal, onProgress: () => {} });
    ending.abort('enough');
    await expect(call).rejects.toBe('enough');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
