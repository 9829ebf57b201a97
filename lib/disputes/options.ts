import type { DisputeClaim } from './dispute-claim.ts';
import { isSameSource, type Scene } from './scene.ts';
import { isOneSide } from './sides.ts';

/** So many claims before a denial are considered. */
const LOOK_BACK = 24;
/** From a headline or lead the text is looked at ahead: what it denies is told below. */
const LOOK_AHEAD_FROM_LEAD = 6;
const LOOK_AHEAD = 1;
/** Paragraphs of headline and lead. */
const LEAD = 4;
/** A source that denies twice, so near, denies the same thing as a rule. */
const NEAR = 3;
/** A claim that somebody denied within so many claims is what is being argued about. */
const ARGUED = 6;

/** A claim that a denial may be about. */
export interface Option {
  /** Number of the claim. */
  readonly claim: number;
  /** How many other options lie between it and the denial. */
  readonly between: number;
  /** What the source of the denial denied just before. */
  readonly isDeniedAgain: boolean;
  /** Somebody else denied it just before. */
  readonly isArguedAbout: boolean;
  /** It is itself a denial of something that the source of this denial said. */
  readonly isAnswer: boolean;
}

/** Number of the claim that each claim so far denies; -1 for none. */
export type Links = readonly number[];

/** Whether a denial stands in headline or lead. */
export function isInLead(scene: Scene, denial: DisputeClaim): boolean {
  return scene.paragraphOf(denial) < LEAD;
}

/** The claims that a denial may be about: those of other sides, the nearest first, first behind and then ahead. */
export function optionsOf(scene: Scene, index: number, links: Links): Option[] {
  const { claims } = scene;
  const denial = claims[index];
  if (!denial) return [];
  const again = deniedJustBefore(scene, index, links);
  const options: Option[] = [];
  const take = (from: number, to: number, step: number): void => {
    let between = 0;
    for (let at = from; at !== to; at += step) {
      const claim = claims[at];
      if (!claim || !isDeniable(scene, claim, denial)) continue;
      options.push({
        claim: at,
        between: between++,
        isDeniedAgain: again.own === at,
        isArguedAbout: again.others.has(at),
        isAnswer: isAnswerTo(scene, at, denial, links),
      });
    }
  };
  take(index - 1, Math.max(-1, index - 1 - LOOK_BACK), -1);
  const ahead = isInLead(scene, denial) ? LOOK_AHEAD_FROM_LEAD : LOOK_AHEAD;
  take(index + 1, Math.min(claims.length, index + 1 + ahead), 1);
  return options;
}

function isDeniable(scene: Scene, claim: DisputeClaim, denial: DisputeClaim): boolean {
  return claim.content.length > 0 && claim.act !== 'refusal' && !isOneSide(scene, claim, denial);
}

interface Denied {
  readonly own: number;
  readonly others: ReadonlySet<number>;
}

function deniedJustBefore({ claims }: Scene, index: number, links: Links): Denied {
  const denial = claims[index];
  const others = new Set<number>();
  let own = -1;
  for (let at = index - 1; at >= 0 && at >= index - ARGUED; at--) {
    const target = links[at] ?? -1;
    const claim = claims[at];
    if (target < 0 || !claim || !denial) continue;
    if (!isSameSource(claim, denial)) others.add(target);
    else if (own < 0 && at >= index - NEAR) own = target;
  }
  return { own, others };
}

function isAnswerTo({ claims }: Scene, index: number, denial: DisputeClaim, links: Links): boolean {
  const denied = claims[links[index] ?? -1];
  return denied !== undefined && isSameSource(denied, denial);
}
