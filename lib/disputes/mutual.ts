import type { DisputeClaim } from './dispute-claim.ts';
import { isSameSource, type Scene } from './scene.ts';

/** Who is accused answers at once, or after one other voice. */
const NEAR = 2;
/** Sentences between accusation and counter-accusation. */
const NEAR_SENTENCES = 2;

function isAgainst(scene: Scene, accusation: number, accused: DisputeClaim): boolean {
  return scene.topics.share(scene.namesOf(accused), scene.said(accusation).topic);
}

/** The accusation with which somebody accused answers ("Orvel blamed Kessania, and Kessania blamed Orvel"): -1 for none. */
export function counterAccusation(scene: Scene, index: number): number {
  const { claims } = scene;
  const claim = claims[index];
  if (claim?.act !== 'accusation' || !claim.source) return -1;
  for (let at = index + 1; at < claims.length && at <= index + NEAR; at++) {
    const answer = claims[at];
    if (answer?.act !== 'accusation' || !answer.source || isSameSource(claim, answer)) continue;
    if (answer.sentence - claim.sentence > NEAR_SENTENCES) return -1;
    if (isAgainst(scene, index, answer) && isAgainst(scene, at, claim)) return at;
  }
  return -1;
}
