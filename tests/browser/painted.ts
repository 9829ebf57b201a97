import { expect } from 'vitest';
import type { OpenedPage } from './browser-page.ts';

/** Milliseconds in which marks must be right again after a change; the page is read when it has been quiet for 400. */
const PATIENCE = 5_000;

/** The words that are marked now, in the order of the page, as the page's own scripts can see them in the shared registry. */
export function paintedWords({ page }: OpenedPage): Promise<string[]> {
  return page.evaluate(collectWords);
}

/**
 * Carries out a change in the page's own world and answers the words that are marked when the next frame is drawn.
 * @param change gets the article's first paragraph and its text node; it is sent as text
 */
export function paintedAfter(
  { page }: OpenedPage,
  change: (paragraph: HTMLElement, words: Text) => void,
): Promise<string[]> {
  return page.evaluate(`(async () => {
    const paragraph = document.querySelector('article p');
    (${change})(paragraph, paragraph?.firstChild);
    await new Promise(requestAnimationFrame);
    return (${collectWords})();
  })()`) as Promise<string[]>;
}

/** Waits until exactly these words are marked, in the order of the page. */
export async function expectMarks(opened: OpenedPage, words: readonly string[]): Promise<void> {
  await expect.poll(() => paintedWords(opened), { timeout: PATIENCE, interval: 50 }).toEqual(words);
}

/** Sent into the page as text: it uses nothing from outside. A range whose nodes are gone or too short paints nothing. */
function collectWords(): string[] {
  const trail = (node: Node): Node[] => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? [...trail(root.host), node] : [node];
  };
  const isBefore = (a: Node, b: Node) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const order = (a: AbstractRange, b: AbstractRange) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const [left, right] = [trail(a.startContainer), trail(b.startContainer)];
    const at = left.findIndex((node, i) => node !== right[i]);
    return isBefore(left[at] ?? a.startContainer, right[at] ?? b.startContainer) ? -1 : 1;
  };
  return [...CSS.highlights]
    .filter(([name]) => /^swr-\d/.test(name))
    .flatMap(([, highlight]) => [...highlight])
    .filter(({ startContainer, endContainer, endOffset }) => {
      return startContainer.isConnected && endOffset <= (endContainer.textContent ?? '').length;
    })
    .sort(order)
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    );
}
