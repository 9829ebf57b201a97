import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { READING } from '../../cases/page/reading.ts';
import { ARTICLES, NO_ARTICLES } from '../../cases/page/whole-pages.ts';
import { parsePage } from './parse-page.ts';

const FIRST = 'The harbour board of Lunde met on Monday, and its members spoke for three hours about the pumps.';
const LAST = 'Nobody could say when ferries would run again, though the captains had asked for a date in writing.';

function around(html: string): Document {
  return parsePage(
    `<!doctype html><html><body><article><h1>Lock shut</h1><p>${FIRST}</p>${html}<p>${LAST}</p></article></body></html>`,
  );
}

describe('reading what stands in an article', () => {
  it.each(READING)('$what ($reason)', ({ html, lines }) => {
    expect(readPage(around(html)).text.split('\n')).toEqual(['Lock shut', FIRST, ...lines, LAST]);
  });

  it('gives each block its span and its element', () => {
    const { text, blocks } = readPage(around('<p>Oda Venn said so.<br>Ivo Brask denied it.</p>'));
    expect(blocks.map(({ span, element }) => [element.localName, text.slice(...span)])).toEqual([
      ['h1', 'Lock shut'],
      ['p', FIRST],
      ['p', 'Oda Venn said so.'],
      ['p', 'Ivo Brask denied it.'],
      ['p', LAST],
    ]);
  });
});

describe('finding the article', () => {
  it.each(ARTICLES)('$page', ({ body }) => {
    const lines = readPage(parsePage(`<!doctype html><html><body>${body}</body></html>`)).text.split('\n');
    expect([lines.at(0), lines.at(-1), lines.length]).toEqual([FIRST, LAST, 3]);
  });

  it('takes the headline and the standfirst from outside of the body’s container', () => {
    const header =
      '<header class="masthead"><h1>Lunde Herald</h1></header><div><h1>Lock shut</h1><p>By Ivo Brask</p><h2>Short</h2><div class="standfirst">The board met for three hours, and nobody could say when ferries would run.</div></div>';
    const body = `${header}<div class="story"><p>${FIRST}</p><p>The pumps ran all night, and the water fell by a hand’s breadth before noon.</p><p>${LAST}</p></div>`;
    const lines = readPage(parsePage(`<html><body><main>${body}</main></body></html>`)).text.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Lock shut',
      'The board met for three hours, and nobody could say when ferries would run.',
      FIRST,
    ]);
  });

  it('reads every full article of a page that has several, and none of its summaries', () => {
    const paragraph = (i: number) =>
      `<p>In story ${i} the board of Lunde met for hours, and its members spoke of pumps, gates, ferries and the market, one after another, until the lamps along the quay were lit and everybody went home.</p>`;
    const article = (i: number) =>
      `<article><h1>Story ${i}</h1>${paragraph(i).repeat(1)}${[1, 2, 3, 4, 5, 6, 7].map((k) => paragraph(i * 100 + k)).join('')}</article>`;
    const summary = `<article><h2><a href="/x">Elsewhere</a></h2><p>The captain said on Monday that the crossing took two hours more than it should.</p></article>`;
    const doc = parsePage(`<html><body><main>${article(1)}<div>${article(2)}</div>${summary}</main></body></html>`);
    const lines = readPage(doc).text.split('\n');
    expect(lines.filter((line) => /^Story \d$/.test(line))).toEqual(['Story 1', 'Story 2']);
    expect(lines).toHaveLength(18);
  });

  it('stops at the heading over other articles', () => {
    const more = `<h2>More on this story</h2><p>The ferry came late, and ${LAST}</p>`;
    const doc = parsePage(`<html><body><main><p>${FIRST}</p><p>${LAST}</p>${more}</main></body></html>`);
    expect(readPage(doc).text).toBe(`${FIRST}\n${LAST}`);
  });

  it.each(NO_ARTICLES)('answers nothing on $page', ({ body }) => {
    const page = readPage(parsePage(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`));
    expect([page.text, page.blocks.length]).toEqual(['', 0]);
  });
});

describe('the page', () => {
  it('is only read, never changed', () => {
    const doc = around(READING.map(({ html }) => html).join(''));
    const before = doc.toString();
    readPage(doc);
    expect(doc.toString()).toBe(before);
  });
});
