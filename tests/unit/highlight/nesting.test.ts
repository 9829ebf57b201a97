import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/highlight/mark.ts';
import type { MarkStyle } from '../../../lib/highlight/mark-style.ts';
import { outerRanges } from '../../../lib/highlight/nesting.ts';

/** Ranges are only read here, so objects stand for them, and for the text nodes. */
const [NODE, OTHER_NODE] = [{}, {}] as unknown as [Node, Node];

function range(startOffset: number, endOffset: number, node = NODE): StaticRange {
  return { startContainer: node, startOffset, endContainer: node, endOffset, collapsed: startOffset === endOffset };
}

function mark(claimId: string, style: MarkStyle, ...marked: StaticRange[]): Mark {
  return { claimId, style, marked, content: [] };
}

/** Which claims have an outer range, in the order of the marks. */
function outerClaims(marks: readonly Mark[]): string[] {
  const outer = outerRanges(marks);
  return marks.filter(({ marked }) => marked.some((one) => outer.has(one))).map(({ claimId }) => claimId);
}

const CASES: readonly { reason: string; marks: readonly Mark[]; outer: readonly string[] }[] = [
  { reason: 'nothing is marked', marks: [], outer: [] },
  {
    reason: 'marks beside each other',
    marks: [mark('a', 'act-statement', range(0, 8)), mark('b', 'act-denial', range(8, 12))],
    outer: [],
  },
  {
    reason: 'one inside of the other',
    marks: [mark('a', 'status-confirmed', range(0, 30)), mark('b', 'act-denial', range(5, 12))],
    outer: ['a'],
  },
  {
    reason: 'the same, the inner one first',
    marks: [mark('b', 'act-denial', range(5, 12)), mark('a', 'status-confirmed', range(0, 30))],
    outer: ['a'],
  },
  {
    reason: 'one that begins where the other begins, and is longer',
    marks: [mark('a', 'act-denial', range(0, 8)), mark('b', 'act-statement', range(0, 20))],
    outer: ['b'],
  },
  {
    reason: 'a source of two claims: the first claim’s line is the near one, as a click opens the first claim',
    marks: [mark('a', 'act-statement', range(0, 8), range(9, 13)), mark('b', 'act-denial', range(0, 8), range(30, 36))],
    outer: ['b'],
  },
  {
    reason: 'a source of two claims of one look: one line is enough',
    marks: [mark('a', 'act-statement', range(0, 8)), mark('b', 'act-statement', range(0, 8))],
    outer: [],
  },
  {
    reason: 'ranges that overlap in part: the one that begins first is the outer one',
    marks: [mark('a', 'act-statement', range(4, 12)), mark('b', 'act-denial', range(0, 8))],
    outer: ['b'],
  },
  {
    reason: 'three deep: only the innermost keeps its height',
    marks: [
      mark('a', 'act-statement', range(0, 40)),
      mark('b', 'act-denial', range(5, 30)),
      mark('c', 'act-demand', range(8, 12)),
    ],
    outer: ['a', 'b'],
  },
  {
    reason: 'the same offsets in two text nodes',
    marks: [mark('a', 'act-statement', range(0, 8)), mark('b', 'act-denial', range(0, 8, OTHER_NODE))],
    outer: [],
  },
];

describe('outerRanges', () => {
  it.each(CASES)('$reason', ({ marks, outer }) => {
    expect(outerClaims(marks)).toEqual(outer);
  });

  it('leaves no two overlapping ranges of different looks both inner, so that no line hides another', () => {
    const anyMark = fc.record({
      style: fc.constantFrom<MarkStyle>('act-statement', 'act-denial', 'act-demand'),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 12 }), (drawn) => {
        const marks = drawn.map(({ style, start, length }, i) => mark(String(i), style, range(start, start + length)));
        const outer = outerRanges(marks);
        const inner = marks.filter(({ marked: [one] }) => one && !outer.has(one));
        for (const a of inner) {
          for (const b of inner) {
            const [p, q] = [a.marked[0], b.marked[0]];
            const doOverlap = p && q && p.startOffset < q.endOffset && q.startOffset < p.endOffset;
            expect(!doOverlap || a.style === b.style).toBe(true);
          }
        }
      }),
    );
  });
});
