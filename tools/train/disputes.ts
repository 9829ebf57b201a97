/**
 * `node tools/train/disputes.ts [--end-to-end]`: fits the weights of lib/disputes on corpus/training, prints
 * their figures in cross-validation, and writes them into lib/disputes/weights.ts. The same articles and clues give the same weights.
 * Seconds; with `--end-to-end` it also prints the figures on claims as the detector finds them, where it has not seen the article:
 * minutes. By them the threshold in lib/disputes/index.ts is chosen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../lib/detect/index.ts';
import { formatProblem } from '../corpus/article.ts';
import { CORPUS, readCorpus } from '../corpus/read-corpus.ts';
import { ROOT } from '../run-program.ts';
import { annotatedExample, type DisputeExample, detectedExample } from './dispute-examples.ts';
import { fitDisputes, lessonsOf } from './fit-disputes.ts';
import { replaceFitted } from './fitted-file.ts';
import { FOLDS } from './folds.ts';
import { exampleOf } from './gold.ts';
import { calibrationLines, crossValidate, kindLines, overlapLines, thresholdLines } from './test-disputes.ts';
import { partOfArticle, unseenModel } from './unseen.ts';

const WEIGHTS = join(ROOT, 'lib/disputes/weights.ts');
const MODEL = join(ROOT, 'lib/detect/weights.bin');
const THRESHOLDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const articles = readCorpus(join(CORPUS, 'training')).map(({ article, problems }) => {
  if (!article) throw new Error(problems.map(formatProblem).join('\n'));
  return article;
});
const lessons = articles.flatMap(lessonsOf);

function printFigures(name: string, learnt: readonly DisputeExample[], tested: readonly DisputeExample[]): void {
  const results = crossValidate(learnt, tested);
  console.log(`${name}, ${tested.length} articles in cross-validation by hand`);
  const lines = [
    ...thresholdLines(results, THRESHOLDS),
    ...kindLines(results),
    ...overlapLines(results, THRESHOLDS),
    ...calibrationLines(results),
  ];
  for (const line of lines) console.log(`  ${line}`);
}

printFigures('annotated claims', lessons, articles.map(annotatedExample));
writeFileSync(WEIGHTS, replaceFitted(readFileSync(WEIGHTS, 'utf8'), fitDisputes(lessons)));
console.log(WEIGHTS);

if (process.argv.includes('--end-to-end')) {
  const examples = articles.map(exampleOf);
  const bytes = new Uint8Array(readFileSync(MODEL));
  const detected = Array.from({ length: FOLDS }, (_, part) => {
    const model = unseenModel(examples, part, bytes);
    console.log(`detector trained without part ${part + 1} of ${FOLDS}`);
    return articles
      .filter(({ id }) => partOfArticle(id) === part)
      .map((article) => detectedExample(article, detect(article.text, { model })));
  }).flat();
  printFigures('detected claims', lessons, detected);
  printFigures('detected claims, weights fitted on such', detected, detected);
}
