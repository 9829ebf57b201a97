import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_CHOICES } from '../../../../lib/library/files/decisions.ts';
import type { ImportJob, JobWatch } from '../../../../lib/library/files/import-job.ts';
import { IMPORT_JOB, RemoteImportJob } from '../../../../lib/library/files/remote-job.ts';
import { faultOfJob, type JobPort } from '../../../../lib/library/remote/job-port.ts';
import { serveJobs } from '../../../../lib/library/remote/serve-jobs.ts';

const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** A job at the other end of a real channel, through which values are cloned as to a worker. */
function remote(change: Partial<ImportJob>) {
  const terminated = vi.fn();
  const started = vi.fn();
  const job = change as ImportJob;
  const remoteJob = new RemoteImportJob(() => {
    started();
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    serveJobs({ [IMPORT_JOB]: job }, port2 as unknown as JobPort);
    return Object.assign(port1, { terminate: terminated }) as unknown as JobPort;
  });
  return { job: remoteJob, terminated, started };
}

function watched() {
  const controller = new AbortController();
  const onProgress = vi.fn();
  return { controller, onProgress, watch: { signal: controller.signal, onProgress } };
}
const FILE = new File(['{}'], '1.json');
/** Ends when it is told to, as a transaction does. */
const endless = (_: unknown, __: unknown, { signal }: JobWatch) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('a job in a worker', () => {
  test('is not started before there is something to do', async () => {
    const { job, started } = remote({ rows: async () => [] });
    expect(started).not.toHaveBeenCalled();
    expect(await job.rows('added', 0, 60)).toEqual([]);
    await job.rows('added', 60, 120);
    expect(started).toHaveBeenCalledOnce();
  });

  test('is given what it is called with, choices too, and gives its answer', async () => {
    const apply = vi.fn(async () => ({ id: 'i1', added: 2, changed: 1 }));
    const { job } = remote({ apply });
    const choices = { ...NO_CHOICES, tags: new Set(['odd']) };
    expect(await job.apply('1.json', choices, watched().watch)).toEqual({ id: 'i1', added: 2, changed: 1 });
    expect(apply).toHaveBeenCalledWith('1.json', choices, expect.anything());
  });

  test('tells how far it is', async () => {
    const { watch, onProgress } = watched();
    const { job } = remote({
      undo: async (_, { onProgress: tell }) => {
        tell({ step: 'storing', done: 1, total: 2 });
        return { leftAlone: 3 };
      },
    });
    expect(await job.undo('i1', watch)).toEqual({ leftAlone: 3 });
    expect(onProgress).toHaveBeenCalledWith({ step: 'storing', done: 1, total: 2 });
  });

  test('that fails names the fault, though an error loses its type on the way', async () => {
    const { job } = remote({
      apply: async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    const error = await job.apply('1.json', NO_CHOICES, watched().watch).catch((reason: unknown) => reason);
    expect(faultOfJob(error)).toBe('storage-full');
  });

  test('that stores is asked to end, and ends when it can', async () => {
    const { watch, controller } = watched();
    const { job, terminated } = remote({ apply: endless });
    const storing = job.apply('1.json', NO_CHOICES, watch);
    controller.abort();
    await expect(storing).rejects.toBe(controller.signal.reason);
    expect(terminated).not.toHaveBeenCalled();
  });

  test('that reads is ended with its worker, and another one goes on', async () => {
    const { watch, controller } = watched();
    const { job, terminated, started } = remote({
      read: () => new Promise(() => {}),
      rows: async () => [],
    });
    const reading = job.read(FILE, watch);
    controller.abort();
    await expect(reading).rejects.toBe(controller.signal.reason);
    expect(terminated).toHaveBeenCalledOnce();
    expect(await job.rows('added', 0, 1)).toEqual([]);
    expect(started).toHaveBeenCalledTimes(2);
  });

  test('that was given up before it began does not begin', async () => {
    const { watch, controller } = watched();
    const { job, started } = remote({});
    controller.abort();
    await expect(job.read(FILE, watch)).rejects.toBe(controller.signal.reason);
    await expect(job.compare([], watch)).rejects.toBe(controller.signal.reason);
    expect(started).not.toHaveBeenCalled();
  });

  test('whose worker breaks ends all that is under way', async () => {
    const port: JobPort = { onmessage: null, onerror: null, postMessage: () => {}, terminate: vi.fn() };
    const job = new RemoteImportJob(() => port);
    const both = [job.apply('1.json', NO_CHOICES, watched().watch), job.rows('added', 0, 1)];
    port.onerror?.({ message: 'out of memory' } as ErrorEvent);
    for (const one of both) expect(faultOfJob(await one.catch((reason: unknown) => reason))).toBe('unexpected');
    expect(port.terminate).toHaveBeenCalledOnce();
  });
});
