import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { EVIDENCE_SIZE } from './evidence.ts';
import { gather, type Judged, judge } from './judge.ts';
import { type Tagging, tagWith } from './tag.ts';
import { readWeights } from './weights.ts';

export type { Judged } from './judge.ts';

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over hashed features of words, trained on the repository's own
 * articles (tools/train), and a logistic judge over what it and the rules have found.
 */
export interface Tagger {
  /** How likely each token is part of a source, a cue, a content. */
  tag(reading: Reading): Tagging;
  /** The rules' candidates and the tagger's own, with calibrated confidence, in the order of their cues. */
  judge(reading: Reading, candidates: readonly Candidate[]): Judged[];
}

/** `complete` shows a judged candidate from here on; chosen by cross-validation on the repository's articles. */
export const COMPLETE_LEAST = 0.3;

/**
 * `precise` shows a judged candidate from here on; chosen on the even articles of PolNeAR dev, beside what the rules are sure of by
 * themselves, so that hardly more of it is wrong than of the rules' own.
 */
export const PRECISE_LEAST = 0.7;

/**
 * Makes a tagger from the bytes of weights.bin. The bytes are kept, not copied.
 *
 * @throws RangeError when they are no weights of this version.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes, EVIDENCE_SIZE);
  const tag = tagWith(weights);
  return {
    tag,
    judge: (reading, candidates) =>
      judge(reading, gather(reading, tag(reading), candidates), weights.evidence, COMPLETE_LEAST),
  };
}
