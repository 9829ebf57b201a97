import type { Mark } from './mark.ts';

interface Placed {
  readonly range: StaticRange;
  readonly mark: Mark;
  /** The mark's place in the order they came in. */
  readonly order: number;
}

/**
 * The marked ranges that reach over a range of another look, and whose line must therefore lie lower: at one height the
 * line on top would hide the other. Of two over the same words ("the ministry said … and denied …" share a source) the later
 * claim's is the outer one. Every range lies in one text node, as `PageText.rangesFor` makes them.
 */
export function outerRanges(marks: readonly Mark[]): Set<StaticRange> {
  const outer = new Set<StaticRange>();
  for (const placed of byNode(marks).values()) {
    placed.sort(outsideIn);
    placed.forEach(({ range, mark }, i) => {
      for (let j = i + 1; j < placed.length; j++) {
        const inner = placed[j];
        if (!inner || inner.range.startOffset >= range.endOffset) break;
        if (inner.mark.style !== mark.style) outer.add(range);
      }
    });
  }
  return outer;
}

function byNode(marks: readonly Mark[]): Map<Node, Placed[]> {
  const nodes = new Map<Node, Placed[]>();
  marks.forEach((mark, order) => {
    for (const range of mark.marked) {
      const there = nodes.get(range.startContainer);
      if (there) there.push({ range, mark, order });
      else nodes.set(range.startContainer, [{ range, mark, order }]);
    }
  });
  return nodes;
}

function outsideIn(a: Placed, b: Placed): number {
  return a.range.startOffset - b.range.startOffset || b.range.endOffset - a.range.endOffset || b.order - a.order;
}
