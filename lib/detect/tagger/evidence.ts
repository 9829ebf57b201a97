import { isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { type Candidate, WEIGHED_RULES } from '../candidate.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import type { Proposal } from './proposal.ts';
import type { Tagging } from './tag.ts';

/** What speaks for or against a candidate: of each piece its number among the weights, and its value. A pair for each piece was a tenth of all memory that a text takes. */
export class Evidence {
  readonly numbers: number[] = [];
  readonly values: number[] = [];

  add(number: number, value: number): void {
    this.numbers.push(number);
    this.values.push(value);
  }
}

/** Shares are told apart by these borders besides their logarithmic odds. */
const BORDERS = [0.05, 0.2, 0.5, 0.8, 0.95];
const PER_SHARE = BORDERS.length + 2;

/** For each origin (rules, tagger): a constant, four shares, no source, quoted or not. */
const PER_ORIGIN = 1 + 4 * PER_SHARE + 3;

const BY_RULE = 2 * PER_ORIGIN;
const CONFIDENCE = BY_RULE + 2 * WEIGHED_RULES.length;
/** Shared part of the two contents: none of it, and four steps. */
const AGREEMENT = CONFIDENCE + 1;
const SAME_SOURCE = AGREEMENT + 5;
const NEARBY = SAME_SOURCE + 2;

/** Number of evidence weights. */
export const EVIDENCE_SIZE = NEARBY + 2;

function odds(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, share));
  return Math.log(bounded / (1 - bounded));
}

function addShare(evidence: Evidence, base: number, share: number): void {
  let step = 0;
  while (step < BORDERS.length && share >= (BORDERS[step] ?? 1)) step++;
  evidence.add(base, odds(share) / 5);
  evidence.add(base + 1 + step, 1);
}

function largest(share: Float32Array, { from, to }: Range): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, share[i] ?? 0);
  return most;
}

/** Mean over the words; marks count only where they stand alone. */
function mean(reading: Reading, share: Float32Array, ranges: readonly Range[]): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      if (to - from > 1 && isPunctuation(reading, i)) continue;
      sum += share[i] ?? 0;
      count++;
    }
  return count === 0 ? 0 : sum / count;
}

function isQuoting(reading: Reading, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (quotationAt(reading, i) >= 0) return true;
    return false;
  });
}

/** What the tagger's shares say of a candidate, whoever found it. */
function fromShares(reading: Reading, tagging: Tagging, candidate: Candidate | Proposal): Evidence {
  const base = candidate.rule === 'model' ? PER_ORIGIN : 0;
  const { shares } = tagging;
  const evidence = new Evidence();
  evidence.add(base, 1);
  addShare(evidence, base + 1, largest(shares[CUE], candidate.cue));
  addShare(evidence, base + 1 + PER_SHARE, mean(reading, shares[CUE], [candidate.cue]));
  addShare(evidence, base + 1 + 2 * PER_SHARE, mean(reading, shares[CONTENT], candidate.content));
  const last = base + 1 + 4 * PER_SHARE;
  if (candidate.source) addShare(evidence, base + 1 + 3 * PER_SHARE, mean(reading, shares[SOURCE], [candidate.source]));
  else evidence.add(last, 1);
  evidence.add(last + (isQuoting(reading, candidate.content) ? 1 : 2), 1);
  return evidence;
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** Words of both, divided by words of either. Both lists are in the order of the text. */
function agreement(reading: Reading, a: readonly Range[], b: readonly Range[]): number {
  const words = (from: number, to: number) => {
    let count = 0;
    for (let i = from; i < to; i++) if (!isPunctuation(reading, i)) count++;
    return count;
  };
  const size = (ranges: readonly Range[]) => ranges.reduce((sum, { from, to }) => sum + words(from, to), 0);
  let both = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const x = a[i];
    const y = b[k];
    if (!x || !y) break;
    both += words(Math.max(x.from, y.from), Math.min(x.to, y.to));
    if (x.to < y.to) i++;
    else k++;
  }
  return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

/** Evidence for a proposal of the tagger's. */
export function evidenceForProposal(reading: Reading, tagging: Tagging, proposal: Proposal): Evidence {
  return fromShares(reading, tagging, proposal);
}

/**
 * Evidence for a candidate of the rules', of which they are so sure by themselves: `same` is the tagger's proposal with the same cue, if any, and `isNearby` tells whether
 * some proposal shares a word with it.
 */
export function evidenceForCandidate(
  reading: Reading,
  tagging: Tagging,
  candidate: Candidate,
  byRules: number,
  same: Proposal | null,
  isNearby: boolean,
): Evidence {
  const evidence = fromShares(reading, tagging, candidate);
  const isConfirmed = largest(tagging.shares[CUE], candidate.cue) > 0.5;
  const rule = WEIGHED_RULES.indexOf(candidate.rule);
  if (rule >= 0) evidence.add(BY_RULE + 2 * rule + (isConfirmed ? 1 : 0), 1);
  evidence.add(CONFIDENCE, odds(byRules) / 4);
  evidence.add(NEARBY + (isNearby ? 1 : 0), 1);
  if (!same) {
    evidence.add(AGREEMENT, 1);
    return evidence;
  }
  const content = [...candidate.content].sort((a, b) => a.from - b.from);
  const shared = agreement(reading, content, same.content);
  evidence.add(AGREEMENT + 1 + (shared < 0.3 ? 0 : shared < 0.7 ? 1 : shared < 0.95 ? 2 : 3), 1);
  const isSameSource =
    candidate.source && same.source ? overlap(candidate.source, same.source) : candidate.source === same.source;
  evidence.add(SAME_SOURCE + (isSameSource ? 1 : 0), 1);
  return evidence;
}

/** Probability of a candidate, 0 to 1: logistic in the sum of the evidence. */
export function probabilityOf({ numbers, values }: Evidence, weights: Float32Array | Float64Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += (weights[numbers[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
