/** The jobs of projects in a worker: the page's side, each with a worker of its own. */
import type { JobPort } from '../remote/job-port.ts';
import { RemoteCalls } from '../remote/remote-calls.ts';
import type { CoderFilesJob } from './coder-files-job.ts';
import type { ComparingJob } from './comparing-job.ts';

/** What the worker calls the job that reads and stores coders' files. */
export const CODER_FILES_JOB = 'coderFiles';
/** What the worker calls the job that compares coders. */
export const COMPARING_JOB = 'comparing';

/** Reads and stores coders' files. */
export class RemoteCoderFilesJob implements CoderFilesJob {
  readonly #calls: RemoteCalls;

  /** @param start a worker: called when there is something to do, and again after one was ended */
  constructor(start: () => JobPort) {
    this.#calls = new RemoteCalls(CODER_FILES_JOB, start);
  }

  // A file that is being parsed listens to nobody, and nothing is stored by it.
  read: CoderFilesJob['read'] = (key, project, chosen, watch) =>
    this.#calls.callOrEnd('read', [key, project, chosen], watch);
  store: CoderFilesJob['store'] = (projectId, files, watch) => this.#calls.call('store', [projectId, files], watch);
  end = (): void => this.#calls.end();
}

/** Compares coders. */
export class RemoteComparingJob implements ComparingJob {
  readonly #calls: RemoteCalls;

  /** @param start a worker: called when there is something to do, and again after one was ended */
  constructor(start: () => JobPort) {
    this.#calls = new RemoteCalls(COMPARING_JOB, start);
  }

  compare: ComparingJob['compare'] = (comparison, watch) => this.#calls.call('compare', [comparison], watch);
  disagreements: ComparingJob['disagreements'] = (choice, first, end) =>
    this.#calls.call('disagreements', [choice, first, end]);
  file: ComparingJob['file'] = (file, words, now) => this.#calls.call('file', [file, words, now]);

  /** Lets go of what was compared: it is most of what a page of projects holds. */
  end(): void {
    this.#calls.end();
  }
}
