import { parseHTML } from 'linkedom';

/** Shorter ones are bylines, buttons and the like. */
const LEAST_WORDS = 4;

/**
 * The paragraphs and headings of a saved page in their order, parted by empty lines, for pages whose text in the archive has lost its lines. An annotation by
 * offset is made for exactly this text, so that the reading must not change.
 */
export function paragraphsOf(html: string): string {
  const { document } = parseHTML(html);
  for (const node of document.querySelectorAll('script, style, noscript')) node.remove();
  const paragraphs: string[] = [];
  for (const node of document.querySelectorAll('p, h1, h2, div.zn-body__paragraph')) {
    if (node.querySelector('p')) continue;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.split(' ').length >= LEAST_WORDS) paragraphs.push(text);
  }
  return `${paragraphs.join('\n\n')}\n`;
}
