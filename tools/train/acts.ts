import type { Act } from '../../lib/claim/taxonomy.ts';
import { ACT_FEATURES, type ActQuestion, actFeatures } from '../../lib/detect/acts/index.ts';
import type { Tagger } from '../../lib/detect/tagger/index.ts';
import { Topics } from '../../lib/disputes/overlap.ts';
import { identifySources } from '../../lib/sources/index.ts';
import { FOLDS, handOf } from './folds.ts';
import type { Example, Gold } from './gold.ts';
import { isThere } from './measure.ts';
import type { ActCase } from './splits.ts';
import { shareRight, trainTrees } from './trees.ts';

/**
 * What is learnt from one article: the claims that the detector finds in it, as it finds them, with the annotated act of those that
 * are annotated. So the trees learn from what they will see: cut contents and wrong sources included.
 */
function actCases({ reading, candidates, gold, acts }: Example, tagger: Tagger): ActCase[] {
  const found = tagger.judge(reading, candidates).map(({ candidate }) => candidate);
  const identities = identifySources(
    reading,
    found.map(({ source, cue, content }) => (source ? { source, cue, content } : null)),
  );
  const questions = found.map(
    (candidate, index): ActQuestion => ({ candidate, key: identities[index]?.entity.key ?? null, isAsked: true }),
  );
  const free = new Map<Gold, Act>(gold.map((one, index) => [one, acts[index] ?? 'statement']));
  return actFeatures(reading, new Topics(reading), questions).flatMap(({ values }, index) => {
    const candidate = found[index];
    const match = candidate ? [...free].find(([one]) => isThere(candidate, one)) : undefined;
    if (!match) return [];
    free.delete(match[0]);
    return [{ values, act: match[1] }];
  });
}

/** The claims of some articles, to learn acts from or to measure them on. */
export const allActCases = (examples: readonly Example[], tagger: Tagger): ActCase[] =>
  examples.flatMap((example) => actCases(example, tagger));

/** Share of right acts in cross-validation, each hand's articles judged by trees that have not seen them; 0 to 1. */
export function crossValidateActs(examples: readonly Example[], tagger: Tagger): number {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTested = ({ id }: Example): boolean => handOf(id) % FOLDS === fold;
    const trees = trainTrees(
      allActCases(
        examples.filter((one) => !isTested(one)),
        tagger,
      ),
      ACT_FEATURES,
    );
    const tested = allActCases(examples.filter(isTested), tagger);
    right += shareRight(trees, tested) * tested.length;
    all += tested.length;
  }
  return right / all;
}
