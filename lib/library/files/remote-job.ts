/** An import job in a worker: the page stays at hand however large a file is, and can end reading it at any moment. */
import type { FaultCode } from '../../messaging/result.ts';
import { faultOf } from '../../storage/faults.ts';
import type { ImportJob, JobWatch, StepProgress } from './import-job.ts';

/** The end of a channel that calls go through: a `Worker`, or a worker's own global. */
export interface JobPort {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate?(): void;
}

type CallName = keyof ImportJob;
type Request =
  | { readonly id: number; readonly call: CallName; readonly args: readonly unknown[] }
  | { readonly id: number; readonly abort: true };
type Reply =
  | { readonly id: number; readonly progress: StepProgress }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: { readonly code: FaultCode; readonly detail: string } | 'aborted' };

/** A job in the worker failed: an error that was thrown there loses its type on the way. */
export class JobFailedError extends Error {
  override readonly name = 'JobFailedError';
  readonly code: FaultCode;

  constructor(code: FaultCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** The fault of anything that a job throws, wherever it runs. */
export function faultOfJob(error: unknown): FaultCode {
  return error instanceof JobFailedError ? error.code : faultOf(error).code;
}

/** The calls that are followed and can be ended: their last argument is a watch, which stays on the side of the page. */
const WATCHED: readonly CallName[] = ['read', 'compare', 'apply', 'undo'];

/** Answers calls with a job: the worker's side. */
export function serveJob(job: ImportJob, port: JobPort): void {
  const aborts = new Map<number, AbortController>();
  const answer = (reply: Reply) => port.postMessage(reply);
  const start = async ({ id, call, args }: Extract<Request, { readonly call: CallName }>) => {
    const controller = new AbortController();
    aborts.set(id, controller);
    const { signal } = controller;
    const watch: JobWatch = { signal, onProgress: (progress) => answer({ id, progress }) };
    const work = job[call] as (...args: unknown[]) => Promise<unknown>;
    try {
      const value = await work.apply(job, WATCHED.includes(call) ? [...args, watch] : [...args]);
      answer({ id, value });
    } catch (error) {
      answer({ id, failed: signal.aborted && error === signal.reason ? 'aborted' : faultOf(error) });
    }
    aborts.delete(id);
  };
  port.onmessage = ({ data }: MessageEvent<Request>) => {
    if ('abort' in data) aborts.get(data.id)?.abort();
    else void start(data);
  };
}

interface Pending {
  readonly watch: JobWatch | null;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Calls a job elsewhere: the page's side. */
export class RemoteImportJob implements ImportJob {
  readonly #start: () => JobPort;
  #port: JobPort | null = null;
  readonly #pending = new Map<number, Pending>();
  #last = 0;

  /** @param start a worker: called when there is something to do, and again after one was ended */
  constructor(start: () => JobPort) {
    this.#start = start;
  }

  read: ImportJob['read'] = (file, watch) => this.#endable('read', [file], watch);
  compare: ImportJob['compare'] = (tags, watch) => this.#call('compare', [tags], watch);
  apply: ImportJob['apply'] = (fileName, choices, watch) => this.#call('apply', [fileName, choices], watch);
  undo: ImportJob['undo'] = (importId, watch) => this.#call('undo', [importId], watch);
  rows: ImportJob['rows'] = (name, first, end) => this.#call('rows', [name, first, end], null);

  /** Reading is ended together with its worker: a file that is being parsed listens to nobody, and nothing is stored by it. */
  async #endable<T>(call: CallName, args: readonly unknown[], watch: JobWatch): Promise<T> {
    watch.signal.throwIfAborted();
    const end = () => this.#end(watch.signal.reason);
    watch.signal.addEventListener('abort', end);
    try {
      return await this.#post<T>(call, args, watch);
    } finally {
      watch.signal.removeEventListener('abort', end);
    }
  }

  async #call<T>(call: CallName, args: readonly unknown[], watch: JobWatch | null): Promise<T> {
    watch?.signal.throwIfAborted();
    const id = this.#last + 1;
    const abort = () => this.#port?.postMessage({ id, abort: true } satisfies Request);
    watch?.signal.addEventListener('abort', abort);
    try {
      return await this.#post<T>(call, args, watch);
    } finally {
      watch?.signal.removeEventListener('abort', abort);
    }
  }

  #post<T>(call: CallName, args: readonly unknown[], watch: JobWatch | null): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { watch, resolve: resolve as (value: unknown) => void, reject });
      this.#open().postMessage({ id, call, args } satisfies Request);
    });
  }

  #open(): JobPort {
    if (this.#port) return this.#port;
    const port = this.#start();
    port.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    // The worker itself is broken or was ended by the browser, for want of memory say.
    port.onerror = ({ message }) => this.#end(new JobFailedError('unexpected', message));
    this.#port = port;
    return port;
  }

  #hear(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if ('progress' in reply) {
      pending.watch?.onProgress(reply.progress);
      return;
    }
    this.#pending.delete(reply.id);
    if ('value' in reply) pending.resolve(reply.value);
    else pending.reject(reply.failed === 'aborted' ? pending.watch?.signal.reason : failureOf(reply.failed));
  }

  #end(reason: unknown): void {
    this.#port?.terminate?.();
    this.#port = null;
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}

function failureOf({ code, detail }: { readonly code: FaultCode; readonly detail: string }): JobFailedError {
  return new JobFailedError(code, detail);
}
