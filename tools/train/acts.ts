import type { Act } from '../../lib/claim/taxonomy.ts';
import { Topics } from '../../lib/disputes/overlap.ts';
import { type ActQuestion, actFeatures } from '../../lib/detect/acts/index.ts';
import type { Candidate } from '../../lib/detect/candidate.ts';
import { identifySources } from '../../lib/sources/index.ts';
import type { Reading } from '../../lib/text/reading.ts';
import type { CorpusArticle } from '../corpus/article.ts';
import { type Gold, rangeOf } from './gold.ts';
import { isThere } from './measure.ts';
import type { ActCase } from './trees.ts';

/**
 * What is learnt from one article: the claims that the detector finds in it, as it finds them, with the annotated act of those that
 * are annotated. So the trees learn from what they will see: cut contents and wrong sources included.
 */
export function actCases(reading: Reading, found: readonly Candidate[], article: CorpusArticle): ActCase[] {
  const gold = article.attributions.map(
    ({ source, cue, content, act }): [Gold, Act] => [
      {
        source: source.map((span) => rangeOf(reading, span)),
        cue: cue.map((span) => rangeOf(reading, span)),
        content: content.map((span) => rangeOf(reading, span)),
      },
      act,
    ],
  );
  const identities = identifySources(
    reading,
    found.map(({ source, cue }) => (source ? { source, cue } : null)),
  );
  const questions = found.map(
    (candidate, index): ActQuestion => ({ candidate, key: identities[index]?.entity.key ?? null }),
  );
  const free = new Set(gold);
  return actFeatures(reading, new Topics(reading), questions).flatMap((features, index) => {
    const candidate = found[index];
    const match = candidate ? [...free].find(([one]) => isThere(candidate, one)) : undefined;
    if (!match) return [];
    free.delete(match);
    return [{ values: Uint8Array.from(features, ([, value]) => value), act: match[1] }];
  });
}
