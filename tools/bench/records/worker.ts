/** What runs beside the page: the worker of projects over the store that it is named after. */
import { StoreComparingJob } from '../../../lib/library/projects/comparing-job.ts';
import { COMPARING_JOB } from '../../../lib/library/projects/remote-project-jobs.ts';
import type { JobPort } from '../../../lib/library/remote/job-port.ts';
import { serveJobs } from '../../../lib/library/remote/serve-jobs.ts';
import { openDatabase } from '../../../lib/storage/open/db.ts';

export const job = new StoreComparingJob(openDatabase({ name: self.name }));
serveJobs({ [COMPARING_JOB]: job }, self as JobPort);
