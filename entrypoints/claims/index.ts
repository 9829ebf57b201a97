import { defineUnlistedScript } from '#imports';
import { startReading } from '../../lib/reading/start-reading.ts';
import { whenShown } from '../../lib/reading/when-shown.ts';

// An unlisted script, not a WXT content script: those announce themselves by events that the page can see and forge.
export default defineUnlistedScript(() => whenShown(document, () => startReading(document)));
