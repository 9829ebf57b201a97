import { EVIDENCE_SIZE, type Evidence, probabilityOf } from '../../lib/detect/tagger/evidence.ts';

/** Evidence for a candidate, and whether it was right. */
export interface Case {
  readonly evidence: Evidence;
  readonly isRight: boolean;
}

const STEPS = 300;
const RATE = 0.5;
/** Strength of the penalty on large weights (L2). */
const PENALTY = 4;

/** Logistic regression by full-batch AdaGrad. Deterministic. */
export function trainEvidence(cases: readonly Case[]): Float32Array {
  const weights = new Float64Array(EVIDENCE_SIZE);
  const squares = new Float64Array(EVIDENCE_SIZE).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    for (const { evidence, isRight } of cases) {
      const error = probabilityOf(evidence, weights) - (isRight ? 1 : 0);
      for (const [at, number] of evidence.numbers.entries())
        gradient[number] = (gradient[number] ?? 0) + error * (evidence.values[at] ?? 0);
    }
    gradient.forEach((value, at) => {
      squares[at] = (squares[at] ?? 0) + value * value;
      weights[at] = (weights[at] ?? 0) - (RATE * value) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return Float32Array.from(weights);
}
