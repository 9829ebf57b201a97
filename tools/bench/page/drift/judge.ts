import { isPlaced } from '../../../../lib/claim/selector.ts';
import type { Span } from '../../../../lib/claim/span.ts';
import type { EditedText } from './edit-text.ts';
import type { Match } from './matcher.ts';

/** What came of finding claims again in an edited text. */
export interface Verdict {
  /** Claims of which something still stands in the text, and those among them that were found in their right place. */
  readonly standing: number;
  readonly found: number;
  /** Claims whose whole place is gone. */
  readonly gone: number;
  /** Found in a wrong place, whatever was said of it. */
  readonly wrong: number;
  /** Of these, those of claims whose whole place is gone. */
  readonly wrongOfGone: number;
  /** Found in a wrong place and said to be sure. */
  readonly silentlyWrong: number;
}

/** A place is right when it shares half of its length, and half of the true one's, with the true one. */
function isRight([start, end]: Span, [trueStart, trueEnd]: Span): boolean {
  const shared = Math.min(end, trueEnd) - Math.max(start, trueStart);
  return shared * 2 >= end - start && shared * 2 >= trueEnd - trueStart;
}

/** Holds what was found against where each claim's extent stands after the edit. */
export function judge(edited: EditedText, extents: readonly Span[], matches: readonly (Match | null)[]): Verdict {
  const verdict = { standing: 0, found: 0, gone: 0, wrong: 0, wrongOfGone: 0, silentlyWrong: 0 };
  for (const [i, extent] of extents.entries()) {
    const truth = edited.moved(extent);
    const match = matches[i] ?? null;
    if (truth) verdict.standing += 1;
    else verdict.gone += 1;
    if (!match) continue;
    if (truth && isRight(match.span, truth)) verdict.found += 1;
    else {
      verdict.wrong += 1;
      if (!truth) verdict.wrongOfGone += 1;
      if (isPlaced(match.outcome)) verdict.silentlyWrong += 1;
    }
  }
  return verdict;
}
