import { ACT_FEATURES } from '../../lib/detect/acts/index.ts';
import { Race } from '../../lib/detect/acts/race.ts';
import { type Model, splitModel } from '../../lib/detect/model.ts';
import { EVIDENCE_SIZE } from '../../lib/detect/tagger/evidence.ts';
import { loadTagger } from '../../lib/detect/tagger/index.ts';
import { readWeights, writeWeights } from '../../lib/detect/tagger/weights.ts';
import { allActCases } from './acts.ts';
import { trainChain } from './chain.ts';
import { FOLDS, handOf } from './folds.ts';
import type { Example } from './gold.ts';
import { trainTrees } from './trees.ts';

/** Number of the part of the corpus that an article is in: whole hands. */
export const partOfArticle = (id: string): number => handOf(id) % FOLDS;

/**
 * A model whose tagger and trees have not seen the examples of one part of the corpus. Only the few weights of the judge are those in use.
 *
 * @param bytes weights.bin
 */
export function unseenModel(examples: readonly Example[], part: number, bytes: Uint8Array): Model {
  const { evidence } = readWeights(splitModel(bytes)[0], EVIDENCE_SIZE);
  const seen = examples.filter(({ id }) => partOfArticle(id) !== part);
  const chain = trainChain(seen.flatMap(({ sequences }) => sequences));
  const tagger = loadTagger(writeWeights({ ...chain, evidence }));
  return { tagger, acts: new Race(trainTrees(allActCases(seen, tagger), ACT_FEATURES)) };
}
