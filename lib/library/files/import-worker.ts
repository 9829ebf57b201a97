/** The worker of imports (./remote-job.ts): it has a connection to the store of its own. */
import { openDatabase } from '../../storage/db.ts';
import { StoreImportJob } from './import-job.ts';
import { type JobPort, serveJob } from './remote-job.ts';

serveJob(new StoreImportJob(openDatabase()), self as JobPort);
