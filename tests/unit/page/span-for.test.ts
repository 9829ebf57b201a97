// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseText } from '../../../lib/page/collapse-text.ts';
import { type PageText, pageText } from '../../../lib/page/page-text.ts';
import { spanFor } from '../../../lib/page/span-for.ts';

// A page's own document: linkedom compares positions across elements differently from browsers.
const parsePage = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The text of a document: one line for each paragraph, and nothing of what is called deleted. */
function textOf(doc: Document): PageText {
  const textsIn = (node: Node): Text[] =>
    [...node.childNodes].flatMap((child) => {
      if (child.nodeType === 3) return [child as Text];
      return (child as Element).localName === 'del' ? [] : textsIn(child);
    });
  return pageText(
    [...doc.querySelectorAll('p')].flatMap((element) => {
      const line = collapseText(textsIn(element));
      return line ? [{ line, element }] : [];
    }),
  );
}

const HTML = `<html><body><nav id="nav">Home</nav><main id="main"><p id="one">Oda  Venn <b id="b">said</b> so.</p><aside id="aside">An
  advertisement</aside><p id="two">Ivo <del id="in">(map)</del>denied it.</p></main><footer id="foot">About</footer></body></html>`;

type Point = readonly [path: string, offset: number];

/** The node at a path: an element's id, and the numbers of children below it. */
function nodeAt(doc: Document, path: string): Node {
  const [id = '', ...children] = path.split('/');
  let node: Node = id === 'body' ? doc.body : (doc.getElementById(id) as Node);
  for (const child of children) node = node.childNodes[Number(child)] as Node;
  return node;
}

function select(from: Point, to: Point): string | null {
  const doc = parsePage(HTML);
  const page = textOf(doc);
  const range = {
    startContainer: nodeAt(doc, from[0]),
    startOffset: from[1],
    endContainer: nodeAt(doc, to[0]),
    endOffset: to[1],
    collapsed: false,
  };
  const span = spanFor(page, [range]);
  return span && page.text.slice(...span);
}

describe('the span for a selection', () => {
  it.each<[reason: string, Point, Point, string | null]>([
    ['within one text node', ['one/0', 5], ['one/0', 9], 'Venn'],
    ['over several nodes', ['one/0', 5], ['one/2', 3], 'Venn said so'],
    ['collapsed spaces count as one', ['one/0', 0], ['one/0', 9], 'Oda Venn'],
    ['from a space that was left out', ['one/0', 4], ['one/0', 9], 'Venn'],
    ['over two blocks', ['b/0', 0], ['two/0', 3], 'said so.\nIvo'],
    ['a triple click ends at the start of the next block', ['one/0', 0], ['two', 0], 'Oda Venn said so.'],
    ['an element and a number of children', ['one', 1], ['one', 2], 'said'],
    ['to the end of an element', ['one', 0], ['one', 3], 'Oda Venn said so.'],
    ['an element’s start and another’s end', ['b', 0], ['main', 3], 'said so.\nIvo denied it.'],
    ['beginning before the article', ['nav/0', 1], ['one/0', 3], 'Oda'],
    ['ending after the article', ['two/2', 0], ['foot/0', 2], 'denied it.'],
    ['the whole page', ['body', 0], ['body', 3], 'Oda Venn said so.\nIvo denied it.'],
    ['beginning in what was left out between', ['aside/0', 0], ['two/0', 3], 'Ivo'],
    ['with something left out in the middle', ['two/0', 0], ['two/2', 6], 'Ivo denied'],
    ['all in what was left out', ['aside/0', 0], ['aside/0', 2], null],
    ['all in something left out of a block', ['in', 0], ['in', 1], null],
    ['all outside of the article', ['nav/0', 0], ['nav/0', 4], null],
    ['after the article', ['foot', 0], ['foot', 1], null],
    ['empty, in a word', ['one/0', 6], ['one/0', 6], null],
    ['empty, between two elements', ['main', 1], ['main', 1], null],
  ])('%s', (_, from, to, words) => {
    expect(select(from, to)).toBe(words);
  });

  it('is nothing without a range', () => {
    expect(spanFor(textOf(parsePage(HTML)), [])).toBeNull();
  });

  it('holds all ranges of a selection that has several', () => {
    const page = textOf(parsePage(HTML));
    const span = spanFor(page, [...page.rangesFor([14, 16]), ...page.rangesFor([0, 3])]);
    expect(span).toEqual([0, 16]);
  });

  it('reaches no text of another document', () => {
    const [shown, other] = [parsePage(HTML), parsePage(HTML)];
    const range = {
      startContainer: other.body,
      startOffset: 0,
      endContainer: other.body,
      endOffset: 3,
      collapsed: false,
    };
    expect(spanFor(textOf(shown), [range])).toBeNull();
  });
});

/** Spaces, soft hyphens and letters, in blocks of text nodes. */
const blocks = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00ad', '\u00a0', '“', '😀'), maxLength: 8 }), {
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 5 },
);

describe('the span for the ranges of a span', () => {
  it('is that span, where it begins and ends with characters of the page', () => {
    const doc = parsePage('<!doctype html><html><body></body></html>');
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (datas, a, b) => {
        doc.body.replaceChildren(
          ...datas.map((block) => {
            const element = doc.createElement('p');
            element.append(...block.map((data) => doc.createTextNode(data)));
            return element;
          }),
        );
        const page = textOf(doc);
        fc.pre(page.text !== '');
        const start = a % page.text.length;
        const end = start + 1 + (b % (page.text.length - start));
        fc.pre(page.text[start] !== '\n' && page.text[end - 1] !== '\n');
        expect(spanFor(page, page.rangesFor([start, end]))).toEqual([start, end]);
      }),
      { numRuns: 500 },
    );
  });
});
