import { PageReader } from './page-reader.ts';
import type { PageText } from './page-text.ts';
import { runNow } from './steps.ts';

export type { PageText } from './page-text.ts';

/**
 * Reads the article out of a page, once and at once: headline, standfirst and body as blocks of text, each character
 * traceable to its text node. Cost is linear in the size of the page. The page is only read, never changed.
 * @returns a text of '' when the page has no article (a front page, a search form, an empty page)
 */
export function readPage(doc: Document): PageText {
  return runNow(new PageReader(doc).read());
}
