import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anchor, describe as describeSpans, indexText } from '../../../lib/anchor/index.ts';
import { isPlaced } from '../../../lib/claim/selector.ts';
import type { Span } from '../../../lib/claim/span.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { ALL } from '../../cases/anchor/all.ts';
import type { DriftCase } from '../../cases/anchor/drift.ts';
import { readMarked } from '../../cases/anchor/notation.ts';
import { parsePage } from '../page/parse-page.ts';
import { shifted } from './run-case.ts';

/** What a StaticRange is: four values that follow nothing. Node has none. */
class PlainRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}
beforeAll(() => void vi.stubGlobal('StaticRange', PlainRange));
afterAll(() => void vi.unstubAllGlobals());

const HEADLINE = 'Harbour board meets';
const FIRST = 'The harbour board of Lunde met on Monday, and its members spoke for three hours about the pumps.';
const LAST = 'Nobody could say when ferries would run again, though the captains had asked for a date in writing.';
const HEAD = `${HEADLINE}\n${FIRST}\n`;

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Appends a line to a block as content systems leave it: cut anywhere, with empty text nodes, comments and inline
 * elements.
 */
function appendInPieces(block: Element, line: string, next: () => number): void {
  const doc = block.ownerDocument;
  for (let at = 0; at < line.length; ) {
    let end = Math.min(line.length, at + 1 + Math.floor(next() * 12));
    if (/[\ud800-\udbff]/.test(line[end - 1] ?? '')) end += 1;
    const text = doc.createTextNode(line.slice(at, end));
    at = end;
    const wrapper = ['', '', 'b', 'a', 'span', 'em'][Math.floor(next() * 6)] ?? '';
    if (wrapper === '') block.append(text);
    else {
      const inline = doc.createElement(wrapper);
      inline.append(text);
      block.append(inline);
    }
    if (next() < 0.2) block.append(doc.createTextNode(''));
    if (next() < 0.2) block.append(doc.createComment(' advertisement said '));
  }
}

function pageOf(article: string, seed: number): Document {
  const doc = parsePage('<!doctype html><html><body><article></article></body></html>');
  const next = numbersFrom(seed);
  const body = doc.querySelector('article');
  const append = (name: string, line: string) => {
    const block = doc.createElement(name);
    appendInPieces(block, line, next);
    body?.append(block);
  };
  append('h1', HEADLINE);
  for (const line of [FIRST, ...article.split('\n'), LAST]) if (line !== '') append('p', line);
  return doc;
}

const inArticle = (article: string) => `${HEAD}${article === '' ? '' : `${article}\n`}${LAST}`;

/** Anchors a case’s claim in a text, the claim having been stored in the same article before the edit. */
function anchorIn(one: DriftCase, text: string) {
  const { text: before, spans } = readMarked(one.before);
  const selectors = describeSpans(inArticle(before), shifted(spans, HEAD.length));
  const [antecedent, speaker] = one.speakers ?? [null, null];
  return anchor(indexText(text, one.language ?? 'en'), { selectors, antecedent }, () => speaker);
}

const wordsIn = (range: StaticRange) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
/** Without what a page's text leaves out: spaces of other kinds, and characters without width. */
const plain = (words: string) => words.replace(/[\u00ad\u200b\u200e]/g, '').replace(/\s+/g, '');

describe('a claim on a page whose text is in pieces', () => {
  it.each(ALL.map((one, seed) => ({ ...one, seed })))('$edit → as in plain text, on its nodes', ({ seed, ...one }) => {
    const { text: after, spans } = readMarked(one.after);
    const page = readPage(pageOf(after, seed));
    const anchored = anchorIn(one, page.text);
    const expected = anchorIn(one, inArticle(after));
    expect(isPlaced(anchored.outcome)).toBe(isPlaced(expected.outcome));
    expect(anchored.doubt).toBe(expected.doubt);
    // An article around a claim makes no other speaker and no other words.
    expect(isPlaced(expected.outcome) && !isPlaced(one.outcome)).toBe(false);
    if (!isPlaced(anchored.outcome)) return;
    const onNodes = (list: readonly Span[]) => list.map((span) => plain(page.rangesFor(span).map(wordsIn).join('')));
    const inText = (list: readonly Span[]) => list.map((span) => plain(after.slice(...span)));
    for (const part of ['source', 'cue', 'content'] as const) {
      expect(onNodes(anchored.spans[part])).toEqual(inText(spans[part]));
    }
  });
});
