import type { Act, Distance } from '../../claim/taxonomy.ts';
import type { Topics } from '../../disputes/overlap.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { writeContent } from './content-features.ts';
import { cueAct, isNaming } from './cue-act.ts';
import { writeCue } from './cue-features.ts';
import { Features } from './features.ts';
import { History } from './history.ts';
import type { Race } from './race.ts';
import { ReadClaim } from './read-claim.ts';

/** A claim whose act is asked for. */
export interface ActQuestion {
  readonly candidate: Candidate;
  /** The source's key (lib/sources); `null` without a source. */
  readonly key: string | null;
  /** Else it is only part of what others are judged by. */
  readonly isAsked: boolean;
}

/** What a source does by what it says, how far the reporter stands from it, and what tells the act. */
export interface ActAnswer {
  readonly act: Act;
  readonly distance: Distance;
  readonly actBy: 'cue' | 'content';
}

/** Features of a claim. A test holds it to what {@link actFeatures} gives. */
export const ACT_FEATURES = 227;

/** Writes the features of a claim. */
function write(reading: Reading, history: History, claim: ReadClaim, to: Features): void {
  writeCue(reading, claim.candidate, claim.act, to);
  writeContent(reading, claim.content, to);
  history.write(claim, to);
}

/** The features of each claim, in the order of the text; `isNamed` for their names, too. */
export function actFeatures(
  reading: Reading,
  topics: Topics,
  claims: readonly ActQuestion[],
  isNamed = false,
): Features[] {
  const history = new History(reading, topics);
  return claims.map(({ candidate, key }) => {
    const [act] = cueAct(reading, candidate);
    const claim = new ReadClaim(reading, topics, candidate, key, act);
    const features = new Features(ACT_FEATURES, isNamed);
    write(reading, history, claim, features);
    history.add(claim);
    return features;
  });
}

/**
 * The act and distance of each claim that is asked for, in the order of the text; `null` for the others. A cue that names the act decides;
 * for all others cue, content and what was said before are weighed by trained trees. Without trees the cue and a few plain words of the
 * content decide.
 */
export function judgeActs(
  reading: Reading,
  topics: Topics,
  claims: readonly ActQuestion[],
  race: Race | undefined,
): (ActAnswer | null)[] {
  const history = new History(reading, topics);
  const features = new Features(ACT_FEATURES, false);
  const judge = (claim: ReadClaim, race: Race): Act => {
    features.clear();
    write(reading, history, claim, features);
    return race.likeliest(features.values);
  };
  return claims.map(({ candidate, key, isAsked }) => {
    const [act, distance] = cueAct(reading, candidate);
    const claim = new ReadClaim(reading, topics, candidate, key, act);
    const judged = race && isAsked && !isNaming(candidate) ? judge(claim, race) : act;
    history.add(claim);
    return isAsked ? { act: judged, distance, actBy: judged === act ? 'cue' : 'content' } : null;
  });
}
