/** The worker of imports (./remote-job.ts): it has a connection to the store of its own. */
import { openDatabase } from '../../storage/open/db.ts';
import type { JobPort } from '../remote/job-port.ts';
import { serveJobs } from '../remote/serve-jobs.ts';
import { StoreImportJob } from './import-job.ts';
import { IMPORT_JOB } from './remote-job.ts';

serveJobs({ [IMPORT_JOB]: new StoreImportJob(openDatabase()) }, self as JobPort);
