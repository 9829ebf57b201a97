/** Claims as a table for a terminal. */
import type { ListedClaim } from '../drive/popup.ts';

/** Columns of a terminal that does not say how many it has. */
const DEFAULT_WIDTH = 100;
const MAX_WIDTH = 160;
const SOURCE_SHARE = 0.3;
const CUE_SHARE = 0.17;
const ACT_WIDTH = 18;
const GAP = '  ';

/** One line a claim: source, cue, content cut to what fits, act. */
export function formatClaims(
  claims: readonly ListedClaim[],
  width = process.stdout.columns ?? DEFAULT_WIDTH,
): string[] {
  const total = Math.min(width, MAX_WIDTH);
  const source = Math.floor(total * SOURCE_SHARE);
  const cue = Math.floor(total * CUE_SHARE);
  const content = total - source - cue - ACT_WIDTH - 3 * GAP.length;
  const row = (cells: readonly [string, string, string, string]) =>
    [fit(cells[0], source), fit(cells[1], cue), fit(cells[2], content), cells[3]].join(GAP).trimEnd();
  return [
    row(['Source', 'Cue', 'Content', 'Act']),
    '─'.repeat(total),
    ...claims.map((claim) => row([claim.source, claim.cue, claim.content, claim.state])),
  ];
}

/** Exactly so many columns wide; what is cut off ends in an ellipsis. */
function fit(text: string, width: number): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > width ? `${oneLine.slice(0, width - 1)}…` : oneLine.padEnd(width);
}
