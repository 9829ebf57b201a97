/** What the browser tests load into a page: the modules that the content script is made of. */
export { createPainter } from '../../lib/highlight/painter.ts';
export { highlightNameOf, MARK_STYLES } from '../../lib/highlight/palette.ts';
export { readMetadata } from '../../lib/page/read-metadata.ts';
export { readPage } from '../../lib/page/read-page.ts';
export { spanFor } from '../../lib/page/span-for.ts';
export { watchPage } from '../../lib/page/watch-page.ts';
export { selectedSpan } from '../../lib/reading/selection.ts';
export { startReading } from '../../lib/reading/start-reading.ts';
export { background } from './fake-platform.ts';
