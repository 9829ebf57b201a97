import type { Dispute, DisputeKind } from '../claim/dispute.ts';
import type { Reading } from '../text/reading.ts';
import { chargeBefore } from './charge.ts';
import { type Choice, choose, questionOf } from './choose.ts';
import { type Denied, readDenied } from './denied.ts';
import type { DisputeClaim } from './dispute-claim.ts';
import { isCaughtUp, isOwner } from './evidence.ts';
import { counterAccusation } from './mutual.ts';
import { isNoDenial } from './no-denial.ts';
import type { Topics } from './overlap.ts';
import { Scene } from './scene.ts';
import { type DisputeWeights, FITTED } from './weights.ts';

export type { DisputeClaim } from './dispute-claim.ts';

/** How likely a link must be to be shown, for each set of weights. */
export interface Least {
  readonly told: number;
  readonly takenUp: number;
}

/**
 * Less likely links are not shown. For denials that tell what they deny the lowest of the thresholds tried from which, by
 * cross-validation over the hands of corpus/training, 85 in 100 links by words in common between detected claims are right.
 * For those that take it up 90 in 100 are right from one half on, and what is less likely than not is not shown.
 * `npm run train:disputes -- --end-to-end` prints what others would give.
 */
export const LEAST: Least = { told: 0.9, takenUp: 0.5 };
/** Plain constructions, too rare in our own articles to be counted: set by hand. */
const MUTUAL_CONFIDENCE = 0.85;
const CHARGE_CONFIDENCE = 0.8;

/** How the links are weighed, and how likely each must be: training tries others. */
export interface Scale {
  readonly weights: DisputeWeights;
  readonly least: Least;
}

const STANDARD: Scale = { weights: FITTED, least: LEAST };

/** By what the link is drawn, for the reader: the surest that holds. */
function kindOf(scene: Scene, index: number, target: number, denied: Denied): DisputeKind {
  const { claims } = scene;
  const denial = claims[index];
  const claim = claims[target];
  if (denial && claim && isCaughtUp(denial, claim, denied)) return 'host';
  if (claim && isOwner(scene, claim, denied)) return 'named';
  return denied.isTakenUp ? 'anaphor' : 'overlap';
}

/** Whether a link is likely enough to be shown. */
export function isLikely({ probability }: Choice, { isTakenUp }: Denied, { told, takenUp }: Least): boolean {
  return probability >= (isTakenUp ? takenUp : told);
}

/** What the denial `index` is about. */
function disputeOf(scene: Scene, index: number, links: number[], { weights, least }: Scale): Dispute | null {
  const denial = scene.claims[index];
  if (!denial || isNoDenial(scene.reading, denial)) return null;
  const denied = readDenied(scene.reading, denial);
  const choice = choose(questionOf(scene, index, denied, links), denied, weights);
  const claim = choice ? scene.claims[choice.claim] : undefined;
  if (choice && claim && isLikely(choice, denied, least)) {
    links[index] = choice.claim;
    const kind = kindOf(scene, index, choice.claim, denied);
    return { kind, claim: claim.id, words: null, confidence: choice.probability };
  }
  const words = chargeBefore(scene, index, denied);
  return words ? { kind: 'words', claim: null, words, confidence: CHARGE_CONFIDENCE } : null;
}

/**
 * Finds what the denials of a text are about: one answer for each claim, in their order; `null` for all other claims, and where the
 * text does not show it plainly. Two accusations that answer each other are linked both ways. A link proposes a status to the
 * reader and never sets one, so that a wrong one costs more than a missing one.
 *
 * @param claims all claims of the text, in the order of their cues
 */
export function findDisputes(
  reading: Reading,
  topics: Topics,
  claims: readonly DisputeClaim[],
  scale: Scale = STANDARD,
): (Dispute | null)[] {
  const scene = new Scene(reading, topics, claims);
  const links = claims.map(() => -1);
  const found = claims.map(({ act }, index) => (act === 'denial' ? disputeOf(scene, index, links, scale) : null));
  for (const [index, claim] of claims.entries()) {
    const other = counterAccusation(scene, index);
    const answer = claims[other];
    if (!answer || found[index] || found[other]) continue;
    found[index] = { kind: 'mutual', claim: answer.id, words: null, confidence: MUTUAL_CONFIDENCE };
    found[other] = { kind: 'mutual', claim: claim.id, words: null, confidence: MUTUAL_CONFIDENCE };
  }
  return found;
}
