import { REPRESENTATIVES } from '../language/en/denials.ts';
import type { Range, Reading } from '../text/reading.ts';
import { beginsUpper } from '../text/tokens.ts';
import type { DisputeClaim } from './dispute-claim.ts';
import { isSameSide, type Scene } from './scene.ts';

/** A source names whom it speaks for within so many tokens. */
const LONGEST_SOURCE = 12;
/** "Lind’s long-time lawyer": the noun stands so near behind the name. */
const REACH = 3;

/**
 * Whether two claims are of one side, so that neither denies the other: by who their sources are, or since one source speaks for the
 * other too ("Lind’s lawyer", "both Lind and Orde").
 */
export function isOneSide(scene: Scene, a: DisputeClaim, b: DisputeClaim): boolean {
  return isSameSide(a, b) || speaksFor(scene, a, b) || speaksFor(scene, b, a);
}

function speaksFor(scene: Scene, { source }: DisputeClaim, other: DisputeClaim): boolean {
  const named = source ? representedIn(scene.reading, source) : null;
  return named !== null && scene.topics.share(scene.topics.of([named]), scene.namesOf(other));
}

/** The words of a source that name somebody else for whom it speaks; `null` for none. */
function representedIn({ tokens }: Reading, source: Range): Range | null {
  const to = Math.min(source.to, source.from + LONGEST_SOURCE);
  for (let at = source.from; at < to; at++) {
    const word = tokens.lower(at);
    // "The ministry of trade and industry" is one source.
    if (word === 'of') return null;
    if (word === 'and') return { from: source.from, to };
    if (word.endsWith("'s") && beginsUpper(tokens, at)) {
      for (let next = at + 1; next < to && next <= at + REACH; next++)
        if (REPRESENTATIVES.has(tokens.lower(next))) return { from: at, to: at + 1 };
    }
  }
  return null;
}
