/** Both readers of a page's text, as one script for a page. What each returns is the article's text. */
import { Readability } from '@mozilla/readability';
import { readPage } from '../../../../lib/page/read-page.ts';
import { median } from '../../quantile.ts';

/** What was read of the page, and how long it took, in milliseconds. */
export interface TimedText {
  readonly text: string;
  /** The first reading, with code that has never run in this page: what a reader of the page gets. */
  readonly firstMs: number;
  /** Of several readings the middle one. */
  readonly ms: number;
}

/**
 * Reads the page with both, in turn, so that whatever else the machine does falls on both alike. Readability takes the
 * document it reads apart and needs a copy each time; copying is not counted.
 */
export function readWithBoth(runs: number): { ours: TimedText; readability: TimedText } {
  const ours: number[] = [];
  const peer: number[] = [];
  let text = '';
  let peerText = '';
  // Layout is the browser's own work, and would be done for the page all the same.
  document.documentElement.getBoundingClientRect();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    text = readPage(document).text;
    ours.push(performance.now() - start);
    const copy = document.cloneNode(true) as Document;
    const peerStart = performance.now();
    peerText = new Readability(copy).parse()?.textContent ?? '';
    peer.push(performance.now() - peerStart);
  }
  return { ours: timed(text, ours), readability: timed(peerText, peer) };
}

function timed(text: string, times: readonly number[]): TimedText {
  return { text, firstMs: times[0] ?? 0, ms: median(times) };
}
