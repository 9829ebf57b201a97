import { faultOf } from '../../storage/open/faults.ts';
import type { Call, CallWatch, JobPort, Reply, Request } from './job-port.ts';

/** Answers calls with jobs, by their names: the worker's side. */
export function serveJobs(jobs: Readonly<Record<string, object>>, port: JobPort): void {
  const aborts = new Map<number, AbortController>();
  const answer = (reply: Reply) => port.postMessage(reply);
  const start = async ({ id, job, call, args, isWatched }: Call) => {
    const controller = new AbortController();
    aborts.set(id, controller);
    const { signal } = controller;
    const watch: CallWatch<unknown> = { signal, onProgress: (progress) => answer({ id, progress }) };
    try {
      const work = methodOf(jobs, job, call);
      answer({ id, value: await work(...(isWatched ? [...args, watch] : args)) });
    } catch (error) {
      answer({ id, failed: signal.aborted && error === signal.reason ? 'aborted' : faultOf(error) });
    }
    aborts.delete(id);
  };
  // Which call it was is not known. An error that nobody catches reaches the page, which refuses what is under way.
  port.onmessageerror = () => {
    throw new TypeError('a call cannot be read');
  };
  port.onmessage = ({ data }: MessageEvent<Request>) => {
    if ('abort' in data) aborts.get(data.id)?.abort();
    else void start(data);
  };
}

function methodOf(
  jobs: Readonly<Record<string, object>>,
  name: string,
  call: string,
): (...args: readonly unknown[]) => unknown {
  const job = jobs[name] as Readonly<Record<string, unknown>> | undefined;
  const method = job?.[call];
  if (typeof method !== 'function') throw new RangeError(`there is no ${name}.${call}`);
  return (...args) => method.apply(job, args);
}
