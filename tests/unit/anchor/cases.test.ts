import { describe, expect, it } from 'vitest';
import { isPlaced, OUTCOMES } from '../../../lib/claim/selector.ts';
import { ALL, THEMES } from '../../cases/anchor/all.ts';
import { TABLE } from '../../cases/anchor/drift.ts';
import { readMarked } from '../../cases/anchor/notation.ts';
import { anchorCase, expectedOf, shifted } from './run-case.ts';

describe.each(THEMES)('a claim in an edited article: %s', (_, cases) => {
  it.each(cases)('$edit → $outcome ($reason)', (one) => {
    expect(anchorCase(one)).toEqual(expectedOf(one));
  });
});

describe('the same with everything shifted by a paragraph on top', () => {
  const TOP = 'This page was updated at noon.\n';

  it.each(ALL)('$edit: nothing becomes more certain', (one) => {
    const expected = expectedOf(one);
    const anchored = anchorCase(one, TOP + readMarked(one.after).text);
    expect(OUTCOMES.indexOf(anchored.outcome)).toBeGreaterThanOrEqual(OUTCOMES.indexOf(expected.outcome));
    if (isPlaced(anchored.outcome)) expect(anchored.spans).toEqual(shifted(expected.spans, TOP.length));
  });

  it('hardly anything becomes less certain: what has its place keeps it', () => {
    const lost = ALL.filter((one) => isPlaced(one.outcome)).filter(
      (one) => !isPlaced(anchorCase(one, TOP + readMarked(one.after).text).outcome),
    );
    expect(lost.map(({ edit }) => edit)).toEqual([]);
  });
});

describe('the cases', () => {
  it('cover the whole drift table, and more than a hundred other edits', () => {
    expect(TABLE).toHaveLength(13);
    expect(ALL.length).toBeGreaterThan(150);
  });

  it('are about one edit each', () => {
    const pairs = ALL.map(({ before, after, speakers }) => [before, after, ...(speakers ?? [])].join('\n'));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it.each(ALL)('$edit: mark a claim before, and after it too unless it is gone', ({ before, after, outcome }) => {
    expect(readMarked(before).spans.cue).toHaveLength(1);
    const { source, cue, content } = readMarked(after).spans;
    expect([...source, ...cue, ...content].length > 0).toBe(outcome !== 'gone');
  });
});
