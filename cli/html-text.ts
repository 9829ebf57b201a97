import { parseHTML } from 'linkedom';
import { readMetadata } from '../lib/page/read-metadata.ts';
import { readPage } from '../lib/page/read-page.ts';

/** Metadata is read relative to an address; a file has none. */
const NO_ADDRESS = 'http://localhost/';

/**
 * The article's text of a page, as the extension reads it, but for what only a browser knows: styles from sheets. Hidden
 * text is recognised by attributes and inline styles.
 */
export function textOfHtml(html: string): { text: string; lang: string } {
  const { document } = parseHTML(html);
  // Unlike a browser, linkedom makes no document out of nothing, and then fails when asked for its body.
  if (!document.documentElement) return { text: '', lang: '' };
  return { text: readPage(document).text, lang: readMetadata(document, NO_ADDRESS).language };
}
