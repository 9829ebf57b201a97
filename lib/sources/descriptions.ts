import { BODY_CLASSES } from '../language/en/bodies.ts';
import { Candidates, isGuessed } from './candidates.ts';
import type { Described } from './described.ts';
import { isOfOtherRank } from './ranks.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** What it adds to somebody's score that their post is told as another one: any distance costs less. */
const OTHER_RANK = -100;
/** What it adds to a body's score that the text tells it to be what it is called. */
const IS_TOLD = 1;
/** And that nothing is told of it and it has not spoken. */
const IS_SILENT = -1;

/**
 * Whom "the interior minister" or "the company" means: of those that the text has so described, named so or called so before, the
 * one mentioned last; if none has been mentioned yet, the one introduced first (a headline speaks of people before the text
 * names them).
 */
export function findDescribed(
  { roster, discourse }: Scene,
  described: Described,
  canLookAhead: boolean,
): Referent | null {
  const { wanted, sentence } = described;
  const candidates = new Candidates(roster, described);
  const heads = [wanted.head, BODY_CLASSES.get(wanted.head) ?? wanted.head];
  /** Not yet spoken of. */
  let ahead: Referent | null = null;
  /** "the airline" is Ryanair's or Twitter's name only where the text has no other: what they are is known. */
  let known: Referent | null = null;
  for (const head of new Set(heads)) {
    const isWider = head !== wanted.head;
    const fitting = candidates.withRole(head);
    const isUnsure = (one: Referent): boolean => isWider && one.isKnown && !one.hasSpoken;
    const best = discourse.best(
      sentence,
      (one) =>
        (fitting.has(one) && !isUnsure(one)) || (!isWider && (candidates.isCalledByKind(one) || candidates.leads(one))),
      (one) => {
        if (isOfOtherRank(wanted, one)) return OTHER_RANK;
        if (isGuessed(one)) return one.hasSpoken ? 0 : IS_SILENT;
        return one.sort === 'body' && fitting.has(one) ? IS_TOLD : 0;
      },
    );
    if (best) return best;
    for (const one of fitting) if (!isUnsure(one) && !isGuessed(one) && !isOfOtherRank(wanted, one)) ahead ??= one;
    known ??= discourse.best(sentence, (one) => fitting.has(one));
  }
  return (canLookAhead ? ahead : null) ?? known;
}
