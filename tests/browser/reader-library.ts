/** What the tests of reading load into a page: more than its readings need (page-library.ts), less than all of it. */
export { makePatches } from '../../lib/messaging/text-patches.ts';
export { changesIn, NO_CHANGE } from '../../lib/page/page-change.ts';
export { PageReader } from '../../lib/page/page-reader.ts';
export { readPage } from '../../lib/page/read-page.ts';
export { pauseForPage, runInSlices, runNow } from '../../lib/page/steps.ts';
