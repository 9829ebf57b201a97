import { type CallWatch, JobFailedError, type JobPort, type Reply, type Request } from './job-port.ts';

/** Whatever it is told of. */
type AnyWatch = CallWatch<never>;

interface Pending {
  readonly watch: AnyWatch | null;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Calls a job in a worker: the page's side. The page stays at hand however long a call takes. */
export class RemoteCalls {
  readonly #job: string;
  readonly #start: () => JobPort;
  #port: JobPort | null = null;
  readonly #pending = new Map<number, Pending>();
  #last = 0;

  /**
   * @param job its name, as the worker serves it
   * @param start a worker: called when there is something to do, and again after one was ended
   */
  constructor(job: string, start: () => JobPort) {
    this.#job = job;
    this.#start = start;
  }

  /**
   * One call; where it is watched, the job is asked to end it, and ends when it can.
   * @throws JobFailedError; the reason of the signal
   */
  async call<T>(call: string, args: readonly unknown[], watch: AnyWatch | null = null): Promise<T> {
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

  /**
   * One call that is ended together with its worker, and with all that the worker holds: for work that listens to nobody until it is done.
   * @throws JobFailedError; the reason of the signal
   */
  async callOrEnd<T>(call: string, args: readonly unknown[], watch: AnyWatch): Promise<T> {
    watch.signal.throwIfAborted();
    const end = () => this.end(watch.signal.reason);
    watch.signal.addEventListener('abort', end);
    try {
      return await this.#post<T>(call, args, watch);
    } finally {
      watch.signal.removeEventListener('abort', end);
    }
  }

  /** Ends the worker; what is under way fails with the reason. The next call starts another one. */
  end(reason: unknown = new JobFailedError('unexpected', 'the worker was ended')): void {
    this.#port?.terminate?.();
    this.#port = null;
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }

  #post<T>(call: string, args: readonly unknown[], watch: AnyWatch | null): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const request: Request = { id, job: this.#job, call, args, isWatched: watch !== null };
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { watch, resolve: resolve as (value: unknown) => void, reject });
      try {
        this.#open().postMessage(request);
      } catch (error) {
        // There is no worker, or what it is to be told cannot be cloned: nothing is under way.
        this.#pending.delete(id);
        reject(new JobFailedError('unexpected', String(error)));
      }
    });
  }

  #open(): JobPort {
    if (this.#port) return this.#port;
    const port = this.#start();
    port.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    // The worker itself is broken or was ended by the browser, for want of memory say.
    port.onerror = ({ message }) => this.end(new JobFailedError('unexpected', message));
    port.onmessageerror = () => this.end(new JobFailedError('unexpected', 'an answer of the worker cannot be read'));
    this.#port = port;
    return port;
  }

  #hear(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if ('progress' in reply) {
      pending.watch?.onProgress(reply.progress as never);
      return;
    }
    this.#pending.delete(reply.id);
    if ('value' in reply) pending.resolve(reply.value);
    else pending.reject(reply.failed === 'aborted' ? pending.watch?.signal.reason : failureOf(reply.failed));
  }
}

function failureOf({ code, detail }: { readonly code: JobFailedError['code']; readonly detail: string }) {
  return new JobFailedError(code, detail);
}
