import { MILD_CUES } from '../language/en/denials.ts';
import type { Denied } from './denied.ts';
import { CLUES, type Evidence, evidenceOf } from './evidence.ts';
import { isInLead, type Links, optionsOf } from './options.ts';
import type { Scene } from './scene.ts';
import { type DisputeWeights, NO_CLAIM_CLUES, type NoClaimEvidence, type Weights } from './weights.ts';

/** The likeliest claim that a denial is about. */
export interface Choice {
  /** Number of the claim. */
  readonly claim: number;
  /** How likely it is this one, and no other and none of them: 0 to 1. */
  readonly probability: number;
}

/** Everything that is weighed to find what one denial is about. */
export interface Question {
  readonly options: readonly { readonly claim: number; readonly evidence: Evidence }[];
  /** What speaks for no claim of the text. */
  readonly noClaim: NoClaimEvidence;
}

/** Fewer words that say something name nothing. */
const FEWEST_WORDS = 2;

/** Gathers what is to be weighed for the denial `index`; `links` tells what the denials before it are about. */
export function questionOf(scene: Scene, index: number, denied: Denied, links: Links): Question {
  const options = optionsOf(scene, index, links).flatMap((option) => {
    const evidence = evidenceOf(scene, index, option, denied);
    return evidence ? [{ claim: option.claim, evidence }] : [];
  });
  const denial = scene.claims[index];
  const noClaim: NoClaimEvidence = {
    always: 1,
    inLead: Number(denial !== undefined && isInLead(scene, denial)),
    wordless: Number(scene.said(index).topic.words.length < FEWEST_WORDS),
    mildCue: Number(denial !== undefined && MILD_CUES.has(denial.lemma)),
  };
  return { options, noClaim };
}

function utilityOf(evidence: Evidence, weights: Weights): number {
  let sum = 0;
  for (const clue of CLUES) sum += evidence[clue] * weights[clue];
  return sum;
}

function utilityOfNone(evidence: NoClaimEvidence, weights: Weights): number {
  let sum = 0;
  for (const clue of NO_CLAIM_CLUES) sum += evidence[clue] * weights[clue];
  return sum;
}

/**
 * Chooses among the claims that a denial may be about, and none of them: a conditional logit (McFadden 1974), so that a rival that is
 * nearly as good makes the answer less sure. Of equals the nearest. `null` without any option.
 */
export function choose(
  { options, noClaim }: Question,
  { isTakenUp }: Denied,
  { told, takenUp }: DisputeWeights,
): Choice | null {
  const weights = isTakenUp ? takenUp : told;
  const utilities = options.map(({ evidence }) => utilityOf(evidence, weights));
  const best = Math.max(...utilities);
  const option = options[utilities.indexOf(best)];
  if (!option) return null;
  let sum = Math.exp(utilityOfNone(noClaim, weights) - best);
  for (const utility of utilities) sum += Math.exp(utility - best);
  return { claim: option.claim, probability: 1 / sum };
}
