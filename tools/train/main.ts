/**
 * `node tools/train/main.ts`: trains the tagger on corpus/training, prints its figures in cross-validation, and writes
 * lib/detect/weights.bin. The same articles and rules give the same bytes. Minutes on one core.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACT_FEATURES } from '../../lib/detect/acts/index.ts';
import { writeTrees } from '../../lib/detect/acts/trees.ts';
import { joinModel } from '../../lib/detect/model.ts';
import { COMPLETE_LEAST, loadTagger } from '../../lib/detect/tagger/index.ts';
import { gather, judge, type Witnessed } from '../../lib/detect/tagger/judge.ts';
import { tagWith } from '../../lib/detect/tagger/tag.ts';
import { writeWeights } from '../../lib/detect/tagger/weights.ts';
import { formatProblem } from '../corpus/article.ts';
import { CORPUS, readCorpus } from '../corpus/read-corpus.ts';
import { ROOT } from '../run-program.ts';
import { allActCases, crossValidateActs } from './acts.ts';
import { trainChain } from './chain.ts';
import { FOLDS, foldOf } from './folds.ts';
import { type Example, exampleOf } from './gold.ts';
import { type Case, trainEvidence } from './logistic.ts';
import { isThere } from './measure.ts';
import { figureLines, type JudgedExample, reliabilityLines } from './report.ts';
import { shareRight, trainTrees } from './trees.ts';

const WEIGHTS = join(ROOT, 'lib/detect/weights.bin');

/** An article judged by a tagger that has not seen it. */
interface Tested {
  readonly example: Example;
  readonly fold: number;
  readonly gathered: readonly Witnessed[];
}

function readExamples(part: 'training' | 'heldout'): Example[] {
  return readCorpus(join(CORPUS, part)).map(({ article, problems }) => {
    if (!article) throw new Error(problems.map(formatProblem).join('\n'));
    return exampleOf(article);
  });
}

function testFold(examples: readonly Example[], fold: number): Tested[] {
  const weights = trainChain(examples.flatMap(({ id, sequences }) => (foldOf(id) === fold ? [] : sequences)));
  const tag = tagWith(weights);
  console.log(`trained without part ${fold + 1} of ${FOLDS}`);
  return examples
    .filter(({ id }) => foldOf(id) === fold)
    .map((example) => ({
      example,
      fold,
      gathered: gather(example.reading, tag(example.reading), example.candidates),
    }));
}

function casesOf(tested: readonly Tested[]): Case[] {
  return tested.flatMap(({ example, gathered }) =>
    gathered.map(({ candidate, evidence }) => ({
      evidence,
      isRight: example.gold.some((gold) => isThere(candidate, gold)),
    })),
  );
}

/** Judges each article by weights for the evidence that were fitted on the other parts. */
function judgeTested(tested: readonly Tested[]): JudgedExample[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainEvidence(casesOf(tested.filter((one) => one.fold !== fold)));
    return tested
      .filter((one) => one.fold === fold)
      .map(
        ({ example, gathered }): JudgedExample => [example, judge(example.reading, gathered, weights, COMPLETE_LEAST)],
      );
  }).flat();
}

const examples = readExamples('training');
const tested = Array.from({ length: FOLDS }, (_, fold) => testFold(examples, fold)).flat();
const judged = judgeTested(tested);
console.log(`${judged.length} articles in cross-validation by hand: precision / recall / F1`);
for (const line of [...figureLines(judged), ...reliabilityLines(judged)]) console.log(line);

const chain = trainChain(examples.flatMap(({ sequences }) => sequences));
const taggerBytes = writeWeights({ ...chain, evidence: trainEvidence(casesOf(tested)) });
const tagger = loadTagger(taggerBytes);
console.log(`acts in cross-validation by hand: ${(100 * crossValidateActs(examples, tagger)).toFixed(1)} % right`);
const trees = trainTrees(allActCases(examples, tagger), ACT_FEATURES);
const bytes = joinModel(taggerBytes, writeTrees(trees));
writeFileSync(WEIGHTS, bytes);
console.log(`${WEIGHTS}: ${bytes.length} bytes, ${taggerBytes.length} of them the tagger's`);

const heldOutExamples = readExamples('heldout');
const heldOut = heldOutExamples.map(
  (example): JudgedExample => [example, tagger.judge(example.reading, example.candidates)],
);
console.log(`acts held out: ${(100 * shareRight(trees, allActCases(heldOutExamples, tagger))).toFixed(1)} % right`);
console.log(`${heldOut.length} held-out articles: precision / recall / F1`);
for (const line of [...figureLines(heldOut), ...reliabilityLines(heldOut)]) console.log(line);
