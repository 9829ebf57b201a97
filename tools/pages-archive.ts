import { join } from 'node:path';
import { ROOT } from './run-program.ts';

/** Where the saved news pages beside the project lie, when they are there: an archive with an index. */
export const PAGES_ARCHIVE = join(ROOT, '../shared/data/pages.tar.xz');
