import type { Act, Distance } from '../../claim/taxonomy.ts';
import type { Topics } from '../../disputes/overlap.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { contentFeatures, contentTokens } from './content-features.ts';
import { cueAct } from './cue-act.ts';
import { cueFeatures } from './cue-features.ts';
import type { Feature } from './features.ts';
import { History } from './history.ts';
import { likeliest, sumsOf, type Trees } from './trees.ts';

/** A claim whose act is asked for. */
export interface ActQuestion {
  readonly candidate: Candidate;
  /** The source's key (lib/sources); `null` without a source. */
  readonly key: string | null;
}

/** What a source does by what it says, how far the reporter stands from it, and what tells the act. */
export interface ActAnswer {
  readonly act: Act;
  readonly distance: Distance;
  readonly actBy: 'cue' | 'content';
}

/** Classes of cues that name the act: whatever follows "denied", it is a denial. */
const NAMING: ReadonlySet<string> = new Set('deny admit refuse confirm promise threaten hearsay alleged'.split(' '));

/** Features of a claim. A test holds it to what {@link actFeatures} gives. */
export const ACT_FEATURES = 226;

/** The features of each claim, in the order of the text. */
export function actFeatures(reading: Reading, topics: Topics, claims: readonly ActQuestion[]): Feature[][] {
  const history = new History(reading, topics);
  return claims.map(({ candidate, key }) => {
    const [act] = cueAct(reading, candidate);
    return [
      ...cueFeatures(reading, candidate, act),
      ...contentFeatures(reading, contentTokens(reading, candidate)),
      ...history.features(candidate, key, act),
    ];
  });
}

/**
 * The act and distance of each claim, in the order of the text. A cue that names the act decides; for all others cue, content and
 * what was said before are weighed by trained trees. Without trees the cue and a few plain words of the content decide.
 */
export function judgeActs(
  reading: Reading,
  topics: Topics,
  claims: readonly ActQuestion[],
  trees: Trees | undefined,
): ActAnswer[] {
  const features = trees ? actFeatures(reading, topics, claims) : [];
  return claims.map(({ candidate }, index) => {
    const [act, distance] = cueAct(reading, candidate);
    if (!trees || NAMING.has(candidate.verbClass)) return { act, distance, actBy: 'cue' };
    const values = Uint8Array.from(features[index] ?? [], ([, value]) => value);
    const judged = likeliest(sumsOf(trees, values));
    return { act: judged, distance, actBy: judged === act ? 'cue' : 'content' };
  });
}
