import { choose, type Question, questionOf } from '../../lib/disputes/choose.ts';
import { type Denied, readDenied } from '../../lib/disputes/denied.ts';
import { isLikely, type Scale } from '../../lib/disputes/index.ts';
import { Scene } from '../../lib/disputes/scene.ts';
import { type DisputeExample, isRightAnswer } from './dispute-examples.ts';

/** A denial with everything that is weighed. */
export interface DisputeCase {
  readonly question: Question;
  readonly denied: Denied;
  /** Numbers of the claims that are right answers, the nearest first; none: it denies no claim of the text. */
  readonly right: readonly number[];
}

/**
 * The denials of an article as cases.
 *
 * @param scale how the denials before each are linked, as it will be in use; `null`: as they are annotated
 */
export function disputeCases(example: DisputeExample, scale: Scale | null): DisputeCase[] {
  const { reading, topics, claims } = example;
  const scene = new Scene(reading, topics, claims);
  const links = claims.map(() => -1);
  return claims.flatMap((claim, index) => {
    if (claim.act !== 'denial') return [];
    const denied = readDenied(reading, claim);
    const question = questionOf(scene, index, denied, links);
    const right = [...claims.keys()].filter((target) => isRightAnswer(example, index, target));
    right.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
    links[index] = scale ? linkOf({ question, denied, right }, scale) : (right[0] ?? -1);
    return [{ question, denied, right }];
  });
}

/** Number of the claim that a denial is linked to; -1 for none. */
function linkOf({ question, denied }: DisputeCase, { weights, least }: Scale): number {
  const choice = choose(question, denied, weights);
  return choice && isLikely(choice, denied, least) ? choice.claim : -1;
}
