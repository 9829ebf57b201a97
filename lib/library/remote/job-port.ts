/** What a page and its worker say to each other about the worker's jobs: an object with asynchronous methods is a job. */
import type { FaultCode } from '../../messaging/result.ts';
import { faultOf } from '../../storage/open/faults.ts';

/** The end of a channel that calls go through: a `Worker`, or a worker's own global. */
export interface JobPort {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
  onmessageerror?: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate?(): void;
}

/** Follows a call, and may end it: the last argument of calls that take long. It stays on the side of the page. */
export interface CallWatch<Progress> {
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** One call of a job's method. */
export interface Call {
  readonly id: number;
  readonly job: string;
  readonly call: string;
  readonly args: readonly unknown[];
  /** The method takes a watch after these arguments. */
  readonly isWatched: boolean;
}

/** What the page says. */
export type Request = Call | { readonly id: number; readonly abort: true };

/** What the worker says. */
export type Reply =
  | { readonly id: number; readonly progress: unknown }
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
