import type { Range, Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { confidenceOf, PRECISE_THRESHOLD } from '../confidence.ts';
import { type Evidence, evidenceForCandidate, evidenceForProposal, probabilityOf } from './evidence.ts';
import { linkSegments } from './link.ts';
import { isPossible } from './possible.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import type { Tagging } from './tag.ts';

/** A candidate of the rules' or the tagger's with the evidence for it. */
export interface Witnessed {
  readonly candidate: Candidate | Proposal;
  /** How sure the rules are of it by themselves (confidence.ts); 0 for a proposal of the tagger's. */
  readonly byRules: number;
  readonly evidence: Evidence;
}

/** A candidate that stands, and how likely it is right. */
export interface Judged {
  readonly candidate: Candidate | Proposal;
  /** 0 to 1. */
  readonly confidence: number;
  /** How sure the rules are of it by themselves. */
  readonly byRules: number;
}

const partsOf = ({ source, cue, content }: Candidate | Proposal): Range[] =>
  source ? [source, cue, ...content] : [cue, ...content];

/** Number of the first proposal in the range, counted from 1; 0: none. */
function firstIn(owner: Int32Array, { from, to }: Range): number {
  for (let i = from; i < to; i++) if (owner[i]) return owner[i] ?? 0;
  return 0;
}

/** All candidates of the rules, and those proposals of the tagger's whose cue no rule has found, nor refused. */
export function gather(reading: Reading, tagging: Tagging, candidates: readonly Candidate[]): Witnessed[] {
  const { count } = reading.tokens;
  const proposals = linkSegments(reading, tagging)
    .map((linked) => proposalOf(reading, linked))
    .filter((proposal) => isPossible(reading, proposal));
  const cueOf = new Int32Array(count);
  const partOfAny = new Int32Array(count);
  proposals.forEach((proposal, index) => {
    cueOf.fill(index + 1, proposal.cue.from, proposal.cue.to);
    for (const { from, to } of partsOf(proposal)) partOfAny.fill(1, from, to);
  });
  const isKnown = new Uint8Array(proposals.length);
  const gathered: Witnessed[] = candidates.map((candidate) => {
    const same = firstIn(cueOf, candidate.cue);
    for (let i = candidate.cue.from; i < candidate.cue.to; i++) if (cueOf[i]) isKnown[(cueOf[i] ?? 0) - 1] = 1;
    const isNearby = partsOf(candidate).some((range) => firstIn(partOfAny, range) > 0);
    const proposal = same > 0 ? (proposals[same - 1] ?? null) : null;
    const byRules = confidenceOf(reading, candidate);
    const evidence = evidenceForCandidate(reading, tagging, candidate, byRules, proposal, isNearby);
    return { candidate, byRules, evidence };
  });
  proposals.forEach((proposal, index) => {
    if (isKnown[index] === 0)
      gathered.push({ candidate: proposal, byRules: 0, evidence: evidenceForProposal(reading, tagging, proposal) });
  });
  return gathered;
}

/** What the rules carry by themselves goes before all else: the tagger's likeliest may be a claim within it. */
const rankOf = ({ confidence, byRules }: Judged): number =>
  byRules >= PRECISE_THRESHOLD ? 1 + confidence : confidence;

const BY_RULES = 1;
const BY_MODEL = 2;

/**
 * The candidates that stand, in the order of their cues: the likeliest first takes its words, and a rule's candidate and a
 * proposal never share any. Those below `least` fall away.
 */
export function judge(
  reading: Reading,
  gathered: readonly Witnessed[],
  weights: Float32Array | Float64Array,
  least: number,
): Judged[] {
  const owner = new Uint8Array(reading.tokens.count);
  const ranked = gathered
    .map(({ candidate, byRules, evidence }) => ({ candidate, confidence: probabilityOf(evidence, weights), byRules }))
    .filter(({ confidence }) => confidence >= least)
    .map((judged) => ({ judged, rank: rankOf(judged) }))
    .sort((a, b) => b.rank - a.rank || a.judged.candidate.cue.from - b.judged.candidate.cue.from);
  const standing: Judged[] = [];
  for (const { judged } of ranked) {
    const isModel = judged.candidate.rule === 'model';
    const parts = partsOf(judged.candidate);
    const isTaken = parts.some(({ from, to }) => {
      for (let i = from; i < to; i++) if (isModel ? owner[i] !== 0 : owner[i] === BY_MODEL) return true;
      return false;
    });
    if (isTaken) continue;
    for (const { from, to } of parts) owner.fill(isModel ? BY_MODEL : BY_RULES, from, to);
    standing.push(judged);
  }
  return standing.sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}
