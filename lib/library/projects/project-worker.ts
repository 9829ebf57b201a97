/** The worker of projects (./remote-project-jobs.ts): it has a connection to the store of its own. */
import { openDatabase } from '../../storage/open/db.ts';
import type { JobPort } from '../remote/job-port.ts';
import { serveJobs } from '../remote/serve-jobs.ts';
import { StoreCoderFilesJob } from './coder-files-job.ts';
import { StoreComparingJob } from './comparing-job.ts';
import { CODER_FILES_JOB, COMPARING_JOB } from './remote-project-jobs.ts';

const db = openDatabase();
serveJobs(
  { [CODER_FILES_JOB]: new StoreCoderFilesJob(db), [COMPARING_JOB]: new StoreComparingJob(db) },
  self as JobPort,
);
