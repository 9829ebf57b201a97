import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { collapseText } from '../../../lib/page/collapse-text.ts';
import { pageText } from '../../../lib/page/page-text.ts';
import { parsePage } from './parse-page.ts';

const doc = parsePage('<!doctype html><html><body></body></html>');

/** What a StaticRange is: four values that follow nothing. Node has none. */
class PlainRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}
beforeAll(() => void vi.stubGlobal('StaticRange', PlainRange));
afterAll(() => void vi.unstubAllGlobals());

/** One block for each list of text nodes' data. */
function collect(blocks: readonly (readonly string[])[]) {
  const nodes = blocks.map((datas) => datas.map((data) => doc.createTextNode(data)));
  return { page: bind(nodes), nodes };
}

function bind(blocks: readonly (readonly Text[])[]) {
  const element = doc.body;
  return pageText(
    blocks.flatMap((block) => {
      const line = collapseText(block);
      return line ? [{ line, element }] : [];
    }),
  );
}

const dataIn = (range: StaticRange) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);

describe('ranges in the page for a span of the text', () => {
  it.each([
    ['within one node', [['Oda Venn said so.']], [4, 8], ['Venn']],
    ['over three nodes', [['Oda ', 'Venn', ' said']], [2, 10], ['a ', 'Venn', ' s']],
    ['over a border', [['said so.'], ['Ivo']], [5, 12], ['so.', 'Ivo']],
    ['with collapsed space inside', [['Oda  \n Venn']], [0, 8], ['Oda  \n Venn']],
    ['with a soft hyphen inside', [['wa\u00adter']], [1, 4], ['a\u00adte']],
    ['after dropped space at the start', [['  \n Oda ']], [0, 3], ['Oda']],
    ['empty', [['Oda']], [1, 1], []],
    ['beyond the text', [['Oda']], [10, 20], []],
  ] as const)('%s', (_, blocks, span, expected) => {
    expect(collect(blocks).page.rangesFor([span[0], span[1]]).map(dataIn)).toEqual(expected);
  });

  it('leave out what lies between two nodes of the text', () => {
    const before = doc.createTextNode('Oda Venn ');
    const after = doc.createTextNode('said so.');
    const ranges = bind([[before, after]]).rangesFor([0, 13]);
    expect(ranges.map((range) => [range.startContainer, range.endContainer])).toEqual([
      [before, before],
      [after, after],
    ]);
  });
});

describe('any text', () => {
  const data = fc
    .array(fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '😀', 'ی\u200cم', 'é', '  '), {
      maxLength: 12,
    })
    .map((units) => units.join(''));
  const blocks = fc.array(fc.array(data, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('gives for every span exactly its characters', () => {
    fc.assert(
      fc.property(blocks, fc.nat(60), fc.nat(60), (all, a, b) => {
        const { page } = collect(all);
        const start = Math.min(a, b, page.text.length);
        const end = Math.min(Math.max(a, b), page.text.length);
        const ranges = page.rangesFor([start, end]);
        const visible = (text: string) => text.replace(/[\s\u00a0\u00ad\u200b]/g, '');
        expect(visible(ranges.map(dataIn).join(''))).toBe(visible(page.text.slice(start, end)));
      }),
      { numRuns: 500 },
    );
  });

  it('has its characters in the order of the page, none over another', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const { page, nodes } = collect(all);
        const order = nodes.flat();
        let [lastNode, lastEnd] = [0, 0];
        for (let i = 0; i < page.text.length; i++) {
          for (const { startContainer, startOffset, endContainer, endOffset } of page.rangesFor([i, i + 1])) {
            const node = order.indexOf(startContainer as Text);
            expect(endContainer).toBe(startContainer);
            expect(node).toBeGreaterThanOrEqual(lastNode);
            if (node === lastNode) expect(startOffset).toBeGreaterThanOrEqual(lastEnd);
            [lastNode, lastEnd] = [node, endOffset];
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has no run of spaces, no space at a block’s ends, and no invisible character', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const { text } = collect(all).page;
        expect(text).not.toMatch(/ {2}|[\t\u00a0\u00ad\u200b]/);
        for (const line of text.split('\n')) expect(line).toBe(line.trim());
      }),
      { numRuns: 500 },
    );
  });
});
