/** All ways to find claims again, as one script for a page. */
import { type ClaimSpans, extentOf } from '../../../../lib/claim/span.ts';
import { createRandom } from '../../../random.ts';
import { median } from '../../quantile.ts';
import { type EditPlan, editText } from './edit-text.ts';
import { judge, type Verdict } from './judge.ts';
import { APPROXIMATE, EXACT, OURS } from './matchers.ts';

/** What came of one matcher on one edited text. Times in milliseconds, of several runs the middle one. */
export interface DriftResult extends Verdict {
  readonly matcher: string;
  readonly describing: number;
  readonly anchoring: number;
}

const MATCHERS = [OURS, APPROXIMATE, EXACT];
const SEED = 7;

/**
 * Edits a text and lets each matcher find its claims again, in turn. `runs` is for the quick ones; the slow one has 1.
 */
export function findAgain(text: string, claims: readonly ClaimSpans[], plan: EditPlan, runs: number): DriftResult[] {
  const edited = editText(text, plan, createRandom(SEED));
  const extents = claims.map((claim) => extentOf(claim) ?? ([0, 0] as const));
  return MATCHERS.map((matcher) => {
    const times = matcher === APPROXIMATE ? 1 : runs;
    const described = timed(() => matcher.describe(text, claims), runs);
    const anchored = timed(() => matcher.anchor(edited.text, described.value), times);
    return {
      matcher: matcher.name,
      describing: described.ms,
      anchoring: anchored.ms,
      ...judge(edited, extents, anchored.value.map(matcher.matchOf)),
    };
  });
}

function timed<T>(work: () => T, runs: number): { value: T; ms: number } {
  const times: number[] = [];
  let value = work();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    value = work();
    times.push(performance.now() - start);
  }
  return { value, ms: median(times) };
}
