import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../lib/claim/selector.ts';
import type { Span } from '../../../../../lib/claim/span.ts';
import type { EditedText } from '../../../../../tools/bench/page/drift/edit-text.ts';
import { judge, type Verdict } from '../../../../../tools/bench/page/drift/judge.ts';
import type { Match } from '../../../../../tools/bench/page/drift/matcher.ts';

const NONE: Verdict = { standing: 0, found: 0, gone: 0, wrong: 0, wrongOfGone: 0, silentlyWrong: 0 };
const CLAIM: Span = [0, 10];

/** A text in which what stood at {@link CLAIM} stands at another place now. */
function editedTo(truth: Span | null): EditedText {
  return { text: '', moved: (span) => (span === CLAIM ? truth : span) };
}

function matchAt(span: Span, outcome: Outcome): Match {
  return { span, outcome };
}

describe('what was found of a claim', () => {
  it.each<[Span | null, Match | null, Partial<Verdict>, string]>([
    [[20, 30], matchAt([20, 30], 'exact'), { standing: 1, found: 1 }, 'in its very place'],
    [[20, 30], matchAt([20, 30], 'changed'), { standing: 1, found: 1 }, 'there, though it is not sure'],
    [[20, 30], matchAt([25, 35], 'moved'), { standing: 1, found: 1 }, 'half of either is shared'],
    [[20, 30], matchAt([20, 40], 'exact'), { standing: 1, found: 1 }, 'twice as long, and half of it right'],
    [[20, 30], matchAt([26, 36], 'exact'), { standing: 1, wrong: 1, silentlyWrong: 1 }, 'less than half is shared'],
    [[20, 30], matchAt([20, 41], 'exact'), { standing: 1, wrong: 1, silentlyWrong: 1 }, 'too long'],
    [[20, 30], matchAt([22, 26], 'exact'), { standing: 1, wrong: 1, silentlyWrong: 1 }, 'too short'],
    [[20, 30], matchAt([50, 60], 'moved'), { standing: 1, wrong: 1, silentlyWrong: 1 }, 'elsewhere, and sure'],
    [[20, 30], matchAt([50, 60], 'normalised'), { standing: 1, wrong: 1, silentlyWrong: 1 }, 'elsewhere, and sure too'],
    [[20, 30], matchAt([50, 60], 'changed'), { standing: 1, wrong: 1 }, 'elsewhere, and left to the reader'],
    [[20, 30], null, { standing: 1 }, 'not found, though it stands'],
    [null, null, { gone: 1 }, 'rightly not found'],
    [
      null,
      matchAt([0, 10], 'exact'),
      { gone: 1, wrong: 1, wrongOfGone: 1, silentlyWrong: 1 },
      'gone, and found for sure',
    ],
    [null, matchAt([0, 10], 'changed'), { gone: 1, wrong: 1, wrongOfGone: 1 }, 'gone, and shown to the reader'],
  ])('stands at %j, found at %j: %j, %s', (truth, match, wanted) => {
    expect(judge(editedTo(truth), [CLAIM], [match])).toEqual({ ...NONE, ...wanted });
  });

  it('is added up over all claims, each with its own match', () => {
    const others: Span[] = [
      [40, 50],
      [60, 70],
      [80, 90],
    ];
    const matches = [null, matchAt([40, 50], 'exact'), matchAt([40, 50], 'changed')];
    // The last claim has no match at all.
    expect(judge(editedTo(null), [CLAIM, ...others], matches)).toEqual({
      standing: 3,
      found: 1,
      gone: 1,
      wrong: 1,
      wrongOfGone: 0,
      silentlyWrong: 0,
    });
  });

  it('is nothing where there are no claims', () => {
    expect(judge(editedTo(null), [], [])).toEqual(NONE);
  });
});
