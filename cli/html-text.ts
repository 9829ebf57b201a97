import { parseHTML } from 'linkedom';
import type { ArticleMetadata } from '../lib/claim/article.ts';
import { readMetadata } from '../lib/page/read-metadata.ts';
import { readPage } from '../lib/page/read-page.ts';

/** Metadata is read relative to an address; a file has none. */
const NO_ADDRESS = 'http://localhost/';
const NOTHING: ArticleMetadata = {
  canonical: '',
  title: '',
  publisher: '',
  authors: [],
  language: '',
  published: '',
};

/**
 * The article's text of a page, as the extension reads it, but for what only a browser knows: styles from sheets. Hidden
 * text is recognised by attributes and inline styles.
 */
export function textOfHtml(html: string): { text: string; metadata: ArticleMetadata } {
  const { document } = parseHTML(html);
  // Unlike a browser, linkedom makes no document out of nothing, and then fails when asked for its body.
  if (!document.documentElement) return { text: '', metadata: NOTHING };
  const metadata = readMetadata(document, NO_ADDRESS);
  // A canonical address that is relative says nothing of a file.
  const canonical = metadata.canonical.startsWith(NO_ADDRESS) ? '' : metadata.canonical;
  return { text: readPage(document).text, metadata: { ...metadata, canonical } };
}
