/** An import job in a worker: the page stays at hand however large a file is, and can end reading it at any moment. */
import type { JobPort } from '../remote/job-port.ts';
import { RemoteCalls } from '../remote/remote-calls.ts';
import type { ImportJob } from './import-job.ts';

/** What the worker calls it. */
export const IMPORT_JOB = 'import';

/** Calls an import job elsewhere: the page's side. */
export class RemoteImportJob implements ImportJob {
  readonly #calls: RemoteCalls;

  /** @param start a worker: called when there is something to do, and again after one was ended */
  constructor(start: () => JobPort) {
    this.#calls = new RemoteCalls(IMPORT_JOB, start);
  }

  // A file that is being parsed listens to nobody, and nothing is stored by it.
  read: ImportJob['read'] = (file, watch) => this.#calls.callOrEnd('read', [file], watch);
  compare: ImportJob['compare'] = (tags, watch) => this.#calls.call('compare', [tags], watch);
  apply: ImportJob['apply'] = (fileName, choices, watch) => this.#calls.call('apply', [fileName, choices], watch);
  undo: ImportJob['undo'] = (importId, watch) => this.#calls.call('undo', [importId], watch);
  rows: ImportJob['rows'] = (name, first, end) => this.#calls.call('rows', [name, first, end]);
}
