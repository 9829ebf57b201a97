/**
 * Three ways to mark words of a page, as one script for it: highlights, elements of one's own around them, and mark.js.
 */
import Mark from 'mark.js';
import { createPainter } from '../../../../lib/highlight/painter.ts';
import { readPage } from '../../../../lib/page/read-page.ts';
import { watchPage } from '../../../../lib/page/watch-page.ts';
import { median } from '../../quantile.ts';

/** Milliseconds, of several runs the middle one. */
export interface PaintResult {
  readonly way: string;
  /** From nothing to marks, layout included. */
  readonly painting: number;
  readonly removing: number;
  /** How many times as long a change of the page takes with marks on as without. */
  readonly dearer: number;
  readonly isPageUnchanged: boolean;
}

/** Gets to know where to mark, which is not counted; then marks, and says how to take the marks away. */
type Way = (root: Element, every: number) => () => () => void;

const START = 5;
const LENGTH = 13;
const RUNS = 25;
const CHANGES = 500;

/** Measures all ways in turn, with a mark in every so many paragraphs. */
export function measurePainting(every: number): PaintResult[] {
  const original = document.querySelector('article')?.cloneNode(true);
  if (!(original instanceof Element)) throw new Error('no article to mark in');
  const ways: [string, Way][] = [
    ['Says Who, watching the page', ours],
    ['spans around the words', wrapped],
    ['mark.js', markJs],
  ];
  return ways.map(([way, mark]) => {
    const root = original.cloneNode(true) as Element;
    document.querySelector('article')?.replaceWith(root);
    layOut();
    const html = root.innerHTML;
    const times = { painting: [] as number[], removing: [] as number[], dearer: [] as number[] };
    const paint = mark(root, every);
    let isPageUnchanged = true;
    for (let run = 0; run < RUNS; run++) {
      const without = change(root);
      const start = performance.now();
      const remove = paint();
      layOut();
      times.painting.push(performance.now() - start);
      isPageUnchanged &&= root.innerHTML === html;
      times.dearer.push(change(root) / without);
      const removal = performance.now();
      remove();
      layOut();
      times.removing.push(performance.now() - removal);
    }
    const { painting, removing, dearer } = times;
    return { way, painting: median(painting), removing: median(removing), dearer: median(dearer), isPageUnchanged };
  });
}

function ours(_root: Element, every: number): () => () => void {
  const page = readPage(document);
  const marks = page.blocks
    .filter((_, i) => i > 0 && i % every === 0)
    .map(({ span: [start] }, i) => ({
      claimId: String(i),
      style: 'act-statement' as const,
      marked: page.rangesFor([start + START, start + START + LENGTH]),
      content: [],
    }));
  return () => {
    const ending = new AbortController();
    const painter = createPainter(document);
    watchPage(document, { onTouched: (nodes) => painter.unmark(nodes), onSettled: () => undefined }, ending.signal);
    painter.paint(marks);
    return () => {
      ending.abort();
      painter.destroy();
    };
  };
}

function wrapped(root: Element, every: number): () => () => void {
  const paragraphs = [...root.querySelectorAll('p')].filter((_, i) => (i + 1) % every === 0);
  return () => {
    const spans = paragraphs.map((paragraph) => wrap(paragraph.firstChild as Text));
    return () => {
      for (const span of spans) {
        const parent = span.parentNode;
        span.replaceWith(...span.childNodes);
        parent?.normalize();
      }
    };
  };
}

function wrap(text: Text): HTMLElement {
  const words = text.splitText(START);
  words.splitText(LENGTH);
  const span = document.createElement('span');
  span.style.textDecoration = 'underline';
  words.replaceWith(span);
  span.append(words);
  return span;
}

function markJs(root: Element, every: number): () => () => void {
  const ranges: { start: number; length: number }[] = [];
  let offset = 0;
  let paragraphs = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.localName === 'p' && ++paragraphs % every === 0)
      ranges.push({ start: offset + START, length: LENGTH });
    offset += node.nodeValue?.length ?? 0;
  }
  return () => {
    const instance = new Mark(root as HTMLElement);
    instance.markRanges(ranges);
    return () => instance.unmark();
  };
}

/** What a page does to itself, layout included: paragraphs come, change their words and go. */
function change(root: Element): number {
  const start = performance.now();
  const added: Element[] = [];
  for (let i = 0; i < CHANGES; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A line that comes.';
    root.append(paragraph);
    added.push(paragraph);
  }
  layOut();
  for (const paragraph of added) paragraph.textContent = 'A line that has changed.';
  layOut();
  for (const paragraph of added) paragraph.remove();
  layOut();
  return performance.now() - start;
}

function layOut(): void {
  document.body.getBoundingClientRect();
}
